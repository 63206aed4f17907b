/**
 * An actor without a person: what an execution is given whose result goes to everybody of one access fingerprint. It
 * tells what decides sight, and nothing else. Whoever asks it who the person is gets no answer, and the asking is noted:
 * what was computed then is not shared.
 */
import type { Actor } from '../actor.js'
import { namesMatter } from './fingerprint.js'

const neutral = new WeakSet<object>()

/** Thrown where an execution for many asks for the person. */
export class PersonAsked extends Error {
  constructor(field: string) {
    super(`This execution is shared: it has no ${field}.`)
    this.name = 'PersonAsked'
  }
}

/**
 * The actor of a shared execution.
 * @param onAsked Called each time something reads what belongs to the person; the read throws as well.
 */
export function neutralActor(
  { role, countryCode, entityCode, missionCode, memberStateCode, handle }: Actor,
  onAsked: () => void,
): Actor {
  const actor = { role, countryCode, entityCode, missionCode, memberStateCode }
  const named = namesMatter(role)
  // Own and enumerable: copying the actor asks as well.
  for (const field of ['accountId', 'permissionsVersion', 'handle'] as const) {
    Object.defineProperty(actor, field, {
      enumerable: true,
      get() {
        if (field === 'handle' && named) return handle
        onAsked()
        throw new PersonAsked(field)
      },
    })
  }
  neutral.add(actor)
  return actor as Actor
}

/** Whether the actor stands for a fingerprint. Such a one is told of no account: each person is, by itself. */
export function isNeutral(actor: Actor): boolean {
  return neutral.has(actor)
}
