/** Erasure of a person: who it is goes, the reference stays, so that log and audit remain whole (*design*). */
import { refuse, type Refusal } from '../refusal.js'
import { textRefusals } from '../value.js'
import { standingPersonRefusals } from './actions.js'
import type { PersonFacts } from './facts.js'
import type { PersonInputs } from './input.js'

/** All that stands against it beside the role: VALIDATION and GUARD_NOT_MET together. */
export function decideErasure(
  person: PersonFacts,
  { reasons }: PersonInputs['eraseExpert'],
): { readonly ok: true } | ReturnType<typeof refuse> {
  const refusals: Refusal[] = [
    ...textRefusals(['reasons'], reasons, 1_000),
    ...standingPersonRefusals('eraseExpert', person),
  ]
  return refusals.length > 0 ? refuse(...refusals) : { ok: true }
}
