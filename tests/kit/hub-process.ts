/** A hub in a process of its own, as `npm start` starts it: what only a killed process can show. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { freshBundle, HUB } from '../../server/launch/bundle.mjs'
import type { Address } from './client.js'

export interface HubProcess extends Address {
  /** How long it took until it was ready, in milliseconds. */
  readonly readyAfter: number
  /** What it said so far, line by line. */
  readonly said: readonly string[]
  /** `kill -9`: resolves when the process is gone. */
  kill(): Promise<void>
  /** Asks it to stop, and waits. */
  stop(): Promise<void>
}

/** Starts a hub on a free port. @throws with what it said when it ends before it is ready. */
export async function startProcess(settings: Readonly<Record<string, string>>): Promise<HubProcess> {
  await freshBundle(HUB, () => undefined)
  const from = performance.now()
  const child = spawn(process.execPath, ['server/launch/main.mjs'], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', GRACE_SECONDS: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  const url = await readiness(child, said)
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return {
    url,
    wsUrl: url.replace(/^http/, 'ws'),
    readyAfter: performance.now() - from,
    said,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

function readiness(child: ChildProcess, said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const heard = (line: string): void => {
      said.push(line)
      const url = /^\s*GraphiQL\s+(http\S+)/.exec(line)?.[1]
      if (url) resolve(url)
    }
    for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', heard)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      reject(new Error(`The hub ended (${signal ?? code}) before it was ready:\n${said.join('\n')}`))
    })
  })
}
