/** The kinds of refusal, each made in one place so that code, rule and paragraph always agree. */
import type { Refusal } from './refusal.js'
import { RULES, type Rule, type RuleName } from './rule.js'

/** A value of the input is malformed or unknown. */
export function invalid(path: readonly string[], message: string): Refusal {
  return { code: 'VALIDATION', message, path }
}

/** A named rule of the process is not met. */
export function unmet(rule: RuleName, message: string, path: readonly string[] = []): Refusal {
  return { code: 'GUARD_NOT_MET', message, path, ...basis(rule) }
}

/** A named rule is not met because of something that stands already. */
export function conflict(rule: RuleName, message: string, path: readonly string[] = []): Refusal {
  return { code: 'CONFLICT', message, path, ...basis(rule) }
}

export function suspected(message: string, path: readonly string[]): Refusal {
  return { code: 'DUPLICATE_SUSPECTED', message, path, ...basis('request.duplicates-acknowledged') }
}

/** Role or binding does not permit the act. */
export function forbidden(message: string, rule?: RuleName): Refusal {
  return { code: 'FORBIDDEN', message, path: [], ...(rule && basis(rule)) }
}

export function illegal(message: string): Refusal {
  return { code: 'ILLEGAL_TRANSITION', message, path: [] }
}

export function versionConflict(present: number, expected: number): Refusal {
  const message = `It is at version ${present} now, not ${expected}. Read it again and decide anew.`
  return { code: 'VERSION_CONFLICT', message, path: ['expectedVersion'] }
}

function basis(name: RuleName): { rule: RuleName; paragraph?: number } {
  const { paragraph }: Rule = RULES[name]
  return paragraph === 'design' ? { rule: name } : { rule: name, paragraph }
}
