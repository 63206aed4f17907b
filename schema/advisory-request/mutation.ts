/** The steps of an advisory request's life. Rules and roles stand in `domain/advisory-request`. */
import type { InputObjectRef, ObjectRef } from '@pothos/core'
import type { RequestAction, RequestInputs } from '../../domain/advisory-request/input.js'
import type { Outcome } from '../../domain/outcome.js'
import { builder, type SchemaTypes } from '../builder.js'
import { MoneyInput } from '../money.js'
import { type IdFields, perform, typeNameOf } from '../mutation.js'
import { acknowledged, content, type Fields, keyed, reasons, step } from './inputs.js'
import { MUTATION_NAMES } from './mutation-names.js'
import { duplicatesPayload, stepPayload } from './payload.js'
import { ConsultationPosition, FundingSource, HumanRightsRisk } from './vocabulary.js'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

const ON_REQUEST: IdFields = { id: 'AdvisoryRequest' }
const ACKNOWLEDGED: IdFields = { acknowledgedDuplicates: 'AdvisoryRequest' }

interface Extra {
  /** Ids in the input beside that of the request. */
  readonly ids?: IdFields
  readonly payload?: ObjectRef<Types, Outcome>
}

/** Offers an action of the request as a mutation. `input` must be what the command takes. */
function offer<A extends RequestAction>(
  action: A,
  description: string,
  input: InputObjectRef<Types, RequestInputs[A]>,
  { ids = {}, payload = stepPayload(typeNameOf(MUTATION_NAMES[action])) }: Extra = {},
) {
  builder.mutationField(MUTATION_NAMES[action], (t) =>
    t.field({
      type: payload,
      args: { input: t.arg({ type: input, required: true, description: 'What is to be done.' }) },
      description,
      resolve: (_root, args, context) =>
        perform(context, inputIn<A>(args), { ...ON_REQUEST, ...ids }, (opened) =>
          context.commands.request(action, opened),
        ),
    }),
  )
}

/** Pothos does not see through the generic input. */
function inputIn<A extends RequestAction>(args: object): RequestInputs[A] {
  return (args as { readonly input: RequestInputs[A] }).input
}

function inputOf(action: RequestAction) {
  const mutation = MUTATION_NAMES[action]
  return { name: `${typeNameOf(mutation)}Input`, description: `What \`${mutation}\` takes.` }
}

/** An input of the four fields of every step, and no more. */
function stepInput(action: RequestAction) {
  const { name, description } = inputOf(action)
  return builder.inputType(name, { description, fields: (t) => step(t) })
}

/** … and the reasons. */
function reasonedInput(action: RequestAction) {
  const { name, description } = inputOf(action)
  return builder.inputType(name, { description, fields: (t) => ({ ...step(t), ...reasons(t) }) })
}

function officerInput(action: RequestAction) {
  const { name, description } = inputOf(action)
  const handle = (t: Fields) => t.string({ required: true, description: 'Handle of the officer.' })
  return builder.inputType(name, { description, fields: (t) => ({ ...step(t), handle: handle(t) }) })
}

function consultationInput(action: RequestAction) {
  const { name, description } = inputOf(action)
  return builder.inputType(name, {
    description,
    fields: (t) => ({
      ...step(t),
      leadEntity: t.string({ required: true, description: 'Code of the entity that is to lead.' }),
      consultedEntities: t.stringList({
        required: true,
        description: 'Codes of the entities that are consulted; the lead is not one of them.',
      }),
      dueOn: t.field({
        type: 'Date',
        required: false,
        description: 'Last day for positions. Default: by urgency, in working days.',
      }),
    }),
  })
}

offer(
  'file',
  'Files a draft for the own country. For its resident coordinator.',
  builder.inputType('FileAdvisoryRequestInput', {
    description: 'What `fileAdvisoryRequest` takes. What is absent may come later, until it is submitted.',
    fields: (t) => ({
      ...keyed(t),
      country: t.string({ required: true, description: 'Host country, ISO 3166-1 alpha-3.' }),
      ...content(t),
    }),
  }),
)

offer(
  'amend',
  'Amends a draft, or answers a returned request, which thereby is submitted again. For its resident coordinator.',
  builder.inputType('AmendAdvisoryRequestInput', {
    description: 'What `amendAdvisoryRequest` takes. What is absent stays.',
    fields: (t) => ({ ...step(t), ...content(t), ...acknowledged(t) }),
  }),
  { ids: ACKNOWLEDGED, payload: duplicatesPayload('AmendAdvisoryRequest') },
)

offer(
  'submit',
  'Submits a draft to the Global Focal Point. For its resident coordinator.',
  builder.inputType('SubmitAdvisoryRequestInput', {
    description: 'What `submitAdvisoryRequest` takes.',
    fields: (t) => ({ ...step(t), ...acknowledged(t) }),
  }),
  { ids: ACKNOWLEDGED, payload: duplicatesPayload('SubmitAdvisoryRequest') },
)

offer('triage', 'Takes a submitted request up. For the Global Focal Point desk.', stepInput('triage'))

offer(
  'openConsultation',
  'Names the lead and opens the consultation. For the Global Focal Point desk.',
  consultationInput('openConsultation'),
)

offer(
  'reviseConsultation',
  'Changes the lead, who is consulted or until when; positions of those who stay are kept. For the Global Focal Point desk.',
  consultationInput('reviseConsultation'),
)

offer(
  'recordPosition',
  'Gives or revises the position of the own entity. For officers of consulted entities.',
  builder.inputType('RecordPositionInput', {
    description: 'What `recordPosition` takes.',
    fields: (t) => ({
      ...step(t),
      position: t.field({ type: ConsultationPosition, required: true, description: 'The position.' }),
      ...reasons(t),
      conditions: t.stringList({ required: false, description: 'Conditions of support.' }),
      offers: t.stringList({ required: false, description: 'What the entity offers to contribute.' }),
    }),
  }),
)

offer(
  'overruleObjection',
  'Overrules the objection of an entity that is not a co-lead of the arrangement. For the Global Focal Point desk.',
  builder.inputType('OverruleObjectionInput', {
    description: 'What `overruleObjection` takes.',
    fields: (t) => ({
      ...step(t),
      entity: t.string({ required: true, description: 'Code of the entity that objects.' }),
      ...reasons(t),
    }),
  }),
)

const MitigationInput = builder.inputType('MitigationInput', {
  description: 'A measure that lowers a human rights risk.',
  fields: (t) => ({
    measure: t.string({ required: true, description: 'What is to be done.' }),
    agreed: t.boolean({ required: true, description: 'Whether the recipient has agreed to it.' }),
  }),
})

offer(
  'assessHumanRights',
  'Assesses under the Human Rights Due Diligence Policy: by OHCHR it is made and concurred in, by the lead entity proposed.',
  builder.inputType('AssessHumanRightsInput', {
    description: 'What `assessHumanRights` takes.',
    fields: (t) => ({
      ...step(t),
      risk: t.field({ type: HumanRightsRisk, required: true, description: 'The finding.' }),
      findings: t.string({ required: true, description: 'What it rests on.' }),
      mitigations: t.field({ type: [MitigationInput], required: false, description: 'Measures that lower the risk.' }),
    }),
  }),
)

offer(
  'concurHumanRights',
  'Concurs in the assessment that is proposed, or that is from before the request was changed; or confirms its exemption. For OHCHR.',
  builder.inputType('ConcurHumanRightsInput', {
    description: 'What `concurHumanRights` takes.',
    fields: (t) => ({
      ...step(t),
      exemption: t.boolean({
        required: false,
        description:
          'True: in place of concurring, confirm that the request is training in human rights and humanitarian law alone, as it says, and so exempt.',
      }),
    }),
  }),
)

offer(
  'commitFunding',
  'Records money committed to a request. For officers of entities.',
  builder.inputType('CommitFundingInput', {
    description: 'What `commitFunding` takes.',
    fields: (t) => ({
      ...step(t),
      source: t.field({ type: FundingSource, required: true, description: 'Where it comes from.' }),
      contributor: t.string({ required: true, description: 'Who gives it.' }),
      amount: t.field({ type: MoneyInput, required: true, description: 'How much.' }),
      revises: t.id({ required: false, description: 'Id of the commitment that this one replaces.' }),
    }),
  }),
  { ids: { revises: 'FundingCommitment' } },
)

offer(
  'closeConsultation',
  'Closes the consultation, for the decision. For the Global Focal Point desk.',
  stepInput('closeConsultation'),
)
offer('approve', 'Approves a request. For the Global Focal Point desk.', stepInput('approve'))
offer('decline', 'Declines a request. For the Global Focal Point desk.', reasonedInput('decline'))

offer(
  'return',
  'Returns a request to its resident coordinator with questions. For the Global Focal Point desk.',
  builder.inputType('ReturnAdvisoryRequestInput', {
    description: 'What `returnAdvisoryRequest` takes.',
    fields: (t) => ({
      ...step(t),
      questions: t.stringList({ required: true, description: 'What is to be answered.' }),
    }),
  }),
)

offer('hold', 'Holds a request before the decision. For the Global Focal Point desk.', reasonedInput('hold'))
offer(
  'suspend',
  'Suspends an approved request, on grave violations or loss of consent. For the Global Focal Point desk and OHCHR.',
  reasonedInput('suspend'),
)
offer(
  'resume',
  'Resumes a held or suspended request where it was. For the Global Focal Point desk.',
  stepInput('resume'),
)
offer(
  'withdraw',
  'Withdraws a request before its first deployment has started. For its resident coordinator.',
  reasonedInput('withdraw'),
)
offer(
  'nameOfficer',
  'Names an officer who may then see the request when it is strictly confidential. For its resident coordinator.',
  officerInput('nameOfficer'),
)
offer(
  'unnameOfficer',
  'Takes the name of an officer from the request. For its resident coordinator.',
  officerInput('unnameOfficer'),
)
