/** The program of the embedded database, compiled beside whatever else the process does meanwhile. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

let compiling: Promise<WebAssembly.Module> | undefined

/** Begun early, it spares a start most of the time that compiling takes. Compiled once in a process. */
export function compileEngine(): Promise<WebAssembly.Module> {
  compiling ??= (async () => {
    const folder = path.dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
    return WebAssembly.compile(await readFile(path.join(folder, 'pglite.wasm')))
  })()
  return compiling
}
