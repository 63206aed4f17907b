/** Making accounts: by an administrator, and the first by whoever runs the hub. */
import { randomUUID } from 'node:crypto'
import { decideOnNewAccount } from '../../domain/account/create.js'
import { BINDINGS } from '../../domain/account/binding.js'
import type { AccountInputs } from '../../domain/account/input.js'
import type { Actor } from '../../domain/actor.js'
import type { Outcome } from '../../domain/outcome.js'
import { invalid } from '../../domain/refusing.js'
import { commit, commitAsHub, refused, type Transaction, type Work, type WriteDependencies } from '../commit.js'
import { databaseRefusal } from '../database-refusal.js'
import type { Origin } from '../generated/client/enums.js'
import { unknownBinding } from './account-binding.js'

type Input = AccountInputs['createAccount']

export function createAccount(dependencies: WriteDependencies, actor: Actor, input: Input): Promise<Outcome> {
  return commit(dependencies, actor, 'account.createAccount', input, async (tx, at) => {
    // What an invented administrator makes is invented as well.
    const { origin } = await tx.account.findUniqueOrThrow({ where: { id: actor.accountId }, select: { origin: true } })
    return make(tx, at, input, actor, origin)
  })
}

/** Without an administrator there is nobody who could make one: the hub itself does, and the log and audit say so. */
export async function createAccountAsHub(
  dependencies: WriteDependencies,
  input: Omit<Input, 'idempotencyKey'>,
): Promise<Outcome> {
  let outcome = refused([])
  try {
    const creating = async (tx: Transaction, at: Date) => {
      const work = await make(tx, at, input, null, 'LIVE')
      outcome = work.refusals
        ? refused(work.refusals)
        : { refusals: [], things: work.things, asItWas: {}, duplicates: [] }
      return work.refusals ? null : work
    }
    // As through the graph: whose identity the first administrator has stands in the audit.
    await commitAsHub(dependencies, 'account.createAccount', creating, input)
  } catch (error) {
    const refusal = databaseRefusal(error)
    if (!refusal) throw error
    return refused([refusal])
  }
  return outcome
}

async function make(
  tx: Transaction,
  at: Date,
  input: Omit<Input, 'idempotencyKey'>,
  actor: Actor | null,
  origin: Origin,
): Promise<Work> {
  const decision = decideOnNewAccount(input, actor)
  if (!decision.ok) return decision
  const { next } = decision
  const unknown = await unknownBinding(tx, next)
  if (unknown) return { refusals: [invalid([unknown], `\`${unknown}\` names nothing that the hub knows.`)] }
  const id = randomUUID()
  await tx.account.create({ data: { id, ...next, origin, createdAt: at }, select: { id: true } })
  const facts = { role: next.role, status: next.status }
  return {
    things: { accountId: id },
    rows: { [id]: { role: next.role, status: next.status, permissionsVersion: 1, ...pick(next) } },
    events: decision.events.map((event) => ({
      event,
      subjectId: id,
      version: 1,
      fromStatus: null,
      toStatus: next.status,
      sight: {},
      sightBefore: null,
      facts,
      factsBefore: null,
    })),
  }
}

function pick<Row extends Record<(typeof BINDINGS)[number], string | null>>(row: Row) {
  return Object.fromEntries(BINDINGS.map((name) => [name, row[name]]))
}
