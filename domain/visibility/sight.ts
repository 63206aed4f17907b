/**
 * Who sees what: the single source for lists, single objects, events, counts and errors. Rules are handed to CASL,
 * which gives them back as a Prisma `where` and interprets the same `where` on rows in memory.
 */
import type { Ability } from '@casl/ability'
import { accessibleBy, createPrismaAbility } from '@casl/prisma/runtime'
import type { Event, Prisma } from '../../prisma/generated/client/client.js'
import type { Actor } from '../actor.js'
import { subjectThenRule, toldThenRule } from './event.js'
import { namedOfficersRule } from './named-officers.js'
import { reportRule, repatriationReasonsRule } from './deployment-parts.js'
import { RULES } from './rules.js'

export type ModelName = Prisma.ModelName

/** A Prisma `where` of some model. */
export interface Where {
  readonly [key: string]: unknown
}

/** A Prisma `select` of the facts that a condition looks at. */
export interface Facts {
  readonly [key: string]: true | { readonly select: Facts }
}

/** An event as the log has it; `before` holds the columns that decide sight as they were just before, or null. */
export type EventFacts = Pick<
  Event,
  | 'subjectType'
  | 'subjectId'
  | 'humanRights'
  | 'requestId'
  | 'teamRequestId'
  | 'countryCode'
  | 'missionCode'
  | 'memberStateCode'
  | 'sensitivity'
  | 'phase'
  | 'leadEntityCode'
  | 'partyCodes'
  | 'namedHandles'
  | 'openedHandles'
  | 'audienceCodes'
  | 'pledgeStatus'
  | 'before'
>

/** Parts of a deployment that fewer are told than see it. */
export type Part = 'Report' | 'RepatriationReasons'

/** Beside the models, an event's own columns: as its subject was then, and as it could be told then; and the names on it. */
type Subject = ModelName | 'SubjectThen' | 'ToldThen' | 'NamedOfficers' | Part
type SightAbility = Ability<['see', Subject], Where>

/** The condition under which the actor (null: a visitor) sees a row of the model. */
export function conditionFor(actor: Actor | null, model: ModelName): Where | 'everything' | 'nothing' {
  return sightOf(actor, model).condition
}

/**
 * Whether the actor sees this row, on facts already loaded: at least `factsNeeded`. A relation that is not loaded
 * counts as not there, so that too few facts hide and never reveal.
 * @throws Error when a column that decides is missing: a defect of the caller.
 */
export function maySee(actor: Actor | null, model: ModelName, row: object): boolean {
  const columns = row as Readonly<Record<string, unknown>>
  for (const [name, fact] of Object.entries(factsNeeded(actor, model))) {
    if (fact === true && columns[name] === undefined) throw new Error(`maySee(${model}) needs the column ${name}`)
  }
  return matches(actor, model, row)
}

/** Columns and relations that `maySee` looks at for this actor and model; empty when it looks at none. */
export function factsNeeded(actor: Actor | null, model: ModelName): Facts {
  return sightOf(actor, model).facts
}

/** Could see the event's subject just before it. False when it did not exist. */
export function sawBefore(actor: Actor | null, event: EventFacts): boolean {
  const { before } = event
  if (before === null || typeof before !== 'object' || Array.isArray(before)) return false
  return matches(actor, 'SubjectThen', { ...event, ...BLANK, ...before })
}

/** Could see the event's subject just after it. */
export function seesAfter(actor: Actor | null, event: EventFacts): boolean {
  return matches(actor, 'SubjectThen', event)
}

/** Whether the event is about findings of a visit that fewer see than the visit; nothing else has such parts. */
export function isOfPart({ subjectType, sensitivity, facts }: Pick<Event, 'subjectType' | 'sensitivity' | 'facts'>) {
  if (subjectType !== 'EXPERT_TEAM_VISIT') return false
  return (facts as { readonly sensitivity?: unknown }).sensitivity !== sensitivity
}

/**
 * Could be told of the event when it happened: saw its subject just after it, and may see assessments if it is about
 * one. Whether the actor may be told now is the condition of `Event`, which asks this and the subject's present row.
 */
export function toldAfter(actor: Actor | null, event: EventFacts): boolean {
  return matches(actor, 'ToldThen', event)
}

/** Is told which officers are named on a request or visit, on its own columns or on those of its event. */
export function readsNamedOfficers(actor: Actor | null, row: Pick<Event, 'countryCode' | 'namedHandles'>): boolean {
  return matches(actor, 'NamedOfficers', row)
}

/** Meets a rule about a part of a seen thing that is no row of its own. */
export function seesPart(actor: Actor | null, part: Part, row: object): boolean {
  return matches(actor, part, row)
}

/** What `before` leaves out was empty. */
const BLANK = {
  countryCode: null,
  missionCode: null,
  memberStateCode: null,
  sensitivity: null,
  phase: null,
  leadEntityCode: null,
  partyCodes: [],
  namedHandles: [],
  openedHandles: [],
  audienceCodes: [],
  pledgeStatus: null,
}

interface Sight {
  readonly ability: SightAbility
  readonly condition: Where | 'everything' | 'nothing'
  readonly facts: Facts
}

const ALL_RULES = {
  ...RULES,
  SubjectThen: subjectThenRule,
  ToldThen: toldThenRule,
  NamedOfficers: namedOfficersRule,
  Report: reportRule,
  RepatriationReasons: repatriationReasonsRule,
}
const VISITOR = {}
const sights = new WeakMap<object, Map<Subject, Sight>>()

function sightOf(actor: Actor | null, subject: Subject): Sight {
  const key = actor ?? VISITOR
  let known = sights.get(key)
  if (!known) sights.set(key, (known = new Map()))
  let sight = known.get(subject)
  if (!sight) known.set(subject, (sight = makeSight(actor, subject)))
  return sight
}

function makeSight(actor: Actor | null, subject: Subject): Sight {
  const rule = ALL_RULES[subject](actor)
  const alternatives = rule === 'everything' ? [undefined] : (rule as readonly Where[])
  const ability = createPrismaAbility<['see', Subject], Where>(
    alternatives.map((conditions) => ({ action: 'see', subject, ...(conditions && { conditions }) })),
  )
  if (rule === 'everything') return { ability, condition: 'everything', facts: {} }
  if (rule.length === 0) return { ability, condition: 'nothing', facts: {} }
  // CASL's types tie conditions to one client's models; ours are tied by the table of rules.
  const condition = accessibleBy(ability, 'see').ofType(subject as never) as Where
  return { ability, condition, facts: factsOf(condition) }
}

/** Not `ability.can`: that needs the row marked with its model, and a row is asked about as more than one. */
function matches(actor: Actor | null, subject: Subject, row: object): boolean {
  const rules = sightOf(actor, subject).ability.rulesFor('see', subject)
  return rules.some((rule) => rule.matchesConditions(row as never))
}

function factsOf(condition: Where): Facts {
  return Object.entries(condition).reduce<Facts>((facts, [name, test]) => {
    if (name === 'AND' || name === 'OR') return ([test].flat() as Where[]).map(factsOf).reduce(joined, facts)
    const nested = relationTest(test)
    return joined(facts, { [name]: nested ? { select: factsOf(nested) } : true })
  }, {})
}

function joined(one: Facts, other: Facts): Facts {
  const facts: Record<string, Facts[string]> = { ...one }
  for (const [name, fact] of Object.entries(other)) {
    const known = facts[name]
    facts[name] = known && known !== true && fact !== true ? { select: joined(known.select, fact.select) } : fact
  }
  return facts
}

function relationTest(test: unknown): Where | undefined {
  if (test === null || typeof test !== 'object') return undefined
  const { is, some } = test as { is?: Where; some?: Where }
  return is ?? some
}
