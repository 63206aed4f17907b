/** Everybody who looks: each role, and within a role each relation that §5 of the domain page tells apart. */
import type { Actor } from '../../domain/actor.js'
import type { Role } from '../../prisma/generated/client/enums.js'

export interface Viewer {
  /** Null: a visitor. */
  readonly handle: string | undefined
  readonly role: Role | 'VISITOR'
  readonly country?: string
  readonly entity?: string
  readonly mission?: string
  readonly state?: string
}

export const CAST = [
  { handle: 'm.rc.own', role: 'RESIDENT_COORDINATOR', country: 'BFA' },
  { handle: 'm.rc.other', role: 'RESIDENT_COORDINATOR', country: 'LBR' },
  { handle: 'm.gfp.named', role: 'GFP_DESK', entity: 'GFP' },
  { handle: 'm.gfp.other', role: 'GFP_DESK', entity: 'GFP' },
  { handle: 'm.pd.named', role: 'POLICE_DIVISION_DESK', entity: 'PD' },
  { handle: 'm.pd.other', role: 'POLICE_DIVISION_DESK', entity: 'PD' },
  { handle: 'm.unodc.named', role: 'ENTITY_OFFICER', entity: 'UNODC' },
  { handle: 'm.unodc.other', role: 'ENTITY_OFFICER', entity: 'UNODC' },
  { handle: 'm.undp', role: 'ENTITY_OFFICER', entity: 'UNDP' },
  { handle: 'm.unhcr.named', role: 'ENTITY_OFFICER', entity: 'UNHCR' },
  { handle: 'm.ohchr.named', role: 'HUMAN_RIGHTS_OFFICER', entity: 'OHCHR' },
  { handle: 'm.ohchr.entity.named', role: 'ENTITY_OFFICER', entity: 'OHCHR' },
  { handle: 'm.minusma', role: 'MISSION_POLICE', mission: 'MINUSMA' },
  { handle: 'm.minusca', role: 'MISSION_POLICE', mission: 'MINUSCA' },
  { handle: 'm.delegate.a', role: 'MEMBER_STATE_DELEGATE', state: 'XAA' },
  { handle: 'm.delegate.b', role: 'MEMBER_STATE_DELEGATE', state: 'XBB' },
  { handle: 'm.observer', role: 'OBSERVER', entity: 'AU' },
  { handle: 'm.auditor', role: 'AUDITOR' },
  { handle: 'm.admin', role: 'ADMINISTRATOR' },
  { handle: undefined, role: 'VISITOR' },
] as const satisfies readonly Viewer[]

/** Named on what is by name; an officer whose entity has no part in it is named too, and that helps nothing. */
export const NAMED = CAST.flatMap(({ handle }) => (handle?.endsWith('.named') ? [handle] : []))
/** To whom the glass of some requests is broken. */
export const OPENED = ['m.gfp.other', 'm.pd.other']

/** Null: a visitor. */
export function actorOf(viewer: Viewer): Actor | null {
  const { handle, role, country = null, entity = null, mission = null, state = null } = viewer
  if (role === 'VISITOR' || handle === undefined) return null
  const binding = { countryCode: country, entityCode: entity, missionCode: mission, memberStateCode: state }
  return { accountId: handle, handle, role, permissionsVersion: 1, ...binding }
}
