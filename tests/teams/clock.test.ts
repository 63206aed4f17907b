/** The clock of a team request, by a clock of the test's own: what it announces, to the log and to those who look. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { announceTeamClocks } from '../../prisma/commands/overdue-teams.js'
import { TeamLife } from '../kit/team-life.js'
import { startHub, type World } from '../kit/world.js'

const DAY = 86_400_000

let world: World
beforeAll(async () => {
  world = await startHub()
  // What the demonstration has to announce is announced first.
  await announceTeamClocks({ database: world.hub.database, now: () => new Date() })
})
afterAll(() => world.close())

/** Whatever the Police Division does to a deployment. */
async function lead(mutation: string, input: object): Promise<void> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1)
  const document = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { errors { message } } }`
  const answer = await world.as('pd.desk').run(document, { input: { idempotencyKey: randomUUID(), ...input } })
  expect(answer[mutation]).toEqual({ errors: [] })
}

/** Looks at the clocks as if it were so many days from now. */
async function look(days: number): Promise<void> {
  const now = () => new Date(Date.now() + days * DAY)
  // Two nodes at once.
  await Promise.all([1, 2].map(() => announceTeamClocks({ database: world.hub.database, now })))
}

async function told(life: TeamLife): Promise<readonly string[]> {
  const { timeline } = await life.read<{ timeline: { nodes: { type: string }[] } }>(
    'delegate.b',
    life.requestId,
    'SpecializedTeamRequest',
    'timeline(first: 50) { nodes { type } }',
  )
  return timeline.nodes.map(({ type }) => type).filter((type) => /REMINDED|OVERDUE/.test(type))
}

test('it reminds once, then is overdue once, and the version stays', async () => {
  const life = await (await TeamLife.report(world)).published()
  const counts: number[] = []
  for (let days = 0; days <= 70; days += 1) {
    await look(days)
    if ([45, 47, 59, 61, 70].includes(days)) counts.push((await told(life)).length)
  }
  expect(counts).toEqual([0, 1, 1, 2, 2])
  expect(await told(life)).toEqual(['SPECIALIZED_TEAM_REMINDED', 'SPECIALIZED_TEAM_OVERDUE'])
  expect(await life.read('delegate.b', life.requestId, 'SpecializedTeamRequest', 'version')).toEqual({ version: 2 })
})

test('it stops with the start of the team', async () => {
  const life = await (await TeamLife.report(world)).published()
  const pledge = await life.selected('delegate.a')
  const id = await life.deploy(pledge)
  const today = new Date().toISOString().slice(0, 10)
  await lead('startDeployment', { id, expectedVersion: 1, startedOn: today })
  await look(100)
  expect(await told(life)).toEqual([])
  const { clock, isOverdue } = await life.read<{ clock: { stoppedAt: string | null }; isOverdue: boolean }>(
    'delegate.b',
    life.requestId,
    'SpecializedTeamRequest',
    'isOverdue clock { startedAt dueAt stoppedAt remindedAt overdueAnnouncedAt }',
  )
  expect(clock.stoppedAt).not.toBeNull()
  expect(isOverdue).toBe(false)
})

test('it runs anew when a gap that was confirmed closed is reopened: day by day, each announced once', async () => {
  const life = await (await TeamLife.report(world)).published()
  const id = await life.deploy(await life.selected('delegate.a'))
  expect((await life.confirm()).errors).toEqual([])
  await look(100)
  expect(await told(life)).toEqual([])

  // The team that was counted on does not come.
  await lead('cancelDeployment', { id, expectedVersion: 1, reasons: 'Needed at home.' })
  const { status, isOverdue, capabilityGap, clock } = await life.read<{
    status: string
    isOverdue: boolean
    capabilityGap: { closedAt: string | null }
    clock: Record<'startedAt' | 'dueAt' | 'stoppedAt' | 'remindedAt' | 'overdueAnnouncedAt', string | null>
  }>(
    'pd.desk',
    life.requestId,
    'SpecializedTeamRequest',
    'status isOverdue capabilityGap { closedAt } clock { startedAt dueAt stoppedAt remindedAt overdueAnnouncedAt }',
  )
  expect({ status, isOverdue, capabilityGap }).toEqual({
    status: 'SELECTED',
    isOverdue: false,
    capabilityGap: { closedAt: null },
  })
  expect(clock).toMatchObject({ stoppedAt: null, remindedAt: null, overdueAnnouncedAt: null })
  expect(Date.parse(clock.dueAt ?? '') - Date.parse(clock.startedAt ?? '')).toBe(60 * DAY)

  const counts: number[] = []
  for (let days = 0; days <= 70; days += 1) {
    await look(days)
    if ([45, 47, 59, 61, 70].includes(days)) counts.push((await told(life)).length)
  }
  expect(counts).toEqual([0, 1, 1, 2, 2])
  expect(await told(life)).toEqual(['SPECIALIZED_TEAM_REMINDED', 'SPECIALIZED_TEAM_OVERDUE'])
})
