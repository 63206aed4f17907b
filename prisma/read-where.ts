/** Filters and orders that a reader brings: looked at only through what the actor may see, so that none is an oracle. */
import type { Where } from '../domain/visibility/sight.js'
import { type ModelName, modelOf, type Relation } from './read-model.js'
import type { ActorSight } from './read-sight.js'

/** The filter, with conditions at every relation that it looks through; not the condition of `model` itself. */
export function constrainFilter(sight: ActorSight, model: ModelName, filter: Where): Where {
  const { relations } = modelOf(model)
  const parts: Where[] = []
  const plain: Record<string, unknown> = {}
  for (const [name, test] of Object.entries(filter)) {
    if (test === undefined) continue
    const relation = relations.get(name)
    if (relation) parts.push(...relationFilter(sight, model, relation, test as Where | null))
    else if (name === 'AND' || name === 'OR' || name === 'NOT') plain[name] = everyPart(sight, model, test)
    else plain[name] = test
  }
  if (parts.length === 0) return plain
  return { ...plain, AND: [...(plain['AND'] === undefined ? [] : [plain['AND']].flat()), ...parts] }
}

/** The filter and the condition of the model itself. */
export function constrain(sight: ActorSight, model: ModelName, filter: unknown): Where | undefined {
  return both(sight.where(model), filter ? constrainFilter(sight, model, filter as Where) : undefined)
}

export function both(one: Where | undefined, other: Where | undefined): Where | undefined {
  return one && other ? { AND: [one, other] } : (one ?? other)
}

function everyPart(sight: ActorSight, model: ModelName, parts: unknown): unknown {
  if (Array.isArray(parts)) return parts.map((part: Where) => constrainFilter(sight, model, part))
  return constrainFilter(sight, model, parts as Where)
}

function relationFilter(sight: ActorSight, model: ModelName, relation: Relation, test: Where | null): Where[] {
  const { name, target } = relation
  const always = sight.checkThrough(model, relation) === 'always'
  const condition = always ? undefined : sight.where(target)
  const inner = (filter: unknown) => constrainFilter(sight, target, (filter ?? {}) as Where)
  if (relation.isList) {
    return Object.entries(test ?? {}).flatMap(([operator, filter]): Where[] => {
      if (filter === undefined) return []
      // What is not seen does not break an `every`.
      if (operator === 'every') return [{ [name]: { none: both(condition, { NOT: inner(filter) }) } }]
      return [{ [name]: { [operator]: both(condition, inner(filter)) } }]
    })
  }
  // What is not seen counts as not there; negated, the condition must not come out as unknown.
  const seen = condition && definite(target, condition)
  const tests = test !== null && ('is' in test || 'isNot' in test) ? Object.entries(test) : [['is', test] as const]
  return tests.flatMap(([operator, filter]): Where[] => {
    if (filter === undefined) return []
    if (filter !== null) return [{ [name]: { [operator]: both(seen, inner(filter)) } }]
    if (!seen) return [{ [name]: { [operator]: null } }]
    return [{ [name]: { [operator === 'is' ? 'isNot' : 'is']: seen } }]
  })
}

/** The condition, false instead of unknown where a column is empty. */
function definite(model: ModelName, condition: Where): Where {
  const { nullable, relations } = modelOf(model)
  const parts = Object.entries(condition).flatMap(([name, test]): Where[] => {
    if (name === 'AND' || name === 'OR')
      return [{ [name]: ([test].flat() as Where[]).map((part) => definite(model, part)) }]
    const relation = relations.get(name)
    const is = relation && (test as { is?: Where }).is
    if (relation && is) return [{ [name]: { is: definite(relation.target, is) } }]
    if (!nullable.has(name) || test === null || isNullTest(test)) return [{ [name]: test }]
    return [{ NOT: { [name]: isList(test) ? { equals: null } : null } }, { [name]: test }]
  })
  const [only, ...more] = parts
  return only && more.length === 0 ? only : { AND: parts }
}

function isNullTest(test: unknown): boolean {
  return typeof test === 'object' && test !== null && Object.values(test).every((value) => value === null)
}

function isList(test: unknown): boolean {
  return typeof test === 'object' && test !== null && ('has' in test || 'isEmpty' in test)
}

/**
 * Refuses an order that looks through a relation at what the actor may not see: Prisma has no condition there.
 * @throws Error: a defect of the caller, who must order by the row's own columns.
 */
export function checkOrder(sight: ActorSight, model: ModelName, order: unknown): void {
  for (const item of [order].flat()) {
    if (item === null || typeof item !== 'object') continue
    for (const [name, direction] of Object.entries(item)) {
      const relation = modelOf(model).relations.get(name)
      if (!relation || direction === undefined) continue
      if (sight.checkThrough(model, relation) !== 'always') {
        throw new Error(`Ordering ${model} by ${name} would tell of rows that are not seen: order by own columns`)
      }
      checkOrder(sight, relation.target, direction)
    }
  }
}
