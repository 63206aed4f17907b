/**
 * Which document an operation executes, and whether it may. In production that is a registered one, named by its hash or
 * sent in full; any other is for accounts with the grant to explore. It is asked before parsing, so that nobody else
 * learns anything of the schema, and it is the same on every transport.
 */
import { GraphQLError } from 'graphql'
import type { Actor } from '../domain/actor.js'
import type { RefusedOperation } from './audit/auditor.js'
import type { Caller } from './context.js'
import { type Documents, hashOf } from './documents.js'
import type { OperationParams } from './operation-params.js'

/** What a client sends: a text, or the hash of one. */
export interface AskedParams {
  readonly query?: string | null | undefined
  readonly operationName?: string | null | undefined
  readonly variables?: Record<string, unknown> | null | undefined
  readonly extensions?: Record<string, unknown> | null | undefined
  /** `sha256:<hash>`, as the draft on persisted documents of GraphQL over HTTP has it. */
  readonly documentId?: unknown
}

export interface Admission {
  /** @throws GraphQLError `DOCUMENT_NOT_REGISTERED`, `UNAUTHENTICATED`. */
  admit(params: AskedParams, caller: Caller): Promise<OperationParams>
  /** The text, as far as it is known; the kind of operation is told from it. */
  textOf(params: AskedParams): string | undefined
  /** Whether the document of these parameters, which `admit` returned, is not registered. */
  isFree(params: object): boolean
}

export interface AdmissionOptions {
  readonly documents: Documents
  /** False: any document may be sent by anybody. */
  readonly onlyRegistered: boolean
  /** Who asks. @throws GraphQLError `UNAUTHENTICATED`. */
  readonly actorOf: (caller: Caller) => Promise<Actor | null>
  readonly mayExplore: (actor: Actor) => Promise<boolean>
  /** Records a refusal; answers with what is told in place of it, where that cannot be. */
  readonly refused: RefusedOperation
}

export function createAdmission({
  documents,
  onlyRegistered,
  actorOf,
  mayExplore,
  refused,
}: AdmissionOptions): Admission {
  const free = new WeakSet<object>()
  const refuse = async (actor: Actor | null, hash: string): Promise<never> => {
    throw (await refused('DOCUMENT_NOT_REGISTERED', actor, hash)) ?? notRegistered()
  }
  return {
    async admit(asked, caller) {
      const { documentId: _, query, ...given } = asked
      const rest = {
        operationName: given.operationName ?? undefined,
        variables: given.variables ?? undefined,
        extensions: given.extensions ?? undefined,
      }
      const hash = hashAsked(asked)
      // Over WebSocket there must be a text, if only an empty one.
      if (hash !== undefined && !query) {
        const text = documents.text(hash)
        return { ...rest, query: text ?? (await refuse(await actorOf(caller), hash)) }
      }
      if (typeof query !== 'string') throw badRequest('Send the document as `query`, or its hash.')
      const own = hash === undefined && !onlyRegistered ? undefined : hashOf(query)
      if (hash !== undefined && hash !== own) throw otherText()
      const params = { ...rest, query }
      if (own !== undefined && documents.text(own) !== undefined) return params
      if (onlyRegistered) {
        const actor = await actorOf(caller)
        if (!actor || !(await mayExplore(actor))) await refuse(actor, own ?? hashOf(query))
        free.add(params)
      }
      return params
    },
    textOf: (asked) => asked.query || documents.text(wellFormedHash(hashNamed(asked)) ?? ''),
    isFree: (params) => free.has(params),
  }
}

const HASH = /^(?:sha256:)?([0-9a-f]{64})$/i

/** The hash that is asked for. @throws GraphQLError `BAD_REQUEST` when it is malformed. */
function hashAsked(asked: AskedParams): string | undefined {
  const named = hashNamed(asked)
  const hash = wellFormedHash(named)
  if (named !== undefined && hash === undefined)
    throw badRequest('A document is named by its SHA-256: `sha256:` and 64 hexadecimal digits.')
  return hash
}

/** … as it was sent, in either way of naming it. */
function hashNamed({ documentId, extensions }: AskedParams): unknown {
  const persisted = extensions?.['persistedQuery']
  const named = documentId ?? (persisted as { readonly sha256Hash?: unknown } | null | undefined)?.sha256Hash
  return named ?? undefined
}

function wellFormedHash(named: unknown): string | undefined {
  return typeof named === 'string' ? HASH.exec(named)?.[1]?.toLowerCase() : undefined
}

function notRegistered(): GraphQLError {
  return new GraphQLError(
    'This document is not registered. Register it with those who run this hub, or ask them for the grant to explore.',
    { extensions: { code: 'DOCUMENT_NOT_REGISTERED', http: { spec: true, status: 400 } } },
  )
}

function otherText(): GraphQLError {
  return badRequest('The hash is not that of the text that came with it.')
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } })
}
