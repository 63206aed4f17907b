/** Clients that hold every mutation they send to what the hub said it would cost: in statements really sent. One at a time. */
import { expect } from 'vitest'
import { Client, type Document, type HttpAnswer, type Loose } from './client.js'
import { statementsOf } from './statements.js'
import type { World } from './world.js'

export interface Weighed {
  readonly mutation: string
  readonly told: number
  readonly sent: number
  readonly objectsTold: number
  readonly objects: number
  readonly isDone: boolean
}

const BOUNDS = /^(?:BEGIN|COMMIT|ROLLBACK|SET |SAVEPOINT|RELEASE)/

class WeighingClient extends Client {
  constructor(
    world: World,
    handle: string | undefined,
    private readonly weighed: Weighed[],
  ) {
    super(world.hub, handle, world.logged)
  }

  override async attempt<Data = Loose, Variables = Loose>(
    document: Document<Data, Variables>,
    variables?: Variables,
    operationName?: string,
  ): Promise<HttpAnswer<Data>> {
    let answer: HttpAnswer<Data> | undefined
    const sent = await statementsOf(async () => {
      answer = await super.attempt(document, variables, operationName)
    })
    if (!answer) throw new Error('There was no answer')
    const [[mutation, payload] = []] = Object.entries(answer.data ?? {})
    if (mutation === undefined || !isPayload(payload)) return answer
    const { cost } = (answer as { extensions?: { cost?: { statements: number; objects: number } } }).extensions ?? {}
    // One reads the account of the bearer.
    const statements = sent.filter((text) => !BOUNDS.test(text)).length - 1
    const found = {
      ...{ mutation, told: cost?.statements ?? 0, sent: statements },
      ...{ objectsTold: cost?.objects ?? 0, objects: objectsIn(answer.data) - 1, isDone: payload.errors.length === 0 },
    }
    this.weighed.push(found)
    expect(found.sent, JSON.stringify(found)).toBeLessThanOrEqual(found.told)
    expect(found.objects, JSON.stringify(found)).toBeLessThanOrEqual(found.objectsTold)
    return answer
  }
}

/** Things in an answer, itself among them. */
export function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + objectsIn(one), 0)
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Object.values(value).reduce((sum: number, one) => sum + objectsIn(one), 0)
}

function isPayload(value: unknown): value is { readonly errors: readonly object[] } {
  return value !== null && typeof value === 'object' && 'errors' in value
}

/** The world, as clients see it that weigh what they send; what they weighed is added to the list. */
export function weighing(world: World, weighed: Weighed[]): World {
  return {
    hub: world.hub,
    logged: world.logged,
    as: (handle) => new WeighingClient(world, handle, weighed),
    restart: () => world.restart(),
    close: () => world.close(),
  }
}
