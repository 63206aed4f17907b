/** Seeds the facts of the report S/2018/1183, each with its paragraph. What stands is never overwritten. */
import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.js'
import { memberStateNames } from '../names/member-states.js'
import { REPORT_COUNTRIES } from './countries.js'
import { DOCUMENTS, END_OF_2018, paragraph, REPORT } from './documents.js'
import { DOUBTS } from './doubts.js'
import { ENTITIES } from './entities.js'
import { FIGURES } from './figures.js'
import { MANDATES } from './mandates.js'
import { MECHANISMS } from './mechanisms.js'
import { MISSIONS, SGF_STRUCTURED } from './missions.js'
import { OBSERVATIONS } from './observations.js'
import { reportParagraphs } from './paragraphs.js'
import { PARTNER_ORGANIZATIONS } from './partner-organizations.js'
import type { RecommendationFact } from './recommendation.js'
import { RECOMMENDATIONS } from './recommendations.js'
import { SKILLS } from './skills.js'
import { SUPPORT, SUPPORT_PARAGRAPH } from './support.js'
import { TEAM_REQUEST_PARAGRAPH, TEAM_REQUEST_REMARK, TEAM_REQUEST_SCOPE, TEAM_REQUESTS } from './team-requests.js'
import { termId, termRows } from './terms.js'

/** One table's rows, written in the order of the list, those before being what those after refer to. */
type Step = readonly [what: string, write: Prisma.PrismaPromise<Prisma.BatchPayload>]

/**
 * Adds what is missing, in one transaction; a second run changes nothing. `progress` is told a line per table that got
 * rows, and once what the report leaves in doubt.
 */
export async function seedReport(client: PrismaClient, progress: (line: string) => void): Promise<void> {
  const steps = [...words(client), ...bodies(client), ...facts(client)]
  const written = await client.$transaction(steps.map(([, write]) => write))
  const added = steps.flatMap(([what], index) => {
    const count = written[index]?.count ?? 0
    return count > 0 ? [`report: ${what}: ${count} added`] : []
  })
  if (added.length === 0) return progress(`report: every fact of ${REPORT} is there`)
  for (const line of added) progress(line)
  for (const doubt of DOUBTS)
    progress(`report: doubt, ${doubt.paragraph ? `¶${doubt.paragraph}` : REPORT}: ${doubt.reason}`)
}

function words(client: PrismaClient): Step[] {
  const { terms, translations } = termRows(memberStateNames())
  const paragraphs = reportParagraphs().map(({ number, text }) => ({
    id: paragraph(number),
    documentSymbol: REPORT,
    number,
    text,
    textLanguage: 'ZH' as const,
  }))
  return [
    ['documents', client.sourceDocument.createMany({ data: [...DOCUMENTS], skipDuplicates: true })],
    ['paragraphs', client.sourceParagraph.createMany({ data: paragraphs, skipDuplicates: true })],
    ['terms', client.term.createMany({ data: terms, skipDuplicates: true })],
    ['names', client.translation.createMany({ data: translations, skipDuplicates: true })],
  ]
}

function bodies(client: PrismaClient): Step[] {
  const reported = new Set(REPORT_COUNTRIES.map(({ code }) => code))
  const codes = memberStateNames().map(({ code }) => code)
  const countries = codes.map((code) => ({
    code,
    termId: termId('country', code),
    origin: reported.has(code) ? ('REPORT' as const) : ('LIVE' as const),
  }))
  const states = codes.map((countryCode) => ({ countryCode, origin: 'LIVE' as const }))
  const entities = [...ENTITIES, ...PARTNER_ORGANIZATIONS].map(({ paragraph: number, origin = 'REPORT', ...fact }) => ({
    ...fact,
    origin,
    termId: termId('entity', fact.code),
    sourceId: paragraph(number),
  }))
  const missions = MISSIONS.map(({ paragraph: number, country, ...fact }) => ({
    ...fact,
    termId: termId('mission', fact.code),
    countryCode: country,
    sgfStructured: SGF_STRUCTURED.includes(fact.code),
    origin: 'REPORT' as const,
    sourceId: paragraph(number),
  }))
  const skills = SKILLS.map(({ code, origin }) => ({ code, origin, termId: termId('skill', code) }))
  return [
    ['countries', client.country.createMany({ data: countries, skipDuplicates: true })],
    ['Member States', client.memberState.createMany({ data: states, skipDuplicates: true })],
    ['entities and partner organizations', client.entity.createMany({ data: entities, skipDuplicates: true })],
    ['missions', client.mission.createMany({ data: missions, skipDuplicates: true })],
    ['skills', client.skill.createMany({ data: skills, skipDuplicates: true })],
  ]
}

function facts(client: PrismaClient): Step[] {
  const mechanisms = MECHANISMS.map(({ number, summary }) => ({ number, summary, termId: termId('mechanism', number) }))
  const mechanismSources = MECHANISMS.flatMap(({ number, paragraphs }) =>
    paragraphs.map((cited) => ({ mechanismNumber: number, paragraphId: paragraph(cited) })),
  )
  const mandates = MANDATES.map(({ paragraph: number, ...fact }) => ({ ...fact, sourceId: paragraph(number) }))
  const recommendations = [
    ...recommendationRows('PREVIOUS_REPORT', RECOMMENDATIONS),
    ...recommendationRows('OBSERVATION', OBSERVATIONS),
  ]
  const figures = FIGURES.map(({ paragraph: number, ...fact }) => ({ ...fact, sourceId: paragraph(number) }))
  return [
    ['mechanisms', client.mechanism.createMany({ data: mechanisms, skipDuplicates: true })],
    ['sources of mechanisms', client.mechanismSource.createMany({ data: mechanismSources, skipDuplicates: true })],
    ['mandates', client.mandate.createMany({ data: mandates, skipDuplicates: true })],
    [
      'recommendations and observations',
      client.recommendation.createMany({ data: recommendations, skipDuplicates: true }),
    ],
    ['figures', client.reportedFigure.createMany({ data: figures, skipDuplicates: true })],
    ...support(client),
    ...teamRequests(client),
  ]
}

function recommendationRows(
  series: Prisma.RecommendationCreateManyInput['series'],
  list: readonly RecommendationFact[],
) {
  return list.map(({ paragraph: number, citedIn, ...fact }) => ({
    ...fact,
    id: `${series}-${fact.number}`,
    series,
    citedIn: [...citedIn],
    sourceId: paragraph(number),
  }))
}

function support(client: PrismaClient): Step[] {
  const supports = SUPPORT.map(({ country, description }) => ({
    id: `support/${country}`,
    countryCode: country,
    description,
    sourceId: paragraph(SUPPORT_PARAGRAPH),
  }))
  const entities = SUPPORT.flatMap(({ country, entities: codes }) =>
    codes.map((entityCode) => ({ supportId: `support/${country}`, entityCode })),
  )
  return [
    ['countries supported', client.countrySupport.createMany({ data: supports, skipDuplicates: true })],
    ['entities in that support', client.countrySupportEntity.createMany({ data: entities, skipDuplicates: true })],
  ]
}

function teamRequests(client: PrismaClient): Step[] {
  const requests = TEAM_REQUESTS.map(({ id, reference }) => ({
    id,
    reference,
    origin: 'REPORT' as const,
    status: 'PUBLISHED' as const,
    sensitivity: 'UNCLASSIFIED' as const,
    phase: 'FILED' as const,
    remark: TEAM_REQUEST_REMARK,
    sourceId: paragraph(TEAM_REQUEST_PARAGRAPH),
    createdAt: END_OF_2018,
    updatedAt: END_OF_2018,
  }))
  const scope = TEAM_REQUESTS.flatMap(({ id }) =>
    TEAM_REQUEST_SCOPE.map((missionCode) => ({ teamRequestId: id, missionCode })),
  )
  return [
    [
      'requests for specialized police teams',
      client.specializedTeamRequest.createMany({ data: requests, skipDuplicates: true }),
    ],
    ['missions in their scope', client.teamRequestMission.createMany({ data: scope, skipDuplicates: true })],
  ]
}
