/** Steps of the expert team on serious and organized crime. Rules and roles stand in `domain/expert-team`. */
import type { ExpertTeamAction, ExpertTeamInputs } from '../../domain/expert-team/input.js'
import { type Fields, keyed, reasons, step } from '../advisory-request/inputs.js'
import { SgfArea } from '../advisory-request/vocabulary.js'
import { builder } from '../builder.js'
import { Sensitivity } from '../enums.js'
import type { IdFields } from '../mutation.js'
import { inputOf, offering } from '../offer.js'
import { ExpertTeamPayload } from './payload.js'
import { OrganizedCrimeTheme } from './vocabulary.js'

const offer = offering<ExpertTeamInputs>(ExpertTeamPayload, ({ commands }, action, input) =>
  commands.expertTeam(action, input),
)

const ON_VISIT: IdFields = { id: 'ExpertTeamVisit' }
const LED = 'For the Police Division desk and officers of the entity that leads the visit.'

const note = (t: Fields) => ({ note: t.string({ required: false, description: 'Kept with the event.' }) })
const themes = (t: Fields, description: string) => ({
  themes: t.field({ type: [OrganizedCrimeTheme], required: true, description }),
})
const sensitive = (t: Fields, whose: string) => ({
  sensitivity: t.field({ type: Sensitivity, required: false, description: `Who may know of it. Default: ${whose}.` }),
  namedOfficers: t.stringList({
    required: false,
    description: 'Handles of the officers who may see it when it is strictly confidential.',
  }),
})
const reasoned = (action: ExpertTeamAction) =>
  builder.inputType(inputOf(action).name, {
    description: inputOf(action).description,
    fields: (t) => ({ ...step(t, 'visit'), ...reasons(t) }),
  })

const HostRequestInput = builder.inputType('HostRequestInput', {
  description: 'Request of the host authorities.',
  fields: (t) => ({
    reference: t.string({ required: true, description: 'Where it is on record.' }),
    givenOn: t.field({ type: 'Date', required: true, description: 'Day it was given; not later than today.' }),
  }),
})

offer(
  'addExpertTeamMember',
  'Gives the expert team a member: a named post, an expert of the roster, or both. For officers of the entity that gives it; for partner organizations the Police Division desk.',
  builder.inputType('AddExpertTeamMemberInput', {
    description: 'What `addExpertTeamMember` takes.',
    fields: (t) => ({
      ...keyed(t),
      entity: t.string({ required: true, description: 'Code of the entity that gives the member.' }),
      ...themes(t, 'What the member deals with.'),
      joinedOn: t.field({ type: 'Date', required: true, description: 'First day in the team.' }),
      post: t.string({ required: false, description: 'The named post.' }),
      expertId: t.id({ required: false, description: 'Id of the expert of the roster.' }),
      ...note(t),
    }),
  }),
  { expertId: 'Expert' },
)

offer(
  'endExpertTeamMembership',
  'Ends a membership of the expert team. For officers of the own entity and the Police Division desk.',
  builder.inputType('EndExpertTeamMembershipInput', {
    description: 'What `endExpertTeamMembership` takes.',
    fields: (t) => ({
      ...step(t, 'member'),
      leftOn: t.field({ type: 'Date', required: true, description: 'Last day in the team.' }),
      ...reasons(t),
    }),
  }),
  { id: 'ExpertTeamMember' },
)

offer(
  'requestExpertTeamVisit',
  'Asks, for the host State, for a visit of the expert team. For its resident coordinator and the police of a mission in it.',
  builder.inputType('RequestExpertTeamVisitInput', {
    description: 'What `requestExpertTeamVisit` takes.',
    fields: (t) => ({
      ...keyed(t),
      country: t.string({ required: true, description: 'Host State, ISO 3166-1 alpha-3.' }),
      ...themes(t, 'What it is about.'),
      sgfAreas: t.field({
        type: [SgfArea],
        required: false,
        description: 'Areas of the Strategic Guidance Framework. Default: operations.',
      }),
      purpose: t.string({ required: true, description: 'What the host State asks for.' }),
      hostRequest: t.field({ type: HostRequestInput, required: true, description: 'Request of the host authorities.' }),
      startOn: t.field({ type: 'Date', required: true, description: 'First day wished.' }),
      endOn: t.field({ type: 'Date', required: true, description: 'Last day wished.' }),
      ...sensitive(t, 'UNCLASSIFIED'),
      ...note(t),
    }),
  }),
)

offer(
  'acceptExpertTeamVisit',
  'Accepts a visit: who goes, who leads, and when. For the Police Division desk.',
  builder.inputType('AcceptExpertTeamVisitInput', {
    description: 'What `acceptExpertTeamVisit` takes.',
    fields: (t) => ({
      ...step(t, 'visit'),
      members: t.idList({ required: true, description: 'Ids of the members of the team who go.' }),
      leadEntity: t.string({ required: true, description: 'Code of the entity that leads the visit.' }),
      startOn: t.field({ type: 'Date', required: false, description: 'First day agreed. Absent: as wished.' }),
      endOn: t.field({ type: 'Date', required: false, description: 'Last day agreed. Absent: as wished.' }),
    }),
  }),
  { ...ON_VISIT, members: 'ExpertTeamMember' },
)

offer(
  'declineExpertTeamVisit',
  'Declines a visit. For the Police Division desk.',
  reasoned('declineExpertTeamVisit'),
  ON_VISIT,
)

offer(
  'cancelExpertTeamVisit',
  'Gives up a visit that has not begun. For who asked for it, and the Police Division desk.',
  reasoned('cancelExpertTeamVisit'),
  ON_VISIT,
)

offer(
  'startExpertTeamVisit',
  `Records that a visit has begun. ${LED}`,
  builder.inputType('StartExpertTeamVisitInput', {
    description: 'What `startExpertTeamVisit` takes.',
    fields: (t) => ({
      ...step(t, 'visit'),
      startedOn: t.field({ type: 'Date', required: true, description: 'Day it began; not later than today.' }),
    }),
  }),
  ON_VISIT,
)

offer(
  'extendExpertTeamVisit',
  'Agrees a later last day of a visit that is accepted or under way; the members must be free until then. For the Police Division desk.',
  builder.inputType('ExtendExpertTeamVisitInput', {
    description: 'What `extendExpertTeamVisit` takes.',
    fields: (t) => ({
      ...step(t, 'visit'),
      endOn: t.field({ type: 'Date', required: true, description: 'Last day agreed; later than the one before.' }),
      ...reasons(t),
    }),
  }),
  ON_VISIT,
)

offer(
  'breakOffExpertTeamVisit',
  'Ends a visit that is under way before its time; its report is still to come. For who asked for it, and the Police Division desk.',
  builder.inputType('BreakOffExpertTeamVisitInput', {
    description: 'What `breakOffExpertTeamVisit` takes.',
    fields: (t) => ({
      ...step(t, 'visit'),
      endedOn: t.field({ type: 'Date', required: true, description: 'Day it ended; not later than today.' }),
      ...reasons(t),
    }),
  }),
  ON_VISIT,
)

offer(
  'reportExpertTeamVisit',
  `Records that a visit has ended, with its report. ${LED}`,
  builder.inputType('ReportExpertTeamVisitInput', {
    description: 'What `reportExpertTeamVisit` takes.',
    fields: (t) => ({
      ...step(t, 'visit'),
      endedOn: t.field({
        type: 'Date',
        required: true,
        description: 'Day it ended; not later than today. Of one that was broken off, that day.',
      }),
      report: t.string({ required: true, description: 'What was done, for all who see the visit.' }),
    }),
  }),
  ON_VISIT,
)

offer(
  'closeExpertTeamVisit',
  'Closes a visit of which nothing is open any more. For the Police Division desk.',
  builder.inputType('CloseExpertTeamVisitInput', {
    description: 'What `closeExpertTeamVisit` takes.',
    fields: (t) => step(t, 'visit'),
  }),
  ON_VISIT,
)

offer(
  'recordExpertTeamFinding',
  'Records what a visit found. For the Police Division desk and officers of entities that take part.',
  builder.inputType('RecordExpertTeamFindingInput', {
    description: 'What `recordExpertTeamFinding` takes.',
    fields: (t) => ({
      ...keyed(t),
      visitId: t.id({ required: true, description: 'Id of the visit.' }),
      theme: t.field({ type: OrganizedCrimeTheme, required: true, description: 'One of the themes of the visit.' }),
      summary: t.string({ required: true, description: 'What was found.' }),
      ...sensitive(t, "the visit's"),
      ...note(t),
    }),
  }),
  { visitId: 'ExpertTeamVisit' },
)

offer(
  'addExpertTeamFollowUp',
  `Adds what is to be done after a visit. ${LED}`,
  builder.inputType('AddExpertTeamFollowUpInput', {
    description: 'What `addExpertTeamFollowUp` takes.',
    fields: (t) => ({
      ...keyed(t),
      visitId: t.id({ required: true, description: 'Id of the visit.' }),
      findingId: t.id({ required: false, description: 'Id of the finding on which it rests; it is seen as that is.' }),
      action: t.string({ required: true, description: 'What is to be done.' }),
      dueOn: t.field({ type: 'Date', required: true, description: 'Day by which it is due.' }),
      requestId: t.id({
        required: false,
        description: 'Id of the advisory request that serves it. Absent: one is to be filed.',
      }),
      ...note(t),
    }),
  }),
  { visitId: 'ExpertTeamVisit', findingId: 'ExpertTeamFinding', requestId: 'AdvisoryRequest' },
)

offer(
  'linkExpertTeamFollowUp',
  "Links a follow-up to the advisory request that serves it. For the lead, the Police Division desk and the host State's resident coordinator.",
  builder.inputType('LinkExpertTeamFollowUpInput', {
    description: 'What `linkExpertTeamFollowUp` takes.',
    fields: (t) => ({
      ...step(t, 'follow-up'),
      requestId: t.id({ required: true, description: 'Id of the advisory request: of the country of the visit.' }),
    }),
  }),
  { id: 'ExpertTeamFollowUp', requestId: 'AdvisoryRequest' },
)

offer(
  'closeExpertTeamFollowUp',
  "Closes a follow-up, as done or dropped. For the lead, the Police Division desk and the host State's resident coordinator.",
  builder.inputType('CloseExpertTeamFollowUpInput', {
    description: 'What `closeExpertTeamFollowUp` takes.',
    fields: (t) => ({
      ...step(t, 'follow-up'),
      done: t.boolean({ required: true, description: 'True: done; false: dropped.' }),
      outcome: t.string({ required: true, description: 'What became of it.' }),
    }),
  }),
  { id: 'ExpertTeamFollowUp' },
)
