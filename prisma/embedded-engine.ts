/** The program of the embedded database, compiled beside whatever else the process does meanwhile. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'

/**
 * How much of a function runs before V8 optimizes it. At its own threshold, a thirtieth of this, the optimizing takes a
 * whole core while a hub starts, for functions that are hot only then.
 */
const TIERING_BUDGET = 50_000_000

let compiling: Promise<WebAssembly.Module> | undefined

/** Begun early, it spares a start most of the time that compiling takes. Compiled once in a process. */
export function compileEngine(): Promise<WebAssembly.Module> {
  compiling ??= (async () => {
    setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`)
    const folder = path.dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
    return WebAssembly.compile(await readFile(path.join(folder, 'pglite.wasm')))
  })()
  return compiling
}
