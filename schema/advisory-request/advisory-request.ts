/** The advisory request. */
import { isOverdue } from '../../domain/advisory-request/clocks.js'
import { humanRightsMet } from '../../domain/advisory-request/human-rights-met.js'
import { readsNamedOfficers } from '../../domain/visibility/sight.js'
import type { AdvisoryRequest as RequestRow } from '../../prisma/generated/client/client.js'
import { AllowedAction } from '../allowed-action.js'
import { builder } from '../builder.js'
import { connectionType, nestedList, pageArgs } from '../connection.js'
import { BY_START, DeploymentConnection } from '../deployment/deployment.js'
import { Origin, Sensitivity } from '../enums.js'
import { EVENTS } from '../event/cursor.js'
import { EventConnection } from '../event/event.js'
import { actionsOn } from './actions.js'
import { CandidateMatch, candidatesFor } from './candidates.js'
import { RequestFunding } from './funding.js'
import { Clock, ConsultationConnection, HumanRightsAssessment } from './parts.js'
import { AdvisoryRequestStatus, PreventionDimension, SgfArea, Urgency } from './vocabulary.js'

const of = 'advisoryRequest'
const CONSULTATIONS = nestedList({
  of,
  relation: 'consultations',
  keyset: { list: 'Consultation', field: 'entityCode' },
})
const DEPLOYMENTS = nestedList({ of, relation: 'deployments', keyset: BY_START })
const TIMELINE = nestedList({ of, relation: 'events', keyset: EVENTS })

/** The same wherever clocks are selected, so that fields share one read. */
const CLOCKS = { orderBy: [{ startedAt: 'asc' }, { id: 'asc' }] } as const

const HostConsent = builder.objectRef<{ reference: string; givenOn: Date }>('HostConsent').implement({
  description: 'Consent of the host authorities, on record (¶19).',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'Where it is on record.' }),
    givenOn: t.expose('givenOn', { type: 'Date', description: 'Day it was given.' }),
  }),
})

export const AdvisoryRequest = builder.prismaNode('AdvisoryRequest', {
  id: { field: 'id' },
  description: 'A request for police advisers for a host country, filed by its resident coordinator (¶19).',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'For example `AR-2026-0007`.' }),
    title: t.exposeString('title', { description: 'What it is about, in a line.' }),
    justification: t.exposeString('justification', { nullable: true, description: 'Why advisers are needed.' }),
    status: t.expose('status', { type: AdvisoryRequestStatus, description: 'Where it stands.' }),
    sensitivity: t.expose('sensitivity', { type: Sensitivity, description: 'Who may know of it.' }),
    urgency: t.expose('urgency', { type: Urgency, description: 'How pressing it is.' }),
    version: t.exposeInt('version', {
      description: 'Raised by one with every change; `expectedVersion` of a step on it.',
    }),
    country: t.relation('country', { description: 'Host country.' }),
    leadEntity: t.relation('leadEntity', {
      nullable: true,
      description: 'Entity that leads the support; null until the consultation opens.',
    }),
    sgfAreas: t.expose('sgfAreas', { type: [SgfArea], description: 'Areas of the Strategic Guidance Framework.' }),
    preventionDimension: t.expose('preventionDimension', {
      type: PreventionDimension,
      nullable: true,
      description: 'Dimension of conflict prevention that it serves (¶14).',
    }),
    undafPriorities: t.relation('priorities', {
      query: { orderBy: { ordinal: 'asc' } },
      description: 'Agreed priorities that it serves: of the UNDAF or an equivalent framework.',
    }),
    profiles: t.relation('profiles', {
      query: { orderBy: { ordinal: 'asc' } },
      description: 'Number and profile of the advisers asked for.',
    }),
    startOn: t.expose('startOn', { type: 'Date', nullable: true, description: 'First day wished.' }),
    endOn: t.expose('endOn', { type: 'Date', nullable: true, description: 'Last day wished.' }),
    durationMonths: t.exposeInt('durationMonths', { nullable: true, description: 'Wished duration in months.' }),
    hostConsent: t.field({
      type: HostConsent,
      nullable: true,
      description: 'Consent of the host authorities; null until it is on record.',
      resolve: ({ consentReference: reference, consentGivenOn: givenOn }) =>
        reference !== null && givenOn !== null ? { reference, givenOn } : null,
    }),
    humanRightsTrainingOnly: t.exposeBoolean('humanRightsTrainingOnly', {
      description:
        'Only training in human rights and humanitarian law, as the requester says; exempt once OHCHR confirms it.',
    }),
    questions: t.exposeStringList('questions', {
      description: 'Questions put to the resident coordinator when returned.',
    }),
    funding: t.variant(RequestFunding, { description: 'What it costs and what is committed.' }),
    humanRightsAssessment: t.field({
      type: HumanRightsAssessment,
      nullable: true,
      description: 'The newest assessment; null when there is none, or the caller may not see it.',
      select: (_args, _context, nested) => ({ assessments: nested({ orderBy: { ordinal: 'desc' }, take: 1 }) }),
      resolve: ({ assessments }) => assessments[0] ?? null,
    }),
    humanRightsGuardMet: t.boolean({
      description:
        'Whether due diligence stands against approval no more. Told also to those who may not see assessments.',
      resolve: async ({ id }, _args, { loaders }) => {
        const facts = await loaders.requestFacts.load(id)
        return facts !== null && humanRightsMet(facts)
      },
    }),
    clocks: t.field({
      type: [Clock],
      description: 'Clocks that run or ran against it, in order of their beginning.',
      select: { clocks: CLOCKS },
      resolve: ({ clocks }) => clocks,
    }),
    isOverdue: t.boolean({
      description: 'Whether a clock runs whose time is over.',
      select: { clocks: CLOCKS },
      resolve: ({ clocks }, _args, { now }) => isOverdue({ clocks }, now()),
    }),
    allowedActions: t.field({
      type: [AllowedAction],
      description: 'What the role of the caller may do with it, and what is missing for each.',
      resolve: (request, _args, context) => actionsOn(request, context),
    }),
    candidates: t.field({
      type: CandidateMatch,
      nullable: true,
      args: {
        profile: t.arg.id({ required: true, description: 'Id of the profile to fill.' }),
        first: t.arg.int({ required: false, description: 'How many of the best; 100 at most, 20 when absent.' }),
      },
      description:
        'Who could be sent for a profile. For the Police Division and Global Focal Point desks and the auditor.',
      resolve: (request, args, context) => candidatesFor(request, args, context),
    }),
    consultations: t.field({
      type: ConsultationConnection,
      args: pageArgs,
      description: 'Consulted entities and their positions, by entity.',
      select: (args, context, nested) => ({ consultations: nested(CONSULTATIONS.query(args, context)) }),
      resolve: (request, args, context, info) =>
        CONSULTATIONS.connect(request, request.consultations, args, context, info),
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
      description: 'What happened to it, in order, as far as the caller is told of it.',
      select: (args, context, nested) => ({
        events: nested({ ...TIMELINE.query(args, context) }),
      }),
      resolve: (request, args, context, info) => TIMELINE.connect(request, request.events, args, context, info),
    }),
    namedOfficers: t.stringList({
      nullable: true,
      description:
        'Handles of those who may see it when it is strictly confidential. Told to them, its resident coordinator and the auditor.',
      resolve: (request, _args, { actor }) => (readsNamedOfficers(actor, request) ? request.namedHandles : null),
    }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
    filedAt: t.expose('filedAt', { type: 'DateTime', description: 'When the draft was filed.' }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was first submitted; null until then.',
    }),
    decidedAt: t.expose('decidedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided; null until then.',
    }),
    completedAt: t.expose('completedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was completed; null until then.',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it changed last.' }),
  }),
})

export const AdvisoryRequestConnection = connectionType<RequestRow>(
  AdvisoryRequest,
  'AdvisoryRequest',
  'advisory requests',
)
