/** The audit of what is read and refused, put together for one hub. */
import type { GraphQLError } from 'graphql'
import type { Actor } from '../../domain/actor.js'
import { AuditUnavailable, type Sealing } from '../../prisma/audit/sealing.js'
import type { SignIn } from '../sign-in.js'
import { createFollowing, type Following } from './following.js'
import { OperationAudit, personOf } from './operation.js'
import { auditedSignIn } from './sign-in.js'
import { createThrottle } from './throttle.js'
import { auditUnavailable } from './unavailable.js'

export interface Auditor {
  readonly following: Following
  /** For one query or mutation. */
  operation(actor: Actor | null, purpose: string | undefined): OperationAudit
  /** Records that an operation was not let in. */
  readonly refused: RefusedOperation
  /** Signs in as the given one does, and records it. */
  signIn(signIn: SignIn): SignIn
  /** Seals what is left; nothing that must be recorded is answered afterwards. */
  close(): Promise<void>
}

/**
 * @param document SHA-256 of the document as it was sent, or by which it was asked for.
 * @returns what is to be answered in place of the refusal, when that cannot be recorded.
 */
export type RefusedOperation = (
  code: 'DOCUMENT_NOT_REGISTERED' | 'RATE_LIMITED' | 'TOO_COSTLY',
  actor: Actor | null,
  document: string,
) => Promise<GraphQLError | undefined>

export interface AuditorOptions {
  readonly sealing: Sealing
  readonly now: () => Date
  /** Told why something could not be recorded. */
  readonly onError: (error: unknown) => void
}

export function createAuditor({ sealing, now, onError }: AuditorOptions): Auditor {
  const visitors = createThrottle({ sealing, now, action: 'visitor.refused' })
  const failures = createThrottle({ sealing, now, action: 'sign-in.refused' })
  const refusals = createThrottle({ sealing, now, action: 'operation.refused' })
  const following = createFollowing({ sealing, now, onError })
  return {
    following,
    operation: (actor, purpose) => new OperationAudit({ actor, now, purpose, sealing, visitors, onError }),
    async refused(code, actor, document) {
      try {
        await refusals.count(code, personOf(actor), document)
        return undefined
      } catch (error) {
        if (!(error instanceof AuditUnavailable)) throw error
        onError(error)
        return auditUnavailable()
      }
    },
    signIn: (signIn) => auditedSignIn(signIn, { sealing, now, failures, onError }),
    async close() {
      await following.close()
      await sealing.close()
    },
  }
}
