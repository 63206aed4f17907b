/** Guard 4 as a yes or no, for those who may know that it is met but not the assessments (¶17, ¶28). */
import { isWithheld } from './assessments.js'
import type { RequestFacts } from './facts.js'
import { assessed, concurred, mitigated } from './guards/human-rights.js'

export function humanRightsMet(facts: RequestFacts): boolean {
  return !isWithheld(facts) && [assessed, concurred, mitigated].every(({ missing }) => missing({ facts }).length === 0)
}
