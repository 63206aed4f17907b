/** Deploying the selected team: a deployment of kind TEAM is planned (¶39, ¶44). */
import type { DeploymentFacts } from '../../deployment/facts.js'
import { periodRefusals } from '../../deployment/period.js'
import type { Refusal } from '../../refusal.js'
import type { OfficerFacts, PledgeFacts, TeamFacts, TeamRequestFacts, TeamWorld } from '../facts.js'
import { forceRefusals } from '../../certification.js'
import { memberRefusals } from '../guards/members.js'
import { otherTourRefusals } from '../guards/tours.js'
import type { TeamInputs } from '../input.js'
import { asListed } from '../listing.js'
import { pledgeOf, requestOf, type StepRule, withPledge, withRequest } from './step.js'

type Input = TeamInputs['deploySpecializedTeam']

export const deploySpecializedTeam: StepRule<'deploySpecializedTeam'> = (situation) => {
  const { team, input, world, to } = situation
  const request = requestOf(team)
  const pledge = pledgeOf(situation)
  const deployment = planned(request, pledge, input, world)
  const happened = [{ subject: 'DEPLOYMENT', type: 'DEPLOYMENT_PLANNED', note: input.note }] as const
  const rotation = request.status !== 'SELECTED'
  return {
    refusals: periodAndTeam(team, request, pledge, input, world),
    next: withPledge(
      withRequest(
        { ...team, deployments: [...team.deployments, asListed(deployment)] },
        { status: to.request ?? 'DEPLOYED' },
      ),
      pledge.id,
      { status: 'DEPLOYED' },
    ),
    deployment,
    happened: [
      ...happened,
      {
        subject: 'SPECIALIZED_TEAM_REQUEST',
        type: rotation ? 'SPECIALIZED_TEAM_ROTATION_PLANNED' : 'SPECIALIZED_TEAM_DEPLOYED',
        note: input.note,
      },
      ...(pledge.status === 'SELECTED'
        ? [{ subject: 'TEAM_PLEDGE', pledgeId: pledge.id, type: 'TEAM_PLEDGE_DEPLOYED' } as const]
        : []),
    ],
  }
}

function periodAndTeam(
  team: TeamFacts,
  request: TeamRequestFacts,
  pledge: PledgeFacts,
  { startOn, endOn }: Input,
  world: TeamWorld,
): Refusal[] {
  const wrongPeriod = periodRefusals(startOn, endOn)
  if (wrongPeriod.length > 0) return wrongPeriod
  const period = { from: startOn, to: endOn }
  return [
    ...forceRefusals(pledge, period),
    ...memberRefusals(pledge, request, officersOf(pledge, world), period),
    ...otherTourRefusals(team.deployments, { pledgeId: pledge.id, period }, ['startOn']),
  ]
}

function officersOf({ memberIds }: PledgeFacts, { officers }: TeamWorld): OfficerFacts[] {
  return memberIds.flatMap((id) => officers.get(id) ?? [])
}

function planned(
  { id: teamRequestId, missionCode }: TeamRequestFacts,
  { id: pledgeId, memberStateCode, memberIds }: PledgeFacts,
  { startOn, endOn }: Input,
  world: TeamWorld,
): DeploymentFacts {
  return {
    id: '',
    reference: '',
    origin: 'LIVE',
    kind: 'TEAM',
    status: 'PLANNED',
    version: 1,
    startOn,
    endOn,
    startedOn: null,
    endedOn: null,
    report: null,
    reportedAt: null,
    countryCode: missionCode && world.countryOf(missionCode),
    missionCode,
    memberStateCode,
    requestId: null,
    profileId: null,
    teamRequestId,
    pledgeId,
    formedUnitId: null,
    strength: null,
    women: null,
    predecessorId: null,
    rotationDays: [],
    members: memberIds.map((expertId) => ({ expertId, startOn, endOn, holds: true })),
  }
}
