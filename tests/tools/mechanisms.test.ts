/** docs/mechanisms.md says what the graph, the log and the tests hold, and leaves nothing out. Its rows and paragraphs: tests/seeds. */
import { existsSync, readFileSync } from 'node:fs'
import { buildSchema, type GraphQLObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { EVENT_TYPES } from '../../domain/event-type.js'

const page = readFileSync('docs/mechanisms.md', 'utf8')
const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))
const fieldsOf = (type: GraphQLObjectType | null | undefined): string[] => Object.keys(type?.getFields() ?? {})
const mutations = fieldsOf(schema.getMutationType())
const subscriptions = fieldsOf(schema.getSubscriptionType())
const events: readonly string[] = Object.values(EVENT_TYPES).flat()

/** What exists of each sort of name. */
const exists: Readonly<Record<string, (name: string) => boolean>> = {
  types: (name) => schema.getType(name) !== undefined,
  mutations: (name) => mutations.includes(name),
  queries: (name) => fieldsOf(schema.getQueryType()).includes(name),
  events: (name) => events.includes(name),
  live: (name) => subscriptions.includes(name),
  tests: (name) => existsSync(name),
}

const begin = page.indexOf('### In the graph')
const end = page.indexOf('<!-- prettier-ignore-end -->')

/** Tables of the section "In the graph": the number of the mechanism, then its rows by title. */
const tables = page
  .slice(begin, end)
  .split('\n\n')
  .filter((part) => part.startsWith('|'))
  .map((part) => {
    const [head, , ...rows] = part.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
    return {
      number: head?.[1]?.replaceAll('*', '') ?? '',
      rows: new Map(rows.map(([, title = '', cell = '']) => [title, cell])),
    }
  })
const mechanisms = tables.filter(({ number }) => number !== '')

const namesIn = (cell: string | undefined): string[] =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
const namesOf = (title: string): string[] => tables.flatMap(({ rows }) => namesIn(rows.get(title)))

test('the mechanisms that work each have a table without an empty cell', () => {
  expect(mechanisms.map(({ number }) => number)).toEqual(
    expect.arrayContaining(['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M11', 'M12', 'M14']),
  )
  for (const { number, rows } of mechanisms) {
    expect(
      [...rows.keys()].filter((title) => title !== '*design*'),
      number,
    ).toEqual(['¶', ...Object.keys(exists)])
    const empty = Object.keys(exists).filter((title) => namesIn(rows.get(title)).length === 0)
    expect(empty, number).toEqual([])
  }
})

test.each(Object.entries(exists))('every name among the %s is there', (title, isThere) => {
  const names = namesOf(title)
  expect(names.filter((name) => !isThere(name))).toEqual([])
  expect(names).not.toEqual([])
})

test('every mutation, every subscription and every type of event is told of', () => {
  const left = (all: readonly string[], title: string) => all.filter((name) => !namesOf(title).includes(name))
  expect(left(mutations, 'mutations')).toEqual([])
  expect(left(subscriptions, 'live')).toEqual([])
  expect(left(events, 'events')).toEqual([])
})
