// @ts-check
/**
 * `npm start`: runs the hub from one bundle of its 1,500 modules, which load in half the time. Plain JavaScript, since it
 * comes before anything that could read TypeScript (docs/decisions/0010-one-bundle.md).
 */
import { freshBundle, HUB } from './bundle.mjs'

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`)

if (process.argv.includes('--prepare')) {
  // What stands against it the start tells.
  const bundle = await freshBundle(HUB, say).catch(() => undefined)
  if (bundle) await import(bundle)
} else {
  const bundle = await freshBundle(HUB, say)
  if (bundle) {
    process.setSourceMapsEnabled(true)
    await import(bundle)
  } else {
    const { register } = await import('tsx/esm/api')
    register()
    await import(new URL('../main.ts', import.meta.url).href)
  }
}
