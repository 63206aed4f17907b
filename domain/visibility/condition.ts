/**
 * How a rule of sight is written: as alternatives, each a Prisma `where`. Alternatives hold positive tests only
 * (equality, `in`, `has`, `isEmpty`, `is`, `some`, and `not: null`), because a negated test of an empty column is
 * unknown to SQL and true to an interpreter: the two would not agree.
 */
export type Rule<Where> = 'everything' | readonly Where[]

/** No alternative: nothing is seen. */
export const NOTHING: readonly never[] = []

interface Logical<Where> {
  OR?: Where[]
  AND?: Where | Where[]
}

/** One condition of a rule's alternatives. */
export function anyOf<Where extends Logical<Where>>(alternatives: readonly Where[]): Where {
  const [only, ...more] = alternatives
  if (only && more.length === 0) return only
  const either: Logical<Where> = { OR: [...alternatives] }
  return either as Where
}

/** What meets every rule. */
export function allOf<Where extends Logical<Where>>(...rules: readonly Rule<Where>[]): Rule<Where> {
  const tests = rules.filter((rule) => rule !== 'everything')
  if (tests.some((rule) => rule.length === 0)) return NOTHING
  const [only, ...more] = tests
  if (!only) return 'everything'
  if (more.length === 0) return only
  const both: Logical<Where> = { AND: tests.map((rule) => anyOf(rule)) }
  return [both as Where]
}

/** A rule looked at through a relation that every row has. */
export function through<Where extends Logical<Where>, Outer>(
  rule: Rule<Where>,
  wrap: (condition: Where) => Outer,
): Rule<Outer> {
  if (rule === 'everything' || rule.length === 0) return rule as Rule<Outer>
  return [wrap(anyOf(rule))]
}

/** A rule looked at through a relation that a row may lack; `present` tests that it has one. */
export function throughOptional<Where extends Logical<Where>, Outer>(
  rule: Rule<Where>,
  wrap: (condition: Where) => Outer,
  present: Outer,
): readonly Outer[] {
  const outer = through(rule, wrap)
  return outer === 'everything' ? [present] : outer
}

/** Alternatives that rest on what a role is bound to; none when it is bound to nothing. */
export function boundTo<Where>(
  binding: string | null,
  alternatives: (code: string) => readonly Where[],
): readonly Where[] {
  return binding === null ? NOTHING : alternatives(binding)
}
