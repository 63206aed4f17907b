/** What mutations have in common: ids are opened, the command is called, what it comes to is the payload. */
import type { Outcome, Things } from '../domain/outcome.js'
import type { Refusal } from '../domain/refusal.js'
import { invalid } from '../domain/refusing.js'
import type { Context } from './context.js'
import { type Noun, openGlobalId, quoted } from './global-id.js'

export const NOT_SIGNED_IN: Refusal = {
  code: 'UNAUTHENTICATED',
  message: 'Nobody is signed in. Send an Authorization header with a bearer token.',
  path: [],
}

/** Which fields of an input are global ids (or lists of them), and of what; `list.field` for those in a list of inputs. */
export type IdFields = Readonly<Record<string, Noun>>

/** Where an outcome names what a payload shows. */
const THING_OF: Partial<Readonly<Record<Noun, keyof Things>>> = {
  Account: 'accountId',
  AdvisoryRequest: 'requestId',
  ApiClient: 'apiClientId',
  CapabilityGap: 'capabilityGapId',
  Deployment: 'deploymentId',
  Expert: 'expertId',
  ExpertTeamFinding: 'findingId',
  ExpertTeamFollowUp: 'followUpId',
  ExpertTeamMember: 'expertTeamMemberId',
  ExpertTeamVisit: 'visitId',
  FormedUnitPledge: 'formedUnitId',
  SpecializedTeamRequest: 'teamRequestId',
  StandingCapacityMember: 'standingMemberId',
  TeamPledge: 'pledgeId',
}

/**
 * Opens the ids and calls the command; says what is wrong with them otherwise. Where it was refused before anything was
 * looked at, the payload shows what the input names, as the caller may see it: that nothing has changed can be read there.
 */
export async function perform<Input extends object>(
  { actor, audit }: Context,
  input: Input,
  ids: IdFields,
  command: (input: Input) => Promise<Outcome>,
): Promise<Outcome> {
  if (!actor) {
    audit?.refused(input, [NOT_SIGNED_IN])
    return refused([NOT_SIGNED_IN])
  }
  const { opened, refusals, named } = openIds(input, ids)
  if (refusals.length > 0) {
    audit?.refused(opened, refusals)
    return refused(refusals, named)
  }
  const outcome = await command(opened)
  return isBarred(outcome) ? outcome : { ...outcome, things: { ...named, ...outcome.things } }
}

const BARRED: ReadonlySet<Refusal['code']> = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'])

/** Done; or refused to who may not do it, or to whom the thing does not exist: then the command alone says what is shown. */
function isBarred({ refusals }: Outcome): boolean {
  return refusals.length === 0 || refusals.some(({ code }) => BARRED.has(code))
}

interface Opened<Input> {
  readonly opened: Input
  readonly refusals: Refusal[]
  /** What its single ids name, as far as they are sound. */
  readonly named: Things
}

function openIds<Input extends object>(input: Input, ids: IdFields): Opened<Input> {
  const fields = input as Readonly<Record<string, unknown>>
  const refusals: Refusal[] = []
  const open = (noun: Noun, text: string, path: string[]): string => {
    const id = openGlobalId(text)
    if (id?.typename === noun) return id.id
    const wrong = id ? `is an id of type ${id.typename}, not ${noun}` : 'is no id of this hub'
    refusals.push(invalid(path, `${quoted(text)} ${wrong}. Send an id as the hub gave it.`))
    return text
  }
  const opened: Record<string, string | string[]> = {}
  const rows: Record<string, Record<string, unknown>[]> = {}
  for (const [field, noun] of Object.entries(ids)) {
    const [list, column] = field.split('.')
    if (list && column) {
      const items = rows[list] ?? (fields[list] as Record<string, unknown>[] | null | undefined) ?? []
      rows[list] = items.map((item, index) => ({
        ...item,
        [column]: open(noun, String(item[column]), [list, String(index), column]),
      }))
      continue
    }
    const value = fields[field]
    if (typeof value === 'string') opened[field] = open(noun, value, [field])
    if (Array.isArray(value))
      opened[field] = value.map((text, index) => open(noun, String(text), [field, String(index)]))
  }
  return { opened: { ...input, ...opened, ...rows }, refusals, named: named(fields, ids) }
}

function named(fields: Readonly<Record<string, unknown>>, ids: IdFields): Things {
  const found = Object.entries(ids).flatMap(([field, noun]) => {
    const [text, thing] = [fields[field], THING_OF[noun]]
    const id = typeof text === 'string' ? openGlobalId(text) : undefined
    return thing && id?.typename === noun ? [[thing, id.id] as const] : []
  })
  return Object.fromEntries(found)
}

function refused(refusals: readonly Refusal[], things: Things = {}): Outcome {
  return { refusals, things, asItWas: {}, duplicates: [] }
}

/** A row as the command left it: own columns as they were then, the rest as it is. */
export function asItWas<Row extends object>(row: Row | null, id: string, { asItWas: rows }: Outcome): Row | null {
  const columns = rows[id]
  return row && columns ? { ...row, ...columns } : row
}

/** `approveAdvisoryRequest` → `ApproveAdvisoryRequest`, of which input and payload are named. */
export function typeNameOf(mutation: string): string {
  return mutation.charAt(0).toUpperCase() + mutation.slice(1)
}
