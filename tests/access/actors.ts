/** Everybody who looks, for tests of sight: each role, and within a role each relation that makes a difference. */
import type { Actor } from '../../domain/actor.js'
import type { Role } from '../../prisma/generated/client/enums.js'

type Binding = Partial<Pick<Actor, 'countryCode' | 'entityCode' | 'missionCode' | 'memberStateCode'>>

let count = 0

function actor(handle: string, role: Role, binding: Binding = {}): Actor {
  count += 1
  return {
    accountId: `00000000-0000-7000-8000-${String(count).padStart(12, '0')}`,
    handle,
    role,
    countryCode: null,
    entityCode: null,
    missionCode: null,
    memberStateCode: null,
    permissionsVersion: 1,
    ...binding,
  }
}

export const ACTORS = {
  rcBurkinaFaso: actor('rc.burkina-faso', 'RESIDENT_COORDINATOR', { countryCode: 'BFA' }),
  rcLiberia: actor('rc.liberia', 'RESIDENT_COORDINATOR', { countryCode: 'LBR' }),
  gfpDesk: actor('gfp.desk', 'GFP_DESK'),
  otherGfpDesk: actor('gfp.other', 'GFP_DESK'),
  pdDesk: actor('pd.desk', 'POLICE_DIVISION_DESK', { entityCode: 'PD' }),
  unodcOfficer: actor('unodc.officer', 'ENTITY_OFFICER', { entityCode: 'UNODC' }),
  otherUnodcOfficer: actor('unodc.other', 'ENTITY_OFFICER', { entityCode: 'UNODC' }),
  undpOfficer: actor('undp.officer', 'ENTITY_OFFICER', { entityCode: 'UNDP' }),
  unhcrOfficer: actor('unhcr.officer', 'ENTITY_OFFICER', { entityCode: 'UNHCR' }),
  ohchrOfficer: actor('ohchr.officer', 'HUMAN_RIGHTS_OFFICER', { entityCode: 'OHCHR' }),
  minusmaPolice: actor('minusma.police', 'MISSION_POLICE', { missionCode: 'MINUSMA' }),
  minuscaPolice: actor('minusca.police', 'MISSION_POLICE', { missionCode: 'MINUSCA' }),
  delegateA: actor('delegate.a', 'MEMBER_STATE_DELEGATE', { memberStateCode: 'XAA' }),
  delegateB: actor('delegate.b', 'MEMBER_STATE_DELEGATE', { memberStateCode: 'XBB' }),
  observer: actor('au.observer', 'OBSERVER', { entityCode: 'AU' }),
  auditor: actor('auditor', 'AUDITOR'),
  administrator: actor('admin', 'ADMINISTRATOR'),
} as const

/** With the visitor who is not signed in. */
export const VIEWERS: readonly (readonly [name: string, actor: Actor | null])[] = [
  ...Object.entries(ACTORS),
  ['visitor', null],
]
