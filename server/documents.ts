/** Registered documents: what may be asked in production, each known by the SHA-256 of its text. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type GraphQLSchema, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate } from 'graphql'
import { z } from 'zod'
import { requireModest } from './document-limits.js'
import { MAX_TOKENS } from './limits.js'

export interface Documents {
  readonly size: number
  /** The text with this hash, in lower-case hexadecimal. */
  text(hash: string): string | undefined
}

const MANIFEST = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string().min(1))

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Reads manifests: JSON objects from hash to text, as code generators of clients write them.
 * @param place A file, or a folder whose `.json` files are all read; absent: there are none.
 * @throws naming the file and the document when a hash is not that of its text, or the hub could not execute it.
 */
export function readDocuments(place: string | undefined, schema: GraphQLSchema): Documents {
  const texts = new Map<string, string>()
  for (const file of place === undefined ? [] : manifestsAt(place)) {
    for (const [hash, text] of Object.entries(readManifest(file))) {
      const fault = faultOf(schema, hash, text)
      if (fault) throw new Error(`${file}: the document ${hash} cannot be registered: ${fault}`)
      texts.set(hash, text)
    }
  }
  return { size: texts.size, text: (hash) => texts.get(hash) }
}

function manifestsAt(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => path.join(place, name))
}

function readManifest(file: string): Record<string, string> {
  try {
    return MANIFEST.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Error(`${file} is no manifest of documents: it must be JSON, { "<sha256 of the text>": "<text>" }.`, {
      cause: error,
    })
  }
}

function faultOf(schema: GraphQLSchema, hash: string, text: string): string | undefined {
  if (hashOf(text) !== hash) return 'the hash is not that of the text'
  try {
    const document = parse(text, { maxTokens: MAX_TOKENS })
    requireModest(document)
    return validate(schema, document, [...specifiedRules, NoSchemaIntrospectionCustomRule])[0]?.message
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
