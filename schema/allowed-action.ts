/** What the caller may do with a thing now, and what is missing for it. */
import type { AllowedAction as Allowed } from '../domain/allowed-action.js'
import { builder } from './builder.js'
import { MutationError } from './mutation-error.js'

/** `action` is the name of the mutation. */
export const AllowedAction = builder.objectRef<Allowed<string>>('AllowedAction').implement({
  description: 'Something that the role of the caller may do with a thing.',
  fields: (t) => ({
    action: t.exposeString('action', {
      description: 'Name of the mutation that does it, for example `submitAdvisoryRequest`.',
    }),
    allowed: t.exposeBoolean('allowed', {
      description: 'Whether it may be done now, as far as the input does not decide.',
    }),
    missing: t.field({
      type: [MutationError],
      description: 'Everything that stands against it now; empty when it is allowed.',
      resolve: ({ missing }) => [...missing],
    }),
  }),
})
