/** What a step on an advisory request answers. */
import type { Outcome } from '../../domain/outcome.js'
import type { AdvisoryRequest as RequestRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { asItWas } from '../mutation.js'
import { MutationError } from '../mutation-error.js'
import { lookUp } from '../node.js'
import { AdvisoryRequest } from './advisory-request.js'

export const AdvisoryRequestPayload = builder.interfaceRef<Outcome>('AdvisoryRequestPayload').implement({
  description: 'What a step that changes an advisory request answers.',
  fields: (t) => ({
    request: t.field({
      type: AdvisoryRequest,
      nullable: true,
      description:
        'The request after the step, also beside errors; on a retry as the step left it. Null when the caller may not see it.',
      resolve: async (outcome, _args, context, info) => {
        const { requestId } = outcome.things
        if (requestId === undefined) return null
        return asItWas(await lookUp<RequestRow>(context, info, 'AdvisoryRequest', requestId), requestId, outcome)
      },
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Everything for which it was not done; empty when it was done, now or before with the same key.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
})

/** The payload type of a step of which nothing more is told. */
export function stepPayload(name: string) {
  return builder.objectRef<Outcome>(`${name}Payload`).implement(answerOf(name))
}

/** … of a step by which a request comes before the Global Focal Point, where others may be like it. */
export function duplicatesPayload(name: string) {
  return builder.objectRef<Outcome>(`${name}Payload`).implement({
    ...answerOf(name),
    fields: (t) => ({
      duplicates: t.field({
        type: [AdvisoryRequest],
        description: 'Likely duplicates that are yet to be acknowledged, as far as the caller may see them.',
        resolve: async ({ duplicates }, _args, context, info) => {
          const rows = await Promise.all(
            duplicates.map((id) => lookUp<RequestRow>(context, info, 'AdvisoryRequest', id)),
          )
          return rows.filter((row) => row !== null)
        },
      }),
    }),
  })
}

function answerOf(name: string) {
  return {
    description: `What \`${name.charAt(0).toLowerCase()}${name.slice(1)}\` answers.`,
    interfaces: [AdvisoryRequestPayload],
  }
}
