/** The invented advisory requests as scenes to play. */
import type { RequestAction, RequestInputs } from '../../domain/advisory-request/input.js'
import type { DeploymentAction, DeploymentInputs } from '../../domain/deployment/input.js'
import type { Database } from '../../prisma/database.js'
import { day } from './day.js'
import { again, type CommandsOf, done, type Scene } from './player.js'
import { type Act, filingInput, STORIES, type Story } from './requests.js'

type Memory = Map<string, { requestId: string; deploymentId?: string }>

export function requestScenes(database: Database, base: Date): Scene[] {
  const memory: Memory = new Map()
  return STORIES.flatMap((story) => [
    { on: story.filedOn, minute: 0, run: (commands) => file(story, base, commands, memory) },
    ...story.acts.map((act, index): Scene => ({
      on: act.on,
      minute: index + 1,
      run: (commands) => play(database, story, act, index, base, commands, memory),
    })),
  ])
}

async function file(story: Story, base: Date, commands: CommandsOf, memory: Memory): Promise<void> {
  const outcome = await commands(story.rc).request('file', filingInput(story, base))
  const { requestId } = done(story.name, 'file', outcome).things
  if (requestId) memory.set(story.name, { requestId })
}

async function play(
  database: Database,
  story: Story,
  act: Act,
  index: number,
  base: Date,
  commands: CommandsOf,
  memory: Memory,
): Promise<void> {
  const known = memory.get(story.name)
  if (!known) throw new Error(`The story ${story.name} was not filed`)
  const idempotencyKey = `demo/${story.name}/${index}`
  if ('request' in act) {
    const { version } = await database.client.advisoryRequest.findUniqueOrThrow({
      where: { id: known.requestId },
      select: { version: true },
    })
    const action: RequestAction = act.request
    const input = { ...act.input, id: known.requestId, expectedVersion: version, idempotencyKey }
    done(
      story.name,
      action,
      await again(database, idempotencyKey, () =>
        commands(act.by).request(action, input as RequestInputs[typeof action]),
      ),
    )
    return
  }
  const input = await deploymentInput(database, act.deployment, act.input, known, base)
  const outcome = await again(database, idempotencyKey, () =>
    commands(act.by).deployment(act.deployment, { ...input, idempotencyKey } as DeploymentInputs[DeploymentAction]),
  )
  const { deploymentId } = done(story.name, act.deployment, outcome).things
  if (deploymentId) memory.set(story.name, { ...known, deploymentId })
}

async function deploymentInput(
  database: Database,
  action: DeploymentAction,
  input: { from?: number; to?: number; startedIn?: number; endedIn?: number; report?: string },
  { requestId, deploymentId }: { requestId: string; deploymentId?: string },
  base: Date,
) {
  if (action === 'assignExpert') {
    const startOn = day(base, input.from ?? 0)
    const endOn = day(base, input.to ?? 0)
    const profile = await database.client.adviserProfile.findFirstOrThrow({ where: { requestId } })
    const expert = await database.client.expert.findFirstOrThrow({
      where: {
        skills: { some: { skillCode: profile.skillCode } },
        assignments: { none: { holds: true, startOn: { lte: endOn }, endOn: { gte: startOn } } },
      },
      orderBy: { reference: 'asc' },
    })
    return { requestId, profileId: profile.id, expertId: expert.id, startOn, endOn }
  }
  const { version } = await database.client.deployment.findUniqueOrThrow({ where: { id: deploymentId ?? '' } })
  const step = { id: deploymentId ?? '', expectedVersion: version }
  if (action === 'startDeployment') return { ...step, startedOn: day(base, input.startedIn ?? 0) }
  return { ...step, endedOn: day(base, input.endedIn ?? 0), report: input.report ?? null }
}
