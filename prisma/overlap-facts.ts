/** Everything in which entities are active, by country: three statements, however many countries. */
import { isOpen, STATUSES } from '../domain/advisory-request/states.js'
import { type Activity, AREAS_OF_DEPLOYMENTS, deployingEntity } from '../domain/overlap/activity.js'
import type { Reader } from './request-facts.js'

const OPEN = STATUSES.filter(isOpen)

/** Asks nobody's rights: the rule of overlaps asks them of each activity. */
export async function activityFacts(client: Reader, countryCodes: readonly string[]): Promise<Map<string, Activity[]>> {
  const wanted = [...new Set(countryCodes)]
  const requests = await client.advisoryRequest.findMany({
    where: { countryCode: { in: wanted }, status: { in: OPEN }, phase: { not: 'DRAFT' } },
    orderBy: { id: 'asc' },
  })
  const visits = await client.expertTeamVisit.findMany({
    where: { countryCode: { in: wanted }, status: { in: ['ACCEPTED', 'UNDER_WAY'] } },
    orderBy: { id: 'asc' },
  })
  // Those on a request are told with the request.
  const deployments = await client.deployment.findMany({
    where: {
      requestId: null,
      status: { in: ['PLANNED', 'ACTIVE'] },
      OR: [{ countryCode: { in: wanted } }, { countryCode: null, mission: { is: { countryCode: { in: wanted } } } }],
    },
    include: {
      request: true,
      teamRequest: true,
      mission: { select: { countryCode: true } },
      standing: { select: { entityCode: true } },
    },
    orderBy: { id: 'asc' },
  })
  const activities: Activity[] = [
    ...requests.map((row) => ({
      ...{ noun: 'AdvisoryRequest' as const, id: row.id, countryCode: row.countryCode, areas: row.sgfAreas, row },
      entityCodes: row.partyCodes,
    })),
    ...visits.map((row) => ({
      ...{ noun: 'ExpertTeamVisit' as const, id: row.id, countryCode: row.countryCode, areas: row.sgfAreas, row },
      entityCodes: row.partyCodes,
    })),
    ...deployments.map((row) => ({
      ...{ noun: 'Deployment' as const, id: row.id, areas: AREAS_OF_DEPLOYMENTS, row },
      countryCode: row.countryCode ?? row.mission?.countryCode ?? '',
      entityCodes: [deployingEntity(row.kind, row.standing?.entityCode ?? null)],
    })),
  ]
  return new Map(wanted.map((code) => [code, activities.filter(({ countryCode }) => countryCode === code)]))
}
