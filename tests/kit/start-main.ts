/** `npm start` as a process, from its first moment: what it says, and how it ends. */
import { type ChildProcess, spawn } from 'node:child_process'

export interface Started {
  readonly process: ChildProcess
  readonly output: () => string
  readonly exit: Promise<number | NodeJS.Signals>
  /** Resolves with the text before and with `pattern`. @throws when the process ends without it. */
  until(pattern: RegExp): Promise<RegExpExecArray>
}

/** Starts on a free port. The bundle is to be there already. */
export function startMain(settings: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['server/launch/main.mjs'], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', GRACE_SECONDS: '2', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      for (const listener of listeners) listener()
    })
  }
  const exit = new Promise<number | NodeJS.Signals>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal ?? 0)),
  )
  return {
    process: child,
    output: () => text,
    exit,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(text)
          if (found) resolve(found)
        }
        listeners.add(look)
        look()
        void exit.then((how) => reject(new Error(`It ended (${how}) without ${pattern}:\n${text}`)))
      }),
  }
}
