/** Field missions with the status that the report gives them. */
import type { MissionKind, MissionStatus } from '../../prisma/generated/client/enums.js'
import type { MissionCode } from '../names/missions.js'

export interface MissionFact {
  readonly code: MissionCode
  readonly kind: MissionKind
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  readonly status: MissionStatus
  readonly paragraph: number
  readonly closedOn?: Date
  readonly remark?: string
}

/** Their police components are structured by the Strategic Guidance Framework (¶24). */
export const SGF_STRUCTURED: readonly MissionCode[] = ['MINUSTAH', 'MINUSMA', 'MINUSCA', 'MONUSCO', 'UNMISS']

export const MISSIONS: readonly MissionFact[] = [
  { code: 'MINUSMA', kind: 'PEACEKEEPING', country: 'MLI', status: 'ACTIVE', paragraph: 10 },
  { code: 'MINUSCA', kind: 'PEACEKEEPING', country: 'CAF', status: 'ACTIVE', paragraph: 7 },
  { code: 'MONUSCO', kind: 'PEACEKEEPING', country: 'COD', status: 'ACTIVE', paragraph: 10 },
  { code: 'UNMISS', kind: 'PEACEKEEPING', country: 'SSD', status: 'ACTIVE', paragraph: 6 },
  {
    code: 'UNISFA',
    kind: 'PEACEKEEPING',
    country: 'SDN',
    status: 'IN_TRANSITION',
    paragraph: 5,
    remark:
      'In transition by ¶52. In the Abyei Area: ¶5 places its police in the Sudan; nothing is implied about the status of the area.',
  },
  {
    code: 'UNAMID',
    kind: 'PEACEKEEPING',
    country: 'SDN',
    status: 'IN_TRANSITION',
    paragraph: 52,
    remark: 'Hybrid operation with the African Union.',
  },
  {
    code: 'MINUJUSTH',
    kind: 'PEACEKEEPING',
    country: 'HTI',
    status: 'ACTIVE',
    paragraph: 11,
    remark: 'Successor of MINUSTAH.',
  },
  {
    code: 'MINUSTAH',
    kind: 'PEACEKEEPING',
    country: 'HTI',
    status: 'CLOSED',
    paragraph: 11,
    remark: 'Succeeded by MINUJUSTH; the report gives no day.',
  },
  {
    code: 'UNSOM',
    kind: 'SPECIAL_POLITICAL',
    country: 'SOM',
    status: 'ACTIVE',
    paragraph: 8,
    remark: 'Works with the African Union Mission in Somalia (AMISOM).',
  },
  { code: 'UNIOGBIS', kind: 'SPECIAL_POLITICAL', country: 'GNB', status: 'ACTIVE', paragraph: 14 },
  {
    code: 'UNOCI',
    kind: 'PEACEKEEPING',
    country: 'CIV',
    status: 'CLOSED',
    paragraph: 50,
    closedOn: new Date('2017-06-30T00:00:00Z'),
  },
  {
    code: 'UNMIL',
    kind: 'PEACEKEEPING',
    country: 'LBR',
    status: 'CLOSED',
    paragraph: 50,
    remark:
      'The report tells of its drawdown, withdrawal and legacy document (¶50, ¶53) and gives no day of closing; taken as closed because ¶16–17 count Liberia among the settings without a mission.',
  },
]
