/**
 * Parsed documents that may be asked again. Yoga's own cache holds a thousand of any size, which strangers could fill
 * with megabytes each: this one leaves large documents out, and what could not be parsed.
 */
import type { DocumentNode } from 'graphql'

const MOST = 1_000
const LONGEST = 16_384

interface Cache<Value> {
  get(text: string): Value | undefined
  set(text: string, value: Value): unknown
}

export function createDocumentCache(): { documentCache: Cache<DocumentNode>; errorCache: Cache<unknown> } {
  const documents = new Map<string, DocumentNode>()
  return {
    documentCache: {
      get(text) {
        const document = documents.get(text)
        if (!document) return undefined
        // The longest unused is the first.
        documents.delete(text)
        documents.set(text, document)
        return document
      },
      set(text, document) {
        if (text.length > LONGEST) return
        documents.set(text, document)
        const [oldest] = documents.keys()
        if (documents.size > MOST && oldest !== undefined) documents.delete(oldest)
      },
    },
    errorCache: { get: () => undefined, set: () => undefined },
  }
}
