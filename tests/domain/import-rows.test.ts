import { describe, expect, test } from 'vitest'
import { chunksOf } from '../../domain/import/chunks.js'
import { NOMINATION_COLUMNS, nominationColumn, nominationRow } from '../../domain/import/nomination.js'
import { inColumns, pledgeRow, PLEDGE_COLUMNS } from '../../domain/import/pledges.js'
import { MOST_BYTES, MOST_ROWS } from '../../domain/import/input.js'
import { readFile } from '../../schema/import/csv.js'
import { decideNomination } from '../../domain/person/nominate.js'
import { NOW, PEOPLE, SKILLS } from './kit.js'

describe('a file', () => {
  const COLUMNS = { a: true, b: false }
  const refusal = (text: string) => {
    const file = readFile(text, COLUMNS)
    return 'refusals' in file ? file.refusals.map(({ code, path, message }) => `${code} ${path.join()} ${message}`) : []
  }

  test('is read with quotes, line breaks in cells, a byte order mark, and the line of each row', () => {
    const file = readFile('\uFEFFb,a\r\n"1\n2",x\r\n\r\n3,"y ""z"""\r\n', COLUMNS)
    expect(file).toMatchObject({
      rows: [
        { line: 2, cells: { b: '1\n2', a: 'x' } },
        { line: 5, cells: { b: '3', a: 'y "z"' } },
      ],
    })
  })

  test.each([
    ['', 'The column a is missing.'],
    ['a,b\n', 'no rows'],
    ['b\n1', 'The column a is missing.'],
    ['a,c\n1,2', '"c" is no column'],
    ['a,a\n1,2', 'stands there twice'],
    ['a,b\n1', 'no sound CSV'],
    ['a,b\n"1,2', 'no sound CSV'],
    [`a\n${'1\n'.repeat(MOST_ROWS + 1)}`, `more than ${MOST_ROWS} rows`],
    [`a\n${'x'.repeat(MOST_BYTES)}`, `${MOST_BYTES} are the most`],
  ])('that is unsound is refused whole: %.20j', (text, message) => {
    const found = refusal(text)
    expect(found.length).toBeGreaterThan(0)
    expect(found.join()).toContain(message)
    expect(found.every((one) => one.startsWith('VALIDATION csv'))).toBe(true)
  })
})

test('rows are looked at in parts; those that bear on each other, also by way of a third, in one and in their order', () => {
  const rows = ['a', 'b', 'c', 'a', 'd', 'b-c', 'e'].map((marks, index) => ({ line: index + 2, cells: { marks } }))
  const linesOf = (size: number) =>
    chunksOf(rows, ({ cells }) => cells.marks?.split('-') ?? [], size).map((chunk) => chunk.map(({ line }) => line))
  expect(linesOf(1)).toEqual([[2, 5], [6], [3, 4, 7], [8]])
  expect(linesOf(3)).toEqual([[2, 5, 6], [3, 4, 7], [8]])
  expect(chunksOf([], () => [])).toEqual([])
})

describe('a row of pledges', () => {
  const cells = {
    ...{ teamRequest: 'SPT-2026-0001', size: '8', women: '2', readyOn: '2027-01-15', noConvictions: 'yes' },
    ...{ noPendingCases: 'true', training: 'TRUE', signedBy: 'Ministry', signedOn: '2026-11-01' },
  }
  const wrong = (more: object) =>
    pledgeRow({ line: 2, cells: { ...cells, ...more } }).refusals.map(({ path }) => path.join())

  test('has the columns that the mutation asks for', () => {
    expect(Object.keys(cells)).toEqual(Object.keys(PLEDGE_COLUMNS).filter((name) => PLEDGE_COLUMNS[name]))
    expect(wrong({})).toEqual([])
  })

  test.each<[object, string[]]>([
    [{ size: '8.5' }, ['size']],
    [{ size: '', women: 'two' }, ['size', 'women']],
    [{ readyOn: '15.01.2027' }, ['readyOn']],
    [{ readyOn: '2027-02-30' }, ['readyOn']],
    [{ noConvictions: 'perhaps' }, ['noConvictions']],
    [{ teamRequest: ' ' }, ['teamRequest']],
  ])('%j', (more, expected) => {
    expect(wrong(more)).toEqual(expected)
  })

  test("the mutation's paths are told as columns", () => {
    const of = (...path: string[]) => inColumns([{ code: 'VALIDATION', message: '', path }])[0]?.path
    expect([of('certification', 'signedOn'), of('teamRequestId'), of()]).toEqual([['signedOn'], ['teamRequest'], []])
  })
})

describe('a nomination', () => {
  const cells = {
    ...{ familyName: 'Doe', givenNames: 'Jo', rank: 'Inspector', sex: 'female' },
    ...{ languages: 'en; fr', skills: 'FORENSICS:5;TRAINING:2' },
    ...{ availableFrom: '2026-12-01', availableTo: '2028-12-01' },
    ...{ noConvictions: 'yes', noPendingCases: 'yes', noMisconduct: 'yes', training: 'yes' },
    ...{ signedBy: 'Ministry', signedOn: '2026-11-01' },
  }
  const wrong = (more: object) => {
    const { input, refusals } = nominationRow({ line: 2, cells: { ...cells, ...more } })
    if (refusals.length > 0) return refusals.map(({ path }) => path.join())
    const world = { skillKnown: (code: string) => SKILLS.includes(code), namesakes: [] }
    const decision = decideNomination(input, PEOPLE.delegate, NOW, world)
    return decision.ok
      ? []
      : decision.refusals.map(({ path, rule }) => [nominationColumn(path).join(), rule].filter(Boolean).join(' '))
  }

  test('has the columns that the mutation asks for', () => {
    expect(Object.keys(cells)).toEqual(Object.keys(NOMINATION_COLUMNS).filter((name) => NOMINATION_COLUMNS[name]))
  })

  test.each<[object, string[]]>([
    [{}, []],
    [{ trainedFrom: '2026-10-01', trainedTo: '2027-10-01', nationalReference: 'A 4', isNamesake: 'no' }, []],
    [{ trainedFrom: '2026-10-01' }, ['trainedTo']],
    [{ trainedFrom: '2026-10-02', trainedTo: '2026-10-01' }, ['trainedTo']],
    [{ familyName: '' }, ['familyName']],
    [{ rank: ' ' }, ['rank']],
    [{ sex: 'other' }, ['sex']],
    [{ languages: 'english!' }, ['languages']],
    [{ languages: 'fr;FR' }, ['languages']],
    [{ skills: 'JUGGLING:3' }, ['skills']],
    [{ skills: 'FORENSICS' }, ['skills']],
    [{ skills: 'FORENSICS:99' }, ['skills']],
    [{ skills: 'FORENSICS:1;FORENSICS:2' }, ['skills']],
    [{ availableTo: '2026-11-01' }, ['availableTo', 'availableTo']],
    [{ validUntil: '2026-11-22' }, ['certification certification.in-force']],
    [{ noConvictions: 'no' }, ['noConvictions certification.no-convictions']],
    [{ noMisconduct: 'no' }, ['noMisconduct certification.no-misconduct']],
    [{ signedOn: '2027-01-01' }, ['signedOn']],
  ])('%j', (more, expected) => {
    expect(wrong(more)).toEqual(expected)
  })
})
