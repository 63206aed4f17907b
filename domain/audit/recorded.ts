/**
 * What is recorded when it is read: human rights assessments, screening data, who experts are, whatever is confidential
 * or strictly confidential, and the audit trail itself. A row that is read and shown is named by the ids of what it is
 * about, never by what stands in it.
 */
import type { Sensitivity, SubjectType } from '../../prisma/generated/client/enums.js'
import type { Facts, ModelName } from '../visibility/sight.js'

/** Sort of thing, as the audit trail names it, and its id. */
export type Seen = readonly [sort: string, id: string]

export interface Recorded {
  /** What must be loaded with a row to know whether, and as what, it is recorded. */
  readonly facts: Facts
  /** Model whose rows, when they are recorded, speak for this one as well: under them it is not recorded again. */
  readonly beneath?: ModelName
  seen(row: Readonly<Record<string, unknown>>): readonly Seen[]
}

type Row = Readonly<Record<string, unknown>>

const NOTHING: readonly Seen[] = []

function isGuarded(sensitivity: unknown): boolean {
  return sensitivity !== null && sensitivity !== undefined && sensitivity !== ('UNCLASSIFIED' satisfies Sensitivity)
}

/** Always, by one column. */
function always(sort: string, column: string): Recorded {
  return { facts: { [column]: true }, seen: (row) => [[sort, String(row[column])]] }
}

/** When it is confidential or more. */
function whenGuarded(sort: string): Recorded {
  return {
    facts: { id: true, sensitivity: true },
    seen: ({ id, sensitivity }) => (isGuarded(sensitivity) ? [[sort, String(id)]] : NOTHING),
  }
}

/** Part of an advisory request: the request is what was read. */
const OF_REQUEST: Recorded = {
  facts: { requestId: true, request: { select: { sensitivity: true } } },
  beneath: 'AdvisoryRequest',
  seen: ({ requestId, request }) =>
    isGuarded((request as Row | null | undefined)?.['sensitivity'])
      ? [['AdvisoryRequest', String(requestId)]]
      : NOTHING,
}

/** Under a recorded thing of its own, that is named, and with it the request that is guarded. */
function serving(sort: string, ...served: readonly Served[]) {
  return {
    facts: Object.assign(
      { id: true as const },
      ...served.map(({ relation }) => ({ [`${relation}Id`]: true, [relation]: { select: { sensitivity: true } } })),
    ) as Facts,
    seen(row: Row): readonly Seen[] {
      const guarded = served.filter(({ relation }) =>
        isGuarded((row[relation] as Row | null | undefined)?.['sensitivity']),
      )
      if (guarded.length === 0) return NOTHING
      return [
        [sort, String(row['id'])],
        ...guarded.map(({ of, relation }) => [of, String(row[`${relation}Id`])] as const),
      ]
    },
  }
}

interface Served {
  /** Relation to it; the column is named after that. */
  readonly relation: string
  readonly of: string
}

const TEAM: Served = { relation: 'teamRequest', of: 'SpecializedTeamRequest' }
const DEPLOYMENT = serving('Deployment', { relation: 'request', of: 'AdvisoryRequest' }, TEAM)
const PLEDGE = serving('TeamPledge', TEAM)

/** Part of what serves a request: that is what was read. */
function partOf(relation: string, beneath: ModelName, { facts, seen }: Pick<Recorded, 'facts' | 'seen'>): Recorded {
  return {
    facts: { [relation]: { select: facts } },
    beneath,
    seen: (row) => seen((row[relation] ?? {}) as Row),
  }
}

const OF_DEPLOYMENT = partOf('deployment', 'Deployment', DEPLOYMENT)
const OF_PLEDGE = partOf('pledge', 'TeamPledge', PLEDGE)

const RECORDED: { readonly [M in ModelName]?: Recorded } = {
  // §5 HRDDP assessments; by request, since that is what they are asked for.
  HumanRightsAssessment: always('HumanRightsAssessment', 'requestId'),
  Mitigation: {
    facts: { assessment: { select: { requestId: true } } },
    beneath: 'HumanRightsAssessment',
    seen: ({ assessment }) => [['HumanRightsAssessment', String((assessment as Row)['requestId'])]],
  },
  // §5 screening and certification; by expert.
  Clearance: always('Clearance', 'expertId'),
  // §5 a person's data.
  ExpertIdentity: always('ExpertIdentity', 'expertId'),
  ExpertTeamMemberIdentity: always('ExpertTeamMemberIdentity', 'memberId'),
  // §5 what is confidential or strictly confidential.
  AdvisoryRequest: whenGuarded('AdvisoryRequest'),
  Consultation: OF_REQUEST,
  FundingCommitment: OF_REQUEST,
  AdviserProfile: OF_REQUEST,
  FrameworkPriority: OF_REQUEST,
  Clock: OF_REQUEST,
  BreakGlass: {
    ...OF_REQUEST,
    facts: { ...OF_REQUEST.facts, visitId: true },
    // Of a visit it tells where the visit itself, or what it found, is guarded: always.
    seen: (row) => (row['visitId'] ? [['ExpertTeamVisit', String(row['visitId'])]] : OF_REQUEST.seen(row)),
  },
  // What serves a request that is guarded, also where that itself is hidden from the reader.
  Deployment: { ...DEPLOYMENT, beneath: 'AdvisoryRequest' },
  DeploymentMember: OF_DEPLOYMENT,
  DeploymentTurn: OF_DEPLOYMENT,
  StandingCapacityAssignment: OF_DEPLOYMENT,
  TeamPledge: { ...PLEDGE, beneath: 'SpecializedTeamRequest' },
  TeamMember: OF_PLEDGE,
  TeamPledgeAssessment: OF_PLEDGE,
  SpecializedTeamRequest: whenGuarded('SpecializedTeamRequest'),
  ExpertTeamVisit: whenGuarded('ExpertTeamVisit'),
  ExpertTeamFinding: whenGuarded('ExpertTeamFinding'),
  ExpertTeamFollowUp: whenGuarded('ExpertTeamFollowUp'),
  ExpertTeamVisitMember: partOf('visit', 'ExpertTeamVisit', whenGuarded('ExpertTeamVisit')),
  Event: {
    facts: { subjectType: true, subjectId: true, requestId: true, sensitivity: true, humanRights: true },
    seen: seenInEvent,
  },
  // §2 "auditor": the reading of the trail is in the trail.
  AuditEntry: always('AuditEntry', 'sequence'),
}

function seenInEvent({ subjectType, subjectId, requestId, sensitivity, humanRights }: Row): readonly Seen[] {
  const seen: Seen[] = []
  // §5 what is told of an expert tells of certification and screening.
  if (subjectType === ('EXPERT' satisfies SubjectType)) seen.push(['Clearance', String(subjectId)])
  if (humanRights === true) seen.push(['HumanRightsAssessment', String(requestId ?? subjectId)])
  if (!isGuarded(sensitivity)) return seen
  const sort = EVENT_SORTS[String(subjectType)] ?? 'Event'
  seen.push([sort, String(subjectId)])
  if (requestId !== null && requestId !== subjectId) seen.push(['AdvisoryRequest', String(requestId)])
  return seen
}

const EVENT_SORTS: Readonly<Record<string, string>> = {
  ADVISORY_REQUEST: 'AdvisoryRequest',
  DEPLOYMENT: 'Deployment',
  TEAM_PLEDGE: 'TeamPledge',
  SPECIALIZED_TEAM_REQUEST: 'SpecializedTeamRequest',
  EXPERT_TEAM_VISIT: 'ExpertTeamVisit',
}

/** How reads of the model are recorded; undefined: they are not. */
export function recordedOf(model: ModelName): Recorded | undefined {
  return RECORDED[model]
}

/** Sorts that a resolver records by itself, since reading the row is not yet showing them. */
export const SHOWN = { certification: 'Certification', matchedClearance: 'MatchedClearance' } as const
