/** Steps of pledged formed units. Rules and roles stand in `domain/formed-unit`. */
import type { InputObjectRef } from '@pothos/core'
import type { Outcome } from '../../domain/outcome.js'
import type { UnitAction, UnitInputs } from '../../domain/formed-unit/input.js'
import { type Fields, keyed, reasons, step } from '../advisory-request/inputs.js'
import { builder, type SchemaTypes } from '../builder.js'
import { strength } from '../deployment/strength.js'
import { type IdFields, perform, typeNameOf } from '../mutation.js'
import { CertificationInput } from '../team/mutation.js'
import { FormedUnitPayload } from './payload.js'
import { FormedUnitType, PledgingSummit, UnitVisitKind, UnitVisitOutcome } from './vocabulary.js'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

/** Offers an action as the mutation of the same name. `fields` are those of its input, `ids` which of them are ids. */
function offer<A extends UnitAction>(
  action: A,
  description: string,
  input: InputObjectRef<Types, UnitInputs[A]>,
  ids: IdFields = { id: 'FormedUnitPledge' },
) {
  const payload = builder.objectRef<Outcome>(`${typeNameOf(action)}Payload`).implement({
    description: `What \`${action}\` answers.`,
    interfaces: [FormedUnitPayload],
  })
  builder.mutationField(action, (t) =>
    t.field({
      type: payload,
      args: { input: t.arg({ type: input, required: true, description: 'What is to be done.' }) },
      description,
      resolve: (_root, args, context) =>
        perform(context, inputIn<A>(args), ids, (opened) => context.commands.unit(action, opened)),
    }),
  )
}

/** Pothos does not see through the generic input. */
function inputIn<A extends UnitAction>(args: object): UnitInputs[A] {
  return (args as { readonly input: UnitInputs[A] }).input
}

const named = (action: UnitAction) => ({ name: `${typeNameOf(action)}Input`, description: `What \`${action}\` takes.` })
const onUnit = (t: Fields) => step(t, 'unit')

offer(
  'pledgeFormedUnit',
  "Pledges a unit of the own Member State. For a Member State's delegate.",
  builder.inputType(named('pledgeFormedUnit').name, {
    description: named('pledgeFormedUnit').description,
    fields: (t) => ({
      ...keyed(t),
      type: t.field({ type: FormedUnitType, required: true, description: 'What sort of unit.' }),
      strength: t.int({ required: true, description: 'Persons in it.' }),
      women: t.int({ required: true, description: 'Women among them.' }),
      summit: t.field({
        type: PledgingSummit,
        required: false,
        description: 'Summit at which it was pledged, in its year.',
      }),
      pledgedOn: t.field({ type: 'Date', required: true, description: 'Day it was pledged; not later than today.' }),
      renewedOn: t.field({
        type: 'Date',
        required: false,
        description:
          'Day it was last renewed or confirmed. The 24 months count from there; an older pledge without it is registered as lapsed.',
      }),
      evidence: t.string({ required: true, description: 'Where it is on record, for example a note verbale.' }),
      certification: t.field({
        type: CertificationInput,
        required: false,
        description:
          'What the Member State certifies of its officers, if it does so at once; each of its four statements.',
      }),
      note: t.string({ required: false, description: 'Kept with the event.' }),
    }),
  }),
  {},
)

offer(
  'renewFormedUnitPledge',
  "Renews a pledge for 24 months; one that had lapsed comes back at level 1. For the Member State's delegate.",
  builder.inputType(named('renewFormedUnitPledge').name, {
    description: named('renewFormedUnitPledge').description,
    fields: (t) => ({
      ...onUnit(t),
      evidence: t.string({ required: true, description: 'Where the renewal is on record.' }),
    }),
  }),
)

offer(
  'certifyFormedUnit',
  "Certifies the officers of a unit, or renews what was certified; the unit is not deployed without. For the Member State's delegate.",
  builder.inputType(named('certifyFormedUnit').name, {
    description: named('certifyFormedUnit').description,
    fields: (t) => ({
      ...onUnit(t),
      certification: t.field({
        type: CertificationInput,
        required: true,
        description: 'What the Member State certifies of every officer: each of its four statements.',
      }),
    }),
  }),
)

for (const [action, description] of [
  ['withdrawFormedUnitPledge', "Withdraws a pledge that is not deployed. For the Member State's delegate."],
  ['releaseFormedUnit', 'Takes a notification back. For the Police Division desk.'],
] as const) {
  offer(
    action,
    description,
    builder.inputType(named(action).name, {
      description: named(action).description,
      fields: (t) => ({ ...onUnit(t), ...reasons(t) }),
    }),
  )
}

offer(
  'recordUnitVisit',
  'Records a visit to a unit and what it found (¶45). For the Police Division desk.',
  builder.inputType(named('recordUnitVisit').name, {
    description: named('recordUnitVisit').description,
    fields: (t) => ({
      ...onUnit(t),
      kind: t.field({ type: UnitVisitKind, required: true, description: 'What it was for.' }),
      visitedOn: t.field({ type: 'Date', required: true, description: 'Day of the visit; not later than today.' }),
      outcome: t.field({ type: UnitVisitOutcome, required: true, description: 'What it found.' }),
      findings: t.string({ required: true, description: 'The findings, in words.' }),
    }),
  }),
)

offer(
  'stateUnitRequirement',
  'States the requirement of a mission to which a unit is matched: level 3. For the Police Division desk.',
  builder.inputType(named('stateUnitRequirement').name, {
    description: named('stateUnitRequirement').description,
    fields: (t) => ({
      ...onUnit(t),
      mission: t.string({ required: true, description: 'Code of the mission that needs the unit.' }),
      requirement: t.string({ required: true, description: 'What the unit is to be able to do.' }),
      neededOn: t.field({ type: 'Date', required: true, description: 'Day it is needed on.' }),
    }),
  }),
)

offer(
  'recordEquipmentShortfall',
  'Records equipment of a unit that is missing or unfit (¶30). For the Police Division desk.',
  builder.inputType(named('recordEquipmentShortfall').name, {
    description: named('recordEquipmentShortfall').description,
    fields: (t) => ({
      ...onUnit(t),
      item: t.string({ required: true, description: 'What is short.' }),
      detail: t.string({ required: true, description: 'How, in words.' }),
      missing: t.int({ required: false, description: 'Pieces missing.' }),
      critical: t.boolean({
        required: false,
        description: 'Whether the unit is not deployed while it is open. Default: true.',
      }),
    }),
  }),
)

offer(
  'resolveEquipmentShortfall',
  'Records that a shortfall is resolved. For the Police Division desk.',
  builder.inputType(named('resolveEquipmentShortfall').name, {
    description: named('resolveEquipmentShortfall').description,
    fields: (t) => ({
      ...onUnit(t),
      shortfallId: t.id({ required: true, description: 'Id of the shortfall.' }),
      resolution: t.string({ required: true, description: 'How it was resolved.' }),
    }),
  }),
  { id: 'FormedUnitPledge', shortfallId: 'EquipmentShortfall' },
)

offer(
  'notifyFormedUnit',
  'Notifies the Member State that its unit is to deploy: the days of notice begin (¶45). For the Police Division desk.',
  builder.inputType(named('notifyFormedUnit').name, {
    description: named('notifyFormedUnit').description,
    fields: onUnit,
  }),
)

offer(
  'deployFormedUnit',
  'Plans the deployment of a unit that was notified, or its next tour. For the Police Division desk.',
  builder.inputType(named('deployFormedUnit').name, {
    description: named('deployFormedUnit').description,
    fields: (t) => ({
      ...keyed(t),
      formedUnitId: t.id({ required: true, description: 'Id of the unit.' }),
      startOn: t.field({ type: 'Date', required: true, description: 'First day.' }),
      endOn: t.field({ type: 'Date', required: true, description: 'Last day.' }),
      ...strength(t, 'are to go', 'as many as were pledged'),
      note: t.string({ required: false, description: 'Kept with the event.' }),
    }),
  }),
  { formedUnitId: 'FormedUnitPledge' },
)
