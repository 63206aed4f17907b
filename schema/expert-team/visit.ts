/** Visits of the expert team to host States, what they found, and what is done about it. */
import { isFollowUpOverdue } from '../../domain/expert-team/clock.js'
import type { ExpertTeamVisit as VisitRow } from '../../prisma/generated/client/client.js'
import { SgfArea } from '../advisory-request/vocabulary.js'
import { AllowedAction } from '../allowed-action.js'
import { builder } from '../builder.js'
import { connectionType, nestedList, pageArgs } from '../connection.js'
import { Origin, Sensitivity } from '../enums.js'
import { EVENTS } from '../event/cursor.js'
import { EventConnection } from '../event/event.js'
import { actionsOnFollowUp, actionsOnVisit } from './case.js'
import { ExpertTeamMember } from './member.js'
import { ExpertTeamFollowUpState, ExpertTeamVisitStatus, OrganizedCrimeTheme } from './vocabulary.js'

const TIMELINE = nestedList({ of: 'expertTeamVisit', relation: 'events', keyset: EVENTS })
const VERSION = 'Raised by one with every step on it; `expectedVersion` of the next.'
const MOST = 100

export const ExpertTeamFinding = builder.prismaNode('ExpertTeamFinding', {
  id: { field: 'id' },
  description: 'Something that a visit found. Who may see it follows from its own sensitivity.',
  fields: (t) => ({
    theme: t.expose('theme', { type: OrganizedCrimeTheme, description: 'What it is about.' }),
    summary: t.exposeString('summary', { description: 'What was found.' }),
    sensitivity: t.expose('sensitivity', { type: Sensitivity, description: 'That of the visit, or higher.' }),
    madeBy: t.relation('madeBy', { description: 'Entity whose officer recorded it.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    visit: t.relation('visit', { nullable: true, description: 'The visit.' }),
  }),
})

export const ExpertTeamFollowUp = builder.prismaNode('ExpertTeamFollowUp', {
  id: { field: 'id' },
  description: 'Something to be done after a visit. Seen as its finding is; without one, as the visit.',
  fields: (t) => ({
    action: t.exposeString('action', { description: 'What is to be done.' }),
    state: t.expose('state', { type: ExpertTeamFollowUpState, description: 'Where it stands.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'Day by which it is due.' }),
    isOverdue: t.boolean({
      description: 'Whether it is open and its day has passed.',
      resolve: (followUp, _args, { now }) => isFollowUpOverdue(followUp, now()),
    }),
    version: t.exposeInt('version', { description: VERSION }),
    finding: t.relation('finding', { nullable: true, description: 'The finding on which it rests; null: the visit.' }),
    request: t.relation('request', {
      nullable: true,
      description: 'The advisory request that serves it; null when there is none yet, or the caller may not see it.',
    }),
    outcome: t.exposeString('outcome', { nullable: true, description: 'What became of it; null while it is open.' }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true, description: 'When it was done or dropped.' }),
    visit: t.relation('visit', { nullable: true, description: 'The visit.' }),
    allowedActions: t.field({
      type: [AllowedAction],
      description: 'What the role of the caller may do with it, and what is missing for each.',
      resolve: (followUp, _args, context) => actionsOnFollowUp(followUp, context),
    }),
  }),
})

const HostRequest = builder.objectRef<{ reference: string; givenOn: Date }>('HostRequest').implement({
  description: 'What the host authorities asked for, on record.',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'Where it is on record.' }),
    givenOn: t.expose('givenOn', { type: 'Date', description: 'Day it was given.' }),
  }),
})

export const ExpertTeamVisit = builder.prismaNode('ExpertTeamVisit', {
  id: { field: 'id' },
  description:
    'A visit of members of the expert team on serious and organized crime to a host State, at its request (¶9).',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'For example `EV-2026-0002`.' }),
    status: t.expose('status', { type: ExpertTeamVisitStatus, description: 'Where it stands.' }),
    version: t.exposeInt('version', { description: VERSION }),
    country: t.relation('country', { description: 'Host State.' }),
    mission: t.relation('mission', {
      nullable: true,
      description: 'Mission whose police asked for it; null when the resident coordinator did.',
    }),
    themes: t.expose('themes', { type: [OrganizedCrimeTheme], description: 'What it is about.' }),
    sgfAreas: t.expose('sgfAreas', { type: [SgfArea], description: 'Areas of the Strategic Guidance Framework.' }),
    purpose: t.exposeString('purpose', { description: 'What the host State asks for.' }),
    hostRequest: t.field({
      type: HostRequest,
      description: 'Request of the host authorities.',
      resolve: ({ hostRequestReference: reference, hostRequestedOn: givenOn }) => ({ reference, givenOn }),
    }),
    sensitivity: t.expose('sensitivity', { type: Sensitivity, description: 'Who may know of it.' }),
    startOn: t.expose('startOn', { type: 'Date', description: 'First day: as wished, then as agreed.' }),
    endOn: t.expose('endOn', { type: 'Date', description: 'Last day: as wished, then as agreed.' }),
    startedOn: t.expose('startedOn', { type: 'Date', nullable: true, description: 'Day it began; null until then.' }),
    endedOn: t.expose('endedOn', { type: 'Date', nullable: true, description: 'Day it ended; null until then.' }),
    leadEntity: t.relation('leadEntity', { nullable: true, description: 'Entity that leads it; null until accepted.' }),
    members: t.field({
      type: [ExpertTeamMember],
      description: 'Members who go: a reference and an entity, who it is to those alone who may know.',
      select: (_args, _context, nested) => ({
        members: {
          take: MOST,
          orderBy: { memberId: 'asc' },
          select: { member: nested() },
        },
      }),
      resolve: ({ members }) => members.flatMap(({ member }) => member ?? []),
    }),
    report: t.exposeString('report', { nullable: true, description: 'Report on the visit; null until it is in.' }),
    findings: t.relation('findings', {
      query: { orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }], take: MOST },
      description: 'What it found, as far as the caller may see it, oldest first.',
    }),
    followUps: t.relation('followUps', {
      query: { orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], take: MOST },
      description: 'What is done about it, as far as the caller may see it, by the day due.',
    }),
    allowedActions: t.field({
      type: [AllowedAction],
      description: 'What the role of the caller may do with it, and what is missing for each.',
      resolve: ({ id }, _args, context) => actionsOnVisit(id, context),
    }),
    timeline: t.field({
      type: EventConnection,
      args: pageArgs,
      description: 'What happened to it, in order, as far as the caller is told of it.',
      select: (args, context, nested) => ({ events: nested(TIMELINE.query(args, context)) }),
      resolve: (visit, args, context, info) => TIMELINE.connect(visit, visit.events, args, context, info),
    }),
    requestedAt: t.expose('requestedAt', { type: 'DateTime', description: 'When it was asked for.' }),
    reportedAt: t.expose('reportedAt', { type: 'DateTime', nullable: true, description: 'When its report came in.' }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true, description: 'When it was closed.' }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
  }),
})

export const ExpertTeamVisitConnection = connectionType<VisitRow>(
  ExpertTeamVisit,
  'ExpertTeamVisit',
  'visits of the expert team',
)
