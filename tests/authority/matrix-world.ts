/** One world that holds role × relation × level × phase, in rows that no command would all make. */
import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.js'
import type { LogEvent, Sight } from '../../prisma/event-log.js'
import { CAST, NAMED, OPENED } from './cast.js'
import * as oracle from './oracle.js'
import { type Thing, Things } from './things.js'

const LEVELS = ['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL'] as const
const STATUSES = [
  ['DRAFT', 'DRAFT'],
  ['WITHDRAWN', 'DRAFT'],
  ['SUBMITTED', 'FILED'],
  ['IN_CONSULTATION', 'FILED'],
  ['APPROVED', 'APPROVED'],
] as const
const PARTIES = [
  ['UNODC', 'UNDP'],
  ['UNDP', 'OHCHR'],
] as const
const NOW = new Date('2026-11-23T09:00:00Z')
const DAY = new Date('2026-11-23')
const LATER = new Date('2027-11-23')
const origin = 'DEMO' as const
const times = { createdAt: NOW, updatedAt: NOW }

export interface RequestThing extends Thing {
  readonly facts: oracle.Request
  readonly status: (typeof STATUSES)[number][0]
  readonly deployment: Thing | null
  readonly profile: Thing
}

export interface MatrixWorld {
  readonly things: Things
  readonly requests: readonly RequestThing[]
  /** Events of everything, to be appended in one go; one for each thing that has a life, and one on its assessment. */
  readonly events: readonly LogEvent[]
}

export async function makeMatrixWorld(client: PrismaClient): Promise<MatrixWorld> {
  await client.account.createMany({
    data: CAST.flatMap((viewer): Prisma.AccountCreateManyInput[] => {
      const { handle, role } = viewer
      if (role === 'VISITOR') return []
      const binding = {
        ...('country' in viewer && { countryCode: viewer.country }),
        ...('entity' in viewer && { entityCode: viewer.entity }),
        ...('mission' in viewer && { missionCode: viewer.mission }),
        ...('state' in viewer && { memberStateCode: viewer.state }),
      }
      return [{ handle, role, origin, ...binding }]
    }),
  })
  const things = new Things()
  const events: LogEvent[] = []
  const requests = await makeRequests(client, things, events)
  const teams = await makeTeams(client, things, events)
  await makeUnits(client, things, events)
  await makeVisits(client, things, events, requests)
  await makeDeployments(client, things, events, requests, teams)
  return { things, requests, events }
}

/** An event of a thing: told to whoever sees the thing, then and now. */
function happened(
  thing: Thing,
  subject: LogEvent['event']['subject'],
  links: Partial<LogEvent>,
  sight: Sight,
): LogEvent {
  return {
    event: { subject, type: `MATRIX_${subject}`, note: thing.mark, changes: [] },
    ...{ subjectId: thing.id, version: 1, sight, sightBefore: sight, facts: {}, factsBefore: {} },
    ...links,
  }
}

export function sightOfRequest({ country, sensitivity, phase, lead, parties, named, opened }: oracle.Request) {
  return {
    ...{ countryCode: country, sensitivity, phase, leadEntityCode: lead },
    ...{ partyCodes: [...parties], namedHandles: [...named], openedHandles: [...opened] },
  }
}

function combinations(): { facts: oracle.Request; status: RequestThing['status'] }[] {
  const nobody: readonly string[] = []
  const [some, others] = PARTIES
  return LEVELS.flatMap((sensitivity) =>
    STATUSES.flatMap(([status, phase]) => {
      const parties = phase === 'DRAFT' || status === 'SUBMITTED' ? nobody : some
      const variants = [
        { parties, named: nobody, opened: nobody },
        { parties, named: NAMED, opened: nobody },
        // Of other levels the glass may be broken too: it was, before the level was lowered.
        { parties, named: nobody, opened: OPENED },
        ...(parties === some ? [{ parties: others, named: NAMED, opened: nobody }] : []),
      ]
      return (status === 'WITHDRAWN' ? variants.slice(1, 2) : variants).map((variant) => ({
        status,
        facts: { sensitivity, phase, country: 'BFA', lead: variant.parties[0] ?? null, ...variant },
      }))
    }),
  )
}

async function makeRequests(client: PrismaClient, things: Things, events: LogEvent[]): Promise<RequestThing[]> {
  const { id: filedById } = await client.account.findUniqueOrThrow({ where: { handle: 'rc.burkina-faso' } })
  const requests = combinations().map(({ facts, status }): RequestThing => {
    const thing = things.add('AdvisoryRequest', (viewer) => oracle.seesRequest(viewer, facts))
    const profile = things.add('AdviserProfile', thing.sees)
    const deployment =
      status === 'APPROVED'
        ? things.add('Deployment', (viewer) => oracle.seesDeployment(viewer, { request: facts }))
        : null
    return { ...thing, facts, status, profile, deployment }
  })
  await client.advisoryRequest.createMany({
    data: requests.map(({ id, reference, mark, status, facts }) => ({
      ...{ id, reference, origin, status, title: `Advisers ${mark}`, urgency: 'ROUTINE' as const, filedById },
      ...{ ...sightOfRequest(facts), filedAt: NOW, updatedAt: NOW, sgfAreas: ['OPERATIONS' as const] },
    })),
  })
  await client.adviserProfile.createMany({
    data: requests.map(({ id, profile }) => ({
      id: profile.id,
      requestId: id,
      ordinal: 1,
      skillCode: 'COMMUNITY_POLICING',
      count: 1,
    })),
  })
  for (const request of requests) {
    const { id, facts, sees } = request
    const assessment = things.add('HumanRightsAssessment', (viewer) => oracle.seesAssessment(viewer, facts))
    const consultation = things.add('Consultation', sees)
    const commitment = things.add('FundingCommitment', sees)
    await client.humanRightsAssessment.create({
      data: {
        ...{
          id: assessment.id,
          requestId: id,
          ordinal: 1,
          risk: 'LOW',
          findings: assessment.mark,
          madeByEntityCode: 'OHCHR',
        },
        ...{ assessedAt: NOW, mitigations: { create: { ordinal: 1, measure: assessment.mark, agreed: true } } },
      },
    })
    await client.consultation.create({
      data: {
        ...{ id: consultation.id, requestId: id, entityCode: 'UNDP', dueAt: LATER, position: 'SUPPORT' },
        ...{ reasons: consultation.mark, respondedAt: NOW },
      },
    })
    await client.fundingCommitment.create({
      data: {
        ...{ id: commitment.id, requestId: id, source: 'JOINT_PROGRAMME', contributor: commitment.mark, amount: '1' },
        ...{ currency: 'USD', entityCode: 'UNDP', committedAt: NOW },
      },
    })
    for (const handle of facts.opened) {
      const glass = things.add('BreakGlass', (viewer) => oracle.seesGlass(viewer, facts, handle) && sees(viewer))
      await client.breakGlass.create({
        data: { id: glass.id, requestId: id, handle, purpose: glass.mark, openedAt: NOW, endsAt: LATER },
      })
    }
    const sight = sightOfRequest(facts)
    const about = happened(request, 'ADVISORY_REQUEST', { requestId: id }, sight)
    events.push(about, { ...about, event: { ...about.event, humanRights: true, note: `${assessment.mark} assessed` } })
    things.happenings.push({ note: request.mark, sees }, { note: `${assessment.mark} assessed`, sees: assessment.sees })
  }
  return requests
}

type Teams = Awaited<ReturnType<typeof makeTeams>>

async function makeTeams(client: PrismaClient, things: Things, events: LogEvent[]) {
  const teams = LEVELS.flatMap((sensitivity) =>
    (['DRAFT', 'FILED'] as const).flatMap((phase) =>
      [[], ['XAA']].map((audience) => {
        const facts: oracle.TeamRequest = { sensitivity, phase, mission: 'MINUSMA', audience }
        const gap = things.add('CapabilityGap', (viewer) => oracle.seesGap(viewer, 'MINUSMA', [facts]))
        return {
          ...things.add('SpecializedTeamRequest', (viewer) => oracle.seesTeamRequest(viewer, facts)),
          facts,
          gap,
        }
      }),
    ),
  )
  const lonely = things.add('CapabilityGap', (viewer) => oracle.seesGap(viewer, 'MINUSMA', []))
  await client.capabilityGap.createMany({
    data: [...teams.map(({ gap }) => gap), lonely].map(({ id, reference, mark }) => ({
      ...{ id, reference, origin, missionCode: 'MINUSMA', specialityCode: 'COMMUNITY_POLICING', summary: mark },
      ...{ identifiedOn: DAY, reportedAt: NOW },
    })),
  })
  events.push(happened(lonely, 'CAPABILITY_GAP', { gapId: lonely.id }, { missionCode: 'MINUSMA' }))
  things.happenings.push({ note: lonely.mark, sees: lonely.sees })
  await client.specializedTeamRequest.createMany({
    data: teams.map(({ id, reference, mark, gap, facts }) => ({
      ...{
        id,
        reference,
        origin,
        capabilityGapId: gap.id,
        missionCode: 'MINUSMA',
        specialityCode: 'COMMUNITY_POLICING',
      },
      ...{ status: facts.phase === 'DRAFT' ? ('DRAFT' as const) : ('PUBLISHED' as const), remark: mark, size: 5 },
      ...{
        sensitivity: facts.sensitivity,
        phase: facts.phase,
        audienceCodes: [...facts.audience],
        requiredBy: LATER,
        ...times,
      },
    })),
  })
  for (const [index, team] of teams.entries()) {
    const { sensitivity, phase, mission, audience } = team.facts
    const sight = { missionCode: mission, sensitivity, phase, audienceCodes: [...audience] }
    events.push(happened(team, 'SPECIALIZED_TEAM_REQUEST', { teamRequestId: team.id }, sight))
    things.happenings.push({ note: team.mark, sees: team.sees })
    if (phase === 'DRAFT') continue
    for (const [state, status] of [
      ['XAA', index % 2 === 0 ? 'PLEDGED' : 'SELECTED'],
      ['XBB', index % 2 === 0 ? 'DEPLOYED' : 'NOT_CLEARED'],
    ] as const) {
      const pledge = things.add(
        'TeamPledge',
        (viewer) => oracle.seesPledge(viewer, { state, status }, team.facts),
        team.sees,
      )
      await client.teamPledge.create({
        data: {
          ...{
            id: pledge.id,
            reference: pledge.reference,
            origin,
            teamRequestId: team.id,
            memberStateCode: state,
            status,
          },
          ...{ size: 5, women: 2, readyOn: DAY, noConvictions: true, noPendingCases: true, training: true },
          ...{ certifiedBy: pledge.mark, certifiedOn: DAY, certifiedUntil: LATER, pledgedAt: NOW },
        },
      })
      const more = { ...sight, memberStateCode: state, pledgeStatus: status }
      events.push(happened(pledge, 'TEAM_PLEDGE', { pledgeId: pledge.id, teamRequestId: team.id }, more))
      things.happenings.push({ note: pledge.mark, sees: pledge.sees })
    }
  }
  return teams
}

async function makeUnits(client: PrismaClient, things: Things, events: LogEvent[]): Promise<void> {
  for (const [state, mission] of [
    ['XAA', null],
    ['XAA', 'MINUSMA'],
    ['XBB', 'MINUSCA'],
  ] as const) {
    const unit = things.add('FormedUnitPledge', (viewer) => oracle.seesUnit(viewer, { state, mission }))
    await client.formedUnitPledge.create({
      data: {
        ...{
          id: unit.id,
          reference: unit.reference,
          origin,
          memberStateCode: state,
          missionCode: mission,
          type: 'SWAT',
          level: 1,
        },
        ...{ strength: 10, women: 2, pledgedOn: DAY, lapsesOn: LATER },
        ...(mission && { status: 'DEPLOYED', notifiedAt: NOW, clockDueAt: LATER, requirementStatedAt: NOW }),
        ...(mission && { requirement: unit.mark, requirementMissionCode: mission, requirementNeededOn: DAY }),
      },
    })
    events.push(
      happened(unit, 'FORMED_UNIT_PLEDGE', { formedUnitId: unit.id }, { memberStateCode: state, missionCode: mission }),
    )
    things.happenings.push({ note: unit.mark, sees: unit.sees })
  }
}

const BEHIND = {
  nobody: { named: [], opened: [] },
  named: { named: NAMED, opened: [] },
  opened: { named: [], opened: OPENED },
} as const

async function makeVisits(client: PrismaClient, things: Things, events: LogEvent[], requests: readonly RequestThing[]) {
  const all = LEVELS.flatMap((sensitivity) =>
    (['FILED', 'APPROVED'] as const).flatMap((phase) =>
      [null, 'MINUSMA'].flatMap((mission) =>
        (sensitivity === 'STRICTLY_CONFIDENTIAL' ? [BEHIND.nobody, BEHIND.named, BEHIND.opened] : [BEHIND.nobody]).map(
          ({ named, opened }) => {
            const parties = phase === 'APPROVED' ? ['UNODC', 'OHCHR'] : []
            return { sensitivity, phase, mission, named, parties, lead: parties[0] ?? null, country: 'BFA', opened }
          },
        ),
      ),
    ),
  )
  for (const [index, facts] of all.entries()) {
    const visit = things.add('ExpertTeamVisit', (viewer) => oracle.seesVisit(viewer, facts))
    const graver = LEVELS[Math.min(LEVELS.indexOf(facts.sensitivity) + 1, 2)] ?? 'STRICTLY_CONFIDENTIAL'
    const finding = things.add('ExpertTeamFinding', (viewer) =>
      oracle.seesVisit(viewer, { ...facts, sensitivity: graver }),
    )
    const followUp = things.add('ExpertTeamFollowUp', visit.sees)
    const columns = { ...sightOfRequest(facts), missionCode: facts.mission }
    await client.expertTeamVisit.create({
      data: {
        ...{
          id: visit.id,
          reference: visit.reference,
          origin,
          ...columns,
          themes: ['CYBERCRIME'],
          sgfAreas: ['OPERATIONS'],
        },
        ...{
          status: facts.phase === 'APPROVED' ? 'ACCEPTED' : 'REQUESTED',
          purpose: visit.mark,
          hostRequestReference: 'r',
        },
        ...{ hostRequestedOn: DAY, startOn: DAY, endOn: LATER, requestedAt: NOW, updatedAt: NOW },
      },
    })
    await client.expertTeamFinding.create({
      data: {
        ...{ id: finding.id, visitId: visit.id, ...columns, sensitivity: graver, ordinal: 1, theme: 'CYBERCRIME' },
        ...{ summary: finding.mark, madeByEntityCode: 'UNODC', recordedAt: NOW },
      },
    })
    await client.expertTeamFollowUp.create({
      data: {
        ...{
          id: followUp.id,
          visitId: visit.id,
          ...columns,
          ordinal: 1,
          action: followUp.mark,
          dueOn: LATER,
          createdAt: NOW,
        },
        ...{ state: 'LINKED', requestId: requests[(index * 7) % requests.length]?.id ?? null },
      },
    })
    for (const handle of facts.opened) {
      const glass = things.add(
        'VisitGlass',
        (viewer) => oracle.seesVisitGlass(viewer, facts, handle) && visit.sees(viewer),
      )
      await client.breakGlass.create({
        data: { id: glass.id, visitId: visit.id, handle, purpose: glass.mark, openedAt: NOW, endsAt: LATER },
      })
    }
    events.push(happened(visit, 'EXPERT_TEAM_VISIT', { visitId: visit.id }, columns))
    things.happenings.push({ note: visit.mark, sees: visit.sees })
  }
}

async function makeDeployments(
  client: PrismaClient,
  things: Things,
  events: LogEvent[],
  requests: readonly RequestThing[],
  teams: Teams,
): Promise<void> {
  const elsewhere = (facts: oracle.Deployment) => ({
    thing: things.add('Deployment', (viewer) => oracle.seesDeployment(viewer, facts)),
    ...{
      facts,
      requestId: null as string | null,
      teamRequestId: null as string | null,
      profileId: null as string | null,
    },
  })
  const strict = requests.find(
    ({ status, facts }) => status === 'APPROVED' && facts.sensitivity === 'STRICTLY_CONFIDENTIAL',
  )
  const rows = [
    ...requests.flatMap(({ id, deployment, facts, profile }) =>
      deployment
        ? [
            {
              thing: deployment,
              facts: { request: facts, country: 'BFA' } as oracle.Deployment,
              requestId: id,
              teamRequestId: null,
              profileId: profile.id,
            },
          ]
        : [],
    ),
    ...teams
      .filter(({ facts }) => facts.phase === 'FILED')
      .map(({ id, facts }) => ({ ...elsewhere({ team: facts }), teamRequestId: id })),
    elsewhere({ country: 'BFA' }),
    elsewhere({ mission: 'MINUSMA' }),
    elsewhere({ state: 'XAA' }),
    elsewhere({}),
    // Where it happens shows it to some who do not see what it serves.
    ...(strict
      ? [
          {
            ...elsewhere({ request: strict.facts, country: 'BFA', mission: 'MINUSCA', state: 'XBB' }),
            requestId: strict.id,
          },
        ]
      : []),
  ]
  await client.deployment.createMany({
    data: rows.map(({ thing, facts, requestId, teamRequestId, profileId }) => ({
      ...{ id: thing.id, reference: thing.reference, origin, kind: 'INDIVIDUAL' as const, status: 'PLANNED' as const },
      ...{
        requestId,
        teamRequestId,
        profileId,
        countryCode: facts.country ?? null,
        missionCode: facts.mission ?? null,
      },
      ...{ memberStateCode: facts.state ?? null, startOn: DAY, endOn: LATER, ...times },
    })),
  })
  for (const { thing, facts, requestId, teamRequestId } of rows) {
    const { sensitivity, phase, mission, audience } = facts.team ?? {}
    const sight: Sight = {
      ...(facts.request ? sightOfRequest(facts.request) : { sensitivity: sensitivity ?? null, phase: phase ?? null }),
      ...{ countryCode: facts.country ?? null, memberStateCode: facts.state ?? null },
      ...{ missionCode: facts.mission ?? mission ?? null, audienceCodes: [...(audience ?? [])] },
    }
    events.push(happened(thing, 'DEPLOYMENT', { deploymentId: thing.id, requestId, teamRequestId }, sight))
    things.happenings.push({ note: thing.mark, sees: thing.sees })
  }
  // Each deployment takes one expert; the first two are on none.
  const states = ['XAA', 'XBB'] as const
  for (const [index, on] of [[], [], ...rows.map((row) => [row])].entries()) {
    const state = states[index % 2] ?? 'XAA'
    const expert = things.add('Expert', (viewer) =>
      oracle.seesExpert(
        viewer,
        state,
        on.map(({ facts }) => facts),
      ),
    )
    const person = things.add('ExpertIdentity', (viewer) => oracle.seesPerson(viewer, state))
    // §5: what is told of an expert is data of screening and certification.
    events.push(happened({ ...person, id: expert.id }, 'EXPERT', {}, { memberStateCode: state }))
    things.happenings.push({ note: person.mark, sees: person.sees })
    await client.expert.create({
      data: {
        ...{ id: expert.id, reference: expert.reference, origin, memberStateCode: state },
        skills: { create: { skillCode: 'FORENSICS', years: 3 } },
        identity: { create: { familyName: person.mark, givenNames: 'G', sex: 'FEMALE' } },
        clearances: { create: { kind: 'SCREENING', validFrom: DAY, validTo: LATER } },
        assignments: {
          create: on.map(({ thing }) => ({ deploymentId: thing.id, startOn: DAY, endOn: LATER, holds: false })),
        },
      },
    })
  }
}
