/** Writers: each plays one request after the other, and keeps what the hub has acknowledged. */
import { setTimeout as delay } from 'node:timers/promises'
import { randomUUID } from 'node:crypto'
import type { Chance } from './chance.js'
import type { Answer, Courier, Input, Refusal } from './mutations.js'
import { namedAt, PLAYS } from './plays.js'
import { PEOPLE } from './sight.js'

/** A mutation to which the hub said yes. */
export interface Acknowledged {
  /** Also the mark by which it is found in the audit: the note of a step, the title of a filing. */
  readonly key: string
  readonly mutation: string
  readonly requestId: string
  readonly version: number
  /** When the answer was here, in milliseconds since 1970. */
  readonly at: number
}

export interface Flow {
  /** False: the run has what it needs. */
  readonly goesOn: () => boolean
  /** Events that subscribers have not got yet, roughly. Writers wait while it is too many. */
  readonly backlog: () => number
}

const MOST_BACKLOG = 150
const COORDINATORS = Object.values(PEOPLE).flatMap((person) =>
  person.office === 'coordinator' ? [{ handle: person.handle, country: person.country }] : [],
)

class Over extends Error {}
class Refused extends Error {}

export class Writers {
  readonly acknowledged: Acknowledged[] = []
  readonly refusals: { readonly mutation: string; readonly by: string; readonly refusal: Refusal }[] = []
  readonly unanswered: string[] = []
  #filed = 0

  constructor(
    private readonly courier: Courier,
    private readonly flow: Flow,
    private readonly chance: Chance,
  ) {}

  /** Resolves when all have stopped. */
  async run(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.#write()))
  }

  async #write(): Promise<void> {
    while (this.flow.goesOn()) {
      try {
        await this.#play()
      } catch (error) {
        if (error instanceof Over) return
        if (error instanceof Refused) continue
        this.unanswered.push(error instanceof Error ? error.message : String(error))
        return
      }
    }
  }

  async #play(): Promise<void> {
    const { chance } = this
    const coordinator = chance.of(COORDINATORS)
    let request: { readonly id: string; readonly version: number } | undefined
    const act = async (handle: string, mutation: string, input: Input = {}): Promise<void> => {
      if (!request) throw new Error('Nothing is filed yet.')
      const key = randomUUID()
      const step = { id: request.id, expectedVersion: request.version, note: key, ...input }
      request = await this.#send(handle, mutation, key, step)
    }
    const file = async (sensitivity: string, submitted: boolean): Promise<void> => {
      const key = randomUUID()
      const named = { sensitivity, namedOfficers: namedAt(sensitivity) }
      const filing = { title: key, ...named, ...this.#content(coordinator.country) }
      request = await this.#send(coordinator.handle, 'fileAdvisoryRequest', key, filing)
      if (submitted) await act(coordinator.handle, 'submitAdvisoryRequest')
    }
    await chance.of(PLAYS)({ coordinator: coordinator.handle, chance, file, act })
    await act(coordinator.handle, 'withdrawAdvisoryRequest', { reasons: 'The exercise is over.' })
  }

  async #send(handle: string, mutation: string, key: string, input: Input): Promise<{ id: string; version: number }> {
    while (this.flow.goesOn() && this.flow.backlog() > MOST_BACKLOG) await delay(50)
    if (!this.flow.goesOn()) throw new Over()
    const answer: Answer = await this.courier.send(handle, mutation, { ...input, idempotencyKey: key })
    const [refusal] = answer.errors
    if (refusal) {
      this.refusals.push({ mutation, by: handle, refusal })
      throw new Refused()
    }
    if (!answer.thing) throw new Error(`${mutation} by ${handle} was acknowledged without its request`)
    const { id, version } = answer.thing
    this.acknowledged.push({ key, mutation, requestId: id, version, at: Date.now() })
    return { id, version }
  }

  /** Whole, and of a month of its own, so that it is nobody's likely duplicate. */
  #content(country: string): Input {
    const month = this.#filed++ % 800
    const startOn = new Date(Date.UTC(2028, month, 1)).toISOString().slice(0, 10)
    return {
      country,
      justification: 'An exercise in keeping promises.',
      urgency: 'ROUTINE',
      undafPriorities: [{ framework: 'UNDAF', outcome: 'Outcome 3: rule of law' }],
      sgfAreas: ['OPERATIONS'],
      preventionDimension: 'STRUCTURAL',
      profiles: [{ skill: 'POLICE_REFORM_ADVICE', count: 1, languages: ['fr'] }],
      startOn,
      durationMonths: 1,
      hostConsent: { reference: 'Note verbale', givenOn: '2018-01-15' },
      fundingRequired: { amount: '90000.00', currency: 'USD' },
    }
  }
}
