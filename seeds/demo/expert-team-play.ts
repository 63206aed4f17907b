/** The invented expert team and its visits as scenes to play. */
import type { ExpertTeamAction, ExpertTeamInputs } from '../../domain/expert-team/input.js'
import type { Outcome } from '../../domain/outcome.js'
import type { Database } from '../../prisma/database.js'
import { day } from './day.js'
import { MEMBERS, type MemberStory, type VisitAct, VISITS, type VisitStory } from './expert-team.js'
import { again, type CommandsOf, done, type Scene } from './player.js'

/** Row ids: of members by name, and of what a story has come to. */
interface Memory {
  readonly members: Map<string, string>
  visitId: string
  followUpId: string
}

const JOINED_ON = -400

export function expertTeamScenes(database: Database, base: Date): Scene[] {
  const members = new Map<string, string>()
  return [
    ...MEMBERS.map((member, minute): Scene => ({
      ...{ on: JOINED_ON, minute, run: (commands) => join(member, base, members, commands) },
    })),
    ...VISITS.flatMap((story) => {
      const memory: Memory = { members, visitId: '', followUpId: '' }
      return [
        { on: story.requestedOn, minute: 0, run: (commands: CommandsOf) => request(story, base, memory, commands) },
        ...story.acts.map((act, index): Scene => ({
          ...{ on: act.on, minute: index + 1 },
          run: (commands) => perform(database, story, act, index, base, memory, commands),
        })),
      ]
    }),
  ]
}

async function join(
  member: MemberStory,
  base: Date,
  members: Map<string, string>,
  commands: CommandsOf,
): Promise<void> {
  const { name, by, ...rest } = member
  const outcome = await commands(by).expertTeam('addExpertTeamMember', {
    ...{ ...rest, idempotencyKey: `demo/expert-team/${name}`, joinedOn: day(base, JOINED_ON) },
  })
  members.set(name, done(name, 'addExpertTeamMember', outcome).things.expertTeamMemberId ?? '')
}

async function request(story: VisitStory, base: Date, memory: Memory, commands: CommandsOf): Promise<void> {
  const outcome = await commands(story.by).expertTeam('requestExpertTeamVisit', {
    idempotencyKey: `demo/visit-${story.name}/request`,
    country: story.country,
    themes: story.themes,
    purpose: story.purpose,
    hostRequest: { reference: 'Note verbale (invented)', givenOn: day(base, story.requestedOn - 5) },
    startOn: day(base, story.from),
    endOn: day(base, story.to),
    sensitivity: story.confidential ? 'CONFIDENTIAL' : 'UNCLASSIFIED',
  })
  memory.visitId = done(story.name, 'requestExpertTeamVisit', outcome).things.visitId ?? ''
}

async function perform(
  database: Database,
  story: VisitStory,
  act: VisitAct,
  index: number,
  base: Date,
  memory: Memory,
  commands: CommandsOf,
): Promise<void> {
  const idempotencyKey = `demo/visit-${story.name}/${index}`
  const outcome = await again(database, idempotencyKey, async () => {
    const keys = { ...(await keysOf(database, act.does, memory)), idempotencyKey }
    const linked = act.request === undefined ? {} : { requestId: await filed(database, act.request) }
    const input = { ...valuesOf(act.with, base, memory.members), ...linked, ...keys }
    return commands(act.by).expertTeam(act.does, input as unknown as ExpertTeamInputs[ExpertTeamAction])
  })
  memory.followUpId = done(story.name, act.does, outcome).things.followUpId ?? memory.followUpId
}

async function keysOf(
  { client }: Database,
  action: ExpertTeamAction,
  { visitId, followUpId }: Memory,
): Promise<object> {
  const version = { select: { version: true } } as const
  switch (action) {
    case 'recordExpertTeamFinding':
    case 'addExpertTeamFollowUp':
      return { visitId }
    case 'linkExpertTeamFollowUp':
    case 'closeExpertTeamFollowUp': {
      const row = await client.expertTeamFollowUp.findUniqueOrThrow({ where: { id: followUpId }, ...version })
      return { id: followUpId, expectedVersion: row.version }
    }
    default: {
      const row = await client.expertTeamVisit.findUniqueOrThrow({ where: { id: visitId }, ...version })
      return { id: visitId, expectedVersion: row.version }
    }
  }
}

/** Row id of the request that this story has filed. */
async function filed({ client }: Database, story: string): Promise<string> {
  const { answer } = await client.idempotencyRecord.findFirstOrThrow({ where: { key: `demo/${story}/file` } })
  return (answer as unknown as Pick<Outcome, 'things'>).things.requestId ?? ''
}

/** Numbers are days, names of members their ids. */
function valuesOf(given: object, base: Date, members: ReadonlyMap<string, string>): object {
  return Object.fromEntries(
    Object.entries(given).map(([field, value]: [string, unknown]) => {
      if (typeof value === 'number') return [field, day(base, value)]
      if (field === 'members' && Array.isArray(value))
        return [field, value.map((name) => members.get(String(name)) ?? '')]
      return [field, value]
    }),
  )
}
