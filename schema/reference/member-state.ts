/** Member States as contributors of police. */
import type { MemberState as MemberStateRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType, pageArgs, rootList } from '../connection.js'
import { Origin } from '../enums.js'
import { nameArgs, nameIn, nameSelect } from '../name.js'

export const MemberState = builder.prismaNode('MemberState', {
  id: { field: 'countryCode' },
  description: 'A Member State as a contributor of police.',
  fields: (t) => ({
    code: t.exposeString('countryCode', { description: 'ISO 3166-1 alpha-3 of its country.' }),
    name: t.string({
      args: nameArgs,
      description: 'Name of the Member State.',
      select: { country: { select: { term: nameSelect } } },
      resolve: ({ country, countryCode }, { language }, context) =>
        nameIn(country.term, language, context, countryCode),
    }),
    country: t.relation('country', { description: 'Its country.' }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
  }),
})

const MemberStateConnection = connectionType<MemberStateRow>(MemberState, 'MemberState', 'Member States')

builder.queryField('memberStates', (t) =>
  t.field({
    type: MemberStateConnection,
    args: pageArgs,
    description: 'Member States that contribute police, by code.',
    resolve: (_root, args, context, info) =>
      rootList<MemberStateRow>(
        context,
        info,
        args,
        { list: 'MemberState', key: 'countryCode' },
        {},
        context.db.memberState,
      ),
  }),
)
