/**
 * Commands on accounts. Each locks the account, lets `decideOnAccount` decide, and saves with an event and an audit entry.
 * By the event every node ends what is open under the old rights.
 */
import { decideOnAccount } from '../../domain/account/decide.js'
import type { AccountInputs, AccountStep } from '../../domain/account/input.js'
import type { Actor } from '../../domain/actor.js'
import type { Outcome } from '../../domain/outcome.js'
import { invalid } from '../../domain/refusing.js'
import { maySee } from '../../domain/visibility/sight.js'
import { commit, type Transaction, type Work, type WriteDependencies } from '../commit.js'
import { unknownBinding } from './account-binding.js'
import { notFound } from './not-found.js'

export function changeAccount<A extends AccountStep>(
  dependencies: WriteDependencies,
  actor: Actor,
  action: A,
  input: AccountInputs[A],
): Promise<Outcome> {
  return commit(dependencies, actor, `account.${action}`, input, (tx) => work(tx, actor, action, input))
}

async function work<A extends AccountStep>(
  tx: Transaction,
  actor: Actor,
  action: A,
  input: AccountInputs[A],
): Promise<Work> {
  await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${input.id}::uuid FOR UPDATE`
  const account = await tx.account.findUnique({ where: { id: input.id } })
  if (!account || !maySee(actor, 'Account', account)) return notFound('account')
  const things = { accountId: account.id }
  const decision = decideOnAccount(action, account, input, actor)
  if (!decision.ok) return { ...decision, things }
  const { next } = decision
  const unknown = await unknownBinding(tx, next)
  if (unknown) return { refusals: [invalid([unknown], `\`${unknown}\` names nothing that the hub knows.`)], things }
  const { role, status, countryCode, entityCode, missionCode, memberStateCode, issuer, subject } = next
  const { mayExplore, permissionsVersion } = next
  const bound = { countryCode, entityCode, missionCode, memberStateCode }
  const columns = { role, status, ...bound, mayExplore, permissionsVersion }
  await tx.account.update({
    where: { id: account.id },
    data: { ...columns, issuer, subject },
    select: { id: true },
  })
  const facts = (of: typeof next) => ({ role: of.role, status: of.status })
  return {
    things,
    rows: { [account.id]: columns },
    events: decision.events.map((event) => ({
      event,
      subjectId: account.id,
      version: permissionsVersion,
      fromStatus: account.status,
      toStatus: status,
      sight: {},
      sightBefore: {},
      facts: facts(next),
      factsBefore: facts(account),
    })),
  }
}
