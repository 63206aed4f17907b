import { BINDINGS, type Binding } from '../../domain/account/binding.js'
import type { Transaction } from '../commit.js'

/** Name of the binding that names nothing; undefined: all are there. */
export async function unknownBinding(tx: Transaction, binding: Binding): Promise<keyof Binding | undefined> {
  const one = { select: { code: true } } as const
  const find: Readonly<Record<keyof Binding, (code: string) => Promise<unknown>>> = {
    countryCode: (code) => tx.country.findUnique({ where: { code }, ...one }),
    entityCode: (code) => tx.entity.findUnique({ where: { code }, ...one }),
    missionCode: (code) => tx.mission.findUnique({ where: { code }, ...one }),
    memberStateCode: (countryCode) =>
      tx.memberState.findUnique({ where: { countryCode }, select: { countryCode: true } }),
  }
  for (const name of BINDINGS) {
    const code = binding[name]
    if (code !== null && (await find[name](code)) === null) return name
  }
  return undefined
}
