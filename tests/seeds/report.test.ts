/** The report's facts as they stand in a database. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../prisma/database.js'
import { applyMigrations } from '../../prisma/migrate.js'
import { DOUBTS } from '../../seeds/report/doubts.js'
import { seedReport } from '../../seeds/report/seed.js'

const folder = mkdtempSync(path.join(tmpdir(), 'focalpoint-report-'))
let database: Database
const first: string[] = []

beforeAll(async () => {
  database = await openDatabase({ dataDir: folder })
  await applyMigrations(database.pool)
  await seedReport(database.client, (line) => first.push(line))
}, 120_000)

afterAll(async () => {
  await database?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Rows and a digest of each table. */
async function contents(): Promise<Record<string, string>> {
  const tables = await database.pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  )
  const found: Record<string, string> = {}
  for (const { name } of tables.rows) {
    const digest = await database.pool.query<{ rows: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS rows FROM "${name}" t`,
    )
    found[name] = digest.rows[0]?.rows ?? ''
  }
  return found
}

describe('seeding', () => {
  test('brings every kind of fact', async () => {
    const { client } = database
    expect({
      paragraphs: await client.sourceParagraph.count({ where: { documentSymbol: 'S/2018/1183', textLanguage: 'ZH' } }),
      documents: await client.sourceDocument.count(),
      countries: await client.country.count(),
      reportedCountries: await client.country.count({ where: { origin: 'REPORT' } }),
      memberStates: await client.memberState.count(),
      entities: await client.entity.count({ where: { kind: { not: 'PARTNER_ORGANIZATION' } } }),
      partners: await client.entity.count({ where: { kind: 'PARTNER_ORGANIZATION' } }),
      missions: await client.mission.count(),
      mechanisms: await client.mechanism.count(),
      mandates: await client.mandate.count(),
      recommendations: await client.recommendation.count({ where: { series: 'PREVIOUS_REPORT' } }),
      observations: await client.recommendation.count({ where: { series: 'OBSERVATION' } }),
      figures: await client.reportedFigure.count(),
      supported: await client.countrySupport.count(),
      teamRequests: await client.specializedTeamRequest.count(),
      skills: await client.skill.count(),
    }).toEqual({
      paragraphs: 68,
      documents: 2,
      countries: 193,
      reportedCountries: 15,
      memberStates: 193,
      entities: 29,
      partners: 6,
      missions: 12,
      mechanisms: 31,
      mandates: 8,
      recommendations: 13,
      observations: 9,
      figures: 13,
      supported: 4,
      teamRequests: 10,
      skills: 13,
    })
  })

  test('tells what it added and what is in doubt', () => {
    expect(first).toContain('report: paragraphs: 68 added')
    expect(first.filter((line) => line.startsWith('report: doubt, '))).toHaveLength(DOUBTS.length)
  })

  test('a second time changes nothing', async () => {
    const before = await contents()
    const lines: string[] = []
    await seedReport(database.client, (line) => lines.push(line))
    expect(await contents()).toEqual(before)
    expect(lines).toEqual(['report: every fact of S/2018/1183 is there'])
  })

  test('leaves what an administrator changed', async () => {
    const { client } = database
    const before = await client.entity.findUniqueOrThrow({ where: { code: 'UNODC' } })
    await client.entity.update({ where: { code: 'UNODC' }, data: { mandate: 'Changed.' } })
    await seedReport(client, () => {})
    expect(await client.entity.findUniqueOrThrow({ where: { code: 'UNODC' } })).toMatchObject({ mandate: 'Changed.' })
    await client.entity.update({ where: { code: 'UNODC' }, data: { mandate: before.mandate } })
  })

  test('brings nothing back twice when a part is missing', async () => {
    const { client } = database
    const before = await contents()
    await client.mechanismSource.deleteMany({ where: { mechanismNumber: 6 } })
    const lines: string[] = []
    await seedReport(client, (line) => lines.push(line))
    expect(lines[0]).toBe('report: sources of mechanisms: 1 added')
    expect(await contents()).toEqual(before)
  })
})

describe('facts', () => {
  test('each have a paragraph', async () => {
    const { client } = database
    const without = { where: { sourceId: null } }
    expect(await client.entity.findMany(without)).toEqual([])
    expect(await client.mission.findMany(without)).toEqual([])
    expect(await client.mandate.findMany(without)).toEqual([])
    expect(await client.recommendation.findMany(without)).toEqual([])
    expect(await client.specializedTeamRequest.findMany(without)).toEqual([])
    expect(await client.mechanism.findMany({ where: { sources: { none: {} } } })).toEqual([])
  })

  test('the ten team requests leave open what ¶44 leaves open', async () => {
    const requests = await database.client.specializedTeamRequest.findMany({
      include: { scope: { orderBy: { missionCode: 'asc' } } },
      orderBy: { reference: 'asc' },
    })
    expect(requests.map(({ reference }) => reference)).toEqual(
      Array.from({ length: 10 }, (_, index) => `SPT-R-${String(index + 1).padStart(2, '0')}`),
    )
    for (const request of requests) {
      expect(request).toMatchObject({
        origin: 'REPORT',
        status: 'PUBLISHED',
        phase: 'FILED',
        sensitivity: 'UNCLASSIFIED',
        missionCode: null,
        specialityCode: null,
        capabilityGapId: null,
        size: null,
        skillCodes: [],
        languages: [],
        requiredBy: null,
        publishedAt: null,
        audienceCodes: [],
        sourceId: 'S/2018/1183#44',
      })
      expect(request.remark).toMatch(/split/)
      expect(request.scope.map(({ missionCode }) => missionCode)).toEqual(['MINUSCA', 'MINUSMA', 'MONUSCO'])
    }
  })

  test('no pledge, gap, request or person is invented', async () => {
    const { client } = database
    expect(await client.formedUnitPledge.count()).toBe(0)
    expect(await client.capabilityGap.count()).toBe(0)
    expect(await client.teamPledge.count()).toBe(0)
    expect(await client.advisoryRequest.count()).toBe(0)
    expect(await client.expert.count()).toBe(0)
    expect(await client.memberState.count({ where: { origin: 'REPORT' } })).toBe(0)
    expect(await client.event.count()).toBe(0)
  })

  test('recommendations keep silent where the report does', async () => {
    const silent = await database.client.recommendation.findMany({ where: { text: null }, orderBy: { number: 'asc' } })
    expect(silent.map(({ id }) => id)).toEqual(['PREVIOUS_REPORT-2', 'PREVIOUS_REPORT-6'])
  })

  test('parity carries its targets', async () => {
    const parity = await database.client.reportedFigure.findMany({
      where: { topic: 'PARITY', target: { not: null } },
      orderBy: { key: 'asc' },
    })
    const targets = parity.map(({ category, scope, value, target, targetYear }) => [
      category,
      scope,
      value?.toNumber() ?? null,
      target?.toNumber(),
      targetYear,
    ])
    expect(targets).toEqual([
      ['FORMED_POLICE_UNITS', null, null, 20, 2028],
      ['SECONDED_POSTS', 'FIELD', 18, 30, 2028],
      ['SECONDED_POSTS', 'HEADQUARTERS', 20, 35, 2028],
    ])
  })

  test('missions have their status, country and framework', async () => {
    const missions = await database.client.mission.findMany({ orderBy: { code: 'asc' } })
    const told = missions.map(({ code, status, countryCode, sgfStructured }) => [
      code,
      status,
      countryCode,
      sgfStructured,
    ])
    expect(told).toEqual([
      ['MINUJUSTH', 'ACTIVE', 'HTI', false],
      ['MINUSCA', 'ACTIVE', 'CAF', true],
      ['MINUSMA', 'ACTIVE', 'MLI', true],
      ['MINUSTAH', 'CLOSED', 'HTI', true],
      ['MONUSCO', 'ACTIVE', 'COD', true],
      ['UNAMID', 'IN_TRANSITION', 'SDN', false],
      ['UNIOGBIS', 'ACTIVE', 'GNB', false],
      ['UNISFA', 'IN_TRANSITION', 'SDN', false],
      ['UNMIL', 'CLOSED', 'LBR', false],
      ['UNMISS', 'ACTIVE', 'SSD', true],
      ['UNOCI', 'CLOSED', 'CIV', false],
      ['UNSOM', 'ACTIVE', 'SOM', false],
    ])
    expect(missions.find(({ code }) => code === 'UNOCI')?.closedOn).toEqual(new Date('2017-06-30T00:00:00Z'))
  })
})
