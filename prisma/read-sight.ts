/** One actor's conditions as the read client needs them, and what follows from having seen a row already. */
import type { Actor } from '../domain/actor.js'
import { conditionFor, type Facts, factsNeeded, maySee, type Where } from '../domain/visibility/sight.js'
import { type ModelName, modelOf, type Relation } from './read-model.js'

/** How a row reached through a to-one relation is checked, for which Prisma has no `where`. */
export type Check =
  /** Seen whenever the row it hangs on is seen. */
  | 'always'
  /** Never seen. */
  | 'never'
  /** By the facts of its columns and to-one relations, loaded with it. */
  | 'facts'
  /** By asking the database: the condition looks into lists. */
  | 'ask'

export class ActorSight {
  readonly #checks = new Map<string, Check>()

  constructor(readonly actor: Actor | null) {}

  /** Undefined: no condition. */
  where(model: ModelName): Where | undefined {
    const condition = conditionFor(this.actor, model)
    if (condition === 'everything') return undefined
    return condition === 'nothing' ? nothingOf(model) : condition
  }

  facts(model: ModelName): Facts {
    return factsNeeded(this.actor, model)
  }

  maySee(model: ModelName, row: object): boolean {
    return maySee(this.actor, model, row)
  }

  checkOf(model: ModelName): Check {
    const condition = conditionFor(this.actor, model)
    if (condition === 'everything') return 'always'
    if (condition === 'nothing') return 'never'
    return looksIntoLists(condition) ? 'ask' : 'facts'
  }

  /** The check of rows reached through a relation from a row that is seen. */
  checkThrough(model: ModelName, relation: Relation): Check {
    const key = `${model}.${relation.name}`
    let check = this.#checks.get(key)
    if (!check)
      this.#checks.set(key, (check = this.#follows(model, relation) ? 'always' : this.checkOf(relation.target)))
    return check
  }

  /** Whether seeing the row means seeing all rows behind the relation. */
  #follows(model: ModelName, { name, target, isList, inverse }: Relation): boolean {
    const here = conditionFor(this.actor, model)
    const there = conditionFor(this.actor, target)
    if (there === 'everything') return true
    if (there === 'nothing' || here === 'nothing') return false
    const known = here === 'everything' ? {} : here
    if (!isList && entails(known, { [name]: { is: there } })) return true
    return inverse !== undefined && entails({ [inverse.name]: { [inverse.isList ? 'some' : 'is']: known } }, there)
  }
}

/**
 * A condition that no row meets. Not `OR: []`: inside `AND` Prisma drops that, and every row would be met.
 */
export function nothingOf(model: ModelName): Where {
  return { [modelOf(model).key[0]]: { in: [] } }
}

function looksIntoLists(condition: Where): boolean {
  return Object.entries(condition).some(([name, test]) => {
    if (test === null || typeof test !== 'object') return false
    return name === 'some' || looksIntoLists(test as Where)
  })
}

/** Whether every row that meets `known` meets `wanted`. False when it cannot tell. */
export function entails(known: Where, wanted: Where): boolean {
  return Object.entries(wanted).every(([name, test]) => {
    if (name === 'AND') return list(test).every((part) => entails(known, part))
    return provides(known, name, test)
  })
}

function provides(known: Where, name: string, test: unknown): boolean {
  if (name === 'OR' && list(test).some((part) => entails(known, part))) return true
  return Object.entries(known).some(([knownName, knownTest]) => {
    if (knownName === 'AND') return list(knownTest).some((part) => provides(part, name, test))
    if (knownName === 'OR') {
      const parts = list(knownTest)
      return parts.length > 0 && parts.every((part) => provides(part, name, test))
    }
    return knownName === name && testEntails(knownTest, test)
  })
}

function testEntails(known: unknown, wanted: unknown): boolean {
  if (JSON.stringify(known) === JSON.stringify(wanted)) return true
  if (!isWhere(known) || !isWhere(wanted)) return false
  return ['is', 'some'].some((operator) => {
    const inner = known[operator]
    const outer = wanted[operator]
    return isWhere(inner) && isWhere(outer) && entails(inner, outer)
  })
}

function isWhere(value: unknown): value is Where {
  return value !== null && typeof value === 'object'
}

function list(value: unknown): readonly Where[] {
  return [value].flat() as Where[]
}
