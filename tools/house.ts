/** The import table of docs/architecture.md, as a check. What oxlint can see by itself stands in .oxlintrc.json. */
import path from 'node:path'
import { parseSync } from 'vite'

/** What a folder may import besides itself. Entries are path prefixes from the top of the repository. */
interface Permission {
  readonly files: readonly string[]
  /** Only as types: gone at run time. */
  readonly types?: readonly string[]
  /** The only packages permitted at run time; absent: any but `DATABASE_PACKAGES`. */
  readonly packages?: readonly string[]
}

export interface Finding {
  readonly file: string
  readonly line: number
  readonly message: string
}

interface Import {
  readonly from: string
  readonly typeOnly: boolean
  readonly start: number
}

const GENERATED = 'prisma/generated/'
const PURE_GENERATED = [`${GENERATED}client/enums.ts`, `${GENERATED}client/browser.ts`, `${GENERATED}pothos-types.ts`]

export const HOUSE: Readonly<Record<string, Permission>> = {
  domain: { files: [], types: [GENERATED], packages: ['@casl/ability', '@casl/prisma/runtime'] },
  prisma: { files: ['domain/'] },
  schema: { files: ['domain/', ...PURE_GENERATED], types: [GENERATED] },
  server: { files: ['schema/', 'domain/', 'prisma/'] },
  client: { files: [] },
  seeds: { files: ['client/', 'domain/', 'prisma/'] },
  web: { files: ['client/'] },
  bench: { files: ['client/', 'server/', 'tests/kit/'] },
  tools: { files: ['domain/'] },
}

/** Single files that may import more. `start.ts` begins the hub: it hands the hub what the hub does not know. */
const MORE: Readonly<Record<string, readonly string[]>> = { 'server/start.ts': ['seeds/'] }

/** `prisma/` is the only place that knows SQL; tests and the load generator look at the database from outside. */
const DATABASE_PACKAGES = [
  'pg',
  '@electric-sql/pglite',
  '@prisma/client',
  '@prisma/adapter-pg',
  '@prisma/driver-adapter-utils',
  '@prisma/schema-engine-wasm',
]
const KNOW_THE_DATABASE = ['prisma', 'bench']

/**
 * Everything in `sources` (path from the top → text) that stands against the house: an import against the table, or a
 * file that only re-exports.
 */
export function inspectHouse(sources: ReadonlyMap<string, string>): Finding[] {
  return [...sources].flatMap(([file, text]) => {
    const { program, module, errors } = parseSync(file, text)
    const at = (start: number): number => text.slice(0, start).split('\n').length
    if (errors[0]) return [{ file, line: 1, message: `cannot be parsed: ${errors[0].message}` }]
    const findings = importsOf(text, program, module).flatMap((one) => {
      const message = objection(file, one)
      return message ? [{ file, line: at(one.start), message }] : []
    })
    if (onlyReexports(program.body))
      findings.push({ file, line: 1, message: 'only re-exports: import from the source' })
    return findings
  })
}

function objection(file: string, { from, typeOnly }: Import): string | undefined {
  const folder = file.split('/')[0] ?? ''
  const permission = HOUSE[folder]
  // Tests and the tool files at the top may import anything.
  if (!permission) return undefined
  if (!from.startsWith('.')) return typeOnly ? undefined : packageObjection(folder, permission, from)
  const target = path.posix.join(path.posix.dirname(file), from).replace(/\.js$/, '.ts')
  const within = (prefixes: readonly string[]): boolean => prefixes.some((prefix) => target.startsWith(prefix))
  if (within([`${folder}/`, ...permission.files, ...(MORE[file] ?? [])])) return undefined
  if (within(permission.types ?? [])) {
    return typeOnly ? undefined : `${folder}/ may import types alone from ${target}: write \`import type\``
  }
  return `${folder}/ may not import ${target}`
}

function packageObjection(folder: string, { packages }: Permission, from: string): string | undefined {
  const named = (list: readonly string[]): boolean => list.some((name) => from === name || from.startsWith(`${name}/`))
  if (packages && !named(packages)) return `${folder}/ may not import ${from} at run time`
  if (named(DATABASE_PACKAGES) && !KNOW_THE_DATABASE.includes(folder)) return `${from} belongs to prisma/ alone`
  return undefined
}

type Parsed = ReturnType<typeof parseSync>

function importsOf(text: string, program: Parsed['program'], module: Parsed['module']): Import[] {
  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    from: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    start,
  }))
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType, start } of entries) {
      if (moduleRequest) imports.push({ from: moduleRequest.value, typeOnly: isType, start })
    }
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const literal = /^(['"`])(.+)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))
    if (literal?.[2]) imports.push({ from: literal[2], typeOnly: false, start })
  }
  return [...imports, ...typeImportsIn(program)]
}

/** `import('./x.js').T` in a type, anywhere. */
function typeImportsIn(node: unknown): Import[] {
  if (Array.isArray(node)) return node.flatMap(typeImportsIn)
  if (typeof node !== 'object' || node === null) return []
  const here: Import[] = []
  if ('type' in node && node.type === 'TSImportType' && 'source' in node && 'start' in node) {
    const { source, start } = node as { source: { value: string }; start: number }
    here.push({ from: source.value, typeOnly: true, start })
  }
  return [...here, ...Object.values(node).flatMap(typeImportsIn)]
}

/** Has exports, and each only passes on what another file makes. */
function onlyReexports(body: Parsed['program']['body']): boolean {
  const own = body.filter(({ type }) => type !== 'ImportDeclaration')
  return (
    own.length > 0 &&
    own.every(
      (statement) =>
        statement.type === 'ExportAllDeclaration' ||
        (statement.type === 'ExportNamedDeclaration' && statement.declaration === null),
    )
  )
}
