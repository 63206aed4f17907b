/** Inputs of the mutations on advisory requests, as ../../tests/operations/inputs.graphql writes them out. */
import { builder, type SchemaTypes } from '../builder.js'
import { Sensitivity } from '../enums.js'
import { MoneyInput } from '../money.js'
import { PreventionDimension, SgfArea, Urgency } from './vocabulary.js'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>
export type Fields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>

export const IDEMPOTENCY_KEY =
  'Made anew by the client for each act, for example a UUID. The same key again answers as the first time.'

export const keyed = (t: Fields) => ({
  idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
})

/** `thing` names what the step is on. */
export const step = (t: Fields, thing = 'request') => ({
  id: t.id({ required: true, description: `Id of the ${thing}.` }),
  expectedVersion: t.int({
    required: true,
    description: `Version of the ${thing} on which the caller decided. Refused with VERSION_CONFLICT when it has changed.`,
  }),
  ...keyed(t),
  note: t.string({ required: false, description: 'Kept with the event.' }),
})

export const reasons = (t: Fields) => ({
  reasons: t.string({ required: true, description: 'Why; kept on record.' }),
})

const FrameworkPriorityInput = builder.inputType('FrameworkPriorityInput', {
  description: 'An agreed priority: of the UNDAF or an equivalent framework.',
  fields: (t) => ({
    framework: t.string({ required: true, description: 'The framework.' }),
    outcome: t.string({ required: true, description: 'Its outcome that the request serves.' }),
  }),
})

const AdviserProfileInput = builder.inputType('AdviserProfileInput', {
  description: 'Advisers of one profile.',
  fields: (t) => ({
    skill: t.string({ required: true, description: 'Code of the skill asked for.' }),
    count: t.int({ required: true, description: 'How many.' }),
    languages: t.stringList({ required: false, description: 'Languages asked for, BCP 47.' }),
  }),
})

const HostConsentInput = builder.inputType('HostConsentInput', {
  description: 'Consent of the host authorities.',
  fields: (t) => ({
    reference: t.string({ required: true, description: 'Where it is on record.' }),
    givenOn: t.field({ type: 'Date', required: true, description: 'Day it was given.' }),
  }),
})

/** What a resident coordinator fills in; all of it may come later, until it is submitted. */
export const content = (t: Fields) => ({
  title: t.string({ required: false, description: 'What it is about, in a line.' }),
  justification: t.string({ required: false, description: 'Why advisers are needed.' }),
  sensitivity: t.field({
    type: Sensitivity,
    required: false,
    description: 'Who may know of it. Default: UNCLASSIFIED.',
  }),
  urgency: t.field({ type: Urgency, required: false, description: 'How pressing it is. Default: ROUTINE.' }),
  undafPriorities: t.field({
    type: [FrameworkPriorityInput],
    required: false,
    description: 'Agreed priorities that it serves.',
  }),
  sgfAreas: t.field({ type: [SgfArea], required: false, description: 'Areas of the Strategic Guidance Framework.' }),
  preventionDimension: t.field({
    type: PreventionDimension,
    required: false,
    description: 'Dimension of conflict prevention that it serves.',
  }),
  profiles: t.field({ type: [AdviserProfileInput], required: false, description: 'Number and profile of advisers.' }),
  startOn: t.field({ type: 'Date', required: false, description: 'First day wished.' }),
  durationMonths: t.int({ required: false, description: 'Wished duration in months.' }),
  hostConsent: t.field({ type: HostConsentInput, required: false, description: 'Consent of the host authorities.' }),
  fundingRequired: t.field({ type: MoneyInput, required: false, description: 'Funds required for the whole of it.' }),
  humanRightsTrainingOnly: t.boolean({
    required: false,
    description:
      'Only training in human rights and humanitarian law: exempt from the due diligence assessment, once OHCHR confirms it.',
  }),
  namedOfficers: t.stringList({
    required: false,
    description: 'Handles of the officers who may see it when it is strictly confidential.',
  }),
})

/** Where open requests like this one stand against it. */
export const acknowledged = (t: Fields) => ({
  acknowledgedDuplicates: t.idList({
    required: false,
    description: 'Ids of likely duplicates that the caller has looked at; 50 at most.',
  }),
})
