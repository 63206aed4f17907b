/** Invented members of the standing capacities, and what they are sent to do. */
import type { Outcome } from '../../domain/outcome.js'
import type { StandingInputs } from '../../domain/standing-capacity/input.js'
import type { Database } from '../../prisma/database.js'
import { day } from './day.js'
import { demoId } from './people.js'
import { again, type CommandsOf, done, type Scene } from './player.js'

/** Experts by their numbers: late ones, whom the stories of requests do not reach. */
const MEMBERS: readonly { readonly expert: number; readonly entity: 'SPC' | 'JCSC' }[] = [
  ...[37, 38, 39, 40, 41, 42].map((expert) => ({ expert, entity: 'SPC' as const })),
  ...[43, 44].map((expert) => ({ expert, entity: 'JCSC' as const })),
]
const JOINED = -600

interface Assignment {
  readonly name: string
  readonly on: number
  readonly experts: readonly number[]
  readonly input: Pick<StandingInputs['assignStandingCapacity'], 'entity' | 'purpose' | 'mission' | 'task' | 'urgency'>
  readonly from: number
  readonly to: number
  readonly startedOn?: number
  readonly cancelled?: { readonly on: number; readonly reasons: string }
}

const ASSIGNMENTS: readonly Assignment[] = [
  {
    name: 'surge',
    on: -40,
    experts: [37, 38],
    input: {
      ...{ entity: 'SPC', purpose: 'SURGE', mission: 'MINUSCA', urgency: 'IMMEDIATE' },
      task: 'Planning of the police during elections (invented).',
    },
    from: -34,
    to: 50,
    startedOn: -34,
  },
  {
    name: 'drawdown',
    on: -5,
    experts: [43],
    input: {
      ...{ entity: 'JCSC', purpose: 'DRAWDOWN', mission: 'MINUJUSTH', urgency: 'ROUTINE' },
      task: 'Hand-over of files to the national authorities (invented).',
    },
    from: 7,
    to: 97,
  },
  {
    name: 'start-up',
    on: -60,
    experts: [42],
    input: {
      ...{ entity: 'SPC', purpose: 'START_UP', mission: 'UNSOM', urgency: 'HIGH' },
      task: 'Setting up a planning cell (invented).',
    },
    from: -48,
    to: 40,
    cancelled: { on: -50, reasons: 'The mission recruited for it itself (invented).' },
  },
]

export function standingScenes(database: Database, base: Date): Scene[] {
  const members = new Map<number, string>()
  return [
    ...MEMBERS.map(({ expert, entity }, index): Scene => ({
      on: JOINED,
      minute: index,
      run: async (commands) => {
        const outcome = await commands('pd.desk').standing('enrolStandingCapacityMember', {
          idempotencyKey: `demo/standing/${expert}`,
          expertId: demoId(`expert/${expert}`),
          entity,
          joinedOn: day(base, JOINED),
        })
        members.set(expert, done('standing', 'enrolStandingCapacityMember', outcome).things.standingMemberId ?? '')
      },
    })),
    ...ASSIGNMENTS.flatMap((assignment) => assignmentScenes(database, base, assignment, members)),
  ]
}

function assignmentScenes(
  database: Database,
  base: Date,
  { name, on, experts, input, from, to, startedOn, cancelled }: Assignment,
  members: ReadonlyMap<number, string>,
): Scene[] {
  let deploymentId = ''
  const remember = (what: string, outcome: Outcome): void => {
    deploymentId = done(name, what, outcome).things.deploymentId ?? deploymentId
  }
  const assign = async (commands: CommandsOf): Promise<void> =>
    remember(
      'assignStandingCapacity',
      await commands('pd.desk').standing('assignStandingCapacity', {
        ...input,
        idempotencyKey: `demo/standing-${name}/assign`,
        memberIds: experts.map((expert) => members.get(expert) ?? ''),
        startOn: day(base, from),
        endOn: day(base, to),
      }),
    )
  const start = async (commands: CommandsOf): Promise<void> => {
    const key = `demo/standing-${name}/start`
    const begin = async () => {
      const { version } = await database.client.deployment.findUniqueOrThrow({ where: { id: deploymentId } })
      return commands('pd.desk').deployment('startDeployment', {
        ...{ id: deploymentId, expectedVersion: version, idempotencyKey: key },
        startedOn: day(base, startedOn ?? 0),
      })
    }
    remember('startDeployment', await again(database, key, begin))
  }
  const cancel = async (commands: CommandsOf, reasons: string): Promise<void> => {
    const key = `demo/standing-${name}/cancel`
    const callOff = async () => {
      const { version } = await database.client.deployment.findUniqueOrThrow({ where: { id: deploymentId } })
      return commands('pd.desk').deployment('cancelDeployment', {
        ...{ id: deploymentId, expectedVersion: version, idempotencyKey: key, reasons },
      })
    }
    remember('cancelDeployment', await again(database, key, callOff))
  }
  return [
    { on, minute: 0, run: assign },
    ...(startedOn === undefined ? [] : [{ on: startedOn, minute: 1, run: start }]),
    ...(cancelled
      ? [{ on: cancelled.on, minute: 1, run: (commands: CommandsOf) => cancel(commands, cancelled.reasons) }]
      : []),
  ]
}
