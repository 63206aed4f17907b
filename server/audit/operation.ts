/** What one operation was shown and refused, sealed before its answer leaves. */
import { createHash } from 'node:crypto'
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, getOperationAST, print } from 'graphql'
import type { Actor } from '../../domain/actor.js'
import type { Seen } from '../../domain/audit/recorded.js'
import type { Commands } from '../../domain/command.js'
import type { Refusal } from '../../domain/refusal.js'
import { type AuditDraft, AuditUnavailable, type Sealing } from '../../prisma/audit/sealing.js'
import type { AuditNotes } from '../../schema/context.js'
import type { Throttle } from './throttle.js'
import { auditUnavailable } from './unavailable.js'

/** Stands in the context of every operation. */
export interface Audit extends AuditNotes {
  /** Resolves with what may be answered, once what it gives away is recorded. */
  finish(args: ExecutionArgs, result: ExecutionResult): Promise<ExecutionResult>
}

export interface OperationAuditOptions {
  readonly actor: Actor | null
  readonly now: () => Date
  readonly purpose: string | undefined
  readonly sealing: Sealing
  readonly visitors: Throttle
  readonly onError: (error: unknown) => void
}

/** Ids by the sort of thing, in order, as records have them. */
export class SeenIds {
  readonly #bySort = new Map<string, Set<string>>()
  count = 0

  add([sort, id]: Seen): void {
    let ids = this.#bySort.get(sort)
    if (!ids) this.#bySort.set(sort, (ids = new Set()))
    if (ids.has(id)) return
    ids.add(id)
    this.count++
  }

  get read(): Record<string, readonly string[]> {
    return Object.fromEntries([...this.#bySort].map(([sort, ids]) => [sort, [...ids].sort()]))
  }

  /** The thing, when it is only one. */
  get subject(): { readonly subjectType: string; readonly subjectId: string } | undefined {
    const [[subjectType, ids] = []] = this.#bySort
    const [subjectId] = ids ?? []
    return this.count === 1 && subjectType && subjectId ? { subjectType, subjectId } : undefined
  }
}

/** Codes of GraphQL errors by which a query is refused for who asks. */
const REFUSING: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'UNAUTHENTICATED'])

export class OperationAudit implements Audit {
  readonly #shown: { readonly seen: Seen; readonly row: object | undefined }[] = []
  readonly #dropped = new WeakSet<object>()
  /** `mutation` null: whichever the operation is. */
  readonly #refused: { readonly mutation: string | null; readonly input: unknown; readonly refusals: Refusals }[] = []

  constructor(private readonly options: OperationAuditOptions) {}

  readonly saw = (seen: Seen, row?: object): void => {
    this.#shown.push({ seen, row })
  }

  readonly dropped = (row: object): void => {
    this.#dropped.add(row)
    for (const value of Object.values(row)) {
      if (isRow(value)) this.dropped(value)
      else if (Array.isArray(value)) value.filter(isRow).forEach((one) => this.dropped(one))
    }
  }

  /** The commands, of which every refusal is noted. */
  watching(commands: Commands): Commands {
    return new Proxy(commands, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name, target)
        if (typeof method !== 'function') return method
        return (...args: unknown[]): unknown => {
          const answer: unknown = Reflect.apply(method, target, args)
          if (!(answer instanceof Promise)) return answer
          return answer.then((outcome: unknown) => {
            const { refusals = [] } = (outcome ?? {}) as { readonly refusals?: Refusals }
            if (refusals.length > 0) {
              this.#refused.push({ mutation: `${String(name)}.${String(args[0])}`, input: args[1], refusals })
            }
            return outcome
          })
        }
      },
    })
  }

  readonly refused = (input: object, refusals: Refusals): void => {
    this.#refused.push({ mutation: null, input, refusals })
  }

  async finish(args: ExecutionArgs, result: ExecutionResult): Promise<ExecutionResult> {
    const { actor, now, purpose, sealing, visitors, onError } = this.options
    const refused = this.#refused.map((one) => ({ ...one, mutation: one.mutation ?? fieldsOf(args) }))
    const drafts: Draft[] = actor ? [...refused.map(refusalOf), ...refusedQuery(args, result)] : []
    const asVisitor = actor ? [] : refused
    const ids = new SeenIds()
    for (const { seen, row } of this.#shown) if (!row || !this.#dropped.has(row)) ids.add(seen)
    if (ids.count > 0) {
      const what = { ...operationOf(args), ...(purpose && { purpose }), read: ids.read }
      drafts.push({ action: 'read', ...ids.subject, record: what })
    }
    if (drafts.length === 0 && asVisitor.length === 0) return result
    try {
      await Promise.all([
        sealing.seal(drafts.map((draft) => ({ occurredAt: now(), actor: personOf(actor), ...draft }))),
        ...asVisitor.map(({ mutation }) => visitors.count(mutation)),
      ])
      return result
    } catch (error) {
      if (!(error instanceof AuditUnavailable)) throw error
      onError(error)
      return { errors: [auditUnavailable()] }
    }
  }
}

type Draft = Omit<AuditDraft, 'occurredAt' | 'actor'>
type Refusals = readonly Refusal[]

function refusalOf({ mutation, input, refusals }: { mutation: string; input: unknown; refusals: Refusals }): Draft {
  const ids = idsIn(input)
  return {
    action: 'refusal',
    ...(ids['id'] && { subjectId: ids['id'] }),
    record: {
      mutation,
      ids,
      ...referenceIn(input),
      refusals: refusals.map(({ code, rule }) => ({ code, rule: rule ?? null })),
    },
  }
}

function refusedQuery(args: ExecutionArgs, { errors = [] }: ExecutionResult): Draft[] {
  const codes = new Set(errors.map(({ extensions }) => extensions['code']).filter((code) => REFUSING.has(code)))
  if (codes.size === 0) return []
  const refusals = [...codes].map((code) => ({ code, rule: null }))
  return [{ action: 'refusal', record: { ...operationOf(args), refusals } }]
}

/** Names of the fields that the operation asks for at its root. */
function fieldsOf({ document, operationName }: ExecutionArgs): string {
  const { selections = [] } = getOperationAST(document, operationName)?.selectionSet ?? {}
  return selections.map((one) => (one.kind === 'Field' ? one.name.value : '…')).join(', ')
}

function isRow(value: unknown): value is object {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
}

export function personOf(actor: Actor | null): AuditDraft['actor'] {
  return actor && { accountId: actor.accountId, handle: actor.handle }
}

const digests = new WeakMap<DocumentNode, string>()

/** Name of the operation, and the SHA-256 of the document as it was sent. */
export function operationOf({ document, operationName }: Pick<ExecutionArgs, 'document' | 'operationName'>): {
  readonly operation: string | null
  readonly document: string
} {
  let digest = digests.get(document)
  if (!digest) {
    const text = document.loc?.source.body ?? print(document)
    digests.set(document, (digest = createHash('sha256').update(text, 'utf8').digest('hex')))
  }
  const only = document.definitions.filter(({ kind }) => kind === 'OperationDefinition')
  const [first] = only.length === 1 ? only : []
  const named = first?.kind === 'OperationDefinition' ? first.name?.value : undefined
  return { operation: operationName ?? named ?? null, document: digest }
}

/** The reference by which a thing was asked for; nothing of what is no reference. */
function referenceIn(input: unknown): { readonly reference?: string } {
  const { reference } = (input ?? {}) as Readonly<Record<string, unknown>>
  return typeof reference === 'string' && REFERENCE.test(reference) ? { reference } : {}
}

const REFERENCE = /^[A-Z]{2}-[A-Z0-9-]{1,40}$/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function idsIn(input: unknown): Readonly<Record<string, string>> {
  const ids = Object.entries((input ?? {}) as Record<string, unknown>).filter(
    (entry): entry is [string, string] =>
      /^id$|Id$/.test(entry[0]) && typeof entry[1] === 'string' && UUID.test(entry[1]),
  )
  return Object.fromEntries(ids)
}
