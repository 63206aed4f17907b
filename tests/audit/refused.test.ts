/** Operations that are not let in are recorded, and a flood of them makes few entries. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSealing, type Sealing } from '../../prisma/audit/sealing.js'
import { hashOf } from '../../server/documents.js'
import { smallSchema } from '../server/small-schema.js'
import { codeOf, send, TRANSPORTS } from '../kit/transports.js'
import { startHub, type World } from '../kit/world.js'

const KNOWN = 'query Known($value: Int!) { hello echo(value: $value) }'
const OTHER = '{ hello }'
const folder = mkdtempSync(path.join(tmpdir(), 'focalpoint-refused-'))

let world: World
let isDown = false
/** How often a batch was handed over to be sealed. */
let seals = 0
beforeAll(async () => {
  const manifest = path.join(folder, 'documents.json')
  writeFileSync(manifest, JSON.stringify({ [hashOf(KNOWN)]: KNOWN }))
  world = await startHub({
    schema: smallSchema,
    settings: {
      ...{ HUB_PROFILE: 'production', DOCUMENTS_FILE: manifest, CLOCK_SECONDS: '3600', EVENT_POLL_MS: '60000' },
      ...{ BUDGET_POINTS_PER_MINUTE: '60', EXPLORE_MAX_COST: '100' },
    },
    sealing: (database): Sealing => {
      const sealing = createSealing(database)
      const down = createSealing({ pool: { query: () => Promise.reject(new Error('down')) } as never })
      return {
        close: () => sealing.close(),
        seal(drafts) {
          seals++
          return (isDown ? down : sealing).seal(drafts)
        },
      }
    },
  })
  await world.hub.database.client.account.update({ where: { handle: 'auditor' }, data: { mayExplore: true } })
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

interface Entry {
  readonly actor: string | null
  readonly count: number
  readonly by: Readonly<Record<string, number>>
  readonly documents?: readonly string[]
}

async function refusedBy(act: () => Promise<unknown>): Promise<Entry[]> {
  const { client } = world.hub.database
  const { auditSequence } = await client.logHead.findUniqueOrThrow({ where: { id: 1 } })
  await act()
  const rows = await client.auditEntry.findMany({
    where: { sequence: { gt: auditSequence }, action: 'operation.refused' },
    orderBy: { sequence: 'asc' },
  })
  return rows.map(({ actorHandle, record }) => ({
    actor: actorHandle,
    ...(JSON.parse(record) as Omit<Entry, 'actor'>),
  }))
}

test.each(TRANSPORTS)('a document that is not registered, over %s: by whom and which', async (over) => {
  for (const [token, actor] of [
    ['gfp.desk', 'gfp.desk'],
    [undefined, null],
  ] as const) {
    for (const asked of [{ query: OTHER }, { documentId: `sha256:${hashOf(OTHER)}` }]) {
      const entries = await refusedBy(async () => {
        expect(codeOf(await send(over, world.hub, asked, token))).toBe('DOCUMENT_NOT_REGISTERED')
      })
      expect(entries).toEqual([{ actor, count: 1, by: { DOCUMENT_NOT_REGISTERED: 1 }, documents: [hashOf(OTHER)] }])
    }
  }
})

test.each(TRANSPORTS)('what costs too much, over %s', async (over) => {
  const query = `{ link ${'{ next '.repeat(10)} { name } ${'}'.repeat(10)} }`
  const entries = await refusedBy(async () => {
    expect(codeOf(await send(over, world.hub, { query }, 'auditor'))).toBe('TOO_COSTLY')
  })
  expect(entries).toEqual([{ actor: 'auditor', count: 1, by: { TOO_COSTLY: 1 }, documents: [hashOf(query)] }])
})

test('a flood without points left makes few entries, which count all of it; each account by itself', async () => {
  const known = { query: KNOWN, variables: { value: 7 } }
  const flood = async (token: string, times: number) => {
    const answers = await Promise.all(Array.from({ length: times }, () => send('POST', world.hub, known, token)))
    return answers.filter((answer) => codeOf(answer) === 'RATE_LIMITED').length
  }
  const refused = new Map<string, number>()
  let entries: Entry[] = []
  let batches = 0
  entries = await refusedBy(async () => {
    const before = seals
    for (const token of ['pd.desk', 'unodc.officer']) refused.set(token, await flood(token, 200))
    batches = seals - before
  })
  for (const [handle, times] of refused) {
    expect(times).toBeGreaterThan(100)
    const own = entries.filter(({ actor }) => actor === handle)
    expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(times)
    expect(own.every(({ by, count }) => by['RATE_LIMITED'] === count)).toBe(true)
  }
  // At most one in a quarter of a second, beside the sign-ins.
  expect(entries.length).toBeLessThan(40)
  expect(batches).toBeLessThan(40)
})

test('while it cannot be recorded, it is not told either', async () => {
  await send('POST', world.hub, { query: OTHER }, 'gfp.desk')
  isDown = true
  try {
    for (const over of TRANSPORTS) {
      expect([over, codeOf(await send(over, world.hub, { query: OTHER }, 'gfp.desk'))]).toEqual([
        over,
        'AUDIT_UNAVAILABLE',
      ])
    }
  } finally {
    isDown = false
  }
})
