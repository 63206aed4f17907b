/** Plays acts of invented stories through the commands, each at its own past moment, in the order of their days. */
import type { Actor } from '../../domain/actor.js'
import type { Commands } from '../../domain/command.js'
import type { Outcome, Things } from '../../domain/outcome.js'
import { commandsFor } from '../../prisma/commands/commands.js'
import type { Database } from '../../prisma/database.js'
import { moment } from './day.js'

export type CommandsOf = (handle: string) => Commands

/** One act of a story, and when it was done. */
export interface Scene {
  /** In days from the day of seeding. */
  readonly on: number
  /** Minutes after nine in the morning. */
  readonly minute: number
  readonly run: (commands: CommandsOf) => Promise<void>
}

/**
 * Every act has a key of its own, so that a seeding that was cut off goes on where it stopped. An act that a rule
 * refuses is a mistake in the story: it throws with everything that was refused.
 */
export async function playScenes(database: Database, base: Date, scenes: readonly Scene[]): Promise<void> {
  let at = base
  const commands = await commandsOf(database, () => at)
  for (const { on, minute, run } of [...scenes].sort((a, b) => a.on - b.on || a.minute - b.minute)) {
    at = moment(base, on, minute)
    await run(commands)
  }
  await markAsDemo(database)
}

async function commandsOf(database: Database, now: () => Date): Promise<CommandsOf> {
  const accounts = await database.client.account.findMany({ where: { origin: 'DEMO' } })
  const actors = new Map(
    accounts.map(({ id, ...account }): [string, Actor] => [account.handle, { ...account, accountId: id }]),
  )
  return (handle) => {
    const actor = actors.get(handle)
    if (!actor) throw new Error(`The demonstration has no ${handle}`)
    return commandsFor({ database, now }, actor)
  }
}

/** What an earlier, cut-off seeding did already is not sent again: its version would differ. */
export async function again(database: Database, key: string, act: () => Promise<Outcome>): Promise<Outcome> {
  const record = await database.client.idempotencyRecord.findFirst({ where: { key } })
  if (!record) return act()
  const { things } = record.answer as unknown as Pick<Outcome, 'things'>
  return { refusals: [], things, asItWas: {}, duplicates: [] }
}

/** The outcome, which must be no refusal. */
export function done(story: string, action: string, outcome: Outcome): Outcome {
  if (outcome.refusals.length === 0) return outcome
  const reasons = outcome.refusals.map(({ code, message }) => `${code}: ${message}`).join('; ')
  throw new Error(`The demonstration's ${story} cannot ${action}: ${reasons}`)
}

/** Commands make what is real; what these made is invented. */
async function markAsDemo({ client }: Database): Promise<void> {
  const records = await client.idempotencyRecord.findMany({ where: { key: { startsWith: 'demo/' } } })
  const things = records.map(({ answer }) => (answer as unknown as { things: Things }).things)
  const among = (name: keyof Things) => ({
    where: { id: { in: [...new Set(things.flatMap((thing) => thing[name] ?? []))] } },
    data: { origin: 'DEMO' as const },
  })
  await client.$transaction([
    client.advisoryRequest.updateMany(among('requestId')),
    client.capabilityGap.updateMany(among('capabilityGapId')),
    client.specializedTeamRequest.updateMany(among('teamRequestId')),
    client.teamPledge.updateMany(among('pledgeId')),
    client.deployment.updateMany(among('deploymentId')),
    client.expertTeamMember.updateMany(among('expertTeamMemberId')),
    client.expertTeamVisit.updateMany(among('visitId')),
    client.formedUnitPledge.updateMany(among('formedUnitId')),
    client.standingCapacityMember.updateMany(among('standingMemberId')),
  ])
}
