/** Steps of units, standing capacity and deployments through the graph. */
import { randomUUID } from 'node:crypto'
import type { World } from '../kit/world.js'

const DAY = 86_400_000

/** `days` from today, as clients write it. */
export const day = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

export interface Problem {
  readonly code: string
  readonly message: string
  readonly rule: string | null
  readonly path: readonly string[]
}

export interface Unit {
  readonly id: string
  readonly reference: string
  readonly version: number
  readonly status: string
}

export interface Tour {
  readonly id: string
  readonly reference: string
  readonly version: number
  readonly status: string
}

interface Answer {
  readonly errors: readonly Problem[]
  readonly formedUnit?: Unit | null
  readonly deployment?: Tour | null
  readonly member?: { readonly id: string; readonly version: number } | null
}

const STATE = 'id reference version status'
const FIELDS: Readonly<Record<string, string>> = {
  unit: `formedUnit { ${STATE} } deployment { ${STATE} }`,
  deployment: `deployment { ${STATE} }`,
  member: 'member { id version }',
}

/** Sends a mutation by its name, with a key of its own. */
export async function send(
  world: Pick<World, 'as'>,
  by: string,
  mutation: string,
  answers: keyof typeof FIELDS,
  input: object,
): Promise<Answer> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1)
  const document = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
    ${FIELDS[answers]} errors { code message rule path } } }`
  const data = await world.as(by).run<Record<string, Answer>>(document, {
    input: { idempotencyKey: randomUUID(), ...input },
  })
  return data[mutation] ?? { errors: [] }
}

export const codes = ({ errors }: Answer): string[] =>
  errors.map(({ code, rule }) => [code, rule].filter(Boolean).join(' '))

/** The answer, which must be no refusal. */
export function sound(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.map(({ message }) => message).join('; '))
  return answer
}

export const CERTIFICATION = {
  ...{ noConvictions: true, noPendingCases: true, noMisconduct: true, training: true },
  signedBy: 'Ministry of the Interior',
}

/** A unit on its way from the pledge to its tour. */
export class UnitLife {
  #unit: Unit | undefined

  constructor(
    private readonly world: Pick<World, 'as'>,
    readonly delegate = 'delegate.a',
  ) {}

  get unit(): Unit {
    if (!this.#unit) throw new Error('It is not pledged yet')
    return this.#unit
  }

  async pledge(): Promise<this> {
    return this.#took(
      await send(this.world, this.delegate, 'pledgeFormedUnit', 'unit', {
        ...{ type: 'FORMED_POLICE_UNIT', strength: 140, women: 35, summit: 'CHIEFS_OF_POLICE_2018' },
        ...{ pledgedOn: '2018-06-20', renewedOn: day(-10), evidence: 'Note verbale 7.' },
      }),
    )
  }

  /** A step on the unit, at its present version. */
  async step(mutation: string, more: object = {}, by = 'pd.desk'): Promise<this> {
    const { id, version } = this.unit
    return this.#took(await send(this.world, by, mutation, 'unit', { id, expectedVersion: version, ...more }))
  }

  visit(kind: string, outcome = 'READY'): Promise<this> {
    return this.step('recordUnitVisit', { kind, outcome, visitedOn: day(0), findings: 'As expected.' })
  }

  async verified(mission = 'MINUSMA'): Promise<this> {
    await this.visit('ASSESSMENT_AND_ADVISORY')
    await this.step('stateUnitRequirement', { mission, requirement: 'Public order.', neededOn: day(90) })
    return this.visit('RDL_VERIFICATION')
  }

  certify(more: object = {}): Promise<this> {
    const certification = { ...CERTIFICATION, signedOn: day(0), validUntil: day(3000), ...more }
    return this.step('certifyFormedUnit', { certification }, this.delegate)
  }

  async notified(mission?: string): Promise<this> {
    await this.verified(mission)
    await this.certify()
    await this.step('notifyFormedUnit')
    return this.visit('PRE_DEPLOYMENT')
  }

  async deployed(from = 0, to = 300): Promise<Tour> {
    const answer = sound(
      await send(this.world, 'pd.desk', 'deployFormedUnit', 'unit', {
        ...{ formedUnitId: this.unit.id, startOn: day(from), endOn: day(to) },
      }),
    )
    this.#took(answer)
    if (!answer.deployment) throw new Error('Nothing was planned')
    return answer.deployment
  }

  #took(answer: Answer): this {
    this.#unit = sound(answer).formedUnit ?? this.#unit
    return this
  }
}

/** A step on a deployment, at its present version. */
export async function step(world: Pick<World, 'as'>, tour: Tour, mutation: string, more: object): Promise<Tour> {
  const { id, version } = tour
  const { deployment } = sound(
    await send(world, 'pd.desk', mutation, 'deployment', { id, expectedVersion: version, ...more }),
  )
  if (!deployment) throw new Error(`${mutation} answers no deployment`)
  return deployment
}

/** Members of a standing capacity who can be sent now and over the coming year. */
export async function deployable(
  world: Pick<World, 'as'>,
  entity = 'SPC',
): Promise<{ id: string; expert: { id: string } }[]> {
  const { standingCapacity } = await world.as('pd.desk').run<{
    standingCapacity: { nodes: { id: string; expert: { id: string }; assignments: unknown[] }[] }
  }>(
    `query ($on: Date!, $entity: [String!]) { standingCapacity(first: 50, entity: $entity, deployableOn: $on) {
      nodes { id expert { id } assignments { startOn } } } }`,
    { on: day(0), entity: [entity] },
  )
  return standingCapacity.nodes.filter(({ assignments }) => assignments.length === 0)
}
