/** Organizations outside the United Nations that the report names as partners in policing. */
import type { PartnerCode } from '../names/partner-organizations.js'
import type { EntityFact } from './entities.js'

export const PARTNER_ORGANIZATIONS: readonly EntityFact<PartnerCode>[] = [
  {
    code: 'AU',
    kind: 'PARTNER_ORGANIZATION',
    paragraph: 54,
    mandate:
      'Needs with the United Nations a common approach to assessing, planning, deploying, screening and commanding police who move from its peace support operations to those of the United Nations (¶54); its mission in Somalia trains police with UNSOM (¶8).',
  },
  {
    code: 'EU',
    kind: 'PARTNER_ORGANIZATION',
    paragraph: 55,
    mandate:
      'Helped to develop the Strategic Guidance Framework and bases operational guidelines on it (¶55); rule of law, including policing, is one of eight shared priorities for 2019–2021 (¶57).',
  },
  {
    code: 'OSCE',
    kind: 'PARTNER_ORGANIZATION',
    paragraph: 55,
    mandate: 'Helped to develop the Strategic Guidance Framework and supports its guidance documents (¶55).',
  },
  {
    code: 'INTERPOL',
    kind: 'PARTNER_ORGANIZATION',
    paragraph: 58,
    mandate:
      'Partner in police training and development; trained 20 police officers of the Central African Republic and the United Nations with the Police Division and MINUSCA in May 2018 (¶58).',
  },
  {
    code: 'OIF',
    kind: 'PARTNER_ORGANIZATION',
    paragraph: 42,
    mandate:
      'Trains and guides personnel of French-speaking countries on nomination and selection with the Police Division (¶42).',
  },
  {
    code: 'G5_SAHEL',
    kind: 'PARTNER_ORGANIZATION',
    paragraph: 51,
    mandate: 'MINUSMA advised its joint force on the framework of the police component (¶51).',
  },
]
