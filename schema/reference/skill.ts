/** Skills of police experts. */
import type { Skill as SkillRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType, pageArgs, rootList } from '../connection.js'
import { Origin } from '../enums.js'
import { nameArgs, nameIn, nameSelect } from '../name.js'

export const Skill = builder.prismaNode('Skill', {
  id: { field: 'code' },
  description: 'A skill of police experts.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code, for example `COMMUNITY_POLICING`.' }),
    name: t.string({
      args: nameArgs,
      description: 'Name of the skill.',
      select: { term: nameSelect },
      resolve: ({ term, code }, { language }, context) => nameIn(term, language, context, code),
    }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
  }),
})

const SkillConnection = connectionType<SkillRow>(Skill, 'Skill', 'skills')

builder.queryField('skills', (t) =>
  t.field({
    type: SkillConnection,
    args: pageArgs,
    description: 'Skills, by code.',
    resolve: (_root, args, context, info) =>
      rootList<SkillRow>(context, info, args, { list: 'Skill', key: 'code' }, {}, context.db.skill),
  }),
)
