/** Requests for specialized police teams (¶44). */
import type {
  MemberState as StateRow,
  SpecializedTeamRequest as TeamRequestRow,
} from '../../prisma/generated/client/client.js'
import { audienceFor } from '../../domain/specialized-team/audience.js'
import { isTeamOverdue } from '../../domain/specialized-team/clock.js'
import { AllowedAction } from '../allowed-action.js'
import { builder } from '../builder.js'
import { connectionType, nestedList, pageArgs } from '../connection.js'
import { BY_START, DeploymentConnection } from '../deployment/deployment.js'
import { Origin, Sensitivity } from '../enums.js'
import { EVENTS } from '../event/cursor.js'
import { EventConnection } from '../event/event.js'
import { lookUp } from '../node.js'
import { MemberState } from '../reference/member-state.js'
import { Mission } from '../reference/mission.js'
import { actionsOnTeamRequest, effectOfRequest } from './case.js'
import { TeamPledgeConnection } from './team-pledge.js'
import { ParityEffect, SpecializedTeamRequestStatus } from './vocabulary.js'

const of = 'specializedTeamRequest'
const PLEDGES = nestedList({ of, relation: 'pledges', keyset: { list: 'TeamPledge', field: 'pledgedAt' } })
const DEPLOYMENTS = nestedList({ of, relation: 'deployments', keyset: BY_START })
const TIMELINE = nestedList({ of, relation: 'events', keyset: EVENTS })

type ClockRow = Pick<
  TeamRequestRow,
  'clockStartedAt' | 'clockDueAt' | 'clockStoppedAt' | 'clockRemindedAt' | 'clockAnnouncedAt'
>

const TeamClock = builder.objectRef<ClockRow>('TeamClock').implement({
  description:
    'The days within which a team is to start, 60 unless set otherwise: from the publication of a team request, and anew when a team leaves before its time or does not come.',
  fields: (t) => ({
    startedAt: t.expose('clockStartedAt', { type: 'DateTime', nullable: true, description: 'When it began.' }),
    dueAt: t.expose('clockDueAt', { type: 'DateTime', nullable: true, description: 'When its time is over.' }),
    stoppedAt: t.expose('clockStoppedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it stopped: with the start of a team, or with the request. Null while it runs.',
    }),
    remindedAt: t.expose('clockRemindedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the hub announced that its end draws near.',
    }),
    overdueAnnouncedAt: t.expose('clockAnnouncedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the hub announced that its time is over.',
    }),
  }),
})

export const SpecializedTeamRequest = builder.prismaNode('SpecializedTeamRequest', {
  id: { field: 'id' },
  description: 'A request for a team of officers with one expertise, contributed to a mission by Member States (¶44).',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'For example `SPT-2026-0001`.' }),
    status: t.expose('status', { type: SpecializedTeamRequestStatus, description: 'Where it stands.' }),
    version: t.exposeInt('version', {
      description: 'Raised by one with every change; `expectedVersion` of a step on it.',
    }),
    sensitivity: t.expose('sensitivity', { type: Sensitivity, description: 'Who may know of it.' }),
    mission: t.relation('mission', {
      nullable: true,
      description: 'Mission that is to have the team; null where the source does not say which: see `scope`.',
    }),
    scope: t.field({
      type: [Mission],
      description: 'Missions among which it lies, where the source gives no split.',
      select: (_args, _context, nested) => ({
        scope: { orderBy: { missionCode: 'asc' }, include: { mission: nested() } },
      }),
      resolve: ({ scope }) => scope.map(({ mission }) => mission),
    }),
    speciality: t.exposeString('specialityCode', {
      nullable: true,
      description: 'Code of the skill asked for; null where the source does not say.',
    }),
    skills: t.exposeStringList('skillCodes', { description: 'Codes of the skills that the team must have.' }),
    languages: t.exposeStringList('languages', { description: 'Languages asked for, BCP 47.' }),
    size: t.exposeInt('size', {
      nullable: true,
      description: 'Officers asked for; null where the source does not say.',
    }),
    requiredBy: t.expose('requiredBy', { type: 'Date', nullable: true, description: 'Day by which it is needed.' }),
    audience: t.field({
      type: [MemberState],
      nullable: true,
      description:
        'Member States to which it is published; empty: to all. Null until it is published, and for others than the Police Division and the auditor.',
      resolve: async (request, _args, context, info) => {
        const codes = audienceFor(request, context.actor)
        if (!codes) return null
        const found = await Promise.all(codes.map((code) => lookUp<StateRow>(context, info, 'MemberState', code)))
        return found.filter((state) => state !== null)
      },
    }),
    capabilityGap: t.relation('capabilityGap', {
      nullable: true,
      description: 'Gap that it is to close; null where there is none, or the caller may not see it.',
    }),
    pledges: t.field({
      type: TeamPledgeConnection,
      args: pageArgs,
      description: 'Pledges that the caller may see, oldest first.',
      select: (args, context, nested) => ({ pledges: nested(PLEDGES.query(args, context)) }),
      resolve: (request, args, context, info) => PLEDGES.connect(request, request.pledges, args, context, info),
    }),
    deployments: t.field({
      type: DeploymentConnection,
      args: pageArgs,
      description: 'Deployments that answer it, by start.',
      select: (args, context, nested) => ({ deployments: nested(DEPLOYMENTS.query(args, context)) }),
      resolve: (request, args, context, info) => DEPLOYMENTS.connect(request, request.deployments, args, context, info),
    }),
    timeline: t.field({
      type: EventConnection,
      args: pageArgs,
      description: 'What happened to it and for it, in order, as far as the caller is told of it.',
      select: (args, context, nested) => ({ events: nested(TIMELINE.query(args, context)) }),
      resolve: (request, args, context, info) => TIMELINE.connect(request, request.events, args, context, info),
    }),
    clock: t.field({
      type: TeamClock,
      nullable: true,
      description: 'The clock that runs last, first from its publication; null until then.',
      resolve: (request) => (request.clockDueAt ? request : null),
    }),
    isOverdue: t.boolean({
      description: 'Whether its clock runs and its time is over.',
      resolve: (request, _args, { now }) => isTeamOverdue(request, now()),
    }),
    parityEffect: t.field({
      type: ParityEffect,
      nullable: true,
      description:
        'What the team selected does to parity. Null for those who neither select nor answer for the selection.',
      resolve: ({ id }, _args, context) => effectOfRequest(id, context),
    }),
    allowedActions: t.field({
      type: [AllowedAction],
      description: 'What the role of the caller may do with it, and what is missing for each.',
      resolve: ({ id }, _args, context) => actionsOnTeamRequest(id, context),
    }),
    remark: t.exposeString('remark', { nullable: true, description: 'What the hub adds beyond the source.' }),
    source: t.relation('source', {
      nullable: true,
      description: 'Where it is reported; null when it is not of a report.',
    }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was entered.' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was published; null until then.',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it changed last.' }),
  }),
})

export const SpecializedTeamRequestConnection = connectionType<TeamRequestRow>(
  SpecializedTeamRequest,
  'SpecializedTeamRequest',
  'requests for specialized police teams',
)
