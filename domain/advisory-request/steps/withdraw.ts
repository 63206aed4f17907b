import { why } from '../../input.js'
import { textRefusals } from '../../value.js'
import { withoutPlanned } from './desk.js'
import type { StepRule } from './step.js'

export const withdraw: StepRule<'withdraw'> = ({ facts, input }) => ({
  refusals: textRefusals(['reasons'], input.reasons),
  patch: { deployments: withoutPlanned(facts) },
  event: 'WITHDRAWN',
  note: why(input.reasons, input.note),
})
