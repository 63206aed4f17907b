/** Steps from a capability gap to its closing. Rules and roles stand in `domain/specialized-team`. */
import type { InputObjectRef } from '@pothos/core'
import type { Outcome } from '../../domain/outcome.js'
import type { TeamAction, TeamInputs } from '../../domain/specialized-team/input.js'
import { type Fields, keyed, reasons, step } from '../advisory-request/inputs.js'
import { builder, type SchemaTypes } from '../builder.js'
import { Sensitivity } from '../enums.js'
import { type IdFields, perform, typeNameOf } from '../mutation.js'
import { SpecializedTeamPayload } from './payload.js'
import { AssessmentOutcome, TeamAssessmentKind } from './vocabulary.js'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

const ON_GAP: IdFields = { id: 'CapabilityGap' }
const ON_REQUEST: IdFields = { id: 'SpecializedTeamRequest' }
const ON_PLEDGE: IdFields = { id: 'TeamPledge' }

/** Offers an action as the mutation of the same name. `input` must be what the command takes. */
function offer<A extends TeamAction>(
  action: A,
  description: string,
  input: InputObjectRef<Types, TeamInputs[A]>,
  ids: IdFields = {},
) {
  const payload = builder.objectRef<Outcome>(`${typeNameOf(action)}Payload`).implement({
    description: `What \`${action}\` answers.`,
    interfaces: [SpecializedTeamPayload],
  })
  builder.mutationField(action, (t) =>
    t.field({
      type: payload,
      args: { input: t.arg({ type: input, required: true, description: 'What is to be done.' }) },
      description,
      resolve: (_root, args, context) =>
        perform(context, inputIn<A>(args), ids, (opened) => context.commands.team(action, opened)),
    }),
  )
}

/** Pothos does not see through the generic input. */
function inputIn<A extends TeamAction>(args: object): TeamInputs[A] {
  return (args as { readonly input: TeamInputs[A] }).input
}

const named = (action: TeamAction) => ({ name: `${typeNameOf(action)}Input`, description: `What \`${action}\` takes.` })

/** An input of the four fields of every step, and no more. */
function stepInput(action: TeamAction, thing: string) {
  const { name, description } = named(action)
  return builder.inputType(name, { description, fields: (t) => step(t, thing) })
}

/** … and the reasons. */
function reasonedInput(action: TeamAction, thing: string) {
  const { name, description } = named(action)
  return builder.inputType(name, { description, fields: (t) => ({ ...step(t, thing), ...reasons(t) }) })
}

const note = (t: Fields) => ({ note: t.string({ required: false, description: 'Kept with the event.' }) })

export const CertificationInput = builder.inputType('CertificationInput', {
  description: 'What the Member State certifies of an expert, or of every officer of a team or a unit (¶33, ¶38, ¶40).',
  fields: (t) => ({
    noConvictions: t.boolean({
      required: true,
      description: 'Never convicted of a violation of human rights or of a criminal or disciplinary offence.',
    }),
    noPendingCases: t.boolean({ required: true, description: 'Not under investigation or prosecution for one.' }),
    noMisconduct: t.boolean({
      required: false,
      description:
        'No record of misconduct in earlier service with United Nations police. Of an expert and of a unit it must be stated.',
    }),
    training: t.boolean({ required: true, description: 'Pre-deployment training completed.' }),
    signedBy: t.string({ required: true, description: 'Who signs for the Member State.' }),
    signedOn: t.field({ type: 'Date', required: true, description: 'Day it was signed; not later than today.' }),
    validUntil: t.field({
      type: 'Date',
      required: false,
      description: 'Last day it is in force. Default: twelve months from the day it was signed.',
    }),
  }),
})

offer(
  'reportCapabilityGap',
  'Reports what the police of the own mission lack. For the police of the mission.',
  builder.inputType('ReportCapabilityGapInput', {
    description: 'What `reportCapabilityGap` takes.',
    fields: (t) => ({
      ...keyed(t),
      mission: t.string({ required: true, description: 'Code of the own mission, for example `MINUSMA`.' }),
      speciality: t.string({ required: true, description: 'Code of the skill that is lacking.' }),
      summary: t.string({ required: true, description: 'What is lacking, in words.' }),
      identifiedOn: t.field({
        type: 'Date',
        required: true,
        description: 'Day it was identified; not later than today.',
      }),
      evidence: t.stringList({ required: false, description: 'What the analysis rests on: references, one a text.' }),
    }),
  }),
)

offer(
  'requestSpecializedTeam',
  'Drafts a request for a team that is to close a gap. For the Police Division desk.',
  builder.inputType('RequestSpecializedTeamInput', {
    description: 'What `requestSpecializedTeam` takes.',
    fields: (t) => ({
      ...keyed(t),
      capabilityGapId: t.id({ required: true, description: 'Id of the gap.' }),
      size: t.int({ required: true, description: 'Officers asked for.' }),
      skills: t.stringList({ required: true, description: 'Codes of the skills asked for, one at least.' }),
      languages: t.stringList({ required: false, description: 'Languages asked for, BCP 47.' }),
      requiredBy: t.field({ type: 'Date', required: true, description: 'Day by which the team is needed.' }),
      sensitivity: t.field({
        type: Sensitivity,
        required: false,
        description: 'Who may know of it beside those to whom it is published. Default: UNCLASSIFIED.',
      }),
      ...note(t),
    }),
  }),
  { capabilityGapId: 'CapabilityGap' },
)

offer(
  'publishSpecializedTeamRequest',
  'Publishes a draft to Member States, which may then pledge; its clock starts, of 60 days unless set otherwise. For the Police Division desk.',
  builder.inputType('PublishSpecializedTeamRequestInput', {
    description: 'What `publishSpecializedTeamRequest` takes.',
    fields: (t) => ({
      ...step(t, 'team request'),
      audience: t.stringList({
        required: false,
        description: 'Member States it is published to, ISO 3166-1 alpha-3. Default: all.',
      }),
      matchingOnly: t.boolean({
        required: false,
        description: 'Publish it to the Member States that have experts with the skills, in place of `audience`.',
      }),
    }),
  }),
  ON_REQUEST,
)

offer(
  'withdrawSpecializedTeamRequest',
  'Withdraws a request for which nothing is selected; those to whom it was published lose sight of it. For the Police Division desk.',
  reasonedInput('withdrawSpecializedTeamRequest', 'team request'),
  ON_REQUEST,
)

offer(
  'pledgeSpecializedTeam',
  'Pledges a team of the own Member State, certified. For delegates.',
  builder.inputType('PledgeSpecializedTeamInput', {
    description: 'What `pledgeSpecializedTeam` takes.',
    fields: (t) => ({
      ...keyed(t),
      teamRequestId: t.id({ required: true, description: 'Id of the team request.' }),
      size: t.int({ required: true, description: 'Officers in the team.' }),
      women: t.int({ required: true, description: 'Women among them.' }),
      readyOn: t.field({ type: 'Date', required: true, description: 'Day from which it can deploy.' }),
      certification: t.field({
        type: CertificationInput,
        required: true,
        description: 'What the Member State certifies.',
      }),
      ...note(t),
    }),
  }),
  { teamRequestId: 'SpecializedTeamRequest' },
)

offer(
  'reviseTeamPledge',
  'Revises a pledge, also one that was not selected while pledges are sought; it is then assessed again. Of one that was selected the certification is renewed. For the delegate of its Member State.',
  builder.inputType('ReviseTeamPledgeInput', {
    description: 'What `reviseTeamPledge` takes. What is absent stays.',
    fields: (t) => ({
      ...step(t, 'pledge'),
      size: t.int({ required: false, description: 'Officers in the team.' }),
      women: t.int({ required: false, description: 'Women among them.' }),
      readyOn: t.field({ type: 'Date', required: false, description: 'Day from which it can deploy.' }),
      certification: t.field({
        type: CertificationInput,
        required: false,
        description: 'A new certification, in place of the one before.',
      }),
    }),
  }),
  ON_PLEDGE,
)

offer(
  'withdrawTeamPledge',
  'Withdraws a pledge whose team is not deployed; with one that was selected the selection is open again. For the delegate of its Member State.',
  reasonedInput('withdrawTeamPledge', 'pledge'),
  ON_PLEDGE,
)

offer(
  'assessTeamPledge',
  'Records the assessment of a pledge; the first one begins the selection. For the Police Division desk.',
  builder.inputType('AssessTeamPledgeInput', {
    description: 'What `assessTeamPledge` takes.',
    fields: (t) => ({
      ...step(t, 'pledge'),
      outcome: t.field({ type: AssessmentOutcome, required: true, description: 'What it found.' }),
      notes: t.string({
        required: false,
        description: 'For the Police Division and the Member State itself.',
      }),
      kind: t.field({ type: TeamAssessmentKind, required: false, description: 'How the team was assessed.' }),
      visitedOn: t.field({
        type: 'Date',
        required: false,
        description: 'Day of the visit, if there was one; not later than today.',
      }),
      place: t.string({ required: false, description: 'Where the team was visited, if it was.' }),
    }),
  }),
  ON_PLEDGE,
)

offer(
  'selectTeamPledge',
  'Selects a cleared pledge; the others are not selected. For the Police Division desk.',
  stepInput('selectTeamPledge', 'pledge'),
  ON_PLEDGE,
)

offer(
  'releaseTeamPledge',
  'Gives up a selection whose team is not deployed; the others can be selected again. For the Police Division desk.',
  reasonedInput('releaseTeamPledge', 'pledge'),
  ON_PLEDGE,
)

offer(
  'nominateTeamMembers',
  'Names the officers of a selected team, in place of those named before; where its deployment is planned or under way they are put on it. For the delegate of its Member State.',
  builder.inputType('NominateTeamMembersInput', {
    description: 'What `nominateTeamMembers` takes.',
    fields: (t) => ({
      ...step(t, 'pledge'),
      experts: t.idList({
        required: true,
        description:
          'Ids of experts of the own Member State. On a deployment all members are named, or none is; whoever is named must be cleared, skilled and free over what is left of it.',
      }),
    }),
  }),
  { ...ON_PLEDGE, experts: 'Expert' },
)

offer(
  'deploySpecializedTeam',
  'Plans the deployment of the selected team, or of its next tour. For the Police Division desk.',
  builder.inputType('DeploySpecializedTeamInput', {
    description: 'What `deploySpecializedTeam` takes.',
    fields: (t) => ({
      ...keyed(t),
      pledgeId: t.id({ required: true, description: 'Id of the pledge that was selected.' }),
      startOn: t.field({ type: 'Date', required: true, description: 'First day.' }),
      endOn: t.field({ type: 'Date', required: true, description: 'Last day.' }),
      ...note(t),
    }),
  }),
  { pledgeId: 'TeamPledge' },
)

offer(
  'confirmCapabilityGapClosed',
  'Confirms that a team has closed the gap; its request is closed with it. A gap with no request, or a withdrawn one, is closed with a note that says how. For the police of the mission.',
  stepInput('confirmCapabilityGapClosed', 'gap'),
  ON_GAP,
)
