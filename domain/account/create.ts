/** A new account. Nobody is created by signing in: an administrator makes the account first. */
import type { Actor } from '../actor.js'
import type { Change, Decision } from '../refusal.js'
import { refuse } from '../refusal.js'
import { invalid } from '../refusing.js'
import { noteRefusals } from '../value.js'
import { administrationRefusal } from './administrator.js'
import { bindingRefusals, BINDINGS, wholeBinding } from './binding.js'
import type { AccountFacts } from './decide.js'
import { identityRefusals, wholeIdentity } from './identity.js'
import type { AccountInputs } from './input.js'

export type NewAccount = Omit<AccountFacts, 'id'> & { readonly handle: string }

const HANDLE = /^[a-z0-9][a-z0-9.-]{0,99}$/

/** @param actor Null: the hub itself, by the hand of whoever runs it. */
export function decideOnNewAccount(
  input: Omit<AccountInputs['createAccount'], 'idempotencyKey'>,
  actor: Actor | null,
): Decision<NewAccount> {
  const barred = actor && administrationRefusal(actor)
  if (barred) return refuse(barred)
  const { handle, role } = input
  const binding = wholeBinding(input)
  const identity = wholeIdentity(input)
  const refusals = [
    ...(HANDLE.test(handle)
      ? []
      : [
          invalid(
            ['handle'],
            'A handle has 1 to 100 small letters, digits, dots and hyphens, a letter or digit first.',
          ),
        ]),
    ...bindingRefusals(role, binding),
    ...identityRefusals(identity),
    ...noteRefusals(input.note),
  ]
  if (refusals.length > 0) return refuse(...refusals)
  const changes: Change[] = [
    { field: 'handle', from: null, to: handle },
    { field: 'role', from: null, to: role },
    ...BINDINGS.flatMap((field) => (binding[field] === null ? [] : [{ field, from: null, to: binding[field] }])),
    ...(identity.subject === null ? [] : [{ field: 'identity', from: null, to: 'bound' }]),
  ]
  return {
    ok: true,
    next: { handle, role, status: 'ACTIVE', ...binding, ...identity, mayExplore: false, permissionsVersion: 1 },
    events: [{ subject: 'ACCOUNT', type: 'ACCOUNT_CREATED', note: input.note ?? null, changes }],
  }
}
