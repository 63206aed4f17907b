/** The expert team in the world of sight: visits in every combination on which sight depends, and what hangs on them. */
import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.js'
import type { Phase, Sensitivity } from '../../prisma/generated/client/enums.js'
import { ACTORS } from './actors.js'

const LEVELS: readonly Sensitivity[] = ['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL']
const PHASES: readonly Phase[] = ['FILED', 'APPROVED']
const PARTIES = [
  ['OHCHR', 'UNODC'],
  ['UNDP', 'UNODC'],
  ['PD', 'UNHCR'],
]
const NAMED = [ACTORS.unodcOfficer, ACTORS.gfpDesk, ACTORS.pdDesk, ACTORS.ohchrOfficer].map(({ handle }) => handle)
const NOW = new Date('2026-11-23T09:00:00Z')
const DAY = new Date('2026-11-23')
const LATER = new Date('2027-11-23')
const origin = 'DEMO' as const
const themes = ['CYBERCRIME' as const]

interface Neighbours {
  readonly requests: readonly { readonly id: string }[]
  readonly people: readonly { readonly id: string }[]
  readonly newId: () => string
}

export async function makeExpertTeam(client: PrismaClient, { requests, people, newId }: Neighbours): Promise<void> {
  const members = ['PD', 'UNODC', 'UNDP', 'OHCHR', 'AU'].map((entityCode, index) => ({
    ...{ id: newId(), reference: `XM-${index}`, origin, entityCode, themes, joinedOn: DAY },
  }))
  await client.expertTeamMember.createMany({ data: members })
  await client.expertTeamMemberIdentity.createMany({
    data: members.map(({ id }, index) => ({ memberId: id, post: 'p', expertId: people[index]?.id ?? null })),
  })
  const visits = ['BFA', 'LBR'].flatMap((countryCode) =>
    LEVELS.flatMap((sensitivity) =>
      PHASES.flatMap((phase) =>
        PARTIES.flatMap((parties, index) =>
          [[], NAMED].map((namedHandles) => ({
            ...{ id: newId(), countryCode, sensitivity, phase, namedHandles },
            // To a desk that sees the others by name, and to one that sees none of them.
            openedHandles: index === 0 ? [ACTORS.otherGfpDesk.handle, ACTORS.pdDesk.handle] : [],
            missionCode: index === 0 ? 'MINUSMA' : null,
            leadEntityCode: phase === 'APPROVED' ? (parties[0] ?? null) : null,
            partyCodes: phase === 'APPROVED' ? parties : [],
          })),
        ),
      ),
    ),
  )
  await client.expertTeamVisit.createMany({
    data: visits.map((visit, index) => ({
      ...{ ...visit, reference: `EV-${index}`, origin, themes, sgfAreas: ['OPERATIONS' as const], purpose: 'p' },
      status: visit.phase === 'APPROVED' ? ('ACCEPTED' as const) : ('REQUESTED' as const),
      ...{ hostRequestReference: 'r', hostRequestedOn: DAY, startOn: DAY, endOn: LATER },
      ...{ requestedAt: NOW, updatedAt: NOW },
    })),
  })
  // The last member is on no visit that is hidden from anybody's first glance: only on the first.
  await client.expertTeamVisitMember.createMany({
    data: visits.map(({ id }, index) => ({
      ...{ visitId: id, memberId: members[index % 4]?.id ?? '', startOn: DAY, endOn: LATER, holds: false },
    })),
  })
  const findings = visits.flatMap(({ id: visitId, ...sight }) =>
    LEVELS.filter((level) => LEVELS.indexOf(level) >= LEVELS.indexOf(sight.sensitivity)).map((sensitivity, index) => ({
      ...{ ...sight, id: newId(), visitId, sensitivity, ordinal: index + 1 },
    })),
  )
  await client.expertTeamFinding.createMany({
    data: findings.map((finding) => ({
      ...{ ...finding, theme: 'CYBERCRIME' as const, summary: 's', madeByEntityCode: 'UNODC', recordedAt: NOW },
    })),
  })
  await client.expertTeamFollowUp.createMany({
    data: [
      ...findings.map(({ id, ...finding }) => ({ ...finding, findingId: id })),
      ...visits.map(({ id, ...sight }) => ({ ...sight, visitId: id, ordinal: 9, findingId: null })),
    ].map((followUp, index) => ({
      ...{ ...followUp, id: newId(), action: 'a', dueOn: LATER, createdAt: NOW },
      ...(index % 2 === 0
        ? { state: 'LINKED' as const, requestId: requests[(index * 7) % requests.length]?.id ?? null }
        : { state: 'TO_BE_FILED' as const }),
    })),
  })
  const common = {
    ...{ type: 'TEST', occurredAt: NOW, version: 1, changes: [], facts: {}, audienceCodes: [] },
    ...{ actorId: ACTORS.pdDesk.accountId, actorRole: ACTORS.pdDesk.role, subjectType: 'EXPERT_TEAM_VISIT' as const },
  }
  let position = 1_000_000n
  const data: Prisma.EventCreateManyInput[] = [
    ...visits.map(({ id, ...sight }) => ({ ...common, ...sight, subjectId: id, visitId: id })),
    // Of a finding, and as it was otherwise then.
    ...findings.map(({ id: _, visitId, ordinal: _o, ...sight }) => ({
      ...common,
      ...sight,
      subjectId: visitId,
      visitId,
    })),
    ...visits.map(({ id }, index) => {
      const { id: _, ...other } = visits[(index * 5 + 1) % visits.length] ?? { id }
      return { ...common, ...other, subjectId: id, visitId: id }
    }),
    ...members.map(({ id }) => ({
      ...{ ...common, partyCodes: [], namedHandles: [], subjectType: 'EXPERT_TEAM_MEMBER' as const, subjectId: id },
    })),
  ].map((event) => ({ ...event, position: ++position }))
  await client.event.createMany({ data })
}
