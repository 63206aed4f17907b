/** What a reader selects: conditions on every list at any depth, and for single rows the facts to check them by. */
import { recordedOf, type Seen } from '../domain/audit/recorded.js'
import type { Facts, Where } from '../domain/visibility/sight.js'
import { type ModelName, modelOf, type Relation } from './read-model.js'
import type { ActorSight, Check } from './read-sight.js'
import { checkOrder, constrain, constrainFilter } from './read-where.js'

/** Arguments of a read, ours to change. */
export type Args = Record<string, unknown>

/** What is to be done with each row that was read. */
export interface Plan {
  /** Loaded for checks only: taken out again. */
  readonly extra: string[]
  /** Asked for, but never seen: set to null. */
  readonly hidden: string[]
  readonly children: Map<string, Child>
  /** Told of each row that is seen, before anything is taken out of it. */
  record?: (row: Readonly<Record<string, unknown>>) => void
}

/** Told what an actor was shown, of the things whose reading is recorded. */
export type Watch = (seen: Seen, row: object) => void

export interface Child {
  readonly target: ModelName
  readonly check: Check
  plan: Plan
}

export interface Selected {
  readonly args: Args
  readonly plan: Plan
}

/** A list that starts at a row: to be emptied when the actor may not see that row. */
export interface Start {
  readonly model: ModelName
  readonly cursor: Where
  readonly args: Args
}

export class Selector {
  readonly starts: Start[] = []

  constructor(
    readonly sight: ActorSight,
    private readonly watch?: Watch,
  ) {}

  /** A selection of rows that are seen, and recorded as far as they are to be. */
  select(model: ModelName, asked: Args, above?: ModelName): Selected {
    const recorded = this.watch && recordedOf(model)
    const selected = this.#select(model, asked)
    if (!recorded || (above && recorded.beneath === above)) return selected
    const { watch } = this
    const whole = withFacts(model, selected, recorded.facts)
    whole.plan.record = (row) => recorded.seen(row).forEach((one) => watch?.(one, row))
    return whole
  }

  #select(model: ModelName, asked: Args): Selected {
    const { select, include, ...rest } = asked
    const wanted = (select ?? include ?? {}) as Args
    const plan: Plan = { extra: [], hidden: [], children: new Map() }
    const picked: Args = {}
    for (const [name, want] of Object.entries(wanted)) {
      if (!want) continue
      const relation = modelOf(model).relations.get(name)
      if (name === '_count') picked[name] = this.#counts(model, want)
      else if (!relation) picked[name] = want
      else if (relation.isList) picked[name] = this.#list(model, relation, want, plan)
      else this.#single(model, relation, want, plan, picked)
    }
    if (select && Object.keys(picked).length === 0 && plan.hidden.length > 0) {
      picked[modelOf(model).key[0]] = true
      plan.extra.push(modelOf(model).key[0])
    }
    const chosen = Object.keys(picked).length > 0 || select ? { [select ? 'select' : 'include']: picked } : {}
    return { args: { ...rest, ...chosen }, plan }
  }

  /** Arguments of a list, at the root or nested. `unconditional`: all its rows are seen. */
  list(model: ModelName, asked: Args, unconditional: boolean, above?: ModelName): Selected {
    const { where, ...rest } = asked
    checkOrder(this.sight, model, rest['orderBy'])
    const { args, plan } = this.select(model, rest, above)
    const condition = unconditional
      ? where && constrainFilter(this.sight, model, where as Where)
      : constrain(this.sight, model, where)
    if (condition) args['where'] = condition
    if (rest['cursor'] && this.sight.where(model)) {
      this.starts.push({ model, cursor: rest['cursor'] as Where, args })
    }
    return { args, plan }
  }

  #list(model: ModelName, relation: Relation, want: unknown, plan: Plan): unknown {
    const check = this.sight.checkThrough(model, relation)
    const inner = this.list(relation.target, want === true ? {} : (want as Args), check === 'always', model)
    plan.children.set(relation.name, { target: relation.target, check: 'always', plan: inner.plan })
    return orTrue(inner.args)
  }

  #single(model: ModelName, relation: Relation, want: unknown, plan: Plan, picked: Args): void {
    const { name, target } = relation
    const check = this.sight.checkThrough(model, relation)
    if (check === 'never') {
      plan.hidden.push(name)
      return
    }
    const inner = withCheck(this.sight, target, check, this.select(target, want === true ? {} : (want as Args), model))
    plan.children.set(name, { target, check, plan: inner.plan })
    picked[name] = orTrue(inner.args)
  }

  #counts(model: ModelName, want: unknown): unknown {
    const lists = [...modelOf(model).relations.values()].filter(({ isList }) => isList)
    const asked = want === true ? Object.fromEntries(lists.map(({ name }) => [name, true])) : (want as Args)['select']
    const counts = Object.entries((asked ?? {}) as Args).flatMap(([name, count]) => {
      const relation = modelOf(model).relations.get(name)
      if (!count || !relation) return []
      const { target } = relation
      const filter = count === true ? undefined : (count as { where?: Where }).where
      const always = this.sight.checkThrough(model, relation) === 'always'
      const where = always
        ? filter && constrainFilter(this.sight, target, filter)
        : constrain(this.sight, target, filter)
      return [[name, where ? { where } : true] as const]
    })
    return { select: Object.fromEntries(counts) }
  }
}

/** Adds to a selection what its check needs. */
export function withCheck(sight: ActorSight, model: ModelName, check: Check, selected: Selected): Selected {
  if (check === 'facts') return withFacts(model, selected, sight.facts(model))
  if (check === 'ask') return withFacts(model, selected, { [singleKey(model)]: true })
  return selected
}

/** The key by which rows are asked about: one column. */
export function singleKey(model: ModelName): string {
  const { key } = modelOf(model)
  if (key.length > 1) throw new Error(`Rows of ${model} cannot be asked about: their key has several columns`)
  return key[0]
}

function withFacts(model: ModelName, { args, plan }: Selected, facts: Facts): Selected {
  const { select, include, omit, ...rest } = args
  const picked: Args = { ...((select ?? include ?? {}) as Args) }
  const omitted: Args = { ...((omit ?? {}) as Args) }
  for (const [name, fact] of Object.entries(facts)) {
    const known = picked[name]
    if (fact === true) {
      if (select ? known : !omitted[name]) continue
      if (select) picked[name] = true
      else delete omitted[name]
      plan.extra.push(name)
    } else if (known === undefined) {
      picked[name] = fact
      plan.extra.push(name)
    } else if (plan.extra.includes(name)) {
      picked[name] = { select: joinedFacts((known as { select: Facts }).select, fact.select) }
    } else {
      const child = plan.children.get(name)
      const relation = modelOf(model).relations.get(name)
      if (!child || !relation || relation.isList) throw new Error(`Facts of ${model}.${name} cannot be loaded`)
      const inner = withFacts(
        relation.target,
        { args: known === true ? {} : (known as Args), plan: child.plan },
        fact.select,
      )
      picked[name] = orTrue(inner.args)
    }
  }
  const chosen = Object.keys(picked).length > 0 ? { [select ? 'select' : 'include']: picked } : {}
  return { args: { ...rest, ...chosen, ...(Object.keys(omitted).length > 0 && { omit: omitted }) }, plan }
}

/** What two purposes need of the same row: what is recorded of it, and what its check looks at. */
function joinedFacts(one: Facts, other: Facts): Facts {
  const joined: Record<string, Facts[string]> = { ...one }
  for (const [name, fact] of Object.entries(other)) {
    const known = joined[name]
    joined[name] =
      known === undefined || known === true || fact === true ? fact : { select: joinedFacts(known.select, fact.select) }
  }
  return joined
}

function orTrue(args: Args): true | Args {
  return Object.keys(args).length === 0 ? true : args
}
