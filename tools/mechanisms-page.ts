/** The part of docs/mechanisms.md that follows from the rules and from `mechanisms.ts`; the rest of the page is typed. */
import { code, table } from './markdown.js'
import { OUTSIDE, WORKING, type WorkingMechanism } from './mechanisms.js'

const BEGIN = '<!-- prettier-ignore-start -->'
const END = '<!-- prettier-ignore-end -->'

/** The page with its written part anew. */
export function withMechanisms(page: string): string {
  const from = page.indexOf(BEGIN)
  const to = page.indexOf(END)
  if (from < 0 || to < from) throw new Error(`docs/mechanisms.md lacks ${BEGIN} … ${END}`)
  return `${page.slice(0, from)}${[BEGIN, MARK, ...PARTS].join('\n\n')}\n\n${page.slice(to)}`
}

const MARK = '<!-- Written by `npm run generate` from tools/mechanisms.ts and domain/. Do not edit. -->'

const overview = table(
  ['#', 'Mechanism', '¶', 'What works'],
  WORKING.map(({ number, name, paragraphs, works }) => [number, name, paragraphs, works]),
)

/** Rows, not columns: names are many. */
function inTheGraph(mechanism: WorkingMechanism): string {
  const { number, name, paragraphs, design } = mechanism
  const { types, mutations, queries, events, live, tests } = mechanism
  const rows = { types, mutations, queries, events, live, tests }
  return table(
    [`**${number}**`, name],
    [
      ['¶', paragraphs],
      ...Object.entries(rows).map(([title, cell]) => [title, cellText(cell)]),
      ...(design ? [['*design*', design]] : []),
    ],
  )
}

function cellText({ names, remark }: WorkingMechanism['types']): string {
  return [names.map(code).join(' '), ...(remark ? [`(${remark})`] : [])].join(' ')
}

const PARTS: readonly string[] = [
  overview,
  '### In the graph',
  ...WORKING.map(inTheGraph),
  '### Of no mechanism',
  'What the hub needs for itself: accounts, keys, and the erasure of a person, of which no event tells.',
  table(
    ['', 'Accounts, keys, erasure'],
    Object.entries(OUTSIDE).map(([title, cell]) => [title, cellText(cell)]),
  ),
]
