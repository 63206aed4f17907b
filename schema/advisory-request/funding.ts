/** What a request costs and what is committed to it. */
import { committedUnits } from '../../domain/advisory-request/guards/funding.js'
import { fromUnits } from '../../domain/advisory-request/money.js'
import { builder } from '../builder.js'
import { Money } from '../money.js'
import { FundingCommitment } from './parts.js'

export const RequestFunding = builder.prismaObject('AdvisoryRequest', {
  variant: 'RequestFunding',
  description: 'What a request costs and what is committed to it (¶61).',
  fields: (t) => ({
    required: t.field({
      type: Money,
      nullable: true,
      description: 'Funds required; null until the request states them.',
      resolve: ({ fundingAmount, fundingCurrency }) =>
        fundingAmount === null || fundingCurrency === null
          ? null
          : { amount: fundingAmount, currency: fundingCurrency },
    }),
    committed: t.field({
      type: Money,
      nullable: true,
      description: 'What counts towards it, in the currency required; null until the request states what it requires.',
      resolve: async ({ id, countryCode }, _args, { loaders }) => {
        const [facts, world] = await Promise.all([
          loaders.requestFacts.load(id),
          loaders.requestWorld.load(countryCode),
        ])
        if (!facts?.fundingCurrency || !world) return null
        return { amount: fromUnits(committedUnits(facts, world)), currency: facts.fundingCurrency }
      },
    }),
    commitments: t.relation('commitments', {
      type: FundingCommitment,
      query: { orderBy: [{ committedAt: 'asc' }, { id: 'asc' }] },
      description: 'Each commitment, oldest first.',
    }),
  }),
})
