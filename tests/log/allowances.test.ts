/** How long clocks run is a setting: what begins by it ends by it (domain page §4). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ALLOWANCES } from '../../domain/allowances.js'
import { addDays } from '../../domain/day.js'
import { addWorkdays, workdaysBetween } from '../../domain/workday.js'
import { allowancesOf } from '../../server/allowances.js'
import { readEnvironment } from '../../server/environment.js'
import { day } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { TeamLife } from '../kit/team-life.js'
import { startHub, type World } from '../kit/world.js'
import { deployable, send, sound } from '../units/kit.js'

const SETTINGS = {
  TRIAGE_DAYS: '3,4,6',
  CONSULTATION_DAYS: '7,8,9',
  DECISION_DAYS: '11,12,13',
  DEPLOYMENT_DAYS: '21,22,23',
  TEAM_DEPLOYMENT_DAYS: '45',
}

interface Clock {
  readonly kind: string
  readonly startedAt: string
  readonly dueAt: string
}

let world: World
beforeAll(async () => {
  world = await startHub({ settings: { ...SETTINGS, CLOCK_SECONDS: '3600' } })
})
afterAll(() => world.close())

test('by default they are those of the domain page', () => {
  expect(allowancesOf(readEnvironment({}))).toEqual(ALLOWANCES)
})

test.each([
  ['IMMEDIATE', 0],
  ['HIGH', 1],
  ['ROUTINE', 2],
] as const)('an advisory request of urgency %s', async (urgency, at) => {
  const life = await RequestLife.file(world, { urgency })
  await life.approved()
  const { node } = await world
    .as('gfp.desk')
    .run<{ node: { clocks: Clock[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on AdvisoryRequest { clocks { kind startedAt dueAt } } } }`,
      { id: life.id },
    )
  const setFor = (setting: keyof typeof SETTINGS) => Number(SETTINGS[setting].split(',')[at])
  const ends = (kind: string): [from: Date, to: Date] => {
    const clock = node.clocks.find((one) => one.kind === kind)
    if (!clock) throw new Error(`No clock of ${kind} in ${JSON.stringify(node.clocks)}`)
    return [new Date(clock.startedAt), new Date(clock.dueAt)]
  }
  for (const kind of ['TRIAGE', 'CONSULTATION', 'DECISION'] as const) {
    const [from, to] = ends(kind)
    expect([kind, to]).toEqual([kind, addWorkdays(from, setFor(`${kind}_DAYS`))])
    expect(workdaysBetween(from, to)).toBe(setFor(`${kind}_DAYS`))
  }
  const [from, to] = ends('DEPLOYMENT')
  expect(to).toEqual(addDays(from, setFor('DEPLOYMENT_DAYS')))
})

test('a team request', async () => {
  const life = await (await TeamLife.report(world)).published()
  const { clock } = await life.read<{ clock: { startedAt: string; dueAt: string } }>(
    'pd.desk',
    life.requestId,
    'SpecializedTeamRequest',
    'clock { startedAt dueAt }',
  )
  expect(new Date(clock.dueAt)).toEqual(addDays(new Date(clock.startedAt), 45))
})

test('an assignment of the standing capacity that answers no request', async () => {
  const [member] = await deployable(world)
  const { deployment } = sound(
    await send(world, 'pd.desk', 'assignStandingCapacity', 'deployment', {
      ...{ entity: 'SPC', purpose: 'SURGE', mission: 'MINUSCA', memberIds: [member?.id], task: 'Planning.' },
      ...{ startOn: day(5), endOn: day(60), urgency: 'IMMEDIATE' },
    }),
  )
  const row = await world.hub.database.client.standingCapacityAssignment.findFirstOrThrow({
    where: { deployment: { reference: deployment?.reference ?? '' } },
  })
  expect(row.clockDueAt).toEqual(addDays(row.notifiedAt, 21))
})
