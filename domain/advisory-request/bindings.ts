import { entityOf, type Actor } from '../actor.js'
import { glassForbiddance } from '../break-glass/roles.js'
import type { Refusal } from '../refusal.js'
import { forbidden } from '../refusing.js'
import { rolesText } from '../role.js'
import { ACTIONS, type Binding, type ListedAction } from './actions.js'
import type { RequestFacts } from './facts.js'

/** Why the actor's role, or what it is bound to, does not permit the action; null when it does. */
export function forbiddance(action: ListedAction, facts: RequestFacts, actor: Actor): Refusal | null {
  const { roles, does, binding } = ACTIONS[action]
  if (!roles.includes(actor.role)) return forbidden(`${rolesText(roles)} may ${does}.`)
  const byGlass = glassForbiddance(facts, actor)
  if (byGlass) return byGlass
  return BINDINGS[binding](facts, actor)
}

const BINDINGS: Readonly<Record<Binding, (facts: RequestFacts, actor: Actor) => Refusal | null>> = {
  none: () => null,

  'own-country': ({ countryCode }, actor) =>
    actor.countryCode === countryCode
      ? null
      : forbidden(`The resident coordinator for ${countryCode} may do this.`, 'request.own-country'),

  'own-country-or-named': (facts, actor) => {
    if (actor.role === 'RESIDENT_COORDINATOR') return BINDINGS['own-country'](facts, actor)
    return facts.namedHandles.includes(actor.handle)
      ? null
      : forbidden('The desk of the Global Focal Point may do this where it is named itself.')
  },

  // Until a consultation has been opened nobody is consulted and nobody leads: then the state, not the binding, refuses.
  consulted: ({ consultations }, actor) => {
    const entity = entityOf(actor)
    if (consultations.length === 0 || consultations.some(({ entityCode }) => entityCode === entity)) return null
    return forbidden(`${entity} is not consulted on this request.`)
  },

  'lead-or-human-rights': ({ leadEntityCode }, actor) => {
    if (actor.role === 'HUMAN_RIGHTS_OFFICER') return null
    if (leadEntityCode === null || leadEntityCode === entityOf(actor)) return null
    return forbidden('OHCHR makes the assessment, or the lead entity proposes one; nobody else does.')
  },
}
