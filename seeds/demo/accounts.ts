/** The people of the demonstration: invented, named by office alone. */
import type { Prisma } from '../../prisma/generated/client/client.js'

type DemoAccount = Pick<
  Prisma.AccountCreateManyInput,
  'handle' | 'role' | 'countryCode' | 'entityCode' | 'missionCode' | 'memberStateCode'
>

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { handle: 'rc.burkina-faso', role: 'RESIDENT_COORDINATOR', countryCode: 'BFA' },
  { handle: 'rc.ethiopia', role: 'RESIDENT_COORDINATOR', countryCode: 'ETH' },
  { handle: 'rc.liberia', role: 'RESIDENT_COORDINATOR', countryCode: 'LBR' },
  { handle: 'rc.yemen', role: 'RESIDENT_COORDINATOR', countryCode: 'YEM' },
  { handle: 'rc.cote-divoire', role: 'RESIDENT_COORDINATOR', countryCode: 'CIV' },
  { handle: 'rc.guinea-bissau', role: 'RESIDENT_COORDINATOR', countryCode: 'GNB' },
  { handle: 'rc.haiti', role: 'RESIDENT_COORDINATOR', countryCode: 'HTI' },
  { handle: 'rc.somalia', role: 'RESIDENT_COORDINATOR', countryCode: 'SOM' },
  { handle: 'gfp.desk', role: 'GFP_DESK', entityCode: 'GFP' },
  { handle: 'unodc.officer', role: 'ENTITY_OFFICER', entityCode: 'UNODC' },
  { handle: 'undp.officer', role: 'ENTITY_OFFICER', entityCode: 'UNDP' },
  { handle: 'ohchr.officer', role: 'HUMAN_RIGHTS_OFFICER', entityCode: 'OHCHR' },
  { handle: 'unhcr.officer', role: 'ENTITY_OFFICER', entityCode: 'UNHCR' },
  { handle: 'pd.desk', role: 'POLICE_DIVISION_DESK', entityCode: 'PD' },
  { handle: 'minusma.police', role: 'MISSION_POLICE', missionCode: 'MINUSMA' },
  { handle: 'minusca.police', role: 'MISSION_POLICE', missionCode: 'MINUSCA' },
  { handle: 'monusco.police', role: 'MISSION_POLICE', missionCode: 'MONUSCO' },
  { handle: 'delegate.a', role: 'MEMBER_STATE_DELEGATE', memberStateCode: 'XAA' },
  { handle: 'delegate.b', role: 'MEMBER_STATE_DELEGATE', memberStateCode: 'XBB' },
  { handle: 'delegate.c', role: 'MEMBER_STATE_DELEGATE', memberStateCode: 'XCC' },
  { handle: 'au.observer', role: 'OBSERVER', entityCode: 'AU' },
  { handle: 'auditor', role: 'AUDITOR' },
  { handle: 'admin', role: 'ADMINISTRATOR' },
]

/** Three invented Member States, under ISO 3166-1 codes that are left to users. */
export const DEMO_STATES: readonly {
  readonly code: string
  readonly en: string
  readonly fr: string
  readonly zh: string
}[] = [
  { code: 'XAA', en: 'Alderia (invented)', fr: 'Aldérie (inventée)', zh: '阿尔德里亚(虚构)' },
  { code: 'XBB', en: 'Borovia (invented)', fr: 'Borovie (inventée)', zh: '博罗维亚(虚构)' },
  { code: 'XCC', en: 'Cassandra Isles (invented)', fr: 'Îles Cassandre (inventées)', zh: '卡珊德拉群岛(虚构)' },
]
