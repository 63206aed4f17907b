/** What mutations on API clients and their keys answer. */
import type { ClientOutcome } from '../../domain/api-client/outcome.js'
import type { ApiClient as ClientRow, ApiKey as KeyRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { asItWas } from '../mutation.js'
import { MutationError } from '../mutation-error.js'
import { lookUp } from '../node.js'
import { ApiClient } from './api-client.js'
import { ApiKey } from './api-key.js'

const Payload = builder.interfaceRef<ClientOutcome>('ApiClientStepPayload').implement({
  description: 'What a step on an API client answers.',
  fields: (t) => ({
    client: t.field({
      type: ApiClient,
      nullable: true,
      description: 'The client after the step, also beside errors. Null when there is none that the caller may see.',
      resolve: async (outcome, _args, context, info) => {
        const { apiClientId: id } = outcome.things
        return id ? asItWas(await lookUp<ClientRow>(context, info, 'ApiClient', id), id, outcome) : null
      },
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Everything for which it was not done; empty when it was done, now or before with the same key.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
})

export const ApiClientPayload = builder.objectRef<ClientOutcome>('ApiClientPayload').implement({
  description: 'What a step on an API client answers that makes no key.',
  interfaces: [Payload],
})

export const ApiKeyPayload = builder.objectRef<ClientOutcome>('ApiKeyPayload').implement({
  description: 'What issuing or rotating a key answers.',
  interfaces: [Payload],
  fields: (t) => ({
    key: t.field({
      type: ApiKey,
      nullable: true,
      description: 'The new key, without its secret; null when none was issued.',
      resolve: async (outcome, _args, context, info) => {
        const { apiKeyId: id } = outcome.things
        return id ? asItWas(await lookUp<KeyRow>(context, info, 'ApiKey', id), id, outcome) : null
      },
    }),
    secret: t.exposeString('secret', {
      nullable: true,
      description:
        'The whole key, to be sent as a bearer token. Shown in this answer alone and kept nowhere: see `alreadyShown`.',
    }),
    alreadyShown: t.boolean({
      description:
        'True for a retry: the key was shown in the first answer, and cannot be shown again. If that answer was lost, revoke the key and issue another.',
      resolve: ({ refusals, secret, things }) => refusals.length === 0 && secret === null && Boolean(things.apiKeyId),
    }),
  }),
})
