/** Sends the steps of a story to a running hub through its public API. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Memory, REQUEST } from './request-steps.js'
import type { Candidates, Payload, StepError, Story, StoryStep, Thing } from './story.js'

const DAY = 86_400_000

/** What a step came to, whatever its operation. */
export interface StepAnswer {
  readonly errors: readonly StepError[]
  readonly request: Thing | null
  readonly deployment: NonNullable<Payload['deployment']> | null
  readonly candidates: Candidates | null
  readonly payload: Payload
  readonly data: unknown
}

export function emptyMemory(): Memory {
  return REQUEST.start()
}

export function day(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
}

/** A step of the request's story. */
export function sendStep(url: string, step: StoryStep<Memory>, memory: Memory, key?: string): Promise<StepAnswer> {
  return send(url, REQUEST, step, memory, key)
}

/**
 * Sends one step and notes in `memory` what later steps need. The same `key` again is a retry.
 * @throws when the hub cannot be reached or answers with GraphQL errors.
 */
export async function send<M>(
  url: string,
  story: Story<M>,
  step: StoryStep<M>,
  memory: M,
  key: string = randomUUID(),
): Promise<StepAnswer> {
  const variables = step.variables(memory, day)
  const input = variables['input']
  const body = {
    query: story.extras?.[step.operation] ?? documentOf(story.documents, step.operation),
    operationName: step.operation,
    variables: input ? { input: { ...input, idempotencyKey: key } } : variables,
  }
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${step.by}` },
    body: JSON.stringify(body),
  }).catch((error: unknown) => {
    const { cause } = error as { readonly cause?: { readonly message?: string } }
    throw new Error(`The hub at ${url} does not answer (${cause?.message || 'the connection broke'}).`, {
      cause: error,
    })
  })
  const result = (await response.json()) as { data?: Record<string, unknown> | null; errors?: { message: string }[] }
  if (result.errors?.length) {
    throw new Error(`${step.operation} by ${step.by}: ${result.errors.map(({ message }) => message).join('; ')}`)
  }
  const data = result.data ?? {}
  const payload = (Object.values(data)[0] ?? {}) as Payload
  story.remember(memory, payload, step)
  const { errors = [], request = null, deployment = null, candidates = null } = payload
  return { errors, request, deployment, candidates, payload, data }
}

const texts = new Map<string, string>()

/** The file, as it stands, in which the operation does. */
function documentOf(files: readonly string[], operation: string): string {
  const found = files.map(textOf).find((text) => new RegExp(`^(query|mutation) ${operation}\\b`, 'm').test(text))
  if (!found) throw new Error(`There is no operation ${operation}`)
  return found
}

function textOf(file: string): string {
  const known = texts.get(file) ?? readFileSync(new URL(`../../tests/operations/${file}`, import.meta.url), 'utf8')
  texts.set(file, known)
  return known
}
