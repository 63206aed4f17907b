import type { Refusal } from './refusal.js'
import type { RuleName } from './rule.js'

/** A named rule of the process that stands whatever the input says; it tells everything that is missing. */
export interface Guard<Circumstances> {
  readonly rule: RuleName
  readonly missing: (circumstances: Circumstances) => Refusal[]
}
