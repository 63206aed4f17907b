/** For whom an execution is: everybody of one access fingerprint, or one person. */
import type { Actor } from '../domain/actor.js'
import { accessFingerprint } from '../domain/visibility/fingerprint.js'
import { neutralActor } from '../domain/visibility/neutral.js'

export interface Principal {
  /** Equal for those who may share. */
  readonly key: string
  /** For many; its actor is no person. */
  readonly isShared: boolean
  readonly actor: Actor | null
  /** Something has asked who the person is, and got no answer. Never of one person. */
  readonly wasAsked: boolean
}

/** Everybody of the actor's fingerprint. Made anew for each lane, so that `wasAsked` is its own. */
export function fingerprintOf(actor: Actor | null): Principal {
  let asked = false
  const neutral =
    actor &&
    neutralActor(actor, () => {
      asked = true
    })
  return {
    key: accessFingerprint(actor),
    isShared: true,
    actor: neutral,
    get wasAsked() {
      return asked
    },
  }
}

/** The person alone, with the rights it has now. */
export function personOf(actor: Actor): Principal {
  return { key: `${actor.accountId} ${actor.permissionsVersion}`, isShared: false, actor, wasAsked: false }
}
