/** Who sees persons: those who may look at the roster, and those who may look at personal data. */
import type { Prisma } from '../../prisma/generated/client/client.js'
import type { Actor } from '../actor.js'
import { boundTo, NOTHING, type Rule, through } from './condition.js'

interface OwnState {
  OR?: OwnState[]
  AND?: OwnState | OwnState[]
  memberStateCode?: string
}

/** The roster: PD matches, the GFP desk sees what can be staffed, a delegate its own State's people; the auditor. */
export function personRule(actor: Actor | null): Rule<OwnState> {
  return actor?.role === 'GFP_DESK' ? 'everything' : personalDataRule(actor)
}

/** §5: "screening and certification data are for PD and the person's own Member State", so is a person's data. */
export function personalDataRule(actor: Actor | null): Rule<OwnState> {
  switch (actor?.role) {
    case 'POLICE_DIVISION_DESK':
    case 'AUDITOR':
      return 'everything'
    case 'MEMBER_STATE_DELEGATE':
      return boundTo(actor.memberStateCode, (memberStateCode) => [{ memberStateCode }])
    default:
      return NOTHING
  }
}

type OfExpert = { expert: { is: Prisma.ExpertWhereInput } }

const ofExpert = (rule: Rule<OwnState>): Rule<OfExpert> =>
  through<OwnState, OfExpert>(rule, (expert) => ({ expert: { is: expert } }))

export const identityRule = (actor: Actor | null): Rule<OfExpert> => ofExpert(personalDataRule(actor))

export const clearanceRule = (actor: Actor | null): Rule<OfExpert> => ofExpert(personalDataRule(actor))

/** Who serves in a standing capacity. */
export const standingMemberRule = (actor: Actor | null): Rule<OfExpert> => ofExpert(personRule(actor))

/** When somebody can be sent is personal data: a reference and skills do not tell it. */
export const availabilityRule = (actor: Actor | null): Rule<OfExpert> => ofExpert(personalDataRule(actor))
