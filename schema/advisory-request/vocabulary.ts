/** Enumerations of advisory requests. */
import { STATES } from '../../domain/advisory-request/states.js'
import type {
  AdvisoryRequestStatus as StatusValue,
  ClockKind as ClockKindValue,
  ConsultationPosition as PositionValue,
  FundingSource as FundingSourceValue,
  HumanRightsRisk as RiskValue,
  PreventionDimension as DimensionValue,
  SgfArea as SgfAreaValue,
  Urgency as UrgencyValue,
} from '../../prisma/generated/client/enums.js'
import { enumeration } from '../enum.js'

const statusDescriptions = Object.fromEntries(Object.entries(STATES).map(([status, { doc }]) => [status, doc]))

export const AdvisoryRequestStatus = enumeration<StatusValue>(
  'AdvisoryRequestStatus',
  'Where an advisory request stands in its life.',
  statusDescriptions as Record<StatusValue, string>,
)

export const Urgency = enumeration<UrgencyValue>('Urgency', 'How pressing a request is: it sets the clocks.', {
  ROUTINE: 'The usual deadlines.',
  HIGH: 'Shorter deadlines.',
  IMMEDIATE: 'The shortest deadlines.',
})

/** Smallest first, as the database orders them. */
export const URGENCIES: readonly UrgencyValue[] = ['ROUTINE', 'HIGH', 'IMMEDIATE']

export const SgfArea = enumeration<SgfAreaValue>(
  'SgfArea',
  'The four guidelines of the Strategic Guidance Framework for International Police Peacekeeping.',
  {
    CAPACITY_BUILDING_AND_DEVELOPMENT: 'Police capacity-building and development.',
    OPERATIONS: 'Police operations.',
    COMMAND: 'Police command.',
    ADMINISTRATION: 'Police administration.',
  },
)

export const PreventionDimension = enumeration<DimensionValue>(
  'PreventionDimension',
  'The three dimensions of conflict prevention (¶14).',
  {
    OPERATIONAL: 'Meets an immediate crisis.',
    STRUCTURAL: 'Keeps crises from arising or returning.',
    SYSTEMIC: 'Meets risks that go beyond one State.',
  },
)

export const ConsultationPosition = enumeration<PositionValue>(
  'ConsultationPosition',
  'What a consulted entity says to a request (¶23).',
  {
    SUPPORT: 'It supports the request.',
    SUPPORT_WITH_CONDITIONS: 'It supports it on the conditions given.',
    OBJECT: 'It objects; the objection must be resolved or overruled.',
    NO_POSITION: 'It takes no position.',
  },
)

export const HumanRightsRisk = enumeration<RiskValue>(
  'HumanRightsRisk',
  'Finding under the Human Rights Due Diligence Policy (¶17, ¶28).',
  {
    LOW: 'No measures are needed.',
    MEDIUM: 'Measures of mitigation are needed.',
    HIGH: 'Measures of mitigation are needed, and each must be agreed.',
    WITHHOLD: 'Support must be withheld. It cannot be overruled.',
  },
)

export const FundingSource = enumeration<FundingSourceValue>('FundingSource', 'Where money for a request comes from.', {
  EXTRA_BUDGETARY: 'Extra-budgetary contribution (¶16, ¶61).',
  PEACEBUILDING_FUND: 'Peacebuilding Fund (¶49).',
  PEACE_AND_DEVELOPMENT_TRUST_FUND: 'United Nations Peace and Development Trust Fund (¶30).',
  PEACEKEEPING_SUPPORT_ACCOUNT: 'Support account for peacekeeping operations: pays nothing outside peacekeeping (¶16).',
  JOINT_PROGRAMME: 'Joint programme (¶50).',
  UNCT_COST_SHARING: 'Cost-sharing of the United Nations country team.',
})

export const ClockKind = enumeration<ClockKindValue>('ClockKind', 'What a clock measures.', {
  TRIAGE: 'From submission until the consultation opens, in working days.',
  CONSULTATION: 'Until the consultation closes, in working days.',
  DECISION: 'Until the decision, in working days.',
  DEPLOYMENT: 'From approval until the first deployment starts, in calendar days.',
})
