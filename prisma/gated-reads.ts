/** Reads that can be stopped: of an operation whose time is over, or that has read too often. */
import type { PrismaClient } from './generated/client/client.js'

export interface Gate {
  /** Called before each read. @throws when there is to be no further one. */
  pass(): void
}

type Method = (...args: unknown[]) => unknown

/** Stands for the client: the same models and raw reads, each of which asks the gate first. */
export function gatedReads(client: PrismaClient, gate: Gate): PrismaClient {
  return gated(client, gate, (name) => typeof name === 'string' && (!name.startsWith('$') || name === '$queryRaw'))
}

function gated<Target extends object>(target: Target, gate: Gate, isRead: (name: string | symbol) => boolean): Target {
  const known = new Map<string | symbol, unknown>()
  return new Proxy(target, {
    get(_target, name) {
      const own: unknown = Reflect.get(target, name, target)
      if (!isRead(name)) return own
      if (known.has(name)) return known.get(name)
      let stand = own
      if (typeof own === 'function') {
        stand = (...args: unknown[]) => {
          gate.pass()
          return (own as Method).apply(target, args)
        }
      } else if (typeof own === 'object' && own !== null) {
        stand = gated(own, gate, (inner) => inner !== 'fields')
      }
      known.set(name, stand)
      return stand
    },
  })
}
