/** How the actor-bound client reads: in how many statements, by key, in order, and what it refuses. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../domain/actor.js'
import { maySee } from '../../domain/visibility/sight.js'
import type { AdvisoryRequest } from '../../prisma/generated/client/client.js'
import { actorClient } from '../../prisma/read-client.js'
import { ACTORS } from './actors.js'
import { statementsOf } from '../kit/statements.js'
import { delegateName, MODELS } from './models.js'
import { openWorld, type World } from './open-world.js'

let world: World
let requests: AdvisoryRequest[]

const bound = (actor: Actor | null) => actorClient(world.database.client, actor)
const seenBy = (actor: Actor) => requests.filter((request) => maySee(actor, 'AdvisoryRequest', request))
const hiddenFrom = (actor: Actor) => requests.find((request) => !maySee(actor, 'AdvisoryRequest', request))?.id ?? ''

beforeAll(async () => {
  world = await openWorld()
  requests = await world.database.client.advisoryRequest.findMany({ orderBy: { id: 'asc' } })
}, 120_000)

afterAll(async () => {
  await world.close()
})

describe('statements', () => {
  const count = async (work: () => PromiseLike<unknown>) => {
    const sent = await statementsOf(async () => void (await work()))
    return sent.length
  }

  it('reads three levels, with counts and checked single rows, in one', async () => {
    for (const actor of [ACTORS.unodcOfficer, ACTORS.minusmaPolice, ACTORS.delegateA, ACTORS.pdDesk, null]) {
      const db = bound(actor)
      const nested = () =>
        db.country.findMany({
          select: {
            code: true,
            _count: { select: { requests: true } },
            requests: {
              take: 5,
              orderBy: { id: 'asc' },
              include: {
                consultations: { include: { entity: true } },
                deployments: { include: { teamRequest: true, members: { include: { expert: true } } } },
              },
            },
            deployments: { include: { request: { include: { leadEntity: true } }, formedUnit: true } },
          },
        })
      expect(await count(nested), actor?.handle).toBe(1)
    }
  })

  it('joins reads by key of one tick', async () => {
    const ids = (await world.database.client.deployment.findMany({ select: { id: true } })).map(({ id }) => id)
    const db = bound(ACTORS.unodcOfficer)
    const read = () =>
      Promise.all(ids.map((id) => db.deployment.findUnique({ where: { id }, select: { id: true, request: true } })))
    expect(await count(read)).toBe(1)
    const found = (await read()).flatMap((row) => (row ? [row.id] : []))
    const listed = await db.deployment.findMany({ select: { id: true } })
    expect(found.sort()).toEqual(listed.map(({ id }) => id).sort())
    expect(found.length).toBeLessThan(ids.length)
  })

  it('asks once more for single rows that only the database can tell about', async () => {
    const db = bound(ACTORS.observer)
    expect(await count(() => db.event.findMany({ include: { gap: true } }))).toBe(2)
  })
})

describe('reads by key', () => {
  it('answers what is not seen like what does not exist', async () => {
    const db = bound(ACTORS.unodcOfficer)
    const ids = [hiddenFrom(ACTORS.unodcOfficer), '00000000-0000-7000-9999-000000000000']
    const answers = await Promise.all(
      ids.map(async (id) => [
        await db.advisoryRequest.findUnique({ where: { id } }),
        await db.advisoryRequest.findFirst({ where: { id } }),
        ...(await Promise.allSettled([
          db.advisoryRequest.findUniqueOrThrow({ where: { id } }),
          db.advisoryRequest.findFirstOrThrow({ where: { id } }),
        ]).then((settled) => settled.map((one) => (one.status === 'rejected' ? String(one.reason.code) : 'found')))),
      ]),
    )
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toEqual([null, null, 'P2025', 'P2025'])
  })

  it('takes keys of several columns, and further filters', async () => {
    const db = bound(ACTORS.rcLiberia)
    const request = await db.advisoryRequest.findFirstOrThrow({ where: { countryCode: 'LBR' } })
    const key = { requestId_ordinal: { requestId: request.id, ordinal: 1 } }
    expect(await db.frameworkPriority.findUnique({ where: key })).not.toBeNull()
    expect(await db.frameworkPriority.findUnique({ where: { ...key, framework: 'other' } })).toBeNull()
    expect(
      await db.frameworkPriority.findUnique({ where: { ...key, AND: [{ request: { is: { countryCode: 'BFA' } } }] } }),
    ).toBeNull()
  })

  it('answers nothing where a model is closed', async () => {
    const db = bound(ACTORS.auditor)
    expect(await db.logHead.findUnique({ where: { id: 1 } })).toBeNull()
    expect(await db.hubSetting.findMany({ where: { AND: [{ key: 'k' }] } })).toEqual([])
  })
})

describe('lists', () => {
  it('start nowhere when the row they are to start at is not seen', async () => {
    const db = bound(ACTORS.unodcOfficer)
    const mine = seenBy(ACTORS.unodcOfficer)
    const hidden = hiddenFrom(ACTORS.unodcOfficer)
    const start = (id: string) => ({ cursor: { id }, orderBy: { id: 'asc' } as const, select: { id: true } })
    expect(await db.advisoryRequest.findMany(start(hidden))).toEqual([])
    expect(await db.advisoryRequest.findMany(start(mine[0]?.id ?? ''))).toHaveLength(mine.length)
    const countries = await db.country.findMany({ select: { requests: start(hidden) } })
    expect(countries.every(({ requests }) => requests.length === 0)).toBe(true)
  })

  it('are not ordered by what is not seen', async () => {
    const db = bound(ACTORS.minusmaPolice)
    await expect(db.deployment.findMany({ orderBy: { request: { title: 'asc' } } })).rejects.toThrow('own columns')
    await expect(db.country.findMany({ orderBy: { requests: { _count: 'asc' } } })).rejects.toThrow('own columns')
    await expect(
      db.deployment.findMany({ orderBy: [{ mission: { code: 'asc' } }, { id: 'asc' }] }),
    ).resolves.toBeDefined()
    await expect(db.consultation.findMany({ orderBy: { request: { filedAt: 'asc' } } })).resolves.toBeDefined()
  })

  it('are aggregated and grouped only over what is seen', async () => {
    const db = bound(ACTORS.observer)
    const mine = seenBy(ACTORS.observer).length
    const { _count } = await db.advisoryRequest.aggregate({ _count: true })
    expect(_count).toBe(mine)
    const groups = await db.advisoryRequest.groupBy({ by: ['sensitivity'], _count: true })
    expect(groups).toEqual([{ sensitivity: 'UNCLASSIFIED', _count: mine }])
    expect(await db.advisoryRequest.count({ select: { _all: true } })).toEqual({ _all: mine })
  })
})

describe('the client', () => {
  it('refuses to write, and raw SQL', () => {
    const db = bound(ACTORS.pdDesk) as unknown as Record<string, Record<string, (args: unknown) => unknown>>
    const writes = [
      'create',
      'createMany',
      'createManyAndReturn',
      'update',
      'updateMany',
      'updateManyAndReturn',
      'upsert',
      'delete',
      'deleteMany',
    ]
    for (const model of MODELS) {
      for (const write of writes)
        expect(() => db[delegateName(model)]?.[write]?.({}), `${model}.${write}`).toThrow('only reads')
    }
    const raw = db as unknown as Record<string, (...args: unknown[]) => unknown>
    for (const name of [
      '$queryRaw',
      '$queryRawUnsafe',
      '$executeRaw',
      '$executeRawUnsafe',
      '$transaction',
      '$extends',
    ]) {
      expect(() => raw[name]?.('SELECT 1'), name).toThrow('only reads')
    }
  })

  it('leaves the arguments as they were', async () => {
    const freeze = <T extends object>(value: T): T => {
      for (const inner of Object.values(value)) if (inner && typeof inner === 'object') freeze(inner as object)
      return Object.freeze(value)
    }
    const args = freeze({
      where: { OR: [{ request: { is: { countryCode: 'BFA' } } }, { members: { some: {} } }] },
      select: { id: true, request: { select: { title: true } }, members: { where: { holds: false }, take: 2 } },
      orderBy: [{ id: 'asc' as const }],
    })
    const rows = await bound(ACTORS.minusmaPolice).deployment.findMany(new Proxy(args, {}))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(['id', 'members', 'request'])
  })

  it('merges the facts it needs with what is selected of the same relation', async () => {
    const db = bound(ACTORS.minusmaPolice)
    const events = await db.event.findMany({
      where: { subjectType: 'DEPLOYMENT' },
      select: { deployment: { select: { request: { select: { title: true } }, teamRequest: true } } },
    })
    const deployments = events.flatMap(({ deployment }) => (deployment ? [deployment] : []))
    expect(deployments.length).toBeGreaterThan(0)
    for (const deployment of deployments) {
      expect(Object.keys(deployment).sort()).toEqual(['request', 'teamRequest'])
      if (deployment.request) expect(deployment.request).toEqual({ title: 'Title' })
    }
    expect(new Set(deployments.map(({ request }) => request === null)).size).toBe(2)
  })

  it('honours `omit` where the facts are among what is omitted', async () => {
    const [deployment] = await bound(ACTORS.minusmaPolice).deployment.findMany({
      where: { request: { isNot: null } },
      include: { request: { omit: { phase: true, sensitivity: true } } },
      take: 1,
    })
    expect(deployment?.request).not.toHaveProperty('phase')
    expect(deployment?.request).toHaveProperty('title')
  })
})
