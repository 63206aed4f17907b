import type { Actor } from '../actor.js'
import type { Role } from '../../prisma/generated/client/enums.js'
import type { TeamRequestFacts } from './facts.js'

/** Never a delegate: to whom else a request went tells of other States. */
const READERS: readonly Role[] = ['POLICE_DIVISION_DESK', 'AUDITOR']

/** Codes of the Member States to which it was published, empty: all; null before that, and for who may not know. */
export function audienceFor(
  { publishedAt, audienceCodes }: Pick<TeamRequestFacts, 'publishedAt' | 'audienceCodes'>,
  actor: Actor | null,
): readonly string[] | null {
  return actor !== null && READERS.includes(actor.role) && publishedAt !== null ? audienceCodes : null
}
