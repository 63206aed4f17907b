import { entityOf } from '../../actor.js'
import type { Refusal } from '../../refusal.js'
import { invalid } from '../../refusing.js'
import { textRefusals } from '../../value.js'
import type { CommitmentFacts, RequestFacts } from '../facts.js'
import { mayPay, supportAccountRefusal } from '../guards/funding.js'
import type { RequestInputs } from '../input.js'
import { moneyRefusals } from '../money.js'
import type { StepRule } from './step.js'

type Input = RequestInputs['commitFunding']

/** Commitments add up (¶61); one that revises another of the same entity takes its place. */
export const commitFunding: StepRule<'commitFunding'> = ({ facts, input, actor, now, world }) => {
  const entityCode = entityOf(actor) ?? ''
  const { revises } = input
  const commitment: CommitmentFacts = {
    source: input.source,
    contributor: input.contributor,
    amount: input.amount.amount,
    currency: input.amount.currency,
    entityCode,
    committedAt: now,
  }
  return {
    refusals: [
      ...textRefusals(['contributor'], input.contributor),
      ...moneyRefusals(['amount'], input.amount),
      ...otherCurrency(facts, input),
      ...(mayPay(input, world) ? [] : [supportAccountRefusal(['source'])]),
      ...unknownRevised(facts, input, entityCode),
    ],
    patch: {
      commitments: revises
        ? facts.commitments.map((one) => (one.id === revises ? { ...commitment, id: revises } : one))
        : [...facts.commitments, commitment],
    },
    event: 'FUNDING_COMMITTED',
    note: input.note ?? null,
  }
}

/** The hub knows no rates of exchange: money of another currency could never count. */
function otherCurrency({ fundingCurrency }: RequestFacts, { amount: { currency } }: Input): Refusal[] {
  if (fundingCurrency === null || fundingCurrency === currency) return []
  return [invalid(['amount', 'currency'], `The request asks for ${fundingCurrency}: commit it in that currency.`)]
}

function unknownRevised({ commitments }: RequestFacts, { revises }: Input, entityCode: string): Refusal[] {
  if (!revises || commitments.some((one) => one.id === revises && one.entityCode === entityCode)) return []
  return [invalid(['revises'], `${entityCode} has made no such commitment to this request.`)]
}
