/** What stands against anything new about a person who is erased. */
import type { Refusal } from '../refusal.js'
import { unmet } from '../refusing.js'

export function erasedRefusals(isErased: boolean, path: readonly string[]): Refusal[] {
  return isErased ? [unmet('person.erased-once', 'Nothing is known of the person any more.', path)] : []
}
