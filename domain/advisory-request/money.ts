/** Money as whole ten-thousandths (four decimals, as the database holds it): exact, never floating point. */
import type { Refusal } from '../refusal.js'
import { invalid } from '../refusing.js'
import type { MoneyInput } from './input.js'

const DECIMALS = 4
/** The database holds 18 digits, 4 of them decimals. */
const DECIMAL = /^(\d{1,14})(?:\.(\d{1,4}))?$/

let currencies: ReadonlySet<string> | undefined

/** `12.50` → `125000n`. Throws on what is no such decimal: check input with `moneyRefusals` first. */
export function toUnits(amount: string): bigint {
  const [, whole, decimals = ''] = DECIMAL.exec(amount) ?? []
  if (whole === undefined) throw new RangeError(`Not an amount with at most ${DECIMALS} decimals: ${amount}`)
  return BigInt(whole + decimals.padEnd(DECIMALS, '0'))
}

/** `125000n` → `12.50`: two decimals at least, four at most. */
export function fromUnits(units: bigint): string {
  const digits = units.toString().padStart(DECIMALS + 1, '0')
  const decimals = digits.slice(-DECIMALS).replace(/0{1,2}$/, '')
  return `${digits.slice(0, -DECIMALS)}.${decimals}`
}

export function moneyRefusals(path: readonly string[], { amount, currency }: MoneyInput): Refusal[] {
  return [...amountRefusals([...path, 'amount'], amount), ...currencyRefusals([...path, 'currency'], currency)]
}

function amountRefusals(path: readonly string[], amount: string): Refusal[] {
  if (!DECIMAL.test(amount)) {
    return [invalid(path, 'The amount is not a decimal of at most 14 digits and 4 decimals, for example 12500.00.')]
  }
  return toUnits(amount) > 0n ? [] : [invalid(path, 'The amount is not more than zero.')]
}

function currencyRefusals(path: readonly string[], currency: string): Refusal[] {
  currencies ??= new Set(Intl.supportedValuesOf('currency'))
  return currencies.has(currency) ? [] : [invalid(path, `${currency} is no currency of ISO 4217, for example USD.`)]
}
