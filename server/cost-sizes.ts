/** What the schema alone does not tell of costs: how long lists without pages are, and which fields read facts. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
} from 'graphql'

/** Entries of a list without pages, where nothing is said below. */
const USUAL_SIZE = 10

/**
 * Lists that the world makes longer than usual, by type and field. Sizes to reckon with, not the largest that there could
 * be: with these hardly a page of deployments could be asked for. A test holds their names to the schema.
 */
export const SIZES: Readonly<Record<string, number>> = {
  'AdvisoryRequest.allowedActions': 30,
  'AdvisoryRequest.overlaps': 20,
  // Of each officer it is told what is missing.
  'AssignStandingCapacityPayload.errors': 500,
  // Its page is that of `candidates`, which multiplies it.
  'CandidateMatch.nodes': 1,
  'Country.missions': 5,
  'Deployment.members': 100,
  'Deployment.turns': 20,
  'DeploySpecializedTeamPayload.errors': 500,
  'Event.changes': 50,
  'Expert.availability': 20,
  'ExtendDeploymentPayload.errors': 500,
  'ExpertTeamVisit.findings': 30,
  'ExpertTeamVisit.followUps': 30,
  'FormedUnitPledge.allowedActions': 20,
  'FormedUnitPledge.readinessHistory': 50,
  'FormedUnitPledge.visits': 20,
  'ImportReport.rejected': 1_000,
  'LiveParityFigure.trajectory': 50,
  'Mechanism.sources': 20,
  'NominateTeamMembersPayload.errors': 500,
  'ParityFigure.trajectory': 50,
  'Query.liveParity': 20,
  'Query.overlaps': 50,
  'Query.parity': 30,
  'RotateDeploymentPayload.errors': 500,
  'StartDeploymentPayload.errors': 500,
  'TeamPledge.members': 100,
}

export function sizeOf(type: string, field: string): number {
  return SIZES[`${type}.${field}`] ?? USUAL_SIZE
}

/** Fields for which facts are read that rules ask for, by name, whatever type has them: so many statements. */
export const READINGS: Readonly<Record<string, number>> = {
  allowedActions: 12,
  candidates: 4,
  clocks: 4,
  funding: 10,
  isOverdue: 4,
  liveParity: 4,
  overlaps: 8,
  anotherEntityActive: 2,
  presence: 6,
  standingCapacity: 4,
  totalCount: 1,
}

export interface Statements {
  /** However many objects it is asked of. */
  readonly fixed: number
  /** It is looked up for each object by itself when one asks for it more than once, with other arguments. */
  readonly whenTwice: boolean
}

/** Of a field by itself, without what is selected of it. */
export function statementsOf(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Statements {
  const type = getNamedType(field.type)
  const reading = READINGS[field.name] ?? 0
  if (!isCompositeType(type)) return { fixed: reading, whenTwice: false }
  // One to read it, one to ask whether it may be seen.
  const types = isAbstractType(type) ? schema.getPossibleTypes(type).length : 1
  const isRelation = parent !== schema.getQueryType() && reading === 0
  return { fixed: reading + 2 * types, whenTwice: isRelation }
}
