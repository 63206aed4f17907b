/** What really happened: the log and the audit as PostgreSQL has them, bound to nobody. */
import type { PrivatePostgres } from '../../bench/processes/postgres.js'
import type { Standing } from './sight.js'

export interface Happening {
  readonly position: number
  readonly type: string
  /** Global id of the request; of an account, when it is about one. */
  readonly requestId: string
  /** Handle, when it is about an account; then the request's standing says nothing. */
  readonly account: string | null
  /** Version of the request after it. */
  readonly version: number
  readonly humanRights: boolean
  readonly after: Standing
  /** Null: the request did not exist. */
  readonly before: Standing | null
  /** It was committed not before this; milliseconds since 1970. */
  readonly notBefore: number
}

/** A commit, as the audit has it. */
export interface Commit {
  /** Note of a step, title of a filing: the key of who sent it. */
  readonly mark: string | null
  readonly requestId: string
  readonly fromPosition: number
  readonly toPosition: number
}

export interface Truth {
  /** In order of positions. */
  readonly happenings: readonly Happening[]
  readonly commits: readonly Commit[]
  /** Positions are 1, 2, 3 and so on up to the head. */
  readonly isWhole: boolean
}

interface EventRow {
  readonly position: string
  readonly type: string
  readonly subjectType: string
  readonly subjectId: string
  readonly handle: string | null
  readonly version: number
  readonly humanRights: boolean
  readonly after: RawStanding
  readonly before: RawStanding | null
  readonly occurredAt: string
}
interface RawStanding {
  readonly countryCode?: string | null
  readonly sensitivity?: string | null
  readonly phase?: string | null
  readonly leadEntityCode?: string | null
  readonly partyCodes?: readonly string[]
  readonly namedHandles?: readonly string[]
}
interface AuditRow {
  readonly mark: string | null
  readonly subjectId: string
  readonly fromPosition: string
  readonly toPosition: string
}

/** @param after Position at which the run began. @throws when something happened that the run knows nothing of. */
export async function readTruth(postgres: PrivatePostgres, database: string, after: number): Promise<Truth> {
  const events = await postgres.ask<EventRow>(
    `SELECT "position", "type", "subjectType", "subjectId", "version", "humanRights", "before",
            to_jsonb(e) AS "after",
            (SELECT "handle" FROM "Account" a WHERE e."subjectType" = 'ACCOUNT' AND a."id" = e."subjectId"::uuid),
            extract(epoch FROM "occurredAt") * 1000 AS "occurredAt"
     FROM "Event" e WHERE "position" > ${after} ORDER BY "position"`,
    database,
  )
  const strange = events.find(({ subjectType, handle }) => subjectType !== 'ADVISORY_REQUEST' && handle === null)
  if (strange) throw new Error(`The run knows nothing of ${strange.subjectType} (${strange.type}).`)
  const audit = await postgres.ask<AuditRow>(
    `SELECT coalesce("record"::jsonb -> 'input' ->> 'note', "record"::jsonb -> 'input' ->> 'title') AS "mark",
            "subjectId", "fromPosition", "toPosition"
     FROM "AuditEntry" WHERE "fromPosition" > ${after} ORDER BY "sequence"`,
    database,
  )
  const [head] = await postgres.ask<{ position: string }>('SELECT "position" FROM "LogHead"', database)
  const happenings = events.map((row): Happening => ({
    position: Number(row.position),
    type: row.type,
    requestId: globalId(row.subjectId, row.handle === null ? 'AdvisoryRequest' : 'Account'),
    account: row.handle,
    version: row.version,
    humanRights: row.humanRights,
    after: standing(row.after),
    before: row.before && standing(row.before),
    notBefore: Number(row.occurredAt),
  }))
  return {
    happenings,
    commits: audit.map((row) => ({
      mark: row.mark,
      requestId: globalId(row.subjectId),
      fromPosition: Number(row.fromPosition),
      toPosition: Number(row.toPosition),
    })),
    isWhole:
      Number(head?.position) === after + happenings.length &&
      happenings.every(({ position }, index) => position === after + index + 1),
  }
}

/** As the graph gives it: base64 of type and row id. */
function globalId(id: string, type = 'AdvisoryRequest'): string {
  return Buffer.from(`${type}:${id}`).toString('base64')
}

function standing(raw: RawStanding): Standing {
  return {
    country: raw.countryCode ?? '',
    sensitivity: raw.sensitivity ?? '',
    phase: raw.phase ?? '',
    lead: raw.leadEntityCode ?? null,
    parties: raw.partyCodes ?? [],
    named: raw.namedHandles ?? [],
  }
}
