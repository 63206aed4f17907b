/** Processes that a run starts for itself: their last words kept, their end awaited, none left behind. */
import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Top of the repository. */
export const ROOT = new URL('../..', import.meta.url)
const KEPT = 8_192

const running = new Set<ChildProcess>()
const folders = new Set<string>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
  if (folders.size === 0) return
  // A server's own children notice its end, and stop writing, a moment later.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  for (const folder of folders) removeFolder(folder)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

/** A folder of the run's own, gone with the run however that ends. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `focalpoint-${name}-`))
  folders.add(folder)
  return folder
}

export function removeFolder(folder: string): void {
  // A process that was killed may still have written something while the folder was emptied.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  folders.delete(folder)
}

export interface Child {
  readonly process: ChildProcess
  /** Resolves when the process is gone, however it went. */
  readonly gone: Promise<void>
  readonly isGone: boolean
  /** The last 8 KB of what it wrote. */
  words(): string
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<void>
}

export function startChild(command: string, args: readonly string[], options: SpawnOptions = {}): Child {
  const child = spawn(command, [...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options })
  let words = ''
  let isGone = false
  const keep = (chunk: unknown): void => {
    words = (words + String(chunk)).slice(-KEPT)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  running.add(child)
  const gone = new Promise<void>((resolve) => {
    const end = (): void => {
      isGone = true
      running.delete(child)
      resolve()
    }
    child.once('exit', end)
    child.once('error', (error) => {
      keep(error.message)
      end()
    })
  })
  return {
    process: child,
    gone,
    get isGone() {
      return isGone
    },
    words: () => words,
    async end(signal) {
      child.kill(signal)
      await gone
    },
  }
}

/** Runs a command to its end. @throws with its words when it fails. */
export async function runToEnd(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const child = startChild(command, args, options)
  await child.gone
  if (child.process.exitCode !== 0) throw new Error(`${command} failed: ${child.words()}`)
  if (child.process.stdout?.readableEnded === false) await once(child.process.stdout, 'end')
  return child.words()
}
