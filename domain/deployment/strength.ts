/** How many officers of a formed unit go on a tour, and how many of them are women (¶34, ¶45). */
import type { Maybe } from '../input.js'
import type { Refusal } from '../refusal.js'
import { invalid } from '../refusing.js'
import { integerRefusals } from '../value.js'
import type { DeploymentFacts } from './facts.js'

const MOST_PERSONS = 1000

/** Of a tour. Both, or neither: then what was planned, or pledged, stands. */
export interface StrengthInput {
  readonly strength?: Maybe<number>
  readonly women?: Maybe<number>
}

interface Body {
  readonly refusals: readonly Refusal[]
  readonly patch: Partial<Pick<DeploymentFacts, 'strength' | 'women'>>
}

/** Women are among the persons. */
export function strengthRefusals(strength: number, women: number): Refusal[] {
  const wrong = integerRefusals(['strength'], strength, 1, MOST_PERSONS)
  return [...wrong, ...integerRefusals(['women'], women, 0, wrong.length === 0 ? strength : MOST_PERSONS)]
}

/** What is given of a tour; nothing where nothing is. */
export function givenStrength(kind: DeploymentFacts['kind'], input: StrengthInput): Body {
  const strength = input.strength ?? null
  const women = input.women ?? null
  if (strength === null && women === null) return { refusals: [], patch: {} }
  if (kind !== 'FORMED_UNIT') {
    return {
      refusals: [invalid(['strength'], 'Officers of a unit alone are counted: leave the numbers out.')],
      patch: {},
    }
  }
  if (strength === null || women === null) {
    const [path, what] = strength === null ? ['strength', 'strength'] : ['women', 'number of women']
    return { refusals: [invalid([path], `Give the ${what} as well, or neither.`)], patch: {} }
  }
  return { refusals: strengthRefusals(strength, women), patch: { strength, women } }
}
