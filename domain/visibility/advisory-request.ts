/** Who sees an advisory request and what belongs to it: domain page §5. */
import type { Prisma } from '../../prisma/generated/client/client.js'
import type { Phase, Sensitivity } from '../../prisma/generated/client/enums.js'
import { type Actor, entityOf } from '../actor.js'
import { mayBreakGlass } from '../break-glass/roles.js'
import { allOf, boundTo, NOTHING, type Rule, through } from './condition.js'

/** Columns that decide, the same on a request's row and on events: a rule over them serves both. */
export interface RequestColumns {
  OR?: RequestColumns[]
  AND?: RequestColumns | RequestColumns[]
  countryCode?: string
  sensitivity?: Sensitivity
  phase?: Phase | { in: Phase[] }
  leadEntityCode?: string
  partyCodes?: { has: string }
  namedHandles?: { has: string }
  openedHandles?: { has: string }
}

/** Not a draft: a draft belongs to its resident coordinator alone (and the auditor). */
const submitted = (): RequestColumns => ({ phase: { in: ['FILED', 'APPROVED'] } })
const approved = (): RequestColumns => ({ phase: 'APPROVED' })

/** The table of §5, and for the desks what a break-glass shows for a time (rule `break-glass.sight-alone`). */
export function requestRule(actor: Actor | null): Rule<RequestColumns> {
  const standing = standingRequestRule(actor)
  return standing === 'everything' ? standing : [...standing, ...glassRule(actor)]
}

/** What a break-glass shows, alone. */
export function glassRule(actor: Actor | null): readonly RequestColumns[] {
  if (!mayBreakGlass(actor)) return NOTHING
  return [{ sensitivity: 'STRICTLY_CONFIDENTIAL', ...submitted(), openedHandles: { has: actor.handle } }]
}

/** Without what a break-glass shows. */
export function standingRequestRule(actor: Actor | null): Rule<RequestColumns> {
  switch (actor?.role) {
    // §5 "its country's RC": always. "Other RCs": unclassified from approval.
    case 'RESIDENT_COORDINATOR':
      return [
        ...boundTo(actor.countryCode, (countryCode) => [{ countryCode }]),
        { sensitivity: 'UNCLASSIFIED', ...approved() },
      ]
    // §5 "GFP desk, PD desk": from submission; strictly confidential by name.
    case 'GFP_DESK':
    case 'POLICE_DIVISION_DESK':
      return [
        { sensitivity: 'UNCLASSIFIED', ...submitted() },
        { sensitivity: 'CONFIDENTIAL', ...submitted() },
        { sensitivity: 'STRICTLY_CONFIDENTIAL', ...submitted(), namedHandles: { has: actor.handle } },
      ]
    // §5 "lead and consulted entities' officers": unclassified from submission, confidential from being named as a
    // party, strictly confidential by name. "Other entity officers": unclassified from submission.
    case 'ENTITY_OFFICER':
    case 'HUMAN_RIGHTS_OFFICER':
      return [
        { sensitivity: 'UNCLASSIFIED', ...submitted() },
        ...boundTo(entityOf(actor), (entity): RequestColumns[] => [
          { sensitivity: 'CONFIDENTIAL', ...submitted(), partyCodes: { has: entity } },
          {
            sensitivity: 'STRICTLY_CONFIDENTIAL',
            ...submitted(),
            partyCodes: { has: entity },
            namedHandles: { has: actor.handle },
          },
        ]),
      ]
    // §5 "observers of partner organizations": unclassified from submission.
    case 'OBSERVER':
      return [{ sensitivity: 'UNCLASSIFIED', ...submitted() }]
    // §5 "police of missions": unclassified from approval.
    case 'MISSION_POLICE':
      return [{ sensitivity: 'UNCLASSIFIED', ...approved() }]
    // §5 "auditor": always.
    case 'AUDITOR':
      return 'everything'
    // §5 "Member State delegates": never the request itself. §2: administrators have no operational part.
    default:
      return NOTHING
  }
}

/** Parts of a request are seen with it. */
export function requestPartRule(actor: Actor | null): Rule<{ request: { is: Prisma.AdvisoryRequestWhereInput } }> {
  return through<RequestColumns, { request: { is: Prisma.AdvisoryRequestWhereInput } }>(
    requestRule(actor),
    (request) => ({ request: { is: request } }),
  )
}

/** Whose assessments an actor may see, of the requests it sees (§5: OHCHR, GFP, PD, lead entity, the country's RC). */
export function assessmentReaderRule(actor: Actor | null): Rule<RequestColumns> {
  switch (actor?.role) {
    case 'GFP_DESK':
    case 'POLICE_DIVISION_DESK':
    case 'HUMAN_RIGHTS_OFFICER':
    case 'AUDITOR':
      return 'everything'
    case 'ENTITY_OFFICER':
      if (actor.entityCode === 'OHCHR') return 'everything'
      return boundTo(actor.entityCode, (leadEntityCode) => [{ leadEntityCode }])
    case 'RESIDENT_COORDINATOR':
      return boundTo(actor.countryCode, (countryCode) => [{ countryCode }])
    default:
      return NOTHING
  }
}

/** Requests whose assessments are seen. */
export function assessedRequestRule(actor: Actor | null): Rule<RequestColumns> {
  return allOf(requestRule(actor), assessmentReaderRule(actor))
}

export function assessmentRule(actor: Actor | null): Rule<Prisma.HumanRightsAssessmentWhereInput> {
  return through<RequestColumns, Prisma.HumanRightsAssessmentWhereInput>(assessedRequestRule(actor), (request) => ({
    request: { is: request },
  }))
}

export function mitigationRule(actor: Actor | null): Rule<Prisma.MitigationWhereInput> {
  return through<Prisma.HumanRightsAssessmentWhereInput, Prisma.MitigationWhereInput>(
    assessmentRule(actor),
    (assessment) => ({ assessment: { is: assessment } }),
  )
}
