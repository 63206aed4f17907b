/** What the seed says against what the report says: no database. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MISSION_GROUNDS, mandatesOf } from '../../domain/deployment/mandate.js'
import { memberStateNames } from '../../seeds/names/member-states.js'
import { MISSION_NAMES } from '../../seeds/names/missions.js'
import { REPORT_COUNTRIES } from '../../seeds/report/countries.js'
import { DOUBTS } from '../../seeds/report/doubts.js'
import { ENTITIES } from '../../seeds/report/entities.js'
import { FIGURES } from '../../seeds/report/figures.js'
import { MANDATES } from '../../seeds/report/mandates.js'
import { MECHANISMS } from '../../seeds/report/mechanisms.js'
import { MISSIONS, SGF_STRUCTURED } from '../../seeds/report/missions.js'
import { OBSERVATIONS } from '../../seeds/report/observations.js'
import { reportParagraphs } from '../../seeds/report/paragraphs.js'
import { RECOMMENDATIONS } from '../../seeds/report/recommendations.js'
import { SUPPORT, SUPPORT_PARAGRAPH } from '../../seeds/report/support.js'
import { TEAM_REQUEST_PARAGRAPH, TEAM_REQUEST_SCOPE } from '../../seeds/report/team-requests.js'
import { termRows } from '../../seeds/report/terms.js'

const paragraphs = reportParagraphs()
const states = memberStateNames()

/** Short Chinese names of missions, as the report introduces them. */
const SHORT: Readonly<Record<string, string>> = {
  MINUSTAH: '联海稳定团',
  MINUSMA: '马里稳定团',
  MINUSCA: '中非稳定团',
  MONUSCO: '联刚稳定团',
  UNMISS: '南苏丹特派团',
}

/** So that each is found in every paragraph that speaks of it. */
const BRIEF: Readonly<Record<string, string>> = {
  ...SHORT,
  UNISFA: '联阿安全部',
  UNAMID: '达尔富尔混合行动',
  MINUJUSTH: '联海司法支助团',
  UNSOM: '联索援助团',
  UNIOGBIS: '联几建和办',
  UNOCI: '联科行动',
  UNMIL: '联利特派团',
}

function text(number: number): string {
  const found = paragraphs.find((each) => each.number === number)
  if (!found) throw new Error(`The report has no paragraph ${number}.`)
  return found.text
}

function chinese(country: string): string {
  const state = states.find(({ code }) => code === country)
  if (!state) throw new Error(`${country} is not a Member State.`)
  return state.texts.ZH
}

describe('paragraphs', () => {
  test('are the 68 of the report, in order', () => {
    expect(paragraphs.map(({ number }) => number)).toEqual(Array.from({ length: 68 }, (_, index) => index + 1))
  })

  test('hold no noise of the page', () => {
    for (const { text: body } of paragraphs) {
      expect(body).toMatch(/[。]$/)
      expect(body).not.toMatch(/undocs\.org|_{3,}|\n/)
      // A footnote mark follows punctuation; "建议 3、4 和 7" is a list of numbers.
      expect(body).not.toMatch(/[。》，][1-9](?:\s|$)/)
    }
  })

  test('keep the slips of the source', () => {
    expect(text(14)).toContain('联苏特派团')
    expect(text(45)).toContain('超过 61支建制警察部队')
  })
})

describe('names', () => {
  const whole = paragraphs.map(({ text: body }) => body).join('\n')

  test('said to be the source’s stand in it', () => {
    const said = termRows(states).translations.filter(({ wording }) => wording === 'SOURCE')
    expect(said.length).toBeGreaterThan(60)
    expect(said.filter(({ language }) => language !== 'ZH')).toEqual([])
    expect(said.filter((name) => !whole.includes(name.text))).toEqual([])
  })

  test('of missions and countries stand in the paragraph that is cited for them', () => {
    const missing = [
      ...MISSIONS.filter(({ code, paragraph }) => !text(paragraph).includes(MISSION_NAMES[code].ZH)),
      ...REPORT_COUNTRIES.filter(({ code, paragraph }) => !text(paragraph).includes(chinese(code))),
    ]
    expect(missing).toEqual([])
  })

  test('are given in English and Chinese at least, and no language twice', () => {
    const { terms, translations } = termRows(states)
    const lacking = terms.filter(({ id }) => {
      const languages = translations.filter(({ termId }) => termId === id).map(({ language }) => language)
      const twice = new Set(languages).size !== languages.length
      return twice || !languages.includes('EN') || !languages.includes('ZH')
    })
    expect(lacking).toEqual([])
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length)
  })

  test('of all 193 Member States are there in six languages', () => {
    expect(states).toHaveLength(193)
    expect(new Set(states.map(({ code }) => code)).size).toBe(193)
    const wrong = states.filter(
      ({ code, texts }) =>
        !/^[A-Z]{3}$/.test(code) ||
        Object.keys(texts).length !== 6 ||
        !/\p{Script=Cyrillic}/u.test(texts.RU ?? '') ||
        !/\p{Script=Arabic}/u.test(texts.AR ?? '') ||
        !/^\p{Script=Han}+$/u.test(texts.ZH),
    )
    expect(wrong).toEqual([])
  })
})

describe('figures', () => {
  test('stand in the paragraph that is cited for them', () => {
    // The one figure that the text writes in Chinese.
    const written = (number: number) => (number === 5 ? '五个部队' : String(number))
    const missing = FIGURES.flatMap(({ key, value, target, targetYear, paragraph }) =>
      [value, target, targetYear]
        .filter((number) => number !== undefined)
        .filter((number) => !text(paragraph).includes(written(number)))
        .map((number) => `${key}: ${number}`),
    )
    expect(missing).toEqual([])
  })

  test('have a key each, and a value or a target', () => {
    expect(new Set(FIGURES.map(({ key }) => key)).size).toBe(FIGURES.length)
    expect(FIGURES.filter(({ value, target }) => value === undefined && target === undefined)).toEqual([])
  })
})

describe('recommendations', () => {
  test('are cited where the report cites them, and nowhere else', () => {
    const cited = new Map<number, number[]>()
    for (const { number, text: body } of paragraphs) {
      for (const [, list = ''] of body.matchAll(/建议\s*(\d+(?:(?:、|\s*和\s*)\d+)*)/g)) {
        for (const recommendation of list.split(/、|\s*和\s*/)) {
          const before = cited.get(Number(recommendation)) ?? []
          if (!before.includes(number)) cited.set(Number(recommendation), [...before, number])
        }
      }
    }
    const seeded = RECOMMENDATIONS.map(({ number, paragraph, citedIn }) => [number, ascending([paragraph, ...citedIn])])
    expect(seeded).toEqual([...cited].sort(([a], [b]) => a - b))
  })

  test('number 1 to 13; the fourteenth is not cited', () => {
    expect(RECOMMENDATIONS.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1))
  })

  test('name paragraphs of the previous report that this one names', () => {
    const named = RECOMMENDATIONS.flatMap(({ number, paragraph, citedIn, remark = '' }) => {
      const cited = /S\/2016\/952, ¶(\d+)/.exec(remark)?.[1]
      return cited ? [{ number, cited, where: [paragraph, ...citedIn].map(text).join('\n') }] : []
    })
    expect(named).toHaveLength(8)
    expect(named.filter(({ cited, where }) => !where.includes(`第 ${cited} 段`))).toEqual([])
  })

  test('observations 1 to 9 stand in ¶60–68', () => {
    expect(OBSERVATIONS).toHaveLength(9)
    for (const { number, paragraph, text: english } of OBSERVATIONS) {
      expect(text(paragraph)).toMatch(new RegExp(`^意见 ${number}[。：]`))
      expect(english?.length).toBeGreaterThan(300)
    }
  })
})

describe('bodies', () => {
  test('mandates stand in the paragraph that is cited for them', () => {
    for (const { symbol, paragraph } of MANDATES) {
      // Cited in a footnote of ¶14, and footnotes are left out.
      if (symbol === 'S/RES/2282 (2016)') continue
      expect(text(paragraph)).toContain(symbol.replace(/^[SA]\/RES\//, '').replace(' (', '('))
    }
  })

  test('on what deployments rest stands in the paragraph that is cited for it, with the resolution', () => {
    expect(ascending(Object.keys(MISSION_GROUNDS))).toEqual(ascending(MISSIONS.map(({ code }) => code)))
    for (const [code, grounds] of Object.entries(MISSION_GROUNDS)) {
      for (const [paragraph] of grounds) expect(text(paragraph), `${code} ¶${paragraph}`).toContain(BRIEF[code])
    }
    for (const missionCode of [null, ...Object.keys(MISSION_GROUNDS)]) {
      for (const { symbol, paragraph } of mandatesOf({ missionCode })) {
        if (symbol === null) continue
        expect(MANDATES.map((mandate) => mandate.symbol)).toContain(symbol)
        expect(text(paragraph)).toContain(symbol.replace('S/RES/', '').replace(' (', '('))
      }
    }
  })

  test('missions structured by the framework are those of ¶24', () => {
    expect(ascending(Object.keys(SHORT))).toEqual(ascending(SGF_STRUCTURED))
    for (const code of SGF_STRUCTURED) expect(text(24)).toContain(SHORT[code])
  })

  test('the slip of ¶14 is no mission, and is told', () => {
    expect(MISSIONS.map(({ code }): string => code)).not.toContain('UNMIS')
    expect(DOUBTS.filter(({ paragraph }) => paragraph === 14)).toHaveLength(1)
  })

  test('team requests lie among the three missions of ¶44', () => {
    expect(text(TEAM_REQUEST_PARAGRAPH)).toContain('10 个关于专门警务小组的请求')
    for (const code of TEAM_REQUEST_SCOPE) expect(text(TEAM_REQUEST_PARAGRAPH)).toContain(SHORT[code])
  })

  test('supported countries are those of ¶17', () => {
    expect(SUPPORT).toHaveLength(4)
    for (const { country } of SUPPORT) expect(text(SUPPORT_PARAGRAPH)).toContain(chinese(country))
  })

  test('offices that the report does not name are no facts of the report', () => {
    const inferred = ENTITIES.filter(({ origin }) => origin === 'LIVE')
    expect(inferred.map(({ code }) => code)).toEqual(['UNOCA', 'UNOWAS', 'UNRCCA'])
    for (const { remark } of inferred) expect(remark).toMatch(/inference/)
  })

  test('mechanisms number 1 to 31, each with its paragraphs', () => {
    expect(MECHANISMS.map(({ number }) => number)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1))
    for (const { paragraphs: cited } of MECHANISMS) {
      expect(cited).toEqual(ascending([...new Set(cited)]))
      cited.forEach(text)
    }
  })

  test('docs/mechanisms.md has a row for each, with the same paragraphs', () => {
    const rows = [...readFileSync('docs/mechanisms.md', 'utf8').matchAll(/^\| M(\d+) *\|[^|]*\|([^|]*)\|/gm)]
    const documented = rows.map(([, number, cited = '']) => [Number(number), cited.split(',').flatMap(range)] as const)
    expect(documented.toSorted(([a], [b]) => a - b)).toEqual(MECHANISMS.map((each) => [each.number, each.paragraphs]))
  })
})

/** "47–53" written out. */
function range(written: string): number[] {
  const [from = Number.NaN, to = from] = written.split('–').map(Number)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function ascending<T extends number | string>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a < b ? -1 : 1))
}
