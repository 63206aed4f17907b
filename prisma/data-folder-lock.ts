/** One process per data folder: PGlite itself does not keep a second one out. */
import { execFileSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

interface Holder {
  readonly pid: number
  /** When the process began, as the system tells it; a reused process number does not have the same. */
  readonly began: string
}

/**
 * Takes the folder's lock and returns what gives it back. A lock whose process is gone (`kill -9`, a restarted
 * container, a reused process number) is taken over at once: of several that try, by one.
 * @throws when another living process holds the folder, naming it; when the folder cannot be used, saying why.
 */
export function lockDataFolder(folder: string): () => void {
  const file = path.join(folder, 'hub.lock')
  const draft = `${file}.${process.pid}`
  const giveBack = (): void => rmSync(file, { force: true })
  prepare(folder, draft)
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      if (tryLink(draft, file)) return giveBack
      const last = lastOf(file)
      if (!last) continue // Given back just now.
      if (last.holder && isAlive(last.holder)) {
        throw new Error(
          `The data folder ${folder} is in use by process ${last.holder.pid}. Stop that hub, or set DATA_DIR to another folder.`,
        )
      }
      if (!tryLink(draft, last.successor)) continue
      // Who was slower than another may have followed a chain that is no longer there.
      if (lastOf(file)?.at === last.successor) {
        renameSync(last.successor, file)
        return giveBack
      }
      rmSync(last.successor, { force: true })
    }
    throw new Error(`The data folder ${folder} could not be locked: ${file} keeps coming back.`)
  } finally {
    unlinkSync(draft)
  }
}

interface Last {
  readonly at: string
  /** Undefined: the file is no lock. */
  readonly holder: Holder | undefined
  /** Where its successor is to stand, once it is dead. */
  readonly successor: string
}

/**
 * A dead holder's lock is never removed, since another might remove the lock of who came next instead: the one that
 * takes over stands behind it, under a name that only one can have, until it takes its place. This follows them to the last.
 */
function lastOf(file: string): Last | undefined {
  let last: Last | undefined
  for (let at = file; ;) {
    const text = read(at)
    if (text === undefined) return last
    const successor = `${file}.after-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
    last = { at, holder: holderIn(text), successor }
    at = successor
  }
}

/** Makes the folder where it is missing, and writes what is to become the lock. */
function prepare(folder: string, draft: string): void {
  // No two locks have the same text: what stands behind one stands behind no other.
  const mine = { pid: process.pid, began: beginning(process.pid) ?? '', mark: randomUUID() }
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(draft, JSON.stringify(mine))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(
      `The data folder ${folder} cannot be used: ${why}. Set DATA_DIR to a folder that this user may write to.`,
      { cause: error },
    )
  }
}

/** Linking is atomic: of several that try at once, one succeeds. */
function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(text)
    if (typeof holder !== 'object' || holder === null) return undefined
    const { pid, began } = holder as Partial<Holder>
    return typeof pid === 'number' && typeof began === 'string' ? { pid, began } : undefined
  } catch {
    return undefined
  }
}

function isAlive({ pid, began }: Holder): boolean {
  return beginning(pid) === began && pid !== process.pid
}

/** When process `pid` began, or undefined when there is none. */
function beginning(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      return `${boot}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
    }
    process.kill(pid, 0)
    if (process.platform === 'win32') return 'running'
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}
