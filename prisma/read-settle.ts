/** After a read: what may not be seen becomes null, and what was loaded only to know that is taken out. */
import type { Child, Plan } from './read-selection.js'
import type { ModelName } from './read-model.js'
import type { ActorSight } from './read-sight.js'

export type Row = Record<string, unknown>

/** A single row that only the database can tell about. */
export interface Question {
  readonly model: ModelName
  readonly row: Row
  /** Called with the answer. */
  readonly settle: (seen: boolean) => void
}

export function isIdle({ extra, hidden, children, record }: Plan): boolean {
  return !record && extra.length === 0 && hidden.length === 0 && [...children.values()].every(childIsIdle)
}

function childIsIdle({ check, plan }: Child): boolean {
  return check === 'always' && isIdle(plan)
}

/** Settles a row that is seen, in place; puts what is left to ask into `questions`. */
export function settleRow(sight: ActorSight, row: Row, plan: Plan, questions: Question[]): void {
  plan.record?.(row)
  for (const [name, child] of plan.children) {
    const value = row[name]
    if (childIsIdle(child) || value === null || value === undefined) continue
    if (Array.isArray(value)) {
      for (const item of value as Row[]) settleRow(sight, item, child.plan, questions)
    } else {
      settleSingle(sight, row, name, value as Row, child, questions)
    }
  }
  for (const name of plan.extra) delete row[name]
  for (const name of plan.hidden) row[name] = null
}

function settleSingle(
  sight: ActorSight,
  row: Row,
  name: string,
  value: Row,
  child: Child,
  questions: Question[],
): void {
  const settle = (seen: boolean) => {
    if (seen) settleRow(sight, value, child.plan, questions)
    else row[name] = null
  }
  if (child.check === 'ask') questions.push({ model: child.target, row: value, settle })
  else settle(child.check === 'always' || sight.maySee(child.target, value))
}
