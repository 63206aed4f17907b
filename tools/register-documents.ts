/**
 * `npm run documents -- <manifest.json> <file or folder>…`: writes the manifest of a client's documents. Of `.graphql`
 * files the text as it stands, and each operation by itself with its fragments; of modules (`.ts`, `.js`) every exported
 * text that is a document. What the manifest has already stays.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse, print, separateOperations } from 'graphql'

const [manifest, ...places] = process.argv.slice(2)
if (!manifest || places.length === 0) {
  process.stderr.write('Usage: npm run documents -- <manifest.json> <file or folder of documents>…\n')
  process.exit(1)
}

const texts = (await Promise.all(places.flatMap(filesAt).map(documentsOf))).flat()
const before = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>) : {}
const added = Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]))
const all = Object.entries({ ...before, ...added }).toSorted(([one], [other]) => (one < other ? -1 : 1))
writeFileSync(manifest, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
process.stdout.write(`${manifest}: ${all.length} documents, ${texts.length} of them from ${places.join(', ')}\n`)

function filesAt(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place]
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => /\.(?:graphql|gql)$/.test(name)).map((name) => path.join(place, name))
}

async function documentsOf(file: string): Promise<string[]> {
  if (/\.[mc]?[jt]s$/.test(file)) {
    const module = (await import(pathToFileURL(path.resolve(file)).href)) as Record<string, unknown>
    return Object.values(module).filter((one): one is string => typeof one === 'string' && isDocument(one))
  }
  const text = readFileSync(file, 'utf8')
  // Inputs, for example, may stand in files of their own.
  return isDocument(text) ? [text, ...Object.values(separateOperations(parse(text))).map(print)] : []
}

function isDocument(text: string): boolean {
  try {
    return parse(text).definitions.every(({ kind }) => kind === 'OperationDefinition' || kind === 'FragmentDefinition')
  } catch {
    return false
  }
}
