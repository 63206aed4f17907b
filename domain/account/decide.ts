/** Changes of accounts, which administrators make: who may sign in, in which role, bound to what. */
import type { Account } from '../../prisma/generated/client/client.js'
import type { Actor } from '../actor.js'
import type { EventType } from '../event-type.js'
import { type Change, type Decision, type DomainEvent, refuse, type Refusal } from '../refusal.js'
import { forbidden, illegal, versionConflict } from '../refusing.js'
import { noteRefusals } from '../value.js'
import { administrationRefusal } from './administrator.js'
import { bindingRefusals, BINDINGS, wholeBinding } from './binding.js'
import { identityRefusals, wholeIdentity } from './identity.js'
import type { AccountInputs, AccountStep } from './input.js'

export type AccountFacts = Pick<
  Account,
  | 'id'
  | 'role'
  | 'status'
  | 'countryCode'
  | 'entityCode'
  | 'missionCode'
  | 'memberStateCode'
  | 'issuer'
  | 'subject'
  | 'mayExplore'
  | 'permissionsVersion'
>

const TYPES: Readonly<Record<AccountStep, EventType>> = {
  suspendAccount: 'ACCOUNT_SUSPENDED',
  reinstateAccount: 'ACCOUNT_REINSTATED',
  changeAccountBinding: 'ACCOUNT_BINDING_CHANGED',
  changeAccountIdentity: 'ACCOUNT_IDENTITY_CHANGED',
  changeAccountGrants: 'ACCOUNT_GRANTS_CHANGED',
}

/** Every change raises `permissionsVersion`, by which whatever is open under the old rights is ended. */
export function decideOnAccount<A extends AccountStep>(
  action: A,
  account: AccountFacts,
  input: AccountInputs[A],
  actor: Actor,
): Decision<AccountFacts> {
  const barred = administrationRefusal(actor)
  if (barred) return refuse(barred)
  if (actor.accountId === account.id) {
    return refuse(forbidden('Nobody changes their own account. Ask another administrator.'))
  }
  if (input.expectedVersion !== account.permissionsVersion) {
    return refuse(versionConflict(account.permissionsVersion, input.expectedVersion))
  }
  const next = { ...account, ...changed(action, input), permissionsVersion: account.permissionsVersion + 1 }
  const refusals = [...refusalsOf(action, account, next), ...noteRefusals(input.note)]
  if (refusals.length > 0) return refuse(...refusals)
  const event: DomainEvent = {
    subject: 'ACCOUNT',
    type: TYPES[action],
    note: input.note ?? null,
    changes: changesOf(account, next),
  }
  return { ok: true, next, events: [event] }
}

function changed(action: AccountStep, input: AccountInputs[AccountStep]): Partial<AccountFacts> {
  switch (action) {
    case 'suspendAccount':
      return { status: 'SUSPENDED' }
    case 'reinstateAccount':
      return { status: 'ACTIVE' }
    case 'changeAccountBinding': {
      const binding = input as AccountInputs['changeAccountBinding']
      return { role: binding.role, ...wholeBinding(binding) }
    }
    case 'changeAccountIdentity':
      return wholeIdentity(input as AccountInputs['changeAccountIdentity'])
    case 'changeAccountGrants':
      return { mayExplore: (input as AccountInputs['changeAccountGrants']).mayExplore }
  }
}

function refusalsOf(action: AccountStep, account: AccountFacts, next: AccountFacts): Refusal[] {
  if (action === 'changeAccountBinding') return bindingRefusals(next.role, next)
  if (action === 'changeAccountIdentity') {
    if (next.issuer !== account.issuer || next.subject !== account.subject) return identityRefusals(next)
    return [illegal('The account is bound to just that already.')]
  }
  if (action === 'changeAccountGrants') {
    return next.mayExplore === account.mayExplore ? [illegal('The account has just these grants already.')] : []
  }
  return next.status === account.status ? [illegal(`The account is ${account.status} already.`)] : []
}

/** Who a person is to the identity provider is told to nobody by events: only that it was bound, or no longer is. */
function changesOf(before: AccountFacts, next: AccountFacts): Change[] {
  const changes: Change[] = (['status', 'role', ...BINDINGS] as const).flatMap((field) =>
    before[field] === next[field] ? [] : [{ field, from: before[field], to: next[field] }],
  )
  if (before.mayExplore !== next.mayExplore) {
    changes.push({ field: 'mayExplore', from: String(before.mayExplore), to: String(next.mayExplore) })
  }
  const isSame = before.issuer === next.issuer && before.subject === next.subject
  const bound = ({ subject }: AccountFacts) => (subject === null ? null : 'bound')
  return isSame ? changes : [...changes, { field: 'identity', from: bound(before), to: bound(next) }]
}
