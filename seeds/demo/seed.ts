/** The demonstration: an invented scenario, marked `origin: DEMO`, relative to the day on which it is first seeded. */
import type { Database } from '../../prisma/database.js'
import { DEMO_ACCOUNTS, DEMO_STATES } from './accounts.js'
import { day } from './day.js'
import { expertTeamScenes } from './expert-team-play.js'
import { unitScenes } from './formed-units.js'
import { demoId, seedPeople } from './people.js'
import { requestScenes } from './play.js'
import { playScenes } from './player.js'
import { standingScenes } from './standing-capacity.js'
import { teamScenes } from './teams-play.js'

const DAY_KEY = 'demo-day'
const DONE_KEY = 'demo-seeded'

/**
 * Seeds once; a second run finds the mark and does nothing. Cut off in between, the next run goes on with the day of the
 * first.
 */
export async function seedDemo(database: Database, now: () => Date, progress: (line: string) => void): Promise<void> {
  const { client } = database
  if (await client.hubSetting.findUnique({ where: { key: DONE_KEY } })) return
  await client.hubSetting.createMany({ data: { key: DAY_KEY, value: now().toISOString() }, skipDuplicates: true })
  const base = new Date((await client.hubSetting.findUniqueOrThrow({ where: { key: DAY_KEY } })).value)
  progress('Demonstration: three invented Member States and the people')
  await seedStates(database)
  await client.account.createMany({
    data: DEMO_ACCOUNTS.map((account) => ({
      ...account,
      id: demoId(`account/${account.handle}`),
      origin: 'DEMO' as const,
      createdAt: base,
    })),
    skipDuplicates: true,
  })
  await seedPeople(client, base)
  progress('Demonstration: advisory requests and team requests in every state')
  await playScenes(database, base, [
    ...requestScenes(database, base),
    ...teamScenes(database, base),
    ...unitScenes(database, base),
    ...standingScenes(database, base),
    ...expertTeamScenes(database, base),
  ])
  await takeAwayTheBusy(database, base)
  await client.hubSetting.create({ data: { key: DONE_KEY, value: now().toISOString() } })
}

/**
 * Who is away on a seeded deployment is free for two months after it and no longer: the candidates that matching puts
 * first can then start on any day, also earlier than planned.
 */
async function takeAwayTheBusy({ client }: Database, base: Date): Promise<void> {
  const away = await client.deploymentMember.findMany({
    where: { holds: true, endOn: { gte: day(base, 0) } },
    select: { expertId: true, endOn: true },
  })
  await client.$transaction(
    away.map(({ expertId, endOn }) =>
      client.availability.updateMany({ where: { expertId }, data: { toOn: day(endOn, 60) } }),
    ),
  )
}

async function seedStates({ client }: Database): Promise<void> {
  const termId = (code: string) => `country/${code}`
  await client.term.createMany({ data: DEMO_STATES.map(({ code }) => ({ id: termId(code) })), skipDuplicates: true })
  await client.translation.createMany({
    data: DEMO_STATES.flatMap(({ code, en, fr, zh }) => [
      { termId: termId(code), language: 'EN' as const, text: en, wording: 'PROJECT' as const },
      { termId: termId(code), language: 'FR' as const, text: fr, wording: 'PROJECT' as const },
      { termId: termId(code), language: 'ZH' as const, text: zh, wording: 'PROJECT' as const },
    ]),
    skipDuplicates: true,
  })
  await client.country.createMany({
    data: DEMO_STATES.map(({ code }) => ({ code, termId: termId(code), origin: 'DEMO' as const })),
    skipDuplicates: true,
  })
  await client.memberState.createMany({
    data: DEMO_STATES.map(({ code }) => ({ countryCode: code, origin: 'DEMO' as const })),
    skipDuplicates: true,
  })
}
