/** The log: appended in the transaction of what it records, read in order of positions. */
import type { Actor } from '../domain/actor.js'
import { entityOf } from '../domain/actor.js'
import type { DomainEvent } from '../domain/refusal.js'
import { type Event, Prisma, type PrismaClient } from './generated/client/client.js'
import type { Phase, Sensitivity, TeamPledgeStatus } from './generated/client/enums.js'

/** Channel on which a commit wakes the readers of the log. */
export const LOG_CHANNEL = 'focalpoint_log'

/** Facts that decide who may see a thing; the same names stand on the rows of things and on events. */
export interface Sight {
  readonly countryCode?: string | null
  readonly missionCode?: string | null
  readonly memberStateCode?: string | null
  readonly sensitivity?: Sensitivity | null
  readonly phase?: Phase | null
  readonly leadEntityCode?: string | null
  readonly partyCodes?: readonly string[]
  readonly namedHandles?: readonly string[]
  readonly openedHandles?: readonly string[]
  readonly audienceCodes?: readonly string[]
  readonly pledgeStatus?: TeamPledgeStatus | null
}

/** The things an event belongs to, by row id. */
export interface EventLinks {
  readonly requestId?: string | null
  readonly deploymentId?: string | null
  readonly gapId?: string | null
  readonly teamRequestId?: string | null
  readonly pledgeId?: string | null
  readonly formedUnitId?: string | null
  readonly standingMemberId?: string | null
  readonly visitId?: string | null
}

/** An event as it is handed to the log. */
export interface LogEvent extends EventLinks {
  /** The log takes any type; which there are, the domain says. */
  readonly event: Omit<DomainEvent, 'type'> & { readonly type: string }
  readonly subjectId: string
  /** Version of the subject after it. */
  readonly version: number
  readonly fromStatus?: string | null
  readonly toStatus?: string | null
  readonly sight: Sight
  /** Null: the thing did not exist before. */
  readonly sightBefore: Sight | null
  /** What filters look at, after and before. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly factsBefore: Readonly<Record<string, unknown>> | null
}

export interface AuditRecord {
  readonly action: string
  readonly subjectType?: string
  readonly subjectId?: string
  /** What is recorded; keys are sorted before it is written, so that its text is canonical. */
  readonly record: Readonly<Record<string, unknown>>
}

/**
 * Writes events and audit entries and gives them their positions. The last statement before COMMIT: from here on
 * every other commit waits.
 */
export async function appendLog(
  tx: Prisma.TransactionClient,
  actor: Actor | null,
  now: Date,
  events: readonly LogEvent[],
  audit: readonly AuditRecord[],
): Promise<void> {
  const eventRows = JSON.stringify(events.map((event) => eventRow(event, actor, now)))
  const auditRows = JSON.stringify(
    audit.map(({ record, ...entry }) => ({
      ...entry,
      occurredAt: now,
      actorId: actor?.accountId ?? null,
      actorHandle: actor?.handle ?? null,
      record: canonicalJson(record),
    })),
  )
  await tx.$queryRaw`SELECT last_position FROM append_log(${eventRows}::jsonb, ${auditRows}::jsonb)`
}

function eventRow({ event, sight, sightBefore, ...rest }: LogEvent, actor: Actor | null, now: Date) {
  const { subject, note, humanRights, ...what } = event
  return {
    ...what,
    note: note ?? null,
    humanRights: humanRights ?? false,
    occurredAt: now,
    subjectType: subject,
    actorId: actor?.accountId ?? null,
    actorRole: actor?.role ?? null,
    actorEntityCode: actor ? (entityOf(actor) ?? (actor.role === 'GFP_DESK' ? 'GFP' : actor.entityCode)) : null,
    actorCountryCode: actor?.countryCode ?? null,
    ...whole(sight),
    before: sightBefore && whole(sightBefore),
    ...rest,
  }
}

/** Lists are never null in the table. */
function whole(sight: Sight) {
  const { partyCodes = [], namedHandles = [], openedHandles = [], audienceCodes = [], ...rest } = sight
  return { ...rest, partyCodes, namedHandles, openedHandles, audienceCodes }
}

/** Canonical JSON: keys in order of code points, no spaces. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : item,
  )
}

/** Up to `limit` events after `position`, in order. Gap-free: positions are given in commit order. */
export async function readEvents(client: PrismaClient, position: bigint, limit: number): Promise<Event[]> {
  const rows = await client.event.findMany({
    where: { position: { gt: position } },
    orderBy: { position: 'asc' },
    take: limit,
  })
  return rows.map((row) => ({ ...row, facts: revive(row.facts), factsBefore: revive(row.factsBefore) }))
}

/** Where the log begins and ends. */
export interface LogBounds {
  /** Position of the oldest event kept; null: none is. */
  readonly oldest: bigint | null
  /** Position of the newest event ever given. */
  readonly head: bigint
}

export async function logBounds(client: PrismaClient): Promise<LogBounds> {
  const head = await client.logHead.findUniqueOrThrow({ where: { id: 1 } })
  const oldest = await client.event.findFirst({ orderBy: { position: 'asc' }, select: { position: true } })
  return { oldest: oldest?.position ?? null, head: head.position }
}

/** The row as text, for another node: the names and values that the table has. */
export function eventToJson(event: Event): string {
  return JSON.stringify({ ...event, position: String(event.position) })
}

const COLUMNS = Object.keys(Prisma.EventScalarFieldEnum)

/** What `readEvents` gives for the row; undefined when the text is not a whole row of this version's table. */
export function eventFromJson(text: string): Event | undefined {
  const row = parsed(text)
  if (!row || !COLUMNS.every((name) => name in row) || !/^\d+$/.test(String(row['position']))) return undefined
  return {
    ...(row as unknown as Event),
    position: BigInt(row['position'] as string),
    occurredAt: new Date(row['occurredAt'] as string),
    facts: revive(row['facts'] as Prisma.JsonValue),
    factsBefore: revive(row['factsBefore'] as Prisma.JsonValue),
  }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

const DATE_KEY = /(?:At|On|By)$/

/** JSON has no dates: texts under names that end in At, On or By become `Date` again, as filters compare them. */
function revive(facts: Prisma.JsonValue): Prisma.JsonValue {
  if (facts === null || typeof facts !== 'object' || Array.isArray(facts)) return facts
  const entries = Object.entries(facts).map(([key, value]) => {
    return [key, typeof value === 'string' && DATE_KEY.test(key) ? new Date(value) : value]
  })
  return Object.fromEntries(entries) as Prisma.JsonValue
}
