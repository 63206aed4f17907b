/** The audit of what is read and refused, put together for one hub. */
import type { Actor } from '../../domain/actor.js'
import type { Sealing } from '../../prisma/audit/sealing.js'
import type { SignIn } from '../sign-in.js'
import { createFollowing, type Following } from './following.js'
import { OperationAudit } from './operation.js'
import { auditedSignIn } from './sign-in.js'
import { createThrottle } from './throttle.js'

export interface Auditor {
  readonly following: Following
  /** For one query or mutation. */
  operation(actor: Actor | null, purpose: string | undefined): OperationAudit
  /** Signs in as the given one does, and records it. */
  signIn(signIn: SignIn): SignIn
  /** Seals what is left; nothing that must be recorded is answered afterwards. */
  close(): Promise<void>
}

export interface AuditorOptions {
  readonly sealing: Sealing
  readonly now: () => Date
  /** Told why something could not be recorded. */
  readonly onError: (error: unknown) => void
}

export function createAuditor({ sealing, now, onError }: AuditorOptions): Auditor {
  const visitors = createThrottle({ sealing, now, action: 'visitor.refused' })
  const failures = createThrottle({ sealing, now, action: 'sign-in.refused' })
  const following = createFollowing({ sealing, now, onError })
  return {
    following,
    operation: (actor, purpose) => new OperationAudit({ actor, now, purpose, sealing, visitors, onError }),
    signIn: (signIn) => auditedSignIn(signIn, { sealing, now, failures, onError }),
    async close() {
      await following.close()
      await sealing.close()
    },
  }
}
