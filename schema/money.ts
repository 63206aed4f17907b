/** Amounts of money: exact decimals with a currency. */
import { fromUnits, toUnits } from '../domain/advisory-request/money.js'
import { builder } from './builder.js'

export interface MoneyShape {
  readonly amount: { toFixed(): string } | string
  readonly currency: string
}

export const Money = builder.objectRef<MoneyShape>('Money').implement({
  description: 'An amount of money.',
  fields: (t) => ({
    amount: t.field({
      type: 'Decimal',
      description: 'Exact decimal, with two to four decimals.',
      resolve: ({ amount }) => fromUnits(toUnits(typeof amount === 'string' ? amount : amount.toFixed())),
    }),
    currency: t.exposeString('currency', { description: 'ISO 4217, for example `USD`.' }),
  }),
})

export const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An amount of money.',
  fields: (t) => ({
    amount: t.field({ type: 'Decimal', required: true, description: 'A decimal as a string, more than zero.' }),
    currency: t.string({ required: true, description: 'ISO 4217, for example `USD`.' }),
  }),
})
