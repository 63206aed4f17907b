import type { RequestFacts } from './facts.js'

/** Whether there is something behind glass here: a draft is its resident coordinator's alone, and for the desks not there. */
export function isBehindGlass({ phase, sensitivity }: Pick<RequestFacts, 'phase' | 'sensitivity'>): boolean {
  return phase !== 'DRAFT' && sensitivity === 'STRICTLY_CONFIDENTIAL'
}
