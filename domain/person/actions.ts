/** Who may do what with the data of an expert: Member States certify their own (¶40), the Police Division screens (¶38). */
import type { Role } from '../../prisma/generated/client/enums.js'
import type { Actor } from '../actor.js'
import { allowedAmong, type AllowedAction } from '../allowed-action.js'
import type { Refusal } from '../refusal.js'
import { forbidden, unmet } from '../refusing.js'
import { rolesText } from '../role.js'
import { erasedRefusals } from './erased.js'
import type { PersonFacts } from './facts.js'
import type { PersonAction } from './input.js'

interface PersonRow {
  readonly roles: readonly Role[]
  readonly what: string
}

const DELEGATE = 'MEMBER_STATE_DELEGATE'
const PD = 'POLICE_DIVISION_DESK'

export const PERSON_ACTIONS: Readonly<Record<PersonAction, PersonRow>> = {
  nominateExpert: { roles: [DELEGATE], what: 'nominate experts' },
  certifyExpert: { roles: [DELEGATE], what: 'certify an expert' },
  recordScreening: { roles: [PD], what: 'record a screening' },
  setExpertAvailability: { roles: [DELEGATE, PD], what: 'state when an expert is available' },
  eraseExpert: { roles: [PD], what: 'erase a person' },
}

/** By role, whatever person is named: asked before one is looked for, so that nothing is learned of who is there. */
export function personForbiddance(action: PersonAction, actor: Actor): Refusal | null {
  const { roles, what } = PERSON_ACTIONS[action]
  return roles.includes(actor.role) ? null : forbidden(`${rolesText(roles)} may ${what}.`)
}

/** … and by binding: a delegate acts for the own Member State. */
export function expertForbiddance(
  action: PersonAction,
  { memberStateCode }: Pick<PersonFacts, 'memberStateCode'>,
  actor: Actor,
): Refusal | null {
  const byRole = personForbiddance(action, actor)
  if (byRole || actor.role !== DELEGATE || actor.memberStateCode === memberStateCode) return byRole
  return forbidden('The expert is of another Member State.', 'expert.own-state')
}

/** What stands against it whatever the input says. */
export function standingPersonRefusals(action: PersonAction, person: PersonFacts): Refusal[] {
  const { isErased, heldBy, isTeamMember, isStandingMember } = person
  const path = action === 'eraseExpert' ? ['expertId'] : []
  return [
    ...erasedRefusals(isErased, path),
    ...(action === 'eraseExpert' && heldBy.length > 0
      ? [unmet('person.not-serving', 'A deployment holds the person. End or cancel it first.', path)]
      : []),
    ...(action === 'eraseExpert' && isTeamMember
      ? [unmet('person.not-serving', 'The person is of the expert team. End the membership first.', path)]
      : []),
    ...(action === 'eraseExpert' && isStandingMember
      ? [unmet('person.not-serving', 'The person serves in a standing capacity. Set the last day first.', path)]
      : []),
  ]
}

/** Everything that the actor's role and binding permit on this expert, with what is missing for each. */
export function allowedPersonActions(person: PersonFacts, actor: Actor): AllowedAction<PersonAction>[] {
  return allowedAmong(
    ACTIONS.filter((action) => action !== 'nominateExpert'),
    (action) => expertForbiddance(action, person, actor),
    (action) => standingPersonRefusals(action, person),
  )
}

const ACTIONS = Object.keys(PERSON_ACTIONS) as readonly PersonAction[]
