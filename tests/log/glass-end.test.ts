/** A break-glass ends at its minute, however seldom the hub looks for clocks: sight with it, announced once, on every node. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Live } from '../kit/client.js'
import { makePlace, type Place } from '../kit/place.js'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'

const RC = 'rc.burkina-faso'
const MINUTE = 60_000
/** What is left when the nodes look: the end itself is nobody's look. */
const LEFT = 1_500

interface Change {
  readonly advisoryRequestChanged: {
    readonly accessEnded: string | null
    readonly event: { readonly type: string } | null
  }
}

let place: Place
let nodes: World[]
let ahead = 0

beforeAll(async () => {
  place = await makePlace()
  // The embedded database is held by one hub at a time.
  const count = inject('template').kind === 'postgresql' ? 2 : 1
  nodes = []
  for (let node = 0; node < count; node++) {
    nodes.push(
      await startHub({
        place,
        settings: { CLOCK_SECONDS: '3600' },
        now: () => new Date(Date.now() + ahead),
      }),
    )
  }
})
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.close()))
  await place.drop()
})

const follow = (node: World, handle: string) =>
  node.as(handle).subscribe<Change>(
    `subscription { advisoryRequestChanged(filter: { sensitivity: [STRICTLY_CONFIDENTIAL] }) {
      accessEnded event { type } } }`,
  )

/** A strictly confidential request that is open to the desk of the Global Focal Point. */
async function opened(node: World): Promise<RequestLife> {
  const filing = { sensitivity: 'STRICTLY_CONFIDENTIAL' as const, namedOfficers: ['pd.desk'] }
  const life = await (await RequestLife.file(node, filing)).submitted()
  const { breakGlass } = await node
    .as('gfp.desk')
    .run<{ breakGlass: { errors: object[] } }>(
      'mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { errors { code } } }',
      {
        input: { idempotencyKey: randomUUID(), reference: life.reference, purpose: 'An adviser was threatened there.' },
      },
    )
  expect(breakGlass.errors).toEqual([])
  return life
}

/** All nodes look when there is little left of the time. */
async function lookBeforeTheEnd(): Promise<void> {
  ahead += 60 * MINUTE - LEFT
  await Promise.all(nodes.map(({ hub }) => hub.clockwork.tick()))
}

const ended = async (live: Live<Change>) => (await live.data(30_000)).advisoryRequestChanged

test('by itself, on the node that opened it and on others', async () => {
  const [first] = nodes as [World]
  const life = await opened(first)
  const losing = await Promise.all(nodes.map((node) => follow(node, 'gfp.desk')))
  const told = await Promise.all(nodes.map((node) => follow(node, RC)))
  await lookBeforeTheEnd()

  for (const live of losing) expect(await ended(live)).toEqual({ accessEnded: life.id, event: null })
  for (const live of told) expect((await ended(live)).event).toEqual({ type: 'ADVISORY_REQUEST_GLASS_CLOSED' })
  for (const node of nodes) {
    const document = 'query ($reference: String!) { advisoryRequest(reference: $reference) { id } }'
    expect(await node.as('gfp.desk').run(document, { reference: life.reference })).toEqual({ advisoryRequest: null })
  }
  const { client } = first.hub.database
  const { endedAt, endsAt } = await client.breakGlass.findFirstOrThrow({ where: { handle: 'gfp.desk' } })
  expect(Number(endedAt)).toBeGreaterThanOrEqual(Number(endsAt))
  await Promise.all(nodes.map(({ hub }) => hub.clockwork.tick()))
  expect(await client.event.count({ where: { type: 'ADVISORY_REQUEST_GLASS_CLOSED' } })).toBe(1)
  await Promise.all([...losing, ...told].map((live) => live.close()))
})

test('where the database did not let it, as soon as it does', async () => {
  const [first] = nodes as [World]
  const { client } = first.hub.database
  const life = await opened(first)
  const live = await follow(first, 'gfp.desk')
  await client.$executeRawUnsafe(`CREATE FUNCTION refuse_end() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'not now'; END $$`)
  await client.$executeRawUnsafe(
    'CREATE TRIGGER refuse_end BEFORE UPDATE ON "BreakGlass" FOR EACH ROW EXECUTE FUNCTION refuse_end()',
  )
  try {
    await lookBeforeTheEnd()
    await expect
      .poll(() => first.logged.some((line) => JSON.stringify(line).includes('not now')), { timeout: 15_000 })
      .toBe(true)
  } finally {
    await client.$executeRawUnsafe('DROP TRIGGER refuse_end ON "BreakGlass"')
    await client.$executeRawUnsafe('DROP FUNCTION refuse_end')
  }
  expect(await ended(live)).toEqual({ accessEnded: life.id, event: null })
  await live.close()
})
