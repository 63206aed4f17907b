/** Global ids: Relay's base64 of `Type:key`, checked in full before anything is asked of the database. */
import { invalid } from './refusal.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const CODE = /^[A-Z0-9][A-Z0-9_-]{0,63}$/
const NUMBER = /^[1-9]\d{0,8}$/
const TEXT = /^[\x20-\x7e]{1,200}$/

/** The form of the key of each type that is a node. */
const KEYS = {
  Account: UUID,
  AdviserProfile: UUID,
  AdvisoryRequest: UUID,
  ApiClient: UUID,
  ApiKey: UUID,
  CapabilityGap: UUID,
  Consultation: UUID,
  Country: CODE,
  CountrySupport: TEXT,
  Deployment: UUID,
  Entity: CODE,
  EquipmentShortfall: UUID,
  Expert: UUID,
  ExpertTeamFinding: UUID,
  ExpertTeamFollowUp: UUID,
  ExpertTeamMember: UUID,
  ExpertTeamVisit: UUID,
  FormedUnitPledge: UUID,
  FundingCommitment: UUID,
  HumanRightsAssessment: UUID,
  Mandate: TEXT,
  Mechanism: NUMBER,
  MemberState: CODE,
  Mission: CODE,
  Recommendation: TEXT,
  ReportedFigure: TEXT,
  Skill: CODE,
  SourceDocument: TEXT,
  SourceParagraph: TEXT,
  SpecializedTeamRequest: UUID,
  StandingCapacityMember: UUID,
  TeamPledge: UUID,
} as const satisfies Record<string, RegExp>

export type Noun = keyof typeof KEYS

export const NOUNS = Object.keys(KEYS) as readonly Noun[]

export interface GlobalId {
  readonly typename: Noun
  /** Key of the row: a UUID, or a code. */
  readonly id: string
}

export function encodeGlobalId(typename: string, key: string | number | bigint): string {
  return Buffer.from(`${typename}:${key}`).toString('base64')
}

/** Undefined when the text is no global id of this hub. Says nothing about whether the thing exists. */
export function openGlobalId(text: string): GlobalId | undefined {
  const plain = Buffer.from(text, 'base64').toString('utf8')
  const colon = plain.indexOf(':')
  const typename = plain.slice(0, Math.max(colon, 0))
  const id = plain.slice(colon + 1)
  if (!isNoun(typename) || !KEYS[typename].test(id) || encodeGlobalId(typename, id) !== text) return undefined
  return { typename, id }
}

/** @throws GraphQLError `VALIDATION` when the text is no global id. */
export function decodeGlobalId(text: string): GlobalId {
  const id = openGlobalId(text)
  if (id) return id
  throw invalid(`${quoted(text)} is no id of this hub. Send an id as the hub gave it in an \`id\` field.`)
}

/** The key in a global id of one type. @throws GraphQLError `VALIDATION` when it is no id, or one of another type. */
export function decodeKey(typename: Noun, text: string): string {
  const id = decodeGlobalId(text)
  if (id.typename === typename) return id.id
  throw invalid(`${quoted(text)} is an id of type ${id.typename}, not ${typename}.`)
}

/** A value of a client in a message: short enough, and quoted. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
}

function isNoun(name: string): name is Noun {
  return Object.hasOwn(KEYS, name)
}
