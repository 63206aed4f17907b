/** What a command came to. */
import type { Refusal } from './refusal.js'

/** Row ids of what a command concerned, for the payload to read as the actor may see them. */
export interface Things {
  readonly requestId?: string
  readonly deploymentId?: string
  readonly capabilityGapId?: string
  readonly teamRequestId?: string
  readonly pledgeId?: string
  readonly formedUnitId?: string
  readonly standingMemberId?: string
  readonly expertId?: string
  readonly expertTeamMemberId?: string
  readonly visitId?: string
  readonly findingId?: string
  readonly followUpId?: string
  readonly accountId?: string
  readonly apiClientId?: string
  readonly apiKeyId?: string
}

export interface Outcome {
  /** Empty when it was done, now or (same key, same input) before. */
  readonly refusals: readonly Refusal[]
  readonly things: Things
  /**
   * Own columns of the things as this command left them, by row id: so that a retry answers as it was.
   * Empty when refused.
   */
  readonly asItWas: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Row ids of likely duplicates that are yet to be acknowledged. */
  readonly duplicates: readonly string[]
}
