/** Long random lives of requests: whatever is tried, what is decided stays sound. */
import { expect, test } from 'vitest'
import { allowedActions } from '../../domain/advisory-request/allowed-actions.js'
import { decideOnRequest } from '../../domain/advisory-request/decide.js'
import type { RequestFacts } from '../../domain/advisory-request/facts.js'
import type { RequestAction } from '../../domain/advisory-request/input.js'
import { STATUSES } from '../../domain/advisory-request/states.js'
import { decideAssignment } from '../../domain/deployment/assign.js'
import { decideOnDeployment } from '../../domain/deployment/decide.js'
import type { DeploymentFacts } from '../../domain/deployment/facts.js'
import { DAY, startOfDay } from '../../domain/day.js'
import { brokenByDeployment, brokenByRequest } from './constraints.js'
import { attempt, day, done, expert, INPUTS, NOW, PEOPLE, PERSONS, world } from './kit.js'

const ACTIONS = (Object.keys(INPUTS) as RequestAction[]).filter((action) => action !== 'file')

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const CONTENT = {
  justification: 'Agreed.',
  undafPriorities: [{ framework: 'UNDAF', outcome: 'Justice' }],
  sgfAreas: ['OPERATIONS'],
  profiles: [{ skill: 'COMMUNITY_POLICING', count: 2 }],
  startOn: day('2027-01-01'),
  durationMonths: 6,
  hostConsent: { reference: 'NV', givenOn: day('2026-11-01') },
  fundingRequired: { amount: '50000', currency: 'USD' },
} as const

/** Those on whom a request waits most. */
const BUSY = ['rc', 'gfp', 'gfp', 'gfp', 'consulted', 'ohchr', 'lead'] as const

interface Life {
  request: RequestFacts
  deployments: readonly DeploymentFacts[]
}

test('whatever is tried, versions rise by one, the database would take it, and nothing leaks', () => {
  const reached = new Set<string>()
  for (let seed = 1; seed <= 100; seed++) for (const status of live(random(seed))) reached.add(status)
  expect([...reached].sort()).toEqual([...STATUSES].sort())
})

/** Lives one life and returns the states that it came through. */
function live(next: () => number): Set<string> {
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(next() * from.length)]
    if (one === undefined) throw new Error('Nothing to pick from')
    return one
  }
  const filed = done(attempt('file', { by: PEOPLE.rc, on: null, with: CONTENT })).next
  const life: Life = { request: withIds({ ...filed, id: 'request', reference: 'AR-2026-0001' }, 0), deployments: [] }
  const seen = new Set<string>([life.request.status])
  let now = NOW
  for (let turn = 1; turn <= 300; turn++) {
    now = new Date(now.getTime() + (next() * DAY) / 2)
    if (next() < 0.15) deployOnce(life, now, pick, turn)
    else stepOnce(life, now, pick, turn)
    seen.add(life.request.status)
  }
  return seen
}

function stepOnce(life: Life, now: Date, pick: <T>(from: readonly T[]) => T, turn: number): void {
  const before = life.request
  const person = pick([...PERSONS, ...BUSY, ...BUSY])
  // Mostly what is possible, so that lives get somewhere; sometimes anything.
  const possible = allowedActions(before, PEOPLE[person], now, world())
    .filter(({ allowed }) => allowed)
    .flatMap(({ action }) => (action === 'assignExpert' ? [] : [action]))
  const action = pick(possible.length > 0 && pick([true, true, false]) ? possible : ACTIONS)
  const sent = { ...INPUTS[action], expectedVersion: before.version, ...variant(action, pick) }
  const decision = decideOnRequest(action, before, sent, PEOPLE[person], now, world())
  if (!decision.ok) {
    expect(decision.refusals.length).toBeGreaterThan(0)
    return
  }
  check(before, decision.next)
  for (const event of decision.events) {
    expect(event.humanRights || !JSON.stringify(event).includes('SECRET')).toBe(true)
  }
  life.request = withIds(decision.next, turn)
  life.deployments = life.deployments.map((one) => {
    const fallen = decision.next.deployments.find(({ id }) => id === one.id)?.status === 'CANCELLED'
    return fallen ? { ...one, status: 'CANCELLED' } : one
  })
}

/** Other values than the sound ones of the kit; those that lead astray or to an end are mostly unsound, so that lives are long. */
function variant(action: RequestAction, pick: <T>(from: readonly T[]) => T): object {
  const rarely = pick([false, false, false, false, false, false, true])
  switch (action) {
    case 'recordPosition':
      return { position: pick(['SUPPORT', 'SUPPORT', 'SUPPORT', 'OBJECT', 'NO_POSITION']) }
    case 'assessHumanRights':
      return { risk: rarely ? 'WITHHOLD' : 'LOW' }
    // UNDP has nobody here to answer for it.
    case 'openConsultation':
      return { consultedEntities: pick([['UNODC', 'OHCHR'], ['UNODC']]) }
    case 'reviseConsultation':
      return { consultedEntities: rarely ? ['UNODC', 'OHCHR'] : [] }
    case 'hold':
    case 'suspend':
    case 'withdraw':
    case 'decline':
      return { reasons: rarely ? 'It must be.' : '' }
    case 'return':
      return { questions: rarely ? ['Why?'] : [] }
    default:
      return {}
  }
}

function deployOnce(life: Life, now: Date, pick: <T>(from: readonly T[]) => T, turn: number): void {
  const before = life.request
  const one = life.deployments.length > 0 ? pick(life.deployments) : null
  const keys = { id: one?.id ?? '', idempotencyKey: 'key', expectedVersion: one?.version ?? 0 }
  const today = startOfDay(now)
  const action = one ? pick(['assign', 'start', 'end', 'extend', 'cancel'] as const) : 'assign'
  if (action === 'assign' || !one) {
    const period = { startOn: today, endOn: new Date(today.getTime() + 300 * DAY) }
    const sent = {
      idempotencyKey: 'key',
      requestId: 'request',
      profileId: before.profiles[0]?.id ?? '',
      expertId: 'expert',
      ...period,
    }
    const decision = decideAssignment(before, expert(), sent, PEOPLE.pd, now)
    if (!decision.ok) return
    check(before, decision.next.request)
    const id = `deployment-${turn}`
    life.deployments = [...life.deployments, { ...decision.next.deployment, id }]
    const deployments = decision.next.request.deployments.map((listed) =>
      listed.id === '' ? { ...listed, id } : listed,
    )
    life.request = withIds({ ...decision.next.request, deployments }, turn)
    return
  }
  const change = {
    start: () =>
      decideOnDeployment('startDeployment', one, before, [expert()], { ...keys, startedOn: today }, PEOPLE.pd, now),
    end: () =>
      decideOnDeployment(
        'endDeployment',
        one,
        before,
        [expert()],
        { ...keys, endedOn: one.endedOn ?? today, report: pick([null, 'Done.']) },
        PEOPLE.pd,
        now,
      ),
    extend: () =>
      decideOnDeployment(
        'extendDeployment',
        one,
        before,
        [expert()],
        { ...keys, endOn: new Date(one.endOn.getTime() + DAY), reasons: 'More.' },
        PEOPLE.pd,
        now,
      ),
    cancel: () =>
      decideOnDeployment('cancelDeployment', one, before, [expert()], { ...keys, reasons: 'Ill.' }, PEOPLE.pd, now),
  }
  const decision = change[action]()
  if (!decision.ok || !decision.next.request) return
  check(before, decision.next.request)
  expect(brokenByDeployment(decision.next.deployment)).toEqual([])
  life.request = withIds(decision.next.request, turn)
  life.deployments = life.deployments.map((other) => (other.id === one.id ? decision.next.deployment : other))
}

function check(before: RequestFacts, after: RequestFacts): void {
  expect(after.version).toBe(before.version + 1)
  expect(brokenByRequest(after)).toEqual([])
  expect([after.id, after.reference, after.filedById, after.filedAt]).toEqual([
    before.id,
    before.reference,
    before.filedById,
    before.filedAt,
  ])
  // Nothing of what was found or timed is erased, and approval is never taken back.
  expect(after.assessments.length).toBeGreaterThanOrEqual(before.assessments.length)
  expect(after.clocks.length).toBeGreaterThanOrEqual(before.clocks.length)
  expect(before.phase !== 'APPROVED' || after.phase === 'APPROVED').toBe(true)
  expect(before.submittedAt === null || after.submittedAt === before.submittedAt).toBe(true)
}

/** As the database would number what is new. */
function withIds(facts: RequestFacts, turn: number): RequestFacts {
  const number = <T extends { readonly id?: string }>(kind: string, parts: readonly T[]): T[] =>
    parts.map((part, index) => ({ ...part, id: part.id ?? `${kind}-${turn}-${index}` }))
  return {
    ...facts,
    priorities: number('priority', facts.priorities),
    profiles: number('profile', facts.profiles),
    consultations: number('consultation', facts.consultations),
    assessments: number('assessment', facts.assessments),
    commitments: number('commitment', facts.commitments),
    clocks: number('clock', facts.clocks),
  }
}
