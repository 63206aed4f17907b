/** How things are read by their keys: for `node` and `nodes`, and wherever look-ahead from a row cannot reach. */
import { brandWithType, createContextCache } from '@pothos/core'
import { queryFromInfo } from '@pothos/plugin-prisma'
import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import type { ActorClient, Context } from './context.js'
import type { GlobalId, Noun } from './global-id.js'
import { nestedPath } from './path.js'

type Row = Record<string, unknown>

interface Many {
  where: object
}

/** For each noun the name of its key, and its list read. */
const READS = {
  Account: ['id', (db, query) => db.account.findMany(query)],
  AdviserProfile: ['id', (db, query) => db.adviserProfile.findMany(query)],
  AdvisoryRequest: ['id', (db, query) => db.advisoryRequest.findMany(query)],
  ApiClient: ['id', (db, query) => db.apiClient.findMany(query)],
  ApiKey: ['id', (db, query) => db.apiKey.findMany(query)],
  CapabilityGap: ['id', (db, query) => db.capabilityGap.findMany(query)],
  Consultation: ['id', (db, query) => db.consultation.findMany(query)],
  Country: ['code', (db, query) => db.country.findMany(query)],
  CountrySupport: ['id', (db, query) => db.countrySupport.findMany(query)],
  Deployment: ['id', (db, query) => db.deployment.findMany(query)],
  Entity: ['code', (db, query) => db.entity.findMany(query)],
  EquipmentShortfall: ['id', (db, query) => db.equipmentShortfall.findMany(query)],
  Expert: ['id', (db, query) => db.expert.findMany(query)],
  ExpertTeamFinding: ['id', (db, query) => db.expertTeamFinding.findMany(query)],
  ExpertTeamFollowUp: ['id', (db, query) => db.expertTeamFollowUp.findMany(query)],
  ExpertTeamMember: ['id', (db, query) => db.expertTeamMember.findMany(query)],
  ExpertTeamVisit: ['id', (db, query) => db.expertTeamVisit.findMany(query)],
  FormedUnitPledge: ['id', (db, query) => db.formedUnitPledge.findMany(query)],
  FundingCommitment: ['id', (db, query) => db.fundingCommitment.findMany(query)],
  HumanRightsAssessment: ['id', (db, query) => db.humanRightsAssessment.findMany(query)],
  Mandate: ['symbol', (db, query) => db.mandate.findMany(query)],
  Mechanism: ['number', (db, query) => db.mechanism.findMany(query)],
  MemberState: ['countryCode', (db, query) => db.memberState.findMany(query)],
  Mission: ['code', (db, query) => db.mission.findMany(query)],
  Recommendation: ['id', (db, query) => db.recommendation.findMany(query)],
  ReportedFigure: ['key', (db, query) => db.reportedFigure.findMany(query)],
  Skill: ['code', (db, query) => db.skill.findMany(query)],
  SourceDocument: ['symbol', (db, query) => db.sourceDocument.findMany(query)],
  SourceParagraph: ['id', (db, query) => db.sourceParagraph.findMany(query)],
  SpecializedTeamRequest: ['id', (db, query) => db.specializedTeamRequest.findMany(query)],
  StandingCapacityMember: ['id', (db, query) => db.standingCapacityMember.findMany(query)],
  TeamPledge: ['id', (db, query) => db.teamPledge.findMany(query)],
} as const satisfies Record<Noun, readonly [key: string, read: (db: ActorClient, query: Many) => Promise<Row[]>]>

const lookups = createContextCache(() => new Map<string, DataLoader<string, Row | null>>())

/**
 * One thing by its key, with what the document selects of it; null when it does not exist or may not be seen.
 * Things asked for at one place of the document are read in one statement.
 */
export function lookUp<Found extends object = Row>(
  context: Context,
  info: GraphQLResolveInfo,
  noun: Noun,
  key: string,
): Promise<Found | null> {
  // Asked for every row: it also tells the resolvers beneath what was loaded for them.
  const query = queryFromInfo({ context, info, typeName: noun })
  const place = `${noun}@${nestedPath(info.path)}`
  const places = lookups(context)
  let loader = places.get(place)
  if (!loader) {
    loader = new DataLoader((keys) => readMany(context, noun, query, keys), { maxBatchSize: 500 })
    places.set(place, loader)
  }
  return loader.load(key) as Promise<Found | null>
}

/** `node` and `nodes`: one statement for each type among the ids. */
export async function readNodes(
  context: Context,
  info: GraphQLResolveInfo,
  ids: readonly GlobalId[],
): Promise<(Row | null)[]> {
  return Promise.all(ids.map(({ typename, id }) => lookUp(context, info, typename, id)))
}

async function readMany(context: Context, noun: Noun, query: object, keys: readonly string[]): Promise<(Row | null)[]> {
  const [key, read] = READS[noun]
  const values = noun === 'Mechanism' ? keys.map(Number) : [...keys]
  const rows = await read(context.db, { ...query, where: { [key]: { in: values } } })
  const byKey = new Map(rows.map((row: Row) => [String(row[key]), row]))
  return keys.map((one) => {
    const row = byKey.get(one) ?? null
    if (row) brandWithType(row, noun as never)
    return row
  })
}
