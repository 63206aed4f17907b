/** Steps on API clients and their keys. Rules stand in `domain/api-client`; all are for administrators. */
import type { ClientOutcome } from '../../domain/api-client/outcome.js'
import { DEFAULT_OVERLAP_MINUTES, MOST_KEY_DAYS, MOST_OVERLAP_MINUTES } from '../../domain/api-client/input.js'
import type { Outcome } from '../../domain/outcome.js'
import { type Fields, keyed, step } from '../advisory-request/inputs.js'
import { builder } from '../builder.js'
import { perform } from '../mutation.js'
import { ApiClientPayload, ApiKeyPayload } from './payload.js'
import { ApiScope } from './vocabulary.js'

const CLIENT = 'API client'
const input = 'What is to be done.'

const expiry = (t: Fields) =>
  t.field({
    type: 'DateTime',
    required: true,
    description: `When the key ends: ${MOST_KEY_DAYS} days from now at most.`,
  })

const CreateInput = builder.inputType('CreateApiClientInput', {
  description: 'What `createApiClient` takes.',
  fields: (t) => ({
    ...keyed(t),
    accountId: t.id({ required: true, description: 'Id of the account as which it acts. That does not change later.' }),
    name: t.string({ required: true, description: 'Which system it is, for people to read.' }),
    note: t.string({ required: false, description: 'Kept with the event.' }),
  }),
})

const RevokeClientInput = builder.inputType('RevokeApiClientInput', {
  description: 'What `revokeApiClient` takes.',
  fields: (t) => step(t, CLIENT),
})

const IssueInput = builder.inputType('IssueApiKeyInput', {
  description: 'What `issueApiKey` takes.',
  fields: (t) => ({
    ...step(t, CLIENT),
    scopes: t.field({ type: [ApiScope], required: true, description: 'What the key permits: READ at least.' }),
    expiresAt: expiry(t),
  }),
})

const RotateInput = builder.inputType('RotateApiKeyInput', {
  description: 'What `rotateApiKey` takes.',
  fields: (t) => ({
    ...step(t, CLIENT),
    keyId: t.id({ required: true, description: 'Id of the key whose place a new one takes.' }),
    expiresAt: expiry(t),
    overlapMinutes: t.int({
      required: false,
      description: `How long the old key goes on beside the new one: 0 to ${MOST_OVERLAP_MINUTES} minutes, ${DEFAULT_OVERLAP_MINUTES} when absent; no longer than it would have.`,
    }),
  }),
})

const RevokeKeyInput = builder.inputType('RevokeApiKeyInput', {
  description: 'What `revokeApiKey` takes.',
  fields: (t) => ({ ...step(t, CLIENT), keyId: t.id({ required: true, description: 'Id of the key.' }) }),
})

/** `perform` refuses before there is a command that could make a key. */
function withSecret(outcome: Outcome | ClientOutcome): ClientOutcome {
  return 'secret' in outcome ? outcome : { ...outcome, secret: null }
}

builder.mutationFields((t) => ({
  createApiClient: t.field({
    type: ApiClientPayload,
    args: { input: t.arg({ type: CreateInput, required: true, description: input }) },
    description: 'Makes an API client, as yet without a key. For administrators.',
    resolve: async (_root, args, context) =>
      withSecret(
        await perform(context, args.input, { accountId: 'Account' }, (opened) =>
          context.commands.apiClient('createApiClient', opened),
        ),
      ),
  }),
  revokeApiClient: t.field({
    type: ApiClientPayload,
    args: { input: t.arg({ type: RevokeClientInput, required: true, description: input }) },
    description: 'Ends an API client and all its keys at once, for good. For administrators.',
    resolve: async (_root, args, context) =>
      withSecret(
        await perform(context, args.input, { id: 'ApiClient' }, (opened) =>
          context.commands.apiClient('revokeApiClient', opened),
        ),
      ),
  }),
  issueApiKey: t.field({
    type: ApiKeyPayload,
    args: { input: t.arg({ type: IssueInput, required: true, description: input }) },
    description: 'Issues a key, which is shown in the answer alone. For administrators.',
    resolve: async (_root, args, context) =>
      withSecret(
        await perform(context, args.input, { id: 'ApiClient' }, (opened) =>
          context.commands.apiClient('issueApiKey', opened),
        ),
      ),
  }),
  rotateApiKey: t.field({
    type: ApiKeyPayload,
    args: { input: t.arg({ type: RotateInput, required: true, description: input }) },
    description:
      'Issues a key of the same scopes in the place of another, which goes on for a while. For administrators.',
    resolve: async (_root, args, context) =>
      withSecret(
        await perform(context, args.input, { id: 'ApiClient', keyId: 'ApiKey' }, (opened) =>
          context.commands.apiClient('rotateApiKey', opened),
        ),
      ),
  }),
  revokeApiKey: t.field({
    type: ApiClientPayload,
    args: { input: t.arg({ type: RevokeKeyInput, required: true, description: input }) },
    description: 'Ends a key at once, with all that is open with it. For administrators.',
    resolve: async (_root, args, context) =>
      withSecret(
        await perform(context, args.input, { id: 'ApiClient', keyId: 'ApiKey' }, (opened) =>
          context.commands.apiClient('revokeApiKey', opened),
        ),
      ),
  }),
}))
