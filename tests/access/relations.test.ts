/**
 * Every relation of every model, for everybody: what is reached through it is exactly what the root list of its model
 * shows; the interpreter in memory and the database agree; counts and filters tell no more.
 */
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../domain/actor.js'
import { factsNeeded, maySee, type ModelName } from '../../domain/visibility/sight.js'
import { actorClient } from '../../prisma/read-client.js'
import { VIEWERS } from './actors.js'
import {
  columnsOf,
  delegateOf,
  type Field,
  idOf,
  idsOf,
  keyOf,
  keySelect,
  MODELS,
  relationsOf,
  type Row,
} from './models.js'
import { openWorld, type World } from './open-world.js'

let world: World
const seen = new Map<Actor | null, Map<ModelName, Set<string>>>()
/** Keys of all rows. */
const keys = new Map<ModelName, Row[]>()
/** By relation: the ids behind it for each id before it, as the unbound client has them. */
const behind = new Map<string, Map<string, string[]>>()

const all = (model: ModelName) => delegateOf(world.database.client, model)
/** As the hub reads, which records what is shown: what that needs of a row, its check may need as well. */
const watch = () => undefined
const bound = (actor: Actor | null, model: ModelName) =>
  delegateOf(actorClient(world.database.client, actor, watch), model)
const seenOf = (actor: Actor | null, model: ModelName) => seen.get(actor)?.get(model) ?? new Set<string>()
const behindOf = (model: ModelName, { name }: Field, id: string) => behind.get(`${model}.${name}`)?.get(id) ?? []
const selectKeys = (relations: readonly Field[]): Row =>
  Object.fromEntries(relations.map(({ name, target }) => [name, { select: keySelect(target) }]))

beforeAll(async () => {
  world = await openWorld()
  for (const [, actor] of VIEWERS) {
    const sets = new Map<ModelName, Set<string>>()
    for (const model of MODELS) {
      const rows = await bound(actor, model).findMany({ select: keySelect(model) })
      sets.set(model, new Set(rows.map((row) => idOf(model, row))))
    }
    seen.set(actor, sets)
  }
  for (const model of MODELS) {
    const relations = relationsOf(model)
    const rows = await all(model).findMany({ select: { ...keySelect(model), ...selectKeys(relations) } })
    keys.set(model, rows)
    for (const { name, target } of relations) {
      behind.set(`${model}.${name}`, new Map(rows.map((row) => [idOf(model, row), idsOf(target, row[name])])))
    }
  }
}, 120_000)

afterAll(async () => {
  await world.close()
})

describe('the world', () => {
  it('has rows of every model', async () => {
    for (const model of MODELS) expect(await all(model).count(), model).toBeGreaterThan(0)
  })

  it('holds, for each model that is not open or closed to all, rows that some see and others do not', () => {
    const decided = MODELS.filter((model) => new Set(VIEWERS.map(([, actor]) => seenOf(actor, model).size)).size > 1)
    expect(decided).toHaveLength(41)
  })
})

describe.each(VIEWERS)('%s', (_name, actor) => {
  it('sees the same rows by the database and by the interpreter in memory', async () => {
    for (const model of MODELS) {
      const facts = Object.entries(factsNeeded(actor, model)).filter(([, fact]) => fact !== true)
      const rows = await all(model).findMany(facts.length > 0 ? { include: Object.fromEntries(facts) } : {})
      const inMemory = rows.filter((row) => maySee(actor, model, row)).map((row) => idOf(model, row))
      expect(inMemory.sort(), model).toEqual([...seenOf(actor, model)].sort())
      expect(await bound(actor, model).count(), `count of ${model}`).toBe(inMemory.length)
    }
  })

  it('reaches through every relation exactly what the list of its model shows', async () => {
    for (const model of MODELS) {
      const relations = relationsOf(model)
      const counted = relations.some(({ isList }) => isList) ? { _count: true } : {}
      const select = { ...keySelect(model), ...selectKeys(relations), ...counted }
      const rows = await bound(actor, model).findMany({ select })
      expect(rows).toHaveLength(seenOf(actor, model).size)
      for (const row of rows) {
        for (const relation of relations) {
          const { name, target, isList } = relation
          const expected = behindOf(model, relation, idOf(model, row)).filter((id) => seenOf(actor, target).has(id))
          expect(idsOf(target, row[name]), `${model}.${name}`).toEqual(expected)
          const counts = row['_count'] as Record<string, number> | undefined
          if (isList) expect(counts?.[name], `count of ${model}.${name}`).toBe(expected.length)
          else if (row[name]) expect(Object.keys(row[name])).toEqual(keyOf(target))
        }
      }
    }
  })

  it('is given whole rows by `include`, and nothing that was loaded for checks alone', async () => {
    for (const model of MODELS) {
      const singles = relationsOf(model).filter(({ isList }) => !isList)
      if (singles.length === 0) continue
      const include = Object.fromEntries(singles.map(({ name }) => [name, true]))
      for (const row of await bound(actor, model).findMany({ include, take: 3 })) {
        for (const { name, target } of singles) {
          if (row[name] === null) continue
          expect(Object.keys(row[name] as Row).sort(), `${model}.${name}`).toEqual(columnsOf(target).sort())
        }
      }
    }
  })

  it('learns nothing of hidden rows by filters through relations', async () => {
    for (const model of MODELS) {
      for (const relation of relationsOf(model)) await filterTellsNothing(actor, model, relation)
    }
  }, 120_000)
})

type Holds = (ids: readonly string[]) => boolean

async function filterTellsNothing(actor: Actor | null, model: ModelName, relation: Field): Promise<void> {
  const { name, target, isList, isRequired } = relation
  const visible = [...seenOf(actor, model)]
  const shown = (id: string) => seenOf(actor, target).has(id)
  // Where nothing is hidden, only Prisma itself would be tested.
  if (visible.every((id) => behindOf(model, relation, id).every(shown))) return
  const { filter, meets } = someOf(target)
  const tests: (readonly [test: object | null, holds: Holds])[] = isList
    ? [
        [{ some: filter }, (ids) => ids.some(meets)],
        [{ none: filter }, (ids) => !ids.some(meets)],
        [{ every: filter }, (ids) => ids.every(meets)],
      ]
    : [
        [{ is: filter }, (ids) => ids.some(meets)],
        [{ isNot: filter }, (ids) => !ids.some(meets)],
        // Prisma takes `null` only where the relation may be missing.
        ...(isRequired ? [] : [[null, (ids: readonly string[]) => ids.length === 0] as const]),
      ]
  for (const [test, holds] of tests) {
    const label = `${model} where ${name} ${inspect(test, { depth: 1, breakLength: Infinity })}`
    const matching = (id: string) => holds(behindOf(model, relation, id).filter(shown))
    const find = async (where: object) => {
      const rows = await bound(actor, model).findMany({ where, select: keySelect(model) })
      return rows.map((row) => idOf(model, row)).sort()
    }
    expect(await find({ [name]: test }), label).toEqual(visible.filter(matching).sort())
    if (isList) continue
    expect(await find({ NOT: { [name]: test } }), `not ${label}`).toEqual(visible.filter((id) => !matching(id)).sort())
  }
}

/** A filter that two thirds of a model's rows meet. */
function someOf(model: ModelName): { filter: object; meets: (id: string) => boolean } {
  const rows = keys.get(model) ?? []
  const [column = ''] = keyOf(model)
  const values = new Set(rows.filter((_, index) => index % 3 !== 0).map((row) => row[column]))
  const met = new Set(rows.filter((row) => values.has(row[column])).map((row) => idOf(model, row)))
  return { filter: { [column]: { in: [...values] } }, meets: (id) => met.has(id) }
}
