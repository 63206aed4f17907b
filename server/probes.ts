/** `/healthz`, `/readyz` and `/metrics`: what those who run the hub look at. */
import type { ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Registry } from 'prom-client'
import type { Database } from '../prisma/database.js'

const ANSWER_WITHIN_MS = 2_000

/** What the hub is about. It answers queries when it is ready, and then only. */
export type Phase = 'starting' | 'ready' | 'stopping'

export interface ProbeOptions {
  readonly phase: () => Phase
  /** Undefined while the hub starts. */
  readonly parts: () => { readonly database: Database; readonly registry: Registry } | undefined
}

/** Answers a probe; false: `path` is none. */
export async function answerProbe(path: string, response: ServerResponse, options: ProbeOptions): Promise<boolean> {
  if (path === '/healthz') {
    plain(response, 200, 'alive')
  } else if (path === '/readyz') {
    const phase = options.phase()
    const ready = phase === 'ready' && (await answers(options.parts()?.database))
    plain(response, ready ? 200 : 503, phase === 'ready' && !ready ? 'the database does not answer' : phase)
  } else if (path === '/metrics') {
    const registry = options.parts()?.registry
    if (registry) plain(response, 200, await registry.metrics(), registry.contentType)
    else plain(response, 503, 'starting')
  } else {
    return false
  }
  return true
}

export function plain(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': '1' } : {}),
  })
  response.end(`${body}\n`)
}

async function answers(database: Database | undefined): Promise<boolean> {
  if (!database) return false
  const answer = database.client.logHead.findUnique({ where: { id: 1 } }).then(
    (head) => head !== null,
    () => false,
  )
  return Promise.race([answer, delay(ANSWER_WITHIN_MS, false, { ref: false })])
}
