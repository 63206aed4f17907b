/** Capability gaps of missions (¶44). */
import type { CapabilityGap as GapRow } from '../../prisma/generated/client/client.js'
import { AllowedAction } from '../allowed-action.js'
import { builder } from '../builder.js'
import { connectionType, nestedList, pageArgs, rootList } from '../connection.js'
import { Origin } from '../enums.js'
import { EVENTS } from '../event/cursor.js'
import { EventConnection } from '../event/event.js'
import { actionsOnGap } from './case.js'

const TIMELINE = nestedList({ of: 'capabilityGap', relation: 'events', keyset: EVENTS })

export const CapabilityGap = builder.prismaNode('CapabilityGap', {
  id: { field: 'id' },
  description: 'Something that the police of a mission lack and a specialized team could give.',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'For example `CG-2026-0002`.' }),
    mission: t.relation('mission', { description: 'The mission that lacks it.' }),
    speciality: t.relation('speciality', { description: 'The skill that is lacking.' }),
    summary: t.exposeString('summary', { description: 'What is lacking, in words.' }),
    evidence: t.exposeStringList('evidence', { description: 'What the analysis rests on: references, one a text.' }),
    version: t.exposeInt('version', {
      description: 'Raised by one with every change; `expectedVersion` of a step on it.',
    }),
    identifiedAt: t.expose('identifiedOn', { type: 'Date', description: 'Day the mission identified it.' }),
    reportedAt: t.expose('reportedAt', { type: 'DateTime', description: 'When the mission reported it.' }),
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the mission confirmed that it is closed; null until then.',
    }),
    teamRequests: t.relation('teamRequests', {
      query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: 100 },
      description: 'Requests for teams that it led to, oldest first.',
    }),
    allowedActions: t.field({
      type: [AllowedAction],
      description: 'What the role of the caller may do with it, and what is missing for each.',
      resolve: ({ id }, _args, context) => actionsOnGap(id, context),
    }),
    timeline: t.field({
      type: EventConnection,
      args: pageArgs,
      description: 'What happened to it, in order, as far as the caller is told of it.',
      select: (args, context, nested) => ({ events: nested(TIMELINE.query(args, context)) }),
      resolve: (gap, args, context, info) => TIMELINE.connect(gap, gap.events, args, context, info),
    }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
  }),
})

const CapabilityGapConnection = connectionType<GapRow>(CapabilityGap, 'CapabilityGap', 'capability gaps')

builder.queryField('capabilityGaps', (t) =>
  t.field({
    type: CapabilityGapConnection,
    args: {
      ...pageArgs,
      isOpen: t.arg.boolean({ required: false, description: 'Only gaps that are open, or only closed ones.' }),
    },
    description: 'Capability gaps that the caller may see, reported last first.',
    resolve: (_root, args, context, info) =>
      rootList<GapRow>(
        context,
        info,
        args,
        { list: 'CapabilityGap', field: 'reportedAt', direction: 'desc' },
        typeof args.isOpen === 'boolean' ? { closedAt: args.isOpen ? null : { not: null } } : {},
        context.db.capabilityGap,
      ),
  }),
)
