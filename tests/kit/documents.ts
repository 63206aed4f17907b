/** Sends the documents of clients as they stand: the whole file, and the name of the operation that is meant. */
import { readFileSync } from 'node:fs'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { Client, HttpAnswer } from './client.js'

const FILES = ['request-life', 'team-life', 'partner'].map((name) =>
  readFileSync(new URL(`../operations/${name}.graphql`, import.meta.url), 'utf8'),
)

/** The operation's data. @throws with the operation and the answer when there are errors. */
export async function ask<Data, Variables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { file, name } = placeOf(document)
  return client.run<Data, Variables>(file ?? document, variables, name)
}

/** Whatever comes; `variables` need not be what the document asks for. */
export async function tryOut<Data, Variables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: object,
): Promise<HttpAnswer<Data>> {
  const { file, name } = placeOf(document)
  return client.attempt<Data, object>(file ?? (document as TypedDocumentNode<Data, object>), variables, name)
}

function placeOf({ definitions }: TypedDocumentNode<unknown, never> | TypedDocumentNode<never, never>): {
  file: string | undefined
  name: string
} {
  const operation = definitions.find(({ kind }) => kind === 'OperationDefinition')
  const name = operation?.kind === 'OperationDefinition' ? operation.name?.value : undefined
  if (!name) throw new Error('The document has no named operation')
  return { file: FILES.find((text) => new RegExp(`^(query|mutation) ${name}\\b`, 'm').test(text)), name }
}
