/** The invented team requests as scenes to play. */
import type { Outcome } from '../../domain/outcome.js'
import type { Database } from '../../prisma/database.js'
import { day } from './day.js'
import { again, type CommandsOf, done, type Scene } from './player.js'
import { TEAM_SIZE, TEAM_STORIES, type TeamAct, type TeamStory } from './teams.js'

/** Row ids of what a story has come to; pledges by the delegate's handle. */
interface Memory {
  gapId: string
  teamRequestId: string
  deploymentId: string
  readonly pledgeIds: Map<string, string>
}

interface Play {
  readonly database: Database
  readonly base: Date
  readonly story: TeamStory
  readonly memory: Memory
}

export function teamScenes(database: Database, base: Date): Scene[] {
  return TEAM_STORIES.flatMap((story) => {
    const memory: Memory = { gapId: '', teamRequestId: '', deploymentId: '', pledgeIds: new Map() }
    const play: Play = { database, base, story, memory }
    return [
      { on: story.reportedOn, minute: 0, run: (commands) => report(play, commands) },
      ...story.acts.map((act, index): Scene => ({
        on: act.on,
        minute: index + 1,
        run: (commands) => perform(play, act, `demo/team-${story.name}/${index}`, commands),
      })),
    ]
  })
}

async function report({ base, story, memory }: Play, commands: CommandsOf): Promise<void> {
  const outcome = await commands(story.police).team('reportCapabilityGap', {
    idempotencyKey: `demo/team-${story.name}/gap`,
    mission: story.mission,
    speciality: story.speciality,
    summary: story.summary,
    identifiedOn: day(base, story.reportedOn - 5),
    evidence: ['Capability gap analysis of the police component (invented)'],
  })
  memory.gapId = done(story.name, 'reportCapabilityGap', outcome).things.capabilityGapId ?? ''
}

async function perform(play: Play, act: TeamAct, key: string, commands: CommandsOf): Promise<void> {
  const { database, story, memory } = play
  const outcome = await again(database, key, () => send(play, act, key, commands))
  const { teamRequestId, pledgeId, deploymentId } = done(story.name, act.does, outcome).things
  memory.teamRequestId = teamRequestId ?? memory.teamRequestId
  memory.deploymentId = deploymentId ?? memory.deploymentId
  if (act.does === 'pledgeSpecializedTeam' && pledgeId) memory.pledgeIds.set(act.by, pledgeId)
}

async function send(
  { database: { client }, base, story, memory }: Play,
  act: TeamAct,
  idempotencyKey: string,
  commands: CommandsOf,
): Promise<Outcome> {
  const { team, deployment } = commands(act.by)
  const version = { select: { version: true } } as const
  const requestStep = async () => {
    const row = await client.specializedTeamRequest.findUniqueOrThrow({
      where: { id: memory.teamRequestId },
      ...version,
    })
    return { id: memory.teamRequestId, expectedVersion: row.version, idempotencyKey }
  }
  const pledgeStep = async (of: string) => {
    const id = memory.pledgeIds.get(of) ?? ''
    const row = await client.teamPledge.findUniqueOrThrow({ where: { id }, ...version })
    return { id, expectedVersion: row.version, idempotencyKey }
  }
  const deploymentStep = async () => {
    const row = await client.deployment.findUniqueOrThrow({ where: { id: memory.deploymentId }, ...version })
    return { id: memory.deploymentId, expectedVersion: row.version, idempotencyKey }
  }
  switch (act.does) {
    case 'requestSpecializedTeam':
      return team('requestSpecializedTeam', {
        idempotencyKey,
        capabilityGapId: memory.gapId,
        size: TEAM_SIZE,
        skills: [story.speciality],
        languages: ['fr'],
        requiredBy: day(base, story.requiredBy),
      })
    case 'publishSpecializedTeamRequest':
      return team('publishSpecializedTeamRequest', await requestStep())
    case 'withdrawSpecializedTeamRequest':
      return team('withdrawSpecializedTeamRequest', { ...(await requestStep()), reasons: act.reasons })
    case 'pledgeSpecializedTeam':
      return team('pledgeSpecializedTeam', {
        idempotencyKey,
        teamRequestId: memory.teamRequestId,
        size: TEAM_SIZE,
        women: act.women,
        readyOn: day(base, act.readyOn),
        certification: {
          noConvictions: true,
          noPendingCases: true,
          noMisconduct: true,
          training: true,
          signedBy: 'Ministry of the Interior (invented)',
          signedOn: day(base, act.on - 2),
          validUntil: day(base, act.certifiedUntil),
        },
      })
    case 'assessTeamPledge':
      return team('assessTeamPledge', { ...(await pledgeStep(act.of)), outcome: act.outcome })
    case 'withdrawTeamPledge':
      return team('withdrawTeamPledge', { ...(await pledgeStep(act.by)), reasons: act.reasons })
    case 'selectTeamPledge':
      return team('selectTeamPledge', await pledgeStep(act.of))
    case 'deploySpecializedTeam':
      return team('deploySpecializedTeam', {
        idempotencyKey,
        pledgeId: memory.pledgeIds.get(act.of) ?? '',
        startOn: day(base, act.from),
        endOn: day(base, act.to),
      })
    case 'startDeployment':
      return deployment('startDeployment', { ...(await deploymentStep()), startedOn: day(base, act.on) })
    case 'endDeployment':
      return deployment('endDeployment', {
        ...(await deploymentStep()),
        endedOn: day(base, act.on),
        report: act.report,
      })
    case 'confirmCapabilityGapClosed': {
      const row = await client.capabilityGap.findUniqueOrThrow({ where: { id: memory.gapId }, ...version })
      return team('confirmCapabilityGapClosed', { id: memory.gapId, expectedVersion: row.version, idempotencyKey })
    }
  }
}
