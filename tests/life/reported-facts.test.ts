/** Facts of the report, as a partner agency asks for them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../kit/documents.js'
import { startHub, type World } from '../kit/world.js'
import { ReportedFactsDocument } from '../generated/graphql.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

describe('reported facts', () => {
  test('¶45: formed units', async () => {
    const { formedUnits } = await ask(world.as(), ReportedFactsDocument, {})
    expect(formedUnits).toMatchObject({
      pledged: 61,
      assessedAndDeployed: 5,
      noticeDays: 60,
      source: { document: 'S/2018/1183', paragraph: 45 },
    })
  })

  test('¶34: parity, with what is aimed at', async () => {
    const { parity } = await ask(world.as(), ReportedFactsDocument, {})
    const of = (category: string, scope: string | null) =>
      parity.filter((one) => one.category === category && one.scope === scope)
    expect(of('SECONDED_POSTS', 'FIELD')).toMatchObject([{ women: 18, target: 30, targetYear: 2028 }])
    expect(of('SECONDED_POSTS', 'HEADQUARTERS')).toMatchObject([{ women: 20, target: 35, targetYear: 2028 }])
    expect(of('FORMED_POLICE_UNITS', null)).toMatchObject([{ women: null, target: 20, targetYear: 2028 }])
    expect(of('HEADS_OF_POLICE_COMPONENTS', 'PEACEKEEPING')).toMatchObject([{ women: 40 }])
    expect(
      of('INDIVIDUAL_POLICE_OFFICERS', null)
        .map(({ women }) => women)
        .sort(),
    ).toEqual([16, 20])
    for (const { source, isStale } of parity) {
      expect({ source, isStale }).toEqual({ source: { document: 'S/2018/1183', paragraph: 34 }, isStale: true })
    }
  })

  test('names in Chinese and French; recommendations of both series', async () => {
    const { entities, missions, recommendations } = await ask(world.as(), ReportedFactsDocument, {})
    const names = new Map([...entities.nodes, ...missions.nodes].map(({ code, name }) => [code, name]))
    expect(names.get('PD')).toBe('警务司')
    expect(names.get('SPC')).toBe('常备警力')
    expect(names.get('GFP')).toContain('全球协调中心')
    expect(names.get('MINUSMA')).toMatch(/^Mission multidimensionnelle intégrée des Nations Unies/)
    expect(missions.nodes.find(({ code }) => code === 'UNMISS')).toMatchObject({
      sgfStructured: true,
      country: { code: 'SSD' },
    })
    for (const { source } of recommendations.nodes) expect(source).toMatchObject({ document: 'S/2018/1183' })
    const numbers = (series: string) =>
      recommendations.nodes.filter((one) => one.series === series).map(({ number }) => number)
    expect(numbers('OBSERVATION')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(numbers('PREVIOUS_REPORT')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  })

  test('names in the language that the client accepts', async () => {
    const document = '{ missions(first: 50) { nodes { code name } } }'
    type Missions = { missions: { nodes: { code: string; name: string }[] } }
    const { missions } = await world.as().in('zh').run<Missions>(document)
    expect(missions.nodes.find(({ code }) => code === 'MINUSMA')?.name).toMatch(/马里/)
  })
})
