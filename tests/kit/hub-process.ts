/** A hub in a process of its own, as `npm start` starts it: what only a killed process can show. */
import { freshBundle, HUB } from '../../server/launch/bundle.mjs'
import type { Address } from './client.js'
import { startMain } from './start-main.js'

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
  const hub = startMain({ GRACE_SECONDS: '1', ...settings })
  const [, url = ''] = await hub.until(/^\s*GraphiQL\s+(http\S+)\s/m)
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    hub.process.kill(signal)
    await hub.exit
  }
  return {
    url,
    wsUrl: url.replace(/^http/, 'ws'),
    readyAfter: performance.now() - from,
    get said() {
      return hub.output().trimEnd().split('\n')
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}
