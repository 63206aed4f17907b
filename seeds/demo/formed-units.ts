/** Invented units pledged to the Peacekeeping Capability Readiness System, one in each state, as acts of those who did them. */
import type { UnitAction, UnitInputs } from '../../domain/formed-unit/input.js'
import type { Outcome } from '../../domain/outcome.js'
import { announceUnitClocks } from '../../prisma/commands/unit-clocks.js'
import type { Database } from '../../prisma/database.js'
import { day, moment } from './day.js'
import { again, type CommandsOf, done, type Scene } from './player.js'

type Inputs<A extends UnitAction> = Omit<UnitInputs[A], 'id' | 'expectedVersion' | 'idempotencyKey' | 'formedUnitId'>

/** One act, in days from the day of seeding. */
type Act = {
  [A in UnitAction]: { readonly on: number; readonly does: A; readonly input: (base: Date) => Inputs<A> }
}[UnitAction]

type UnitAct =
  | Act
  | { readonly on: number; readonly does: 'startDeployment'; readonly strength: number; readonly women: number }
  | { readonly on: number; readonly does: 'tick' }

interface UnitStory {
  readonly name: string
  readonly by: 'delegate.a' | 'delegate.b' | 'delegate.c'
  /** Day of the pledge; of one made at a summit, the day on which it is confirmed and registered. */
  readonly pledgedOn: number
  readonly pledge: Pick<UnitInputs['pledgeFormedUnit'], 'type' | 'strength' | 'women'>
  readonly at?: Pick<UnitInputs['pledgeFormedUnit'], 'summit' | 'pledgedOn'>
  readonly acts: readonly UnitAct[]
}

const visit = (on: number, kind: UnitInputs['recordUnitVisit']['kind']): UnitAct => ({
  on,
  does: 'recordUnitVisit',
  input: (base) => ({ kind, visitedOn: day(base, on - 3), outcome: 'READY', findings: 'Found ready (invented).' }),
})
const requirement = (on: number, mission: string, neededOn: number): UnitAct => ({
  on,
  does: 'stateUnitRequirement',
  input: (base) => ({
    mission,
    requirement: 'Protection of civilians and public order in the capital (invented).',
    neededOn: day(base, neededOn),
  }),
})
/** A first certification, or its renewal. */
const certification = (on: number, until: number): UnitAct => ({
  on,
  does: 'certifyFormedUnit',
  input: (base) => ({
    certification: {
      ...{ noConvictions: true, noPendingCases: true, noMisconduct: true, training: true },
      ...{ signedBy: 'Ministry of the Interior (invented)', signedOn: day(base, on - 1), validUntil: day(base, until) },
    },
  }),
})
const readied = (from: number, mission: string): readonly UnitAct[] => [
  visit(from, 'ASSESSMENT_AND_ADVISORY'),
  requirement(from + 20, mission, 120),
  visit(from + 40, 'RDL_VERIFICATION'),
]

// The years are those of the report (¶45), the days invented.
const NEW_YORK = { summit: 'NEW_YORK_2015', pledgedOn: new Date('2015-09-28') } as const
const VANCOUVER = { summit: 'VANCOUVER_2017', pledgedOn: new Date('2017-11-15') } as const
const CHIEFS_OF_POLICE = { summit: 'CHIEFS_OF_POLICE_2018', pledgedOn: new Date('2018-06-20') } as const

export const UNIT_STORIES: readonly UnitStory[] = [
  {
    name: 'RDL',
    by: 'delegate.a',
    pledgedOn: -300,
    pledge: { type: 'FORMED_POLICE_UNIT', strength: 160, women: 24 },
    at: VANCOUVER,
    acts: [...readied(-120, 'MINUSMA'), certification(-70, 420)],
  },
  {
    name: 'LEVEL_2',
    by: 'delegate.b',
    pledgedOn: -300,
    pledge: { type: 'GUARD_UNIT', strength: 140, women: 20 },
    acts: [
      visit(-90, 'ASSESSMENT_AND_ADVISORY'),
      {
        on: -88,
        does: 'recordEquipmentShortfall',
        input: () => ({ item: 'Armoured personnel carriers', detail: 'Two of six are unfit (invented).', missing: 2 }),
      },
    ],
  },
  {
    name: 'LEVEL_1',
    by: 'delegate.c',
    pledgedOn: -300,
    pledge: { type: 'SWAT', strength: 60, women: 4 },
    at: CHIEFS_OF_POLICE,
    acts: [],
  },
  {
    name: 'NOTIFIED',
    by: 'delegate.b',
    pledgedOn: -400,
    pledge: { type: 'FORMED_POLICE_UNIT', strength: 180, women: 40 },
    acts: [...readied(-150, 'MINUSCA'), { on: -20, does: 'notifyFormedUnit', input: () => ({}) }],
  },
  {
    name: 'DEPLOYED',
    by: 'delegate.a',
    pledgedOn: -500,
    pledge: { type: 'FORMED_POLICE_UNIT', strength: 140, women: 28 },
    at: NEW_YORK,
    acts: [
      ...readied(-220, 'MINUSMA'),
      { on: -120, does: 'notifyFormedUnit', input: () => ({}) },
      certification(-110, 200),
      certification(-98, 320),
      visit(-100, 'PRE_DEPLOYMENT'),
      {
        on: -95,
        does: 'deployFormedUnit',
        input: (base) => ({ startOn: day(base, -80), endOn: day(base, 280) }),
      },
      // Fewer came than were pledged, and more women.
      { on: -80, does: 'startDeployment', strength: 135, women: 31 },
    ],
  },
  {
    name: 'LAPSED',
    by: 'delegate.c',
    pledgedOn: -780,
    pledge: { type: 'GUARD_UNIT', strength: 90, women: 9 },
    acts: [
      { on: -90, does: 'tick' },
      { on: -30, does: 'tick' },
    ],
  },
  {
    name: 'WITHDRAWN',
    by: 'delegate.c',
    pledgedOn: -260,
    pledge: { type: 'FORMED_POLICE_UNIT', strength: 120, women: 10 },
    acts: [{ on: -200, does: 'withdrawFormedUnitPledge', input: () => ({ reasons: 'Needed at home (invented).' }) }],
  },
]

function pledgedIn(
  base: Date,
  { pledgedOn, at }: UnitStory,
): Pick<UnitInputs['pledgeFormedUnit'], 'pledgedOn' | 'summit' | 'renewedOn'> {
  return at ? { ...at, renewedOn: day(base, pledgedOn) } : { pledgedOn: day(base, pledgedOn) }
}

const ACTS_OF_STATES: ReadonlySet<UnitAction> = new Set(['certifyFormedUnit', 'withdrawFormedUnitPledge'])

/** Row ids of what a story has come to. */
interface Memory {
  unitId: string
  deploymentId: string
}

export function unitScenes(database: Database, base: Date): Scene[] {
  return UNIT_STORIES.flatMap((story) => {
    const memory: Memory = { unitId: '', deploymentId: '' }
    const remember = (what: string, outcome: Outcome): void => {
      const { formedUnitId, deploymentId } = done(story.name, what, outcome).things
      memory.unitId = formedUnitId ?? memory.unitId
      memory.deploymentId = deploymentId ?? memory.deploymentId
    }
    const key = (act: number | string) => `demo/unit-${story.name}/${act}`
    const others = story.acts.filter(({ does }) => does !== 'certifyFormedUnit')
    // Acts keep the keys under which an earlier version played them: certifications came later, and have their own.
    const keyOf = (act: UnitAct) => key(act.does === 'certifyFormedUnit' ? `certified${act.on}` : others.indexOf(act))
    return [
      {
        on: story.pledgedOn,
        minute: 0,
        run: async (commands) =>
          remember(
            'pledgeFormedUnit',
            await commands(story.by).unit('pledgeFormedUnit', {
              ...story.pledge,
              idempotencyKey: key('pledge'),
              ...pledgedIn(base, story),
              evidence: 'Note verbale (invented)',
            }),
          ),
      },
      ...story.acts.map((act, index): Scene => ({
        on: act.on,
        minute: index + 1,
        run: async (commands) => {
          if (act.does === 'tick') {
            await announceUnitClocks({ database, now: () => moment(base, act.on, index + 1) })
            return
          }
          remember(
            act.does,
            await again(database, keyOf(act), () => send(database, base, story, act, memory, keyOf(act), commands)),
          )
        },
      })),
    ]
  })
}

async function send(
  { client }: Database,
  base: Date,
  story: UnitStory,
  act: Exclude<UnitAct, { readonly does: 'tick' }>,
  { unitId, deploymentId }: Memory,
  idempotencyKey: string,
  commands: CommandsOf,
): Promise<Outcome> {
  const version = { select: { version: true } } as const
  if (act.does === 'startDeployment') {
    const row = await client.deployment.findUniqueOrThrow({ where: { id: deploymentId }, ...version })
    return commands('pd.desk').deployment('startDeployment', {
      ...{ id: deploymentId, expectedVersion: row.version, idempotencyKey },
      ...{ startedOn: day(base, act.on), strength: act.strength, women: act.women },
    })
  }
  const row = await client.formedUnitPledge.findUniqueOrThrow({ where: { id: unitId }, ...version })
  const by = ACTS_OF_STATES.has(act.does) ? story.by : 'pd.desk'
  const target =
    act.does === 'deployFormedUnit' ? { formedUnitId: unitId } : { id: unitId, expectedVersion: row.version }
  return commands(by).unit(act.does, { ...act.input(base), ...target, idempotencyKey } as UnitInputs[typeof act.does])
}
