/** Rules with one thing taken out of them: what a mistake in a rule would look like. */
import { createPrismaAbility } from '@casl/prisma/runtime'

export type Alternatives = 'everything' | readonly Condition[]

export interface Condition {
  readonly [key: string]: unknown
}

export interface Mutant {
  /** What was taken out, as a path into the condition. */
  readonly without: string
  readonly rule: Alternatives
}

/** The rule without each of its alternatives, and without each test within them, at any depth. */
export function mutantsOf(rule: Alternatives): Mutant[] {
  if (rule === 'everything') return [{ without: 'everything', rule: [] }]
  return rule.flatMap((alternative, at) => [
    { without: `alternative ${at}`, rule: rule.toSpliced(at, 1) },
    ...lessOf(alternative, `${at}`).map(({ without, value }) => ({ without, rule: rule.toSpliced(at, 1, value) })),
  ])
}

interface Less<T> {
  readonly without: string
  readonly value: T
}

/** Each test gone, so that more is seen; each way of a choice and each value of a list gone, so that less is. */
function lessOf(condition: Condition, path: string): Less<Condition>[] {
  return Object.entries(condition).flatMap(([name, test]) => {
    const at = `${path}.${name}`
    const { [name]: _, ...others } = condition
    const put = ({ without, value }: Less<unknown>) => ({ without, value: { ...condition, [name]: value } })
    const gone = { without: at, value: others }
    if (name === 'OR' || name === 'AND') return listsOf(test as readonly Condition[], at).map(put)
    if (test === null || typeof test !== 'object') return [gone]
    const { is, some, in: values } = test as { is?: Condition; some?: Condition; in?: readonly unknown[] }
    if (values)
      return [
        gone,
        ...values.map((value, index) =>
          put({ without: `${at}.${String(value)}`, value: { in: values.toSpliced(index, 1) } }),
        ),
      ]
    const inner = is ?? some
    if (!inner) return [gone]
    return lessOf(inner, at).map(({ without, value }) => put({ without, value: is ? { is: value } : { some: value } }))
  })
}

function listsOf(list: readonly Condition[], path: string): Less<readonly Condition[]>[] {
  return list.flatMap((one, at) => [
    ...(list.length > 1 ? [{ without: `${path}.${at}`, value: list.toSpliced(at, 1) }] : []),
    ...lessOf(one, `${path}.${at}`).map(({ without, value }) => ({ without, value: list.toSpliced(at, 1, value) })),
  ])
}

/** The rule as the hub interprets it on rows in memory. */
export function interpreter(rule: Alternatives): (row: object) => boolean {
  if (rule === 'everything') return () => true
  const ability = createPrismaAbility<['see', 'Row'], object>(
    rule.map((conditions) => ({ action: 'see', subject: 'Row', conditions })),
  )
  const rules = ability.rulesFor('see', 'Row')
  return (row) => rules.some((one) => one.matchesConditions(row as never))
}
