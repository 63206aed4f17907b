import type { Refusal } from '../../refusal.js'
import { unmet } from '../../refusing.js'
import type { CommitmentFacts, RequestFacts, RequestWorld } from '../facts.js'
import { fromUnits, toUnits } from '../money.js'
import type { Guard } from './guard.js'

/**
 * Guard 5: committed for the whole request, from sources that may pay for it. Where the request states no amount (it
 * need not, guard 1), any commitment counts for the whole: design.
 */
export const fundingCommitted: Guard = {
  rule: 'funding.committed',
  missing: ({ facts, world }) => {
    const { fundingAmount, fundingCurrency } = facts
    if (fundingAmount === null || fundingCurrency === null) {
      if (facts.commitments.some((commitment) => mayPay(commitment, world))) return []
      const message = 'No funds are committed from a source that may pay. An entity commits them.'
      return [unmet('funding.committed', message)]
    }
    const required = toUnits(fundingAmount)
    const counted = committedUnits(facts, world)
    if (counted >= required) return []
    const amounts = `${fromUnits(counted)} of ${fromUnits(required)} ${fundingCurrency} is committed; ${fromUnits(required - counted)}`
    const barred = facts.commitments.some((commitment) => !mayPay(commitment, world))
    return [unmet('funding.committed', `${amounts} is missing.`), ...(barred ? [supportAccountRefusal()] : [])]
  },
}

/** What counts towards the request, in ten-thousandths of its currency. */
export function committedUnits(facts: RequestFacts, world: Pick<RequestWorld, 'hostHasPeacekeeping'>): bigint {
  return facts.commitments
    .filter((commitment) => commitment.currency === facts.fundingCurrency && mayPay(commitment, world))
    .reduce((sum, { amount }) => sum + toUnits(amount), 0n)
}

/** The support account pays nothing outside peacekeeping (¶16). */
export function mayPay(
  { source }: Pick<CommitmentFacts, 'source'>,
  { hostHasPeacekeeping }: Pick<RequestWorld, 'hostHasPeacekeeping'>,
): boolean {
  return source !== 'PEACEKEEPING_SUPPORT_ACCOUNT' || hostHasPeacekeeping
}

export function supportAccountRefusal(path: readonly string[] = []): Refusal {
  const message =
    'The host country has no peacekeeping operation: the support account for peacekeeping operations cannot pay. Name extra-budgetary means.'
  return unmet('funding.support-account', message, path)
}
