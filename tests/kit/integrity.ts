/** Whether state, log and audit tell the same story. */
import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import type { Database } from '../../prisma/database.js'
import type { AuditEntry, Event } from '../../prisma/generated/client/client.js'

/** Audit entries of changes: not those of what was read, refused, signed in or followed. */
export const OF_CHANGES = {
  NOT: [
    { action: { in: ['read', 'refusal', 'visitor.refused', 'sign-in', 'sign-in.refused'] } },
    { action: { startsWith: 'follow.' } },
  ],
}

/** @throws when state, log and audit differ, or the chain of the audit is broken. */
export async function expectIntegrity({ client }: Pick<Database, 'client'>): Promise<void> {
  const head = await client.logHead.findUniqueOrThrow({ where: { id: 1 } })
  const events = await client.event.findMany({ orderBy: { position: 'asc' } })
  const entries = await client.auditEntry.findMany({
    where: { sequence: { lte: head.auditSequence } },
    orderBy: { sequence: 'asc' },
  })

  expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => BigInt(index + 1)))
  expect(head.position).toBe(BigInt(events.length))
  expectChain(entries)
  expect(head.auditSequence).toBe(BigInt(entries.length))
  expect(head.auditHash).toBe(entries.at(-1)?.hash)

  // Every event stands in the range of exactly one audit entry, and the entry says what it was.
  const covered = entries.flatMap(({ fromPosition, toPosition }) =>
    fromPosition === null || toPosition === null ? [] : range(fromPosition, toPosition),
  )
  expect(covered).toEqual(events.map(({ position }) => position))

  for (const request of await client.advisoryRequest.findMany({ include: { deployments: true } })) {
    expectHistory(request, events)
  }
  const led = await client.deployment.findMany({ where: { requestId: { not: null } }, include: { members: true } })
  for (const deployment of led) {
    expectHistory(deployment, events)
    const holds = deployment.status !== 'CANCELLED'
    expect(deployment.members.every((member) => member.holds === holds)).toBe(true)
  }
}

/** Every version of a thing was reached by exactly one event, and the last of them left it as it is. */
function expectHistory(thing: { id: string; version: number; status: string }, events: readonly Event[]): void {
  const history = events.filter((event) => event.subjectId === thing.id && raises(event))
  expect(history.map(({ version }) => version)).toEqual(range(1n, BigInt(thing.version)).map(Number))
  expect(history.at(-1)?.toStatus).toBe(thing.status)
  for (const [index, event] of history.entries()) {
    expect(event.fromStatus).toBe(history[index - 1]?.toStatus ?? null)
  }
}

/** What concerns assessments stands beside the event that raised the version; overdue clocks and sight raise none. */
function raises({ humanRights, type }: Event): boolean {
  return !humanRights && !/_(OVERDUE|SIGHT_CHANGED)$/.test(type)
}

function expectChain(entries: readonly AuditEntry[]): void {
  for (const [index, entry] of entries.entries()) {
    expect(entry.sequence).toBe(BigInt(index + 1))
    expect(entry.previousHash).toBe(entries[index - 1]?.hash ?? '')
    expect(entry.hash).toBe(hashOf(entry))
  }
}

/** As docs and migration define it: a line a column. */
function hashOf(entry: AuditEntry): string {
  const { previousHash, sequence, occurredAt, actorId, actorHandle, action, subjectType, subjectId } = entry
  const { fromPosition, toPosition, record } = entry
  const columns = [previousHash, sequence, occurredAt.toISOString(), actorId, actorHandle, action, subjectType]
  const lines = [...columns, subjectId, fromPosition, toPosition, record].map((value) => String(value ?? ''))
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

function range(from: bigint, to: bigint): bigint[] {
  return Array.from({ length: Number(to - from) + 1 }, (_, index) => from + BigInt(index))
}
