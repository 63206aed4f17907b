/** Who is in the expert team on serious and organized crime (¶9, ¶63). */
import type { ExpertTeamMember as MemberRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType, pageArgs, rootList } from '../connection.js'
import { Origin } from '../enums.js'
import { allOf, oneCodeOf } from '../filter.js'
import { OrganizedCrimeTheme } from './vocabulary.js'

builder.prismaObject('ExpertTeamMemberIdentity', {
  description: 'Who a member of the expert team is. For the Police Division and the entity that gave the member.',
  fields: (t) => ({
    post: t.exposeString('post', {
      nullable: true,
      description: 'The named post; null when a person was named alone.',
    }),
    expert: t.relation('expert', {
      nullable: true,
      description: 'The expert of the roster; null when a post was named alone, or the caller may not see the expert.',
    }),
  }),
})

export const ExpertTeamMember = builder.prismaNode('ExpertTeamMember', {
  id: { field: 'id' },
  description: 'A member of the expert team on serious and organized crime: a reference, an entity, themes.',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'For example `XM-2026-0004`.' }),
    entity: t.relation('entity', { description: 'Entity or partner organization that gave the member.' }),
    themes: t.expose('themes', { type: [OrganizedCrimeTheme], description: 'What the member deals with.' }),
    joinedOn: t.expose('joinedOn', { type: 'Date', description: 'First day in the team.' }),
    leftOn: t.expose('leftOn', {
      type: 'Date',
      nullable: true,
      description: 'Last day in the team; null: none is set.',
    }),
    version: t.exposeInt('version', {
      description: 'Raised by one with every change; `expectedVersion` of a step on it.',
    }),
    identity: t.relation('identity', {
      nullable: true,
      description: 'Who it is; null to all but the Police Division, the own entity and the auditor.',
    }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
  }),
})

const ExpertTeamMemberConnection = connectionType<MemberRow>(
  ExpertTeamMember,
  'ExpertTeamMember',
  'members of the expert team',
)

builder.queryField('expertTeamMembers', (t) =>
  t.field({
    type: ExpertTeamMemberConnection,
    args: {
      ...pageArgs,
      entity: t.arg.stringList({ required: false, description: 'Only members of one of these entities, by code.' }),
      theme: t.arg({ type: OrganizedCrimeTheme, required: false, description: 'Only members who deal with this.' }),
    },
    description: 'Members of the expert team on serious and organized crime whom the caller may know of, by reference.',
    resolve: (_root, args, context, info) =>
      rootList<MemberRow>(
        context,
        info,
        args,
        { list: 'ExpertTeamMember', field: 'reference' },
        allOf(oneCodeOf('entityCode', args.entity), args.theme ? { themes: { has: args.theme } } : undefined),
        context.db.expertTeamMember,
      ),
  }),
)
