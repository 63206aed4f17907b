/** Single steps on an advisory request, as its actors take them through the public API. */
import { randomUUID } from 'node:crypto'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { expect } from 'vitest'
import { type ErrorCode, type FileAdvisoryRequestInput, RequestByReferenceDocument } from '../generated/graphql.js'
import { ask } from './documents.js'
import type { World } from './world.js'

export interface StepError {
  readonly code: ErrorCode
  readonly message: string
  readonly path: readonly string[]
  readonly rule?: string | null
  readonly paragraph?: number | null
}

export interface RequestState {
  readonly id: string
  readonly reference: string
  readonly status: string
  readonly version: number
}

export interface RequestPayload {
  readonly request: RequestState | null
  readonly errors: readonly StepError[]
}

/** Every step has these; the life knows them. */
interface StepInput {
  readonly id: string
  readonly expectedVersion: number
  readonly idempotencyKey: string
}

export type StepDocument<Data, Input> = TypedDocumentNode<Data, { input: Input }>

/** What a step takes beside what the life knows; any of that may be given otherwise. */
export type More<Input> = Omit<Input, keyof StepInput> & Partial<StepInput>

export class RequestSteps {
  protected constructor(
    readonly world: World,
    readonly rc: string,
    readonly input: FileAdvisoryRequestInput,
    protected state: RequestState,
  ) {}

  get id(): string {
    return this.state.id
  }
  get reference(): string {
    return this.state.reference
  }
  get status(): string {
    return this.state.status
  }
  get version(): number {
    return this.state.version
  }

  /** The input that `act` sends. */
  inputFor<Input extends StepInput>(more: More<Input>): Input {
    return {
      id: this.id,
      expectedVersion: this.version,
      idempotencyKey: randomUUID(),
      ...more,
    } as unknown as Input
  }

  /** A step, sent whatever comes of it. */
  async send<Data extends Record<string, RequestPayload>, Input extends StepInput>(
    by: string,
    document: StepDocument<Data, Input>,
    more: More<Input>,
  ): Promise<Data[keyof Data]> {
    return onlyField(await ask(this.world.as(by), document, { input: this.inputFor<Input>(more) }))
  }

  /** A step that is done: it raises the version by one. */
  async act<Data extends Record<string, RequestPayload>, Input extends StepInput>(
    by: string,
    document: StepDocument<Data, Input>,
    more: More<Input>,
  ): Promise<Data[keyof Data]> {
    const payload = await this.send(by, document, more)
    expectDone(payload)
    const before = this.version
    if (payload.request) this.state = payload.request
    else await this.refresh()
    expectVersion(this.version, before + 1)
    return payload
  }

  /** A step that is refused: nothing changes. Returns what stands against it. */
  async refused<Data extends Record<string, RequestPayload>, Input extends StepInput>(
    by: string,
    document: StepDocument<Data, Input>,
    more: More<Input>,
  ): Promise<readonly StepError[]> {
    const before = this.state
    const { errors } = await this.send(by, document, more)
    await this.refresh()
    expectUntouched(errors, this.state, before)
    return errors
  }

  /** The request as partner.graphql asks for it. */
  async read(as: string) {
    return (await ask(this.world.as(as), RequestByReferenceDocument, { reference: this.reference })).advisoryRequest
  }

  /** Takes over what has become of it by other ways than a step. */
  async refresh(): Promise<void> {
    const document = `query ($id: ID!) { node(id: $id) { ... on AdvisoryRequest { id reference status version } } }`
    const { node } = await this.world.as(this.rc).run<{ node: RequestState }>(document, { id: this.id })
    this.state = node
  }
}

/** The payload: the only field of the data. */
export function onlyField<Data extends Record<string, unknown>>(data: Data): Data[keyof Data] {
  return Object.values(data)[0] as Data[keyof Data]
}

export function expectDone({ errors }: { readonly errors: readonly object[] }): void {
  expect(errors).toEqual([])
}

function expectVersion(version: number, expected: number): void {
  expect(version).toBe(expected)
}

function expectUntouched(errors: readonly StepError[], now: RequestState, before: RequestState): void {
  expect(errors).not.toEqual([])
  expect(now).toEqual(before)
}
