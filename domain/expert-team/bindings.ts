import { type Actor, entityOf } from '../actor.js'
import { glassForbiddance } from '../break-glass/roles.js'
import type { Refusal } from '../refusal.js'
import { forbidden } from '../refusing.js'
import { rolesText } from '../role.js'
import { type Binding, EXPERT_TEAM_ACTIONS } from './actions.js'
import type { FollowUpFacts, VisitFacts } from './facts.js'
import type { ExpertTeamAction } from './input.js'

/** What the binding is compared with; null: nothing that is known. */
export interface Bound {
  /** Entity of the member. */
  readonly entityCode: string | null
  /** The entity is an organization outside the United Nations. */
  readonly isPartner: boolean
  /** Country for which a visit is requested. */
  readonly countryCode: string | null
  /** Country of the actor's mission. */
  readonly missionCountry: string | null
  readonly visit: VisitFacts | null
  readonly followUp: FollowUpFacts | null
}

/** Why the actor's role, or what it is bound to, does not permit the action; null when it does. */
export function forbiddance(action: ExpertTeamAction, bound: Bound, actor: Actor): Refusal | null {
  const { roles, does, binding } = EXPERT_TEAM_ACTIONS[action]
  if (!roles.includes(actor.role)) return forbidden(`${rolesText(roles)} may ${does}.`)
  for (const part of [bound.visit, bound.followUp]) {
    const byGlass = part && glassForbiddance(part, actor)
    if (byGlass) return byGlass
  }
  return BINDINGS[binding](bound, actor)
}

const isDesk = ({ role }: Actor) => role === 'POLICE_DIVISION_DESK'

const BINDINGS: Readonly<Record<Binding, (bound: Bound, actor: Actor) => Refusal | null>> = {
  none: () => null,

  'own-entity': ({ entityCode, isPartner }, actor) => {
    if (entityCode === null || entityCode === entityOf(actor)) return null
    // Partner organizations observe; the Police Division acts for them.
    if (isPartner && isDesk(actor)) return null
    return forbidden(
      isPartner
        ? 'The Police Division desk may do this for a partner organization.'
        : `An officer of ${entityCode} may do this.`,
      'expert-team.own-entity',
    )
  },

  'own-entity-or-desk': (bound, actor) => (isDesk(actor) ? null : BINDINGS['own-entity'](bound, actor)),

  host: ({ countryCode, missionCountry }, actor) => {
    const own = actor.role === 'RESIDENT_COORDINATOR' ? actor.countryCode : missionCountry
    return countryCode === null || own === countryCode
      ? null
      : forbidden(
          `The resident coordinator for ${countryCode}, or the police of a mission there, may do this.`,
          'visit.own-host',
        )
  },

  requester: ({ visit }, actor) => {
    if (!visit || isDesk(actor)) return null
    const own =
      actor.role === 'RESIDENT_COORDINATOR'
        ? actor.countryCode === visit.countryCode
        : visit.missionCode !== null && actor.missionCode === visit.missionCode
    return own
      ? null
      : forbidden('The host country or the mission that asked for the visit may do this.', 'visit.own-host')
  },

  // Until the visit is accepted nobody leads it: then the state, not the binding, refuses.
  lead: ({ visit }, actor) => {
    if (!visit || isDesk(actor) || visit.leadEntityCode === null || visit.leadEntityCode === entityOf(actor))
      return null
    return forbidden(`${visit.leadEntityCode} leads the visit: its officers may do this.`)
  },

  party: ({ visit }, actor) => {
    const entity = entityOf(actor)
    if (!visit || isDesk(actor) || visit.leadEntityCode === null) return null
    return entity !== null && visit.partyCodes.includes(entity)
      ? null
      : forbidden(`${entity} takes no part in the visit.`)
  },

  'lead-or-host': (bound, actor) =>
    actor.role === 'RESIDENT_COORDINATOR' ? BINDINGS.requester(bound, actor) : BINDINGS.lead(bound, actor),
}
