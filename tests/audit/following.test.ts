/** What subscribers are told is recorded: who follows before anything reaches it, and what was shown, in few entries. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectIntegrity } from '../kit/integrity.js'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

interface Entry {
  readonly action: string
  readonly actorHandle: string | null
  readonly subjects: readonly string[]
  readonly record: Readonly<Record<string, unknown>>
}

async function followed(): Promise<Entry[]> {
  const rows = await world.hub.database.client.auditEntry.findMany({
    where: { action: { startsWith: 'follow.' } },
    orderBy: { sequence: 'asc' },
  })
  return rows.map(({ action, actorHandle, subjects, record }) => ({
    ...{ action, actorHandle, subjects },
    record: JSON.parse(record) as Entry['record'],
  }))
}

const CHANGES = `subscription Changes { advisoryRequestChanged { event { type position } request { title } } }`
type Told = { advisoryRequestChanged: { event: { type: string; position: number } } }

test.each(['ws', 'sse'] as const)('over %s: begun, shown, ended', async (transport) => {
  const before = (await followed()).length
  // Two who share their rights share an execution; a third is on its own.
  const handles = ['rc.burkina-faso', 'rc.burkina-faso', 'gfp.desk']
  const subscriptions = await Promise.all(
    handles.map((handle) => world.as(handle).subscribe<Told>(CHANGES, {}, transport)),
  )
  const visitor = await world.as().subscribe(CHANGES, {}, transport)
  const begun = (await followed()).slice(before)
  expect(begun.map(({ action, actorHandle }) => `${action} ${actorHandle}`).toSorted()).toEqual([
    'follow.begin gfp.desk',
    'follow.begin rc.burkina-faso',
    'follow.begin rc.burkina-faso',
  ])
  expect(begun[0]?.record).toMatchObject({ operation: 'Changes', document: expect.stringMatching(/^[0-9a-f]{64}$/) })

  const open = await RequestLife.file(world)
  await open.submitted()
  const secret = await RequestLife.file(world, { sensitivity: 'CONFIDENTIAL' })
  await secret.submitted()
  for (const subscription of subscriptions) {
    // Of the open request, then of the confidential one.
    for (let submitted = 0; submitted < 2;) {
      const { event } = (await subscription.data()).advisoryRequestChanged
      if (event.type === 'ADVISORY_REQUEST_SUBMITTED') submitted++
    }
  }
  for (const subscription of subscriptions) await subscription.close()
  await visitor.close()
  // What is gathered is sealed when the hub stops, at the latest.
  await world.restart()

  const entries = (await followed()).slice(before)
  const told = entries.filter(({ action }) => action === 'follow.told')
  const key = Buffer.from(secret.id, 'base64').toString('utf8').split(':')[1]
  // One for each that executes, however many events and subscribers; with what is confidential in them alone.
  expect(told).toHaveLength(2)
  expect(told.map(({ subjects }) => subjects)).toEqual([[key], [key]])
  expect(told.map(({ actorHandle }) => actorHandle).toSorted()).toEqual(['gfp.desk', null])
  const shared = told.find(({ actorHandle }) => actorHandle === null)
  expect(shared?.record).toMatchObject({
    rights: { role: 'RESIDENT_COORDINATOR', countryCode: 'BFA' },
    operations: ['Changes'],
  })
  const events = await world.hub.database.client.event.findMany({ where: { requestId: key ?? '' } })
  const last = Math.max(...events.map(({ position }) => Number(position)))
  expect(shared?.record).toMatchObject({ positions: { to: String(last) } })
  expect(
    entries
      .filter(({ action }) => action === 'follow.end')
      .map(({ actorHandle }) => actorHandle)
      .toSorted(),
  ).toEqual(['gfp.desk', 'rc.burkina-faso', 'rc.burkina-faso'])
})

test('a hub that stopped left a checkpoint of its last entry', async () => {
  await world.restart()
  const { client } = world.hub.database
  const newest = await client.auditCheckpoint.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
  const after = await client.auditEntry.findMany({ where: { sequence: { gt: newest.sequence } } })
  expect(after).toEqual([])
  await expectIntegrity(world.hub.database)
})

test('who cannot be recorded to follow does not', async () => {
  const { pool } = world.hub.database
  await world.as('gfp.desk').run('{ viewer { handle } }')
  await pool.query(`ALTER TABLE "AuditEntry" ADD CONSTRAINT "none" CHECK ("action" <> 'follow.begin') NOT VALID`)
  const refused = await world.as('gfp.desk').subscribe(CHANGES)
  expect((await refused.next()).errors?.[0]?.extensions?.['code']).toBe('AUDIT_UNAVAILABLE')
  await pool.query('ALTER TABLE "AuditEntry" DROP CONSTRAINT "none"')
})
