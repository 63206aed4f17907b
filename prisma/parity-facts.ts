/** Who counts for the share of women among individual police officers (¶34): sums, never persons. */
import type { Officers, ParityFacts } from '../domain/parity.js'
import type { ParitySums } from '../domain/parity/live.js'
import type { Reader } from './request-facts.js'

interface Sum extends Officers {
  readonly teamRequestId: string | null
}

/**
 * For each of these team requests everybody else who serves or is about to: officers deployed one by one, as far as their
 * sex is known, and teams, with the numbers of the pledge that was chosen. No pledge counts that was not.
 */
export async function parityFacts(client: Reader, requestIds: readonly string[]): Promise<Map<string, ParityFacts>> {
  const sums = await client.$queryRaw<Sum[]>`
    SELECT NULL AS "teamRequestId", count(*)::int AS size, (count(*) FILTER (WHERE i."sex" = 'FEMALE'))::int AS women
    FROM "Deployment" d
    JOIN "DeploymentMember" m ON m."deploymentId" = d."id" AND m."holds"
    JOIN "ExpertIdentity" i ON i."expertId" = m."expertId"
    WHERE d."kind" = 'INDIVIDUAL' AND d."status" IN ('PLANNED', 'ACTIVE')
    UNION ALL
    SELECT p."teamRequestId"::text, sum(p."size")::int, sum(p."women")::int
    FROM "TeamPledge" p
    WHERE EXISTS (SELECT 1 FROM "Deployment" d WHERE d."pledgeId" = p."id" AND d."status" IN ('PLANNED', 'ACTIVE'))
    GROUP BY p."teamRequestId"`
  const target = await parityTarget(client)
  const all = added(sums)
  const own = new Map(sums.map((sum) => [sum.teamRequestId, sum]))
  return new Map(
    requestIds.map((id) => {
      const { size = 0, women = 0 } = own.get(id) ?? {}
      return [id, { others: { size: all.size - size, women: all.women - women }, target }]
    }),
  )
}

/** The target stated for individual officers, or (*design*) that for seconded posts in the field, the nearest one stated. */
async function parityTarget(client: Reader): Promise<number | null> {
  const figures = await client.reportedFigure.findMany({
    where: {
      topic: 'PARITY',
      target: { not: null },
      OR: [{ category: 'INDIVIDUAL_POLICE_OFFICERS' }, { category: 'SECONDED_POSTS', scope: 'FIELD' }],
    },
    select: { category: true, target: true },
    orderBy: [{ category: 'asc' }, { asOf: 'desc' }],
  })
  const target = figures[0]?.target
  return target ? target.toNumber() : null
}

function added(sums: readonly Officers[]): Officers {
  return {
    size: sums.reduce((total, { size }) => total + size, 0),
    women: sums.reduce((total, { women }) => total + women, 0),
  }
}

/**
 * Who was deployed on a day, in sums of all and in no slice. Individual and team deployments: persons with a recorded sex,
 * each once; a team whose officers are not named, by the numbers of its pledge. Formed units: by the strength and the
 * women of the tour, the latest of each unit. Standing capacities: persons with a recorded sex, each once.
 */
export async function paritySums(client: Reader, on: Date): Promise<ParitySums> {
  const [row] = await client.$queryRaw<
    Record<'size' | 'women' | 'unitSize' | 'unitWomen' | 'posts' | 'postWomen', number>[]
  >`
    WITH running AS (
      SELECT d."id", d."kind", d."pledgeId", d."formedUnitId", d."strength", d."women", d."startedOn", d."endOn" FROM "Deployment" d
      WHERE d."startedOn" <= ${on}::date AND (d."endedOn" IS NULL OR d."endedOn" >= ${on}::date)
    ), persons AS (
      -- Who was relieved in a rotation has left; who is to come is not there yet.
      SELECT DISTINCT m."expertId", i."sex", r."kind" = 'STANDING_CAPACITY' AS "inPost"
      FROM running r
      JOIN "DeploymentMember" m ON m."deploymentId" = r."id" AND m."holds"
        AND m."startOn" <= ${on}::date AND (m."endOn" >= ${on}::date OR m."endOn" >= r."endOn")
      JOIN "ExpertIdentity" i ON i."expertId" = m."expertId"
    ), teams AS (
      SELECT DISTINCT p."id", p."size", p."women" FROM running r JOIN "TeamPledge" p ON p."id" = r."pledgeId"
      WHERE r."kind" = 'TEAM' AND NOT EXISTS (SELECT 1 FROM "DeploymentMember" m WHERE m."deploymentId" = r."id" AND m."holds")
    ), units AS (
      SELECT DISTINCT ON (r."formedUnitId") r."strength", r."women" FROM running r
      WHERE r."kind" = 'FORMED_UNIT' ORDER BY r."formedUnitId", r."startedOn" DESC, r."id" DESC
    )
    SELECT (SELECT count(*) FROM persons WHERE NOT "inPost")::int
        + (SELECT coalesce(sum("size"), 0) FROM teams)::int AS size,
      (SELECT count(*) FROM persons WHERE NOT "inPost" AND "sex" = 'FEMALE')::int
        + (SELECT coalesce(sum("women"), 0) FROM teams)::int AS women,
      (SELECT coalesce(sum("strength"), 0) FROM units)::int AS "unitSize",
      (SELECT coalesce(sum("women"), 0) FROM units)::int AS "unitWomen",
      (SELECT count(*) FROM persons WHERE "inPost")::int AS posts,
      (SELECT count(*) FROM persons WHERE "inPost" AND "sex" = 'FEMALE')::int AS "postWomen"`
  return {
    INDIVIDUAL_POLICE_OFFICERS: { size: row?.size ?? 0, women: row?.women ?? 0 },
    FORMED_POLICE_UNITS: { size: row?.unitSize ?? 0, women: row?.unitWomen ?? 0 },
    SECONDED_POSTS: { size: row?.posts ?? 0, women: row?.postWomen ?? 0 },
  }
}
