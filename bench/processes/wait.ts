import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** A port that nobody listens on, as of now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('The machine gave no port.')
  return address.port
}

/** Asks every `everyMs` until the answer is true. @throws after `seconds`, with what `what` says then. */
export async function until(
  asked: () => boolean | Promise<boolean>,
  { seconds, everyMs = 50, what }: { readonly seconds: number; readonly everyMs?: number; readonly what: () => string },
): Promise<void> {
  const deadline = Date.now() + seconds * 1_000
  for (;;) {
    if (await asked()) return
    if (Date.now() > deadline) throw new Error(`Waited ${seconds} s in vain: ${what()}`)
    await delay(everyMs)
  }
}
