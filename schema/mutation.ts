/** What mutations have in common: ids are opened, the command is called, what it comes to is the payload. */
import type { Outcome } from '../domain/outcome.js'
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

/** Opens the ids and calls the command; says what is wrong with them otherwise. */
export async function perform<Input extends object>(
  { actor, audit }: Context,
  input: Input,
  ids: IdFields,
  command: (input: Input) => Promise<Outcome>,
): Promise<Outcome> {
  const { opened, refusals } = actor ? openIds(input, ids) : { opened: input, refusals: [NOT_SIGNED_IN] }
  if (refusals.length === 0) return command(opened)
  audit?.refused(opened, refusals)
  return refused(refusals)
}

function openIds<Input extends object>(input: Input, ids: IdFields): { opened: Input; refusals: Refusal[] } {
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
  return { opened: { ...input, ...opened, ...rows }, refusals }
}

function refused(refusals: readonly Refusal[]): Outcome {
  return { refusals, things: {}, asItWas: {}, duplicates: [] }
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
