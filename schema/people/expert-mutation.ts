/** Nomination, certification, screening, availability and erasure of experts. Rules and roles stand in `domain/person`. */
import type { InputFieldMap, InputObjectRef } from '@pothos/core'
import type { Outcome } from '../../domain/outcome.js'
import type { PersonAction, PersonInputs } from '../../domain/person/input.js'
import type { Expert as ExpertRow } from '../../prisma/generated/client/client.js'
import { type Fields, keyed, reasons, step } from '../advisory-request/inputs.js'
import { builder, type SchemaTypes } from '../builder.js'
import { asItWas, type IdFields, perform, typeNameOf } from '../mutation.js'
import { MutationError } from '../mutation-error.js'
import { lookUp } from '../node.js'
import { CertificationInput } from '../team/mutation.js'
import { Expert, ScreeningOutcome, Sex } from './expert.js'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

const ON_EXPERT: IdFields = { id: 'Expert' }

const ExpertPayload = builder.interfaceRef<Outcome>('ExpertPayload').implement({
  description: 'What a step on an expert answers.',
  fields: (t) => ({
    expert: t.field({
      type: Expert,
      nullable: true,
      description: 'The expert after the step, also beside errors. Null when there is none that the caller may see.',
      resolve: async (outcome, _args, context, info) => {
        const { expertId: id } = outcome.things
        return id ? asItWas(await lookUp<ExpertRow>(context, info, 'Expert', id), id, outcome) : null
      },
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Everything for which it was not done; empty when it was done, now or before with the same key.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
})

const PeriodInput = builder.inputType('PeriodInput', {
  description: 'Days, the first and the last among them.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'First day.' }),
    to: t.field({ type: 'Date', required: true, description: 'Last day.' }),
  }),
})

const ExpertSkillInput = builder.inputType('ExpertSkillInput', {
  description: 'A skill of an expert.',
  fields: (t) => ({
    skill: t.string({ required: true, description: 'Code of the skill.' }),
    years: t.int({ required: true, description: 'Years of practice.' }),
  }),
})

/** A step on an expert takes no note. */
const stepped = (t: Fields) => {
  const { note: _note, ...fields } = step(t, 'expert')
  return fields
}

const certification = (t: Fields) => ({
  certification: t.field({
    type: CertificationInput,
    required: true,
    description: 'What the Member State certifies: each of its four statements.',
  }),
  trained: t.field({
    type: PeriodInput,
    required: false,
    description: 'When the training is in force. Default: as long as the certification.',
  }),
})

const availability = (t: Fields) => ({
  availability: t.field({
    type: [PeriodInput],
    required: true,
    description:
      'Every period in which the expert can be deployed; none overlaps another. What is not in it is withdrawn.',
  }),
})

/** Offers an action as the mutation of the same name. `input` must be what the command takes. */
function offer<A extends PersonAction>(
  action: A,
  description: string,
  input: InputObjectRef<Types, PersonInputs[A]>,
  ids: IdFields,
) {
  const type = builder.objectRef<Outcome>(`${typeNameOf(action)}Payload`).implement({
    description: `What \`${action}\` answers.`,
    interfaces: [ExpertPayload],
  })
  builder.mutationField(action, (t) =>
    t.field({
      type,
      args: { input: t.arg({ type: input, required: true, description: 'What is to be done.' }) },
      description,
      resolve: (_root, args, context) =>
        perform(context, inputIn<A>(args), ids, (opened) => context.commands.person(action, opened)),
    }),
  )
}

/** Pothos does not see through the generic input. */
function inputIn<A extends PersonAction>(args: object): PersonInputs[A] {
  return (args as { readonly input: PersonInputs[A] }).input
}

/** An input that stands under the action's name. */
function inputOf<Shape extends InputFieldMap>(action: PersonAction, fields: (t: Fields) => Shape) {
  return builder.inputType(`${typeNameOf(action)}Input`, { description: `What \`${action}\` takes.`, fields })
}

offer(
  'nominateExpert',
  'Nominates an expert of the own Member State for the roster, certified. The United Nations screens the person afterwards. For delegates.',
  inputOf('nominateExpert', (t) => ({
    ...keyed(t),
    familyName: t.string({ required: true, description: 'Family name.' }),
    givenNames: t.string({ required: true, description: 'Given names.' }),
    rank: t.string({ required: true, description: 'Police rank.' }),
    sex: t.field({ type: Sex, required: true, description: 'As the Member State states it.' }),
    nationalReference: t.string({
      required: false,
      description: 'By which the Member State tells its officers apart, for example a service number.',
    }),
    isNamesake: t.boolean({
      required: false,
      description: 'True: another person than those of this name who stand on the roster already.',
    }),
    languages: t.stringList({ required: true, description: 'Languages spoken at work, BCP 47.' }),
    skills: t.field({ type: [ExpertSkillInput], required: true, description: 'Skills, each once.' }),
    ...certification(t),
    ...availability(t),
  })),
  {},
)

offer(
  'certifyExpert',
  'Certifies an expert of the own Member State anew; it takes the place of the certification before from the day it was signed. For the delegate of that State.',
  inputOf('certifyExpert', (t) => ({ ...stepped(t), ...certification(t) })),
  ON_EXPERT,
)

offer(
  'recordScreening',
  'Records what the human rights screening of an expert came to (¶38). One that is refused ends those before it and stops every deployment that is yet to start or to be extended. For the Police Division desk.',
  inputOf('recordScreening', (t) => ({
    ...stepped(t),
    outcome: t.field({ type: ScreeningOutcome, required: true, description: 'What it came to.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'First day it is in force.' }),
    validTo: t.field({ type: 'Date', required: true, description: 'Last day it is in force; not before today.' }),
  })),
  ON_EXPERT,
)

offer(
  'setExpertAvailability',
  'States when an expert can be deployed. For the delegate of the own Member State and the Police Division desk.',
  inputOf('setExpertAvailability', (t) => ({ ...stepped(t), ...availability(t) })),
  ON_EXPERT,
)

offer(
  'eraseExpert',
  'Erases who an expert is, with clearances and availability; the reference and what was done under it stay. It cannot be undone. For the Police Division desk.',
  inputOf('eraseExpert', (t) => ({
    ...keyed(t),
    expertId: t.id({ required: true, description: 'Id of the expert.' }),
    ...reasons(t),
  })),
  { expertId: 'Expert' },
)
