import { expect, test } from 'vitest'
import { fromUnits, moneyRefusals, toUnits } from '../../domain/advisory-request/money.js'

test.each([
  ['12.50', 125000n],
  ['0.0001', 1n],
  ['7', 70000n],
  ['99999999999999.9999', 999999999999999999n],
])('%s is %s ten-thousandths', (amount, units) => {
  expect(toUnits(amount)).toBe(units)
  expect(toUnits(fromUnits(units))).toBe(units)
})

test.each([
  [0n, '0.00'],
  [1n, '0.0001'],
  [125000n, '12.50'],
  [125030n, '12.503'],
  [70000n, '7.00'],
])('%s ten-thousandths are %s', (units, amount) => {
  expect(fromUnits(units)).toBe(amount)
})

test.each(['', '1.', '.5', '1,5', '+1', '1.23456', '0x1', ' 1', '1\n', '１'])('%j is no amount', (amount) => {
  expect(() => toUnits(amount)).toThrow(RangeError)
  expect(moneyRefusals(['a'], { amount, currency: 'USD' }).map(({ path }) => path)).toEqual([['a', 'amount']])
})

test.each(['USD', 'XOF', 'LRD', 'EUR'])('%s is a currency', (currency) => {
  expect(moneyRefusals([], { amount: '1', currency })).toEqual([])
})

test.each(['', 'usd', 'US', 'ABC', 'XXXX'])('%j is none', (currency) => {
  expect(moneyRefusals([], { amount: '1', currency }).map(({ path }) => path)).toEqual([['currency']])
})
