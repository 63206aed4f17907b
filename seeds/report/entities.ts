/** UN entities and arrangements that the report names, and what it says of them. */
import type { EntityKind, Origin } from '../../prisma/generated/client/enums.js'
import type { EntityCode } from '../names/entities.js'

export interface EntityFact<Code extends string = EntityCode> {
  readonly code: Code
  readonly kind: EntityKind
  readonly paragraph: number
  readonly mandate: string
  readonly remark?: string
  /** `REPORT` unless it rests on more than the report. */
  readonly origin?: Origin
}

const CONSULTED =
  'Has dedicated policing capacity or a view on policing: coordinates and shares information with the Police Division to set priority areas of technical assistance (¶23).'

const INFERRED =
  'An inference of ours: ¶18 and ¶62 speak of the special envoys and representatives in Central Africa, West Africa and Central Asia and name no office.'

export const ENTITIES: readonly EntityFact[] = [
  {
    code: 'GFP',
    kind: 'ARRANGEMENT',
    paragraph: 19,
    mandate:
      'Arrangement through which a resident coordinator, for the United Nations country team, may request police advisers for the priorities of the development assistance framework (¶19, ¶62).',
    remark:
      'Not an entity: an arrangement (¶32, ¶47, ¶53). That the Department of Peace Operations and UNDP lead it jointly is not in the report.',
  },
  {
    code: 'PD',
    kind: 'SECRETARIAT',
    paragraph: 23,
    mandate:
      'Focal point of the Organization for policing, with the leading role in it (¶23); selects and deploys police personnel (¶39).',
  },
  {
    code: 'OROLSI',
    kind: 'SECRETARIAT',
    paragraph: 32,
    mandate:
      'Builds rule-of-law capacity in support of prevention and a protective environment, for which the standing capacities are deployed (¶32).',
  },
  {
    code: 'DPO',
    kind: 'SECRETARIAT',
    paragraph: 22,
    mandate: 'Department of which the Police Division is to be part (¶22).',
    remark: 'A future department in the report; until then the Department of Peacekeeping Operations (¶41).',
  },
  {
    code: 'DOS',
    kind: 'SECRETARIAT',
    paragraph: 22,
    mandate: 'Department of which the Uniformed Capabilities Support Division is to be part (¶22).',
    remark: 'A future department in the report.',
  },
  {
    code: 'UCSD',
    kind: 'SECRETARIAT',
    paragraph: 22,
    mandate:
      'Handles administration and logistics, including memorandums of understanding and reimbursement for contingent-owned equipment (¶22).',
  },
  {
    code: 'SPC',
    kind: 'STANDING_CAPACITY',
    paragraph: 16,
    mandate:
      'Rapid deployment capacity of the Police Division, ready at any time to give police expertise at the request of Member States (¶16).',
  },
  {
    code: 'JCSC',
    kind: 'STANDING_CAPACITY',
    paragraph: 32,
    mandate: 'Deployed for rule-of-law capacity-building, also through the Global Focal Point (¶32).',
  },
  {
    code: 'OMA',
    kind: 'SECRETARIAT',
    paragraph: 52,
    mandate:
      'Works with the Police Division, host States and others on early consultation about police capacities in transition (¶52) and on the best point of transition from troops to police (¶68).',
  },
  {
    code: 'JCS',
    kind: 'SECRETARIAT',
    paragraph: 51,
    mandate:
      'Worked with MINUSMA on making the police component of the joint force of the Group of Five for the Sahel operational (¶51).',
  },
  {
    code: 'ITS',
    kind: 'SECRETARIAT',
    paragraph: 36,
    mandate:
      'Held the United Nations police commanders course for heads of police components with the Police Division in Entebbe in March 2018 (¶36).',
  },
  {
    code: 'OIOS',
    kind: 'SECRETARIAT',
    paragraph: 41,
    mandate: 'Reviewed the recruitment of police (¶41, ¶46) and evaluated formed police units (¶67).',
  },
  {
    code: 'OHRM',
    kind: 'SECRETARIAT',
    paragraph: 41,
    mandate: 'Consulted on a wider use of psychometric and personality tests for candidates (¶41).',
  },
  {
    code: 'OSPP',
    kind: 'SECRETARIAT',
    paragraph: 30,
    mandate:
      'Reviews strategic direction, integration, planning and operational readiness of peacekeeping operations (¶30).',
  },
  {
    code: 'UNODC',
    kind: 'SECRETARIAT',
    paragraph: 23,
    mandate: `${CONSULTED} Partner in the proposed expert team on serious and organized crime (¶9).`,
  },
  {
    code: 'UNDP',
    kind: 'AGENCY_FUND_PROGRAMME',
    paragraph: 23,
    mandate: `${CONSULTED} Supports transitions by joint programmes (¶50).`,
  },
  {
    code: 'OHCHR',
    kind: 'SECRETARIAT',
    paragraph: 17,
    mandate:
      'Deployed personnel may coordinate with it to help apply the human rights due diligence policy outside missions (¶17).',
    remark: '¶23 does not list it among the consulted entities, but its list is open.',
  },
  {
    code: 'UNHCR',
    kind: 'AGENCY_FUND_PROGRAMME',
    paragraph: 17,
    mandate:
      'Helped by the Standing Police Capacity in Gambella, Ethiopia, to coordinate security in refugee camps with the host State and partners (¶17).',
  },
  {
    code: 'UNWOMEN',
    kind: 'AGENCY_FUND_PROGRAMME',
    paragraph: 34,
    mandate: 'Works with Member States and the Secretariat on systemic challenges to the candidatures of women (¶34).',
  },
  { code: 'UNOCT', kind: 'SECRETARIAT', paragraph: 23, mandate: CONSULTED },
  { code: 'CTED', kind: 'SECRETARIAT', paragraph: 23, mandate: CONSULTED },
  { code: 'UNODA', kind: 'SECRETARIAT', paragraph: 23, mandate: CONSULTED },
  { code: 'UNICRI', kind: 'AGENCY_FUND_PROGRAMME', paragraph: 23, mandate: CONSULTED },
  { code: 'TOE_ROL_SVC', kind: 'SECRETARIAT', paragraph: 23, mandate: CONSULTED },
  {
    code: 'PBF',
    kind: 'FUND',
    paragraph: 49,
    mandate: 'May support police capacity development plans after a mission has left (¶49).',
  },
  {
    code: 'UNPDF',
    kind: 'FUND',
    paragraph: 30,
    mandate:
      'Helped to set up the task force on pre-deployment assessment of contingent capabilities and equipment (¶30).',
  },
  ...(['UNOCA', 'UNOWAS', 'UNRCCA'] as const).map((code): EntityFact => ({
    code,
    kind: 'REGIONAL_OFFICE',
    paragraph: 18,
    mandate: 'Encouraged to draw on United Nations police expertise in monitoring, dialogue and negotiation (¶18).',
    remark: INFERRED,
    origin: 'LIVE',
  })),
]
