/** Pledges of specialized police teams (¶44). */
import { SHOWN } from '../../domain/audit/recorded.js'
import { readsCertification } from '../../domain/visibility/reading.js'
import type { TeamPledge as PledgeRow } from '../../prisma/generated/client/client.js'
import type { TeamPledgeStatus as StatusValue } from '../../prisma/generated/client/enums.js'
import { AllowedAction } from '../allowed-action.js'
import { builder } from '../builder.js'
import { connectionType, nestedList, pageArgs } from '../connection.js'
import { enumeration } from '../enum.js'
import { Origin, Role } from '../enums.js'
import { EVENTS } from '../event/cursor.js'
import { EventConnection } from '../event/event.js'
import { Expert } from '../people/expert.js'
import { actionsOnPledge, effectOfPledge, shortfallOfPledge, unnamedOfPledge } from './case.js'
import { AssessmentOutcome, ParityEffect, TeamAssessmentKind, TeamPledgeStatus, TeamShortfall } from './vocabulary.js'

type Readiness = 'ASSESSED' | 'READY' | 'NOT_YET_READY' | 'UNAVAILABLE'

const TeamReadiness = enumeration<Readiness>('TeamReadiness', 'How far a pledged team is from deploying.', {
  READY: 'Cleared, and the day from which it is ready has come.',
  ASSESSED: 'Cleared; the day from which it is ready is yet to come.',
  NOT_YET_READY: 'Not yet assessed.',
  UNAVAILABLE: 'Not cleared, not selected or withdrawn.',
})

const CLEARED: ReadonlySet<StatusValue> = new Set(['CLEARED', 'SELECTED', 'DEPLOYED'])

function readinessOf({ status, readyOn }: Pick<PledgeRow, 'status' | 'readyOn'>, now: Date): Readiness {
  if (status === 'PLEDGED') return 'NOT_YET_READY'
  if (!CLEARED.has(status)) return 'UNAVAILABLE'
  return readyOn <= now ? 'READY' : 'ASSESSED'
}

const Certification = builder.prismaObject('TeamPledge', {
  variant: 'Certification',
  description: 'What the Member State certifies of its team (¶33, ¶40).',
  fields: (t) => ({
    noConvictions: t.exposeBoolean('noConvictions', { description: 'No member has been convicted of an offence.' }),
    noPendingCases: t.exposeBoolean('noPendingCases', {
      description: 'No member is under investigation or prosecution.',
    }),
    noMisconduct: t.exposeBoolean('noMisconduct', {
      nullable: true,
      description: 'No member has a record of misconduct in United Nations service (¶38); null: it does not say.',
    }),
    training: t.exposeBoolean('training', { description: 'Every member has had the pre-deployment training.' }),
    signedBy: t.exposeString('certifiedBy', { description: 'Who signed.' }),
    signedOn: t.expose('certifiedOn', { type: 'Date', description: 'Day it was signed.' }),
    validUntil: t.expose('certifiedUntil', { type: 'Date', description: 'Last day it is in force.' }),
  }),
})

const Assessment = builder.prismaObject('TeamPledge', {
  variant: 'TeamAssessment',
  description: 'An assessment of a pledged team by the Police Division.',
  fields: (t) => ({
    outcome: t.expose('assessment', { type: AssessmentOutcome, nullable: true, description: 'What it found.' }),
    assessedAt: t.expose('assessedAt', { type: 'DateTime', nullable: true, description: 'When it was recorded.' }),
    notes: t.exposeString('assessmentNotes', { nullable: true, description: 'Notes of those who assessed.' }),
  }),
})

builder.prismaObject('TeamPledgeAssessment', {
  description: 'One of the assessments of a pledged team; kept also when the pledge is revised.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: AssessmentOutcome, description: 'What it found.' }),
    notes: t.exposeString('notes', { nullable: true, description: 'Notes of those who assessed.' }),
    kind: t.expose('kind', {
      type: TeamAssessmentKind,
      nullable: true,
      description: 'How the team was assessed; null when it is not said.',
    }),
    visitedOn: t.expose('visitedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the visit, if there was one.',
    }),
    place: t.exposeString('place', { nullable: true, description: 'Where the team was visited, if it was.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    by: t.expose('byRole', { type: Role, description: 'Role of the account that recorded it.' }),
  }),
})

const TIMELINE = nestedList({ of: 'teamPledge', relation: 'events', keyset: EVENTS })

export const TeamPledge = builder.prismaNode('TeamPledge', {
  id: { field: 'id' },
  description: 'A team that a Member State offers. Other Member States do not see it before selection.',
  fields: (t) => ({
    reference: t.exposeString('reference', {
      description: 'For example `TP-2026-0004-XAA`: of the request and the Member State.',
    }),
    status: t.expose('status', { type: TeamPledgeStatus, description: 'Where it stands.' }),
    version: t.exposeInt('version', {
      description: 'Raised by one with every change; `expectedVersion` of a step on it.',
    }),
    memberState: t.relation('memberState', { description: 'Member State that pledges.' }),
    size: t.exposeInt('size', { description: 'Officers in the team.' }),
    women: t.exposeInt('women', { description: 'Women among them.' }),
    readyOn: t.expose('readyOn', { type: 'Date', description: 'Day from which it can deploy.' }),
    readiness: t.field({
      type: TeamReadiness,
      description: 'How far it is from deploying.',
      resolve: (pledge, _args, { now }) => readinessOf(pledge, now()),
    }),
    certification: t.variant(Certification, {
      description: 'What the Member State certifies; null for others than it, the Police Division and the auditor.',
      isNull: (pledge, _args, { actor, audit }) => {
        const isSeen = readsCertification(actor, pledge)
        if (isSeen) audit?.saw([SHOWN.certification, pledge.id])
        return !isSeen
      },
    }),
    assessment: t.variant(Assessment, {
      description:
        'The newest assessment; null until there is one, and for others than the Member State, the Police Division and the auditor.',
      isNull: (pledge, _args, { actor }) => pledge.assessedAt === null || !readsCertification(actor, pledge),
    }),
    assessments: t.relation('assessments', {
      query: { orderBy: { ordinal: 'asc' }, take: 100 },
      description:
        'Its assessments, in order, those before a revision too. Empty until there is one, and for others than the Member State, the Police Division and the auditor.',
    }),
    members: t.field({
      type: [Expert],
      description:
        'Officers nominated for it. Empty until they are, and for others than the Member State, the Police Division and the auditor.',
      select: (_args, _context, nested) => ({
        members: { orderBy: { expertId: 'asc' }, include: { expert: nested() } },
      }),
      resolve: ({ members }) => members.map(({ expert }) => expert),
    }),
    unnamed: t.int({
      description:
        'Officers of the team who are not named. While nobody is, the certification of the Member State stands for the team as a whole.',
      resolve: (pledge, _args, context) => unnamedOfPledge(pledge, context),
    }),
    shortfall: t.field({
      type: [TeamShortfall],
      nullable: true,
      description:
        'In what it falls short of the request; skills and languages once officers are named. Empty when in nothing; null for others than the Member State, the Police Division and the auditor.',
      resolve: (pledge, _args, context) =>
        readsCertification(context.actor, pledge) ? shortfallOfPledge(pledge, context) : null,
    }),
    parityEffect: t.field({
      type: ParityEffect,
      nullable: true,
      description:
        'What selecting it does, or did, to parity. Null for those who neither select nor answer for the selection.',
      resolve: (pledge, _args, context) => effectOfPledge(pledge, context),
    }),
    allowedActions: t.field({
      type: [AllowedAction],
      description: 'What the role of the caller may do with it, and what is missing for each.',
      resolve: (pledge, _args, context) => actionsOnPledge(pledge, context),
    }),
    timeline: t.field({
      type: EventConnection,
      args: pageArgs,
      description: 'What happened to it, in order, as far as the caller is told of it.',
      select: (args, context, nested) => ({ events: nested(TIMELINE.query(args, context)) }),
      resolve: (pledge, args, context, info) => TIMELINE.connect(pledge, pledge.events, args, context, info),
    }),
    teamRequest: t.relation('teamRequest', {
      nullable: true,
      description: 'Request it answers, if the caller may see it.',
    }),
    pledgedAt: t.expose('pledgedAt', { type: 'DateTime', description: 'When it was pledged.' }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
  }),
})

export const TeamPledgeConnection = connectionType<PledgeRow>(TeamPledge, 'TeamPledge', 'pledges of teams')
