/** Steps on accounts. Rules stand in `domain/account`; all are for administrators. */
import type { Outcome } from '../../domain/outcome.js'
import type { Account as AccountRow } from '../../prisma/generated/client/client.js'
import { type Fields, keyed } from '../advisory-request/inputs.js'
import { builder } from '../builder.js'
import { Role } from '../enums.js'
import { asItWas, perform } from '../mutation.js'
import { MutationError } from '../mutation-error.js'
import { lookUp } from '../node.js'
import { Account } from './account.js'

const AccountPayload = builder.objectRef<Outcome>('AccountPayload').implement({
  description: 'What a step on an account answers.',
  fields: (t) => ({
    account: t.field({
      type: Account,
      nullable: true,
      description: 'The account after the step, also beside errors. Null when there is none that the caller may see.',
      resolve: async (outcome, _args, context, info) => {
        const { accountId: id } = outcome.things
        return id ? asItWas(await lookUp<AccountRow>(context, info, 'Account', id), id, outcome) : null
      },
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Everything for which it was not done; empty when it was done, now or before with the same key.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
})

const note = (t: Fields) => t.string({ required: false, description: 'Kept with the event.' })

const step = (t: Fields) => ({
  ...keyed(t),
  id: t.id({ required: true, description: 'Id of the account.' }),
  expectedVersion: t.int({
    required: true,
    description:
      '`permissionsVersion` of the account on which the caller decided. Refused with VERSION_CONFLICT when it has changed.',
  }),
  note: note(t),
})

const binding = (t: Fields) => ({
  role: t.field({ type: Role, required: true, description: 'What it may do.' }),
  countryCode: t.string({ required: false, description: 'For a resident coordinator: code of the country.' }),
  entityCode: t.string({
    required: false,
    description: 'For an officer or observer: code of the entity or organization.',
  }),
  missionCode: t.string({ required: false, description: 'For the police of a mission: code of the mission.' }),
  memberStateCode: t.string({ required: false, description: 'For a delegate: country code of the Member State.' }),
})

const identity = (t: Fields) => ({
  issuer: t.string({
    required: false,
    description: 'Identity provider of the person, exactly as it names itself. With `subject`, or neither.',
  }),
  subject: t.string({ required: false, description: 'What the identity provider calls the person (`sub`).' }),
})

const CreateInput = builder.inputType('CreateAccountInput', {
  description: 'What `createAccount` takes.',
  fields: (t) => ({
    ...keyed(t),
    handle: t.string({ required: true, description: 'Short unique name of the office, for example `rc.liberia`.' }),
    ...binding(t),
    ...identity(t),
    note: note(t),
  }),
})

const SuspendInput = builder.inputType('SuspendAccountInput', {
  description: 'What `suspendAccount` takes.',
  fields: step,
})

const ReinstateInput = builder.inputType('ReinstateAccountInput', {
  description: 'What `reinstateAccount` takes.',
  fields: step,
})

const BindingInput = builder.inputType('ChangeAccountBindingInput', {
  description: 'What `changeAccountBinding` takes: the whole of it, what is absent is none.',
  fields: (t) => ({ ...step(t), ...binding(t) }),
})

const IdentityInput = builder.inputType('ChangeAccountIdentityInput', {
  description: 'What `changeAccountIdentity` takes. Without issuer and subject nobody signs in as it.',
  fields: (t) => ({ ...step(t), ...identity(t) }),
})

const GrantsInput = builder.inputType('ChangeAccountGrantsInput', {
  description: 'What `changeAccountGrants` takes: what the account may beside its role.',
  fields: (t) => ({
    ...step(t),
    mayExplore: t.boolean({
      required: true,
      description: 'Whether it may use GraphiQL, introspection and documents that are not registered in production.',
    }),
  }),
})

const input = 'What is to be done.'
const ID = { id: 'Account' } as const

builder.mutationFields((t) => ({
  createAccount: t.field({
    type: AccountPayload,
    args: { input: t.arg({ type: CreateInput, required: true, description: input }) },
    description: 'Makes an account. For administrators.',
    resolve: (_root, args, context) =>
      perform(context, args.input, {}, (opened) => context.commands.account('createAccount', opened)),
  }),
  suspendAccount: t.field({
    type: AccountPayload,
    args: { input: t.arg({ type: SuspendInput, required: true, description: input }) },
    description: 'Ends all that an account may do, at once: what is open for it is closed. For administrators.',
    resolve: (_root, args, context) =>
      perform(context, args.input, ID, (opened) => context.commands.account('suspendAccount', opened)),
  }),
  reinstateAccount: t.field({
    type: AccountPayload,
    args: { input: t.arg({ type: ReinstateInput, required: true, description: input }) },
    description: 'Lets a suspended account be used again. For administrators.',
    resolve: (_root, args, context) =>
      perform(context, args.input, ID, (opened) => context.commands.account('reinstateAccount', opened)),
  }),
  changeAccountBinding: t.field({
    type: AccountPayload,
    args: { input: t.arg({ type: BindingInput, required: true, description: input }) },
    description: 'Gives an account another role, or binds it to something else. For administrators.',
    resolve: (_root, args, context) =>
      perform(context, args.input, ID, (opened) => context.commands.account('changeAccountBinding', opened)),
  }),
  changeAccountIdentity: t.field({
    type: AccountPayload,
    args: { input: t.arg({ type: IdentityInput, required: true, description: input }) },
    description: 'Says who signs in as the account at the identity provider. For administrators.',
    resolve: (_root, args, context) =>
      perform(context, args.input, ID, (opened) => context.commands.account('changeAccountIdentity', opened)),
  }),
  changeAccountGrants: t.field({
    type: AccountPayload,
    args: { input: t.arg({ type: GrantsInput, required: true, description: input }) },
    description: 'Gives or takes the grant to explore, which an account has beside its role. For administrators.',
    resolve: (_root, args, context) =>
      perform(context, args.input, ID, (opened) => context.commands.account('changeAccountGrants', opened)),
  }),
}))
