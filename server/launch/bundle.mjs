// @ts-check
/** One bundle of a program's modules, made anew when a source has changed, and kept in the cache of node_modules. */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * @typedef {object} Program
 * @property {string} root Folder of the repository.
 * @property {string} entry Its first module, from the root.
 * @property {string} cache Folder of the bundles.
 */
/**
 * @typedef {object} Manifest
 * @property {string} root
 * @property {string} node
 * @property {string} folder Of the bundle, in the cache.
 * @property {Record<string, string>} states What each file was like, by its path from the root.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** @type {Program} */
export const HUB = {
  root: ROOT,
  entry: 'server/main.ts',
  cache: path.join(ROOT, 'node_modules/.cache/focalpoint-bundle'),
}

/** What a bundle depends on beside its own sources: its packages, by what npm notes of an installation. */
const BESIDE = ['node_modules/.package-lock.json', 'tsconfig.json', 'server/launch/bundle.mjs']

/** Packages that stay where they are: they read files beside their modules, or are loaded late, when the bundle may be gone. */
const EXTERNAL = [
  '@electric-sql/pglite',
  '@prisma/schema-engine-wasm',
  '@graphql-yoga/render-graphiql',
  'pino',
  'pg-native',
]

/** A hub that is starting may still load parts of another bundle. */
const KEPT_MS = 3_600_000

/** CommonJS within a bundle asks for what is Node's own. */
const BANNER = `import { createRequire as requireBeside } from 'node:module'; const require = requireBeside(import.meta.url);`

/**
 * The URL of the module to import; null where the cache cannot be written. Several processes may ask at once: each makes
 * its own, the last is kept.
 * @param {Program} program
 * @param {(line: string) => unknown} say Told when a bundle has to be made, which takes seconds.
 * @returns {Promise<string | null>}
 * @throws when a module is missing or cannot be parsed.
 */
export async function freshBundle(program, say) {
  const known = readManifest(program)
  if (known && isFresh(known, program)) return entryOf(known, program)
  const folder = randomUUID()
  try {
    mkdirSync(path.join(program.cache, folder), { recursive: true })
  } catch {
    say(`${program.cache} cannot be written: the hub loads its modules one by one, which takes longer.`)
    return null
  }
  say('Bundling the hub, once until a source changes…')
  const manifest = await makeBundle(program, folder)
  keep(manifest, program)
  return entryOf(manifest, program)
}

/**
 * @param {Program} program
 * @returns {Manifest | null}
 */
function readManifest({ cache }) {
  try {
    return JSON.parse(readFileSync(path.join(cache, 'manifest.json'), 'utf8'))
  } catch {
    return null
  }
}

/**
 * @param {Manifest} manifest
 * @param {Program} program
 */
function isFresh({ root, node, folder, states }, program) {
  return (
    root === program.root &&
    node === process.version &&
    existsSync(path.join(program.cache, folder)) &&
    Object.entries(states).every(([file, state]) => stateOf(program, file) === state)
  )
}

/**
 * @param {Program} program
 * @param {string} file
 */
function stateOf({ root }, file) {
  const found = statSync(path.join(root, file), { throwIfNoEntry: false })
  return found ? `${found.size} ${found.mtimeMs}` : 'none'
}

/**
 * @param {Program} program
 * @param {string} file
 * @param {number} begun
 */
function changedSince({ root }, file, begun) {
  const found = statSync(path.join(root, file), { throwIfNoEntry: false })
  return found !== undefined && found.mtimeMs >= begun
}

/**
 * @param {Manifest} manifest
 * @param {Program} program
 */
function entryOf({ folder }, { cache }) {
  return pathToFileURL(path.join(cache, folder, 'main.mjs')).href
}

/**
 * @param {Program} program
 * @param {string} folder
 * @returns {Promise<Manifest>}
 */
async function makeBundle(program, folder) {
  const { build } = await import('esbuild')
  const begun = Date.now() + 1
  const { metafile } = await build({
    absWorkingDir: program.root,
    entryPoints: { main: program.entry },
    outdir: path.join(program.cache, folder),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: `node${process.versions.node}`,
    external: EXTERNAL,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    logLevel: 'error',
    plugins: [ownUrls],
    banner: { js: BANNER },
  })
  const own = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'))
  // What was changed meanwhile may or may not be in it: the next start looks again.
  const states = Object.fromEntries(
    [...own, ...BESIDE].map((file) => [file, changedSince(program, file, begun) ? 'changed' : stateOf(program, file)]),
  )
  return { root: program.root, node: process.version, folder, states }
}

/**
 * Modules find their files by where their source is, not by where the bundle is.
 * @type {import('esbuild').Plugin}
 */
const ownUrls = {
  name: 'own-urls',
  setup({ onLoad }) {
    onLoad({ filter: /\.[cm]?[jt]s$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8')
      if (!text.includes('import.meta.url')) return undefined
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
      return { contents, loader: file.endsWith('ts') ? 'ts' : 'js' }
    })
  },
}

/**
 * @param {Manifest} manifest
 * @param {Program} program
 */
function keep(manifest, { cache }) {
  const draft = path.join(cache, `${manifest.folder}.json`)
  writeFileSync(draft, JSON.stringify(manifest))
  renameSync(draft, path.join(cache, 'manifest.json'))
  const folders = readdirSync(cache, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== manifest.folder)
    .map(({ name }) => path.join(cache, name))
    .filter((folder) => Date.now() - statSync(folder).mtimeMs > KEPT_MS)
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
