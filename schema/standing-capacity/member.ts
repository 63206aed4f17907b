/** Those who serve in a standing capacity: who can be sent now, who is where until when (¶16, ¶32, ¶50). */
import { startOfDay } from '../../domain/day.js'
import { freeFrom, isDeployable } from '../../domain/standing-capacity/deployable.js'
import { isToldDeployable, seesReadiness } from '../../domain/visibility/readiness.js'
import type { StandingCapacityMember as MemberRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType, nestedList, pageArgs } from '../connection.js'
import { DeploymentMember } from '../deployment/deployment.js'
import { standingAssignments } from '../people/assignments.js'
import { Origin } from '../enums.js'
import { EVENTS } from '../event/cursor.js'
import { EventConnection } from '../event/event.js'

const TIMELINE = nestedList({ of: 'standingCapacityMember', relation: 'events', keyset: EVENTS })

const dayArg = { required: false, type: 'Date', description: 'On this day. Default: today.' } as const

export const StandingCapacityMember = builder.prismaNode('StandingCapacityMember', {
  id: { field: 'id' },
  description: 'The service of an expert in a standing capacity.',
  fields: (t) => ({
    version: t.exposeInt('version', {
      description: 'Raised by one with every change; `expectedVersion` of a step on it.',
    }),
    expert: t.relation('expert', { description: 'Who, by reference and skills.' }),
    entity: t.relation('entity', { description: 'The standing capacity: SPC or JCSC.' }),
    joinedOn: t.expose('joinedOn', { type: 'Date', description: 'First day of service.' }),
    leftOn: t.expose('leftOn', {
      type: 'Date',
      nullable: true,
      description: 'Last day of service; null while none is set.',
    }),
    deployable: t.boolean({
      nullable: true,
      args: { on: t.arg(dayArg) },
      description:
        'Whether the expert can be sent: in service, cleared, available and on no deployment, whoever may see that one. Of another day than today null to those who may not look at the availability of the expert.',
      resolve: async ({ id }, { on }, { actor, loaders, now }) => {
        const entry = (await loaders.standingRoster()).get(id)
        const today = startOfDay(now())
        const day = on ?? today
        if (!entry) return false
        return isToldDeployable(actor, entry.expert, day, today) ? isDeployable(entry.member, entry.expert, day) : null
      },
    }),
    freeFrom: t.field({
      type: 'Date',
      nullable: true,
      args: { on: t.arg(dayArg) },
      description:
        'First day from then on on which no deployment or visit holds the expert. Null to those who may not look at the availability of the expert.',
      resolve: async ({ id }, { on }, { actor, loaders, now }) => {
        const entry = (await loaders.standingRoster()).get(id)
        return entry && seesReadiness(actor, entry.expert) ? freeFrom(entry.expert, on ?? startOfDay(now())) : null
      },
    }),
    assignments: t.field({
      type: [DeploymentMember],
      description: 'Where the expert is and is to be, until when: deployments not over that the caller may see.',
      select: (_args, { now }, nested) => ({ expert: { select: { assignments: nested(standingAssignments(now())) } } }),
      resolve: ({ expert }) => expert?.assignments ?? [],
    }),
    timeline: t.field({
      type: EventConnection,
      args: pageArgs,
      description: 'What happened to it, in order, as far as the caller is told of it.',
      select: (args, context, nested) => ({ events: nested(TIMELINE.query(args, context)) }),
      resolve: (member, args, context, info) => TIMELINE.connect(member, member.events, args, context, info),
    }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
  }),
})

export const StandingCapacityMemberConnection = connectionType<MemberRow>(
  StandingCapacityMember,
  'StandingCapacityMember',
  'members of the standing capacities',
)
