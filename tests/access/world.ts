/**
 * One world with a row for every combination that sight depends on. Rows are made with the unbound client, as no
 * command would make all of them.
 */
import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.js'
import { TeamPledgeStatus, type Phase, type Sensitivity } from '../../prisma/generated/client/enums.js'
import { ACTORS } from './actors.js'
import { makeExpertTeam } from './expert-team-world.js'

const SENSITIVITIES: readonly Sensitivity[] = ['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL']
const PHASES: readonly Phase[] = ['DRAFT', 'FILED', 'APPROVED']
const STATUS = { DRAFT: 'DRAFT', FILED: 'SUBMITTED', APPROVED: 'STAFFING' } as const
const PLEDGE_STATUSES = Object.values(TeamPledgeStatus)
const NAMED = [ACTORS.unodcOfficer, ACTORS.gfpDesk, ACTORS.pdDesk, ACTORS.ohchrOfficer].map(({ handle }) => handle)
const PARTIES = [[], ['UNODC', 'OHCHR'], ['UNDP', 'UNODC']]
const STATES = ['XAA', 'XBB', 'XCC'] as const
const NOW = new Date('2026-11-23T09:00:00Z')
const DAY = new Date('2026-11-23')
const LATER = new Date('2027-11-23')
const origin = 'DEMO' as const

let last = 0
const newId = () => `00000000-0000-7000-9000-${String(++last).padStart(12, '0')}`

export async function makeWorld(client: PrismaClient): Promise<void> {
  await referenceData(client)
  await client.account.createMany({
    data: Object.values(ACTORS).map(({ accountId, permissionsVersion: _, ...account }) => ({
      id: accountId,
      origin,
      ...account,
    })),
  })
  await makeApiClients(client)
  const requests = await makeRequests(client)
  const { experts: people, serving } = await makePeople(client)
  const teams = await makeTeams(client)
  await client.teamMember.createMany({
    data: teams.pledges.flatMap(({ id, memberStateCode }) =>
      people
        .filter((one) => one.memberStateCode === memberStateCode)
        .map((one) => ({ pledgeId: id, expertId: one.id })),
    ),
  })
  const deployments = await makeDeployments(client, requests, people, teams)
  await makeEvents(client, { requests, deployments, people, serving, ...teams })
  await makeExpertTeam(client, { requests, people, newId })
  await client.auditEntry.create({
    data: { sequence: 1, occurredAt: NOW, action: 'test', record: '{}', previousHash: '', hash: 'a' },
  })
  await client.auditCheckpoint.create({
    data: { sequence: 1, hash: 'a', takenAt: NOW, keyId: 'k', signature: 's' },
  })
  await client.idempotencyRecord.create({
    data: { accountId: ACTORS.pdDesk.accountId, key: 'k', mutation: 'm', inputHash: 'h', answer: {}, createdAt: NOW },
  })
  await client.importRun.create({
    data: {
      accountId: ACTORS.delegateA.accountId,
      key: 'k',
      state: 'RUNNING',
      rows: 1,
      done: 0,
      rejected: 0,
      updatedAt: NOW,
    },
  })
  await client.hubSetting.create({ data: { key: 'k', value: 'v' } })
}

/** One of each account, with a key that was rotated. */
async function makeApiClients(client: PrismaClient): Promise<void> {
  for (const { accountId } of Object.values(ACTORS)) {
    const id = newId()
    await client.apiClient.create({ data: { id, accountId, name: 'A system', createdAt: NOW } })
    const key = (publicId: string) => ({
      ...{ id: newId(), clientId: id, publicId, secretHash: 'a'.repeat(64), scopes: ['READ' as const] },
      ...{ issuedAt: NOW, expiresAt: LATER },
    })
    const newer = key(`${id}-new`)
    await client.apiKey.createMany({ data: [newer] })
    await client.apiKey.create({ data: { ...key(`${id}-old`), replacedById: newer.id } })
  }
}

async function referenceData(client: PrismaClient): Promise<void> {
  const termId = 'term'
  const sourceId = 'S/2018/1183#44'
  await client.term.create({ data: { id: termId } })
  await client.translation.create({ data: { termId, language: 'EN', text: 'A term', wording: 'PROJECT' } })
  await client.sourceDocument.create({ data: { symbol: 'S/2018/1183', title: 'Report' } })
  await client.sourceParagraph.create({ data: { id: sourceId, documentSymbol: 'S/2018/1183', number: 44 } })
  await client.country.createMany({
    data: ['BFA', 'LBR', 'MLI', ...STATES].map((code) => ({ code, termId, origin })),
  })
  await client.memberState.createMany({ data: STATES.map((countryCode) => ({ countryCode, origin })) })
  await client.entity.createMany({
    data: ['GFP', 'PD', 'UNODC', 'UNDP', 'UNHCR', 'OHCHR', 'AU'].map((code) => ({
      ...{ code, kind: 'SECRETARIAT' as const, termId, origin, sourceId },
    })),
  })
  await client.mission.createMany({
    data: ['MINUSMA', 'MINUSCA'].map((code) => ({
      ...{ code, termId, kind: 'PEACEKEEPING' as const, status: 'ACTIVE' as const, sgfStructured: true, origin },
      ...{ countryCode: 'MLI', sourceId },
    })),
  })
  await client.skill.createMany({ data: ['FORENSICS', 'TRAINING'].map((code) => ({ code, termId, origin })) })
  await client.mechanism.create({ data: { number: 6, termId, summary: 'Teams' } })
  await client.mechanismSource.create({ data: { mechanismNumber: 6, paragraphId: sourceId } })
  await client.mandate.create({ data: { symbol: 'S/RES/2382 (2017)', year: 2017, body: 'SC', subject: 'p', sourceId } })
  await client.recommendation.create({
    data: { id: 'o-1', series: 'OBSERVATION', number: 1, status: 'MADE', citedIn: [], sourceId },
  })
  await client.reportedFigure.create({ data: { key: 'f', topic: 'PARITY', unit: 'PERCENT', asOf: DAY, sourceId } })
  await client.countrySupport.create({ data: { id: 's', countryCode: 'BFA', description: 'd', sourceId } })
  await client.countrySupportEntity.create({ data: { supportId: 's', entityCode: 'UNHCR' } })
}

type Request = Awaited<ReturnType<typeof makeRequests>>[number]

async function makeRequests(client: PrismaClient) {
  const combinations = ['BFA', 'LBR'].flatMap((countryCode) =>
    SENSITIVITIES.flatMap((sensitivity) =>
      PHASES.flatMap((phase) =>
        PARTIES.flatMap((partyCodes) =>
          [[], NAMED].map((namedHandles) => ({ countryCode, sensitivity, phase, partyCodes, namedHandles })),
        ),
      ),
    ),
  )
  const requests = combinations.map((combination, index) => ({
    id: newId(),
    reference: `AR-${index}`,
    status: STATUS[combination.phase],
    leadEntityCode: combination.partyCodes[0] ?? null,
    // Also where the level would not ask for it: a break-glass outlives a change of the level.
    openedHandles: index % 3 === 0 ? [ACTORS.otherGfpDesk.handle, ACTORS.pdDesk.handle] : [],
    profileId: newId(),
    assessmentId: newId(),
    ...combination,
  }))
  const each = <T>(make: (request: (typeof requests)[number]) => T) => requests.map(make)
  await client.advisoryRequest.createMany({
    data: each(({ profileId: _p, assessmentId: _a, ...request }) => ({
      ...{ ...request, origin, title: 'Title', urgency: 'ROUTINE' as const, filedAt: NOW, updatedAt: NOW },
      filedById: ACTORS.rcBurkinaFaso.accountId,
    })),
  })
  await client.breakGlass.createMany({
    data: requests.flatMap(({ id, openedHandles }) =>
      openedHandles.map((handle) => ({ requestId: id, handle, purpose: 'p', openedAt: NOW, endsAt: LATER })),
    ),
  })
  await client.frameworkPriority.createMany({
    data: each(({ id }) => ({ requestId: id, ordinal: 1, framework: 'UNDAF', outcome: 'o' })),
  })
  await client.adviserProfile.createMany({
    data: each(({ id, profileId }) => ({ id: profileId, requestId: id, ordinal: 1, skillCode: 'TRAINING', count: 1 })),
  })
  await client.consultation.createMany({
    data: each(({ id }) => ({ requestId: id, entityCode: 'UNODC', dueAt: NOW })),
  })
  await client.fundingCommitment.createMany({
    data: each(({ id }) => ({
      ...{ requestId: id, source: 'JOINT_PROGRAMME' as const, contributor: 'c', amount: '1', currency: 'USD' },
      ...{ entityCode: 'UNDP', committedAt: NOW },
    })),
  })
  await client.clock.createMany({
    data: each(({ id }) => ({ requestId: id, kind: 'TRIAGE' as const, startedAt: NOW, dueAt: LATER })),
  })
  await client.humanRightsAssessment.createMany({
    data: each(({ id, assessmentId }) => ({
      ...{ id: assessmentId, requestId: id, ordinal: 1, risk: 'LOW' as const, findings: 'f' },
      ...{ madeByEntityCode: 'OHCHR', assessedAt: NOW },
    })),
  })
  await client.mitigation.createMany({
    data: each(({ assessmentId }) => ({ assessmentId, ordinal: 1, measure: 'm', agreed: true })),
  })
  return requests
}

async function makePeople(client: PrismaClient) {
  const experts = STATES.flatMap((memberStateCode) =>
    [1, 2].map((number) => ({ id: newId(), reference: `EX-${memberStateCode}-${number}`, memberStateCode, origin })),
  )
  await client.expert.createMany({ data: experts })
  const each = <T>(make: (expertId: string) => T) => experts.map(({ id }) => make(id))
  await client.expertIdentity.createMany({
    data: each((expertId) => ({ expertId, familyName: 'F', givenNames: 'G', sex: 'FEMALE' as const })),
  })
  await client.expertSkill.createMany({ data: each((expertId) => ({ expertId, skillCode: 'FORENSICS', years: 3 })) })
  await client.clearance.createMany({
    data: each((expertId) => ({ expertId, kind: 'SCREENING' as const, validFrom: DAY, validTo: LATER })),
  })
  await client.availability.createMany({ data: each((expertId) => ({ expertId, fromOn: DAY, toOn: LATER })) })
  const serving = experts.map(({ id, memberStateCode }) => ({ id: newId(), expertId: id, memberStateCode }))
  await client.standingCapacityMember.createMany({
    data: serving.map(({ memberStateCode: _, ...one }) => ({ ...one, origin, entityCode: 'PD', joinedOn: DAY })),
  })
  return { experts, serving }
}

async function makeTeams(client: PrismaClient) {
  const combinations = ['MINUSMA', 'MINUSCA'].flatMap((missionCode) =>
    SENSITIVITIES.flatMap((sensitivity) =>
      (['DRAFT', 'FILED'] as const).flatMap((phase) =>
        [[], ['XAA'], ['XBB']].map((audienceCodes) => ({ missionCode, sensitivity, phase, audienceCodes })),
      ),
    ),
  )
  const gaps = combinations.map(({ missionCode }, index) => ({ id: newId(), reference: `CG-${index}`, missionCode }))
  await client.capabilityGap.createMany({
    data: gaps.map((gap) => ({
      ...{ ...gap, origin, specialityCode: 'FORENSICS', summary: 's', identifiedOn: DAY, reportedAt: NOW },
    })),
  })
  // Two team requests lead back to every third gap, none to its neighbour.
  const operational = combinations.map((combination, index) => ({
    ...{ id: newId(), reference: `SPT-${index}`, ...combination },
    capabilityGapId: gaps[index % 3 === 1 ? index - 1 : index]?.id ?? null,
  }))
  await client.specializedTeamRequest.createMany({
    data: operational.map((request) => ({
      ...{ ...request, origin, status: request.phase === 'DRAFT' ? ('DRAFT' as const) : ('PUBLISHED' as const) },
      ...{ specialityCode: 'FORENSICS', size: 5, requiredBy: LATER, createdAt: NOW, updatedAt: NOW },
    })),
  })
  const reported = { id: newId(), reference: 'SPT-R', sensitivity: 'UNCLASSIFIED', phase: 'FILED' } as const
  const openToAll = operational.find(({ phase, audienceCodes }) => phase === 'FILED' && audienceCodes.length === 0)
  // A list that was never set.
  await client.$executeRaw`UPDATE "SpecializedTeamRequest" SET "audienceCodes" = NULL WHERE "id" = ${openToAll?.id}::uuid`
  await client.specializedTeamRequest.create({
    data: {
      ...reported,
      origin: 'REPORT',
      status: 'CLOSED',
      sourceId: 'S/2018/1183#44',
      createdAt: NOW,
      updatedAt: NOW,
    },
  })
  await client.teamRequestMission.createMany({
    data: [reported, ...operational].map(({ id }) => ({ teamRequestId: id, missionCode: 'MINUSMA' })),
  })
  const pledges = operational.flatMap((request, index) =>
    (['XAA', 'XBB'] as const).map((memberStateCode, state) => ({
      ...{ id: newId(), reference: `TP-${index}-${memberStateCode}`, teamRequestId: request.id, memberStateCode },
      status: PLEDGE_STATUSES[(index + 3 * state) % PLEDGE_STATUSES.length] ?? 'PLEDGED',
      request,
    })),
  )
  await client.teamPledge.createMany({
    data: pledges.map(({ request: _, ...pledge }) => ({
      ...{ ...pledge, origin, size: 5, women: 2, readyOn: DAY, noConvictions: true, noPendingCases: true },
      ...{ training: true, certifiedBy: 'c', certifiedOn: DAY, certifiedUntil: LATER, pledgedAt: NOW },
    })),
  })
  await client.teamPledgeAssessment.createMany({
    data: pledges.map(({ id: pledgeId }) => ({
      ...{
        pledgeId,
        ordinal: 1,
        outcome: 'CLEARED' as const,
        recordedAt: NOW,
        byRole: 'POLICE_DIVISION_DESK' as const,
      },
    })),
  })
  const units = STATES.flatMap((memberStateCode) =>
    [null, 'MINUSMA', 'MINUSCA'].map((missionCode) => ({ id: newId(), memberStateCode, missionCode })),
  )
  await client.formedUnitPledge.createMany({
    data: units.map((unit, index) => ({
      ...{ ...unit, reference: `FU-${index}`, origin, type: 'SWAT' as const, level: 1 },
      ...{ strength: 10, women: 2, pledgedOn: DAY, lapsesOn: LATER, sourceId: 'S/2018/1183#44' },
      ...(unit.missionCode && { status: 'DEPLOYED' as const, notifiedAt: NOW, clockDueAt: LATER }),
      ...(unit.missionCode && { requirement: 'r', requirementMissionCode: unit.missionCode }),
      ...(unit.missionCode && { requirementNeededOn: DAY, requirementStatedAt: NOW }),
    })),
  })
  const ofUnits = <T>(make: (pledgeId: string) => T) => units.map(({ id }) => make(id))
  await client.formedUnitReadiness.createMany({
    data: ofUnits((pledgeId) => ({
      ...{ pledgeId, ordinal: 1, level: 'LEVEL_1' as const, attainedOn: DAY, evidence: 'e', recordedAt: NOW },
    })),
  })
  await client.formedUnitVisit.createMany({
    data: ofUnits((pledgeId) => ({
      ...{ pledgeId, ordinal: 1, kind: 'PRE_DEPLOYMENT' as const, visitedOn: DAY, outcome: 'READY' as const },
      ...{ findings: 'f', recordedAt: NOW },
    })),
  })
  await client.equipmentShortfall.createMany({
    data: ofUnits((pledgeId) => ({ pledgeId, ordinal: 1, item: 'i', detail: 'd', critical: true, recordedAt: NOW })),
  })
  return { gaps, operational, pledges, units }
}

type Teams = Awaited<ReturnType<typeof makeTeams>>

async function makeDeployments(
  client: PrismaClient,
  requests: readonly Request[],
  people: readonly { readonly id: string }[],
  { operational, pledges, units }: Teams,
) {
  const nothing = {
    countryCode: null as string | null,
    missionCode: null as string | null,
    memberStateCode: null as string | null,
    requestId: null as string | null,
    profileId: null as string | null,
    teamRequestId: null as string | null,
    pledgeId: null as string | null,
    formedUnitId: null as string | null,
  }
  const rows = [
    ...requests.map(({ id, profileId, countryCode }, index) => ({
      ...{ ...nothing, requestId: id, profileId },
      countryCode: index % 4 === 0 ? null : countryCode,
      missionCode: index % 5 === 0 ? 'MINUSMA' : null,
      memberStateCode: index % 3 === 0 ? (STATES[index % 2] ?? null) : null,
    })),
    ...pledges.map(({ id, teamRequestId, memberStateCode }) => ({
      ...{ ...nothing, teamRequestId, pledgeId: id, memberStateCode },
      missionCode: operational.find((team) => team.id === teamRequestId)?.missionCode ?? null,
    })),
    ...units.map(({ id, ...unit }) => ({ ...nothing, formedUnitId: id, ...unit })),
    { ...nothing, countryCode: 'BFA' },
    { ...nothing, missionCode: 'MINUSCA' },
    // Led to by a request and by a team request.
    { ...nothing, requestId: requests.at(-1)?.id ?? null, teamRequestId: operational[3]?.id ?? null },
    nothing,
  ].map((row, index) => ({ id: newId(), reference: `DP-${index}`, ...row }))
  await client.deployment.createMany({
    data: rows.map((row) => ({
      ...{ ...row, origin, kind: 'INDIVIDUAL' as const, status: 'PLANNED' as const },
      ...{ startOn: DAY, endOn: LATER, createdAt: NOW, updatedAt: NOW },
    })),
  })
  // The first person of each State is on deployments of one kind each, the second on several.
  await client.deploymentMember.createMany({
    data: rows.flatMap(({ id }, index) => {
      const expertId = people[index % people.length]?.id
      return expertId ? [{ deploymentId: id, expertId, startOn: DAY, endOn: LATER, holds: false }] : []
    }),
  })
  // Tours that relieve others, some of them hidden.
  for (const [index, { id }] of rows.entries()) {
    const other = rows[(index * 5 + 2) % rows.length]
    if (index % 9 !== 0 || !other || other.id === id) continue
    await client.deployment.update({ where: { id }, data: { predecessorId: other.id } })
  }
  await client.deploymentTurn.createMany({
    data: rows.map(({ id }) => ({
      ...{ deploymentId: id, kind: 'EXTENDED' as const, effectiveOn: DAY, endOnBefore: DAY, endOnAfter: LATER },
      ...{ reasons: 'r', recordedAt: NOW },
    })),
  })
  await client.standingCapacityAssignment.createMany({
    data: rows
      .filter((_, index) => index % 2 === 0)
      .map(({ id }) => ({
        ...{ deploymentId: id, entityCode: 'PD', purpose: 'SURGE' as const, task: 't' },
        ...{ urgency: 'ROUTINE' as const, notifiedAt: NOW },
      })),
  })
  return rows
}

interface Things extends Teams {
  readonly requests: readonly Request[]
  readonly deployments: Awaited<ReturnType<typeof makeDeployments>>
  readonly people: readonly { readonly id: string; readonly memberStateCode: string }[]
  readonly serving: readonly { readonly id: string; readonly memberStateCode: string }[]
}

async function makeEvents(client: PrismaClient, things: Things) {
  const { requests, deployments, gaps, operational, pledges, units, people, serving } = things
  let position = 0n
  const event = (data: Omit<Prisma.EventCreateManyInput, keyof typeof common | 'position'>) => ({
    ...common,
    ...{ partyCodes: [], namedHandles: [], audienceCodes: [] },
    ...data,
    position: ++position,
  })
  const common = {
    ...{ type: 'TEST', occurredAt: NOW, version: 1, changes: [], facts: {} },
    ...{ actorId: ACTORS.rcBurkinaFaso.accountId, actorRole: ACTORS.rcBurkinaFaso.role },
  }
  const requestSight = (request: Request) => {
    const { countryCode, sensitivity, phase, leadEntityCode, partyCodes, namedHandles, openedHandles } = request
    return { countryCode, sensitivity, phase, leadEntityCode, partyCodes, namedHandles, openedHandles }
  }
  const teamSight = ({ missionCode, sensitivity, phase, audienceCodes }: Teams['operational'][number]) => ({
    ...{ missionCode, sensitivity, phase, audienceCodes },
  })
  const data = [
    ...requests.flatMap((request, index) => {
      const subject = { subjectType: 'ADVISORY_REQUEST' as const, subjectId: request.id, requestId: request.id }
      const other = requests[(index * 7 + 3) % requests.length] ?? request
      return [
        event({ ...subject, ...requestSight(request), humanRights: index % 2 === 0 }),
        // It was otherwise then; and it names other things, some of them hidden.
        event({
          ...{ ...subject, ...requestSight(other), humanRights: index % 3 === 0 },
          deploymentId: deployments[(index * 11) % deployments.length]?.id ?? null,
          gapId: gaps[index % gaps.length]?.id ?? null,
          pledgeId: pledges[index % pledges.length]?.id ?? null,
        }),
      ]
    }),
    ...deployments.map(({ id, requestId, teamRequestId, countryCode, missionCode, memberStateCode }) => {
      const request = requests.find((candidate) => candidate.id === requestId)
      const team = operational.find((candidate) => candidate.id === teamRequestId)
      return event({
        ...(request ? requestSight(request) : team ? teamSight(team) : {}),
        ...{ subjectType: 'DEPLOYMENT' as const, subjectId: id, deploymentId: id, requestId, teamRequestId },
        ...{ countryCode, missionCode, memberStateCode },
      })
    }),
    ...gaps.map(({ id, missionCode }, index) => {
      const team = index % 2 === 1 ? operational.find(({ capabilityGapId }) => capabilityGapId === id) : undefined
      return event({
        ...(team && { ...teamSight(team), teamRequestId: team.id }),
        ...{ subjectType: 'CAPABILITY_GAP' as const, subjectId: id, gapId: id, missionCode },
      })
    }),
    ...operational.map((team) =>
      event({
        ...{ subjectType: 'SPECIALIZED_TEAM_REQUEST' as const, subjectId: team.id, teamRequestId: team.id },
        ...teamSight(team),
      }),
    ),
    ...pledges.map(({ id, request, memberStateCode, status }) =>
      event({
        ...{ subjectType: 'TEAM_PLEDGE' as const, subjectId: id, pledgeId: id, teamRequestId: request.id },
        ...{ ...teamSight(request), memberStateCode, pledgeStatus: status },
      }),
    ),
    ...units.flatMap(({ id, memberStateCode, missionCode }, index) =>
      // As it is now, and as it was elsewhere.
      [missionCode, index % 2 === 0 ? 'MINUSMA' : null].map((then) =>
        event({
          ...{ subjectType: 'FORMED_UNIT_PLEDGE' as const, subjectId: id, formedUnitId: id },
          ...{ memberStateCode, missionCode: then },
        }),
      ),
    ),
    ...serving.map(({ id, memberStateCode }) =>
      event({
        ...{ subjectType: 'STANDING_CAPACITY_MEMBER' as const, subjectId: id, standingMemberId: id, memberStateCode },
      }),
    ),
    ...people.map(({ id, memberStateCode }) =>
      event({ subjectType: 'EXPERT' as const, subjectId: id, memberStateCode }),
    ),
    ...Object.values(ACTORS).map(({ accountId }) => event({ subjectType: 'ACCOUNT' as const, subjectId: accountId })),
  ]
  await client.event.createMany({ data })
}
