/** Who is told of what: the whole of it stands in the log and in the subscriber's rights. */
import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../domain/actor.js'
import type { Event } from '../../prisma/generated/client/client.js'
import { requestWhere } from '../../schema/advisory-request/filter.js'
import type { Context } from '../../schema/context.js'
import { watchAnything, watchEvents, watchSubjects } from '../../schema/event/watch.js'

const actor = (role: Actor['role'], binding: Partial<Actor> = {}): Actor => ({
  accountId: '01936b5e-0000-7000-8000-00000000000a',
  handle: 'someone',
  role,
  countryCode: null,
  entityCode: null,
  missionCode: null,
  memberStateCode: null,
  permissionsVersion: 1,
  ...binding,
})

const observer = actor('OBSERVER', { entityCode: 'AU' })
const coordinator = actor('RESIDENT_COORDINATOR', { countryCode: 'LBR' })

type Sight = Partial<Pick<Event, 'sensitivity' | 'phase' | 'partyCodes' | 'countryCode'>>

/** An event about one request, with its facts just before (null: it did not exist) and just after. */
function event(position: number, before: Sight | null, after: Sight, rest: Partial<Event> = {}): Event {
  const sight = (given: Sight) => ({
    countryCode: 'LBR',
    sensitivity: 'UNCLASSIFIED' as const,
    phase: 'FILED' as const,
    ...given,
  })
  const facts = (given: Sight) => ({ ...sight(given), status: 'SUBMITTED', title: 'T' })
  return {
    position: BigInt(position),
    type: 'ADVISORY_REQUEST_CHANGED',
    occurredAt: new Date(0),
    subjectType: 'ADVISORY_REQUEST',
    subjectId: '01936b5e-0000-7000-8000-000000000001',
    requestId: '01936b5e-0000-7000-8000-000000000001',
    version: position,
    changes: [],
    note: null,
    fromStatus: null,
    toStatus: null,
    humanRights: false,
    actorId: null,
    actorRole: null,
    actorEntityCode: null,
    actorCountryCode: null,
    deploymentId: null,
    gapId: null,
    teamRequestId: null,
    pledgeId: null,
    formedUnitId: null,
    visitId: null,
    standingMemberId: null,
    missionCode: null,
    memberStateCode: null,
    leadEntityCode: null,
    partyCodes: [],
    namedHandles: [],
    openedHandles: [],
    audienceCodes: [],
    pledgeStatus: null,
    ...sight(after),
    before: before && (sight(before) as object as Event['before']),
    facts: facts(after) as object as Event['facts'],
    factsBefore: before && (facts(before) as object as Event['factsBefore']),
    ...rest,
  }
}

/** The part of a context that watching looks at. `hidden`: positions of which the subject is not visible now. */
function context(who: Actor | null, log: readonly (Event | Error)[], hidden: readonly number[] = []): Context {
  const source = {
    async *after(position: bigint | undefined) {
      for (const one of log) {
        if (one instanceof Error) throw one
        if (position === undefined || one.position > position) yield one
      }
    },
  }
  const findFirst = async ({ where }: { where: { position: bigint } }) =>
    hidden.includes(Number(where.position)) ? null : where
  return { actor: who, events: source, db: { event: { findFirst } } } as unknown as Context
}

type Filter = Parameters<typeof requestWhere>[0]

async function toldTo(
  who: Actor | null,
  log: readonly (Event | Error)[],
  options: { after?: bigint; filter?: Filter; hidden?: number[] } = {},
) {
  const { after, filter, hidden } = options
  const condition = filter && requestWhere(filter, 'facts')
  const lines: string[] = []
  for await (const one of watchSubjects(context(who, log, hidden), 'ADVISORY_REQUEST', after, condition)) {
    lines.push(`${one.event.position}${one.ended ? ' ended' : ''}`)
  }
  return lines
}

const draft = event(1, null, { phase: 'DRAFT' })
const submitted = event(2, { phase: 'DRAFT' }, {})
const changed = event(3, {}, {})
const hidden = event(4, {}, { sensitivity: 'STRICTLY_CONFIDENTIAL' })
const hiddenChange = event(5, { sensitivity: 'STRICTLY_CONFIDENTIAL' }, { sensitivity: 'STRICTLY_CONFIDENTIAL' })
const shown = event(6, { sensitivity: 'STRICTLY_CONFIDENTIAL' }, {})
const log = [draft, submitted, changed, hidden, hiddenChange, shown]

describe('of a request', () => {
  test('its coordinator is told everything', async () => {
    expect(await toldTo(coordinator, log)).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  test('an observer is told from submission, once that access ended, and of nothing while it has', async () => {
    expect(await toldTo(observer, log)).toEqual(['2', '3', '4 ended', '6'])
  })

  test('who sees nothing is told nothing', async () => {
    expect(await toldTo(null, log)).toEqual([])
    expect(await toldTo(actor('MEMBER_STATE_DELEGATE', { memberStateCode: 'XAA' }), log)).toEqual([])
  })

  test('what may no longer be seen is not told, though it could be seen then', async () => {
    expect(await toldTo(observer, log, { hidden: [2, 3] })).toEqual(['4 ended', '6'])
  })

  test('it goes on after a cursor', async () => {
    expect(await toldTo(observer, log, { after: 3n })).toEqual(['4 ended', '6'])
  })

  test('assessments are told to those who may see them alone', async () => {
    const assessed = event(7, {}, {}, { humanRights: true })
    expect(await toldTo(observer, [assessed])).toEqual([])
    expect(await toldTo(coordinator, [assessed])).toEqual(['7'])
  })
})

describe('by a filter', () => {
  const moved = (position: number, from: string, to: string) =>
    event(position, {}, {}, { facts: { status: to }, factsBefore: { status: from } })

  test('what comes in, what stays and what leaves is told', async () => {
    const moves = [
      moved(1, 'DRAFT', 'SUBMITTED'),
      moved(2, 'SUBMITTED', 'IN_TRIAGE'),
      moved(3, 'IN_TRIAGE', 'APPROVED'),
    ]
    expect(await toldTo(observer, moves, { filter: { status: ['SUBMITTED'] } })).toEqual(['1', '2'])
  })

  test('what a thing has become out of sight is not told by the filter', async () => {
    expect(await toldTo(observer, [hidden], { filter: { sensitivity: ['STRICTLY_CONFIDENTIAL'] } })).toEqual([])
    expect(await toldTo(observer, [hidden], { filter: { sensitivity: ['UNCLASSIFIED'] } })).toEqual(['4 ended'])
  })
})

test('the whole log tells no more than its parts', async () => {
  const positions: bigint[] = []
  for await (const one of watchEvents(context(observer, log, [3]), undefined, undefined))
    positions.push(one.event.position)
  expect(positions).toEqual([2n, 6n])
})

test('things of every sort: their ends of sight are told as well, and are not asked what happened', async () => {
  const everything = async (concern?: Parameters<typeof watchAnything>[2]) => {
    const told: string[] = []
    for await (const { event, ended } of watchAnything(context(observer, log, [3]), undefined, concern))
      told.push(`${event.position}${ended ? ' ended' : ''}`)
    return told
  }
  expect(await everything()).toEqual(['2', '4 ended', '6'])
  expect(await everything({ told: { type: 'ANOTHER' }, ended: {} })).toEqual(['4 ended'])
  expect(await everything({ told: {}, ended: { subjectId: 'another' } })).toEqual(['2', '6'])
})

test('a log that refuses, or fails, ends the stream with it', async () => {
  const expired = new GraphQLError('too old', { extensions: { code: 'CURSOR_EXPIRED' } })
  await expect(toldTo(observer, [submitted, expired])).rejects.toThrow(expired)
  await expect(toldTo(observer, [new Error('lost')])).rejects.toThrow('lost')
})
