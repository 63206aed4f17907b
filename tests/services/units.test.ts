/** Two nodes send one unit, or one member of the standing capacity, at the same moment: one wins, nothing is half done. */
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../schema/index.js'
import { readEnvironment } from '../../server/environment.js'
import { createHub, type Hub } from '../../server/hub.js'
import { Client } from '../kit/client.js'
import { type ScratchDatabase, scratchDatabase } from '../kit/scratch-database.js'
import { SEEDS } from '../kit/template.js'
import { codes, day, deployable, send, UnitLife } from '../units/kit.js'

let scratch: ScratchDatabase
let nodes: Hub[]
const on = (index: number) => ({ as: (handle?: string) => new Client(nodes[index] as Hub, handle) })

beforeAll(async () => {
  scratch = await scratchDatabase()
  const environment = readEnvironment({ PORT: '0', DATABASE_URL: scratch.url, GRACE_SECONDS: '2' })
  const start = () => createHub({ environment, schema, seeds: SEEDS, logger: pino({ level: 'silent' }) })
  nodes = [await start(), await start()]
}, 120_000)

afterAll(async () => {
  await Promise.all(nodes?.map((node) => node.close()) ?? [])
  await scratch?.drop()
})

const logged = async () => Number((await nodes[0]?.database.client.logHead.findUnique({ where: { id: 1 } }))?.position)

test('one unit, deployed twice', async () => {
  for (let round = 0; round < 5; round++) {
    const life = await (await new UnitLife(on(0)).pledge()).notified()
    const before = await logged()
    const deploy = (index: number) =>
      send(on(index), 'pd.desk', 'deployFormedUnit', 'unit', {
        ...{ formedUnitId: life.unit.id, startOn: day(index), endOn: day(200) },
      })
    const answers = await Promise.all([deploy(0), deploy(1)])
    expect(answers.map(codes).sort()).toEqual([[], ['CONFLICT unit.deployed-once']])
    const [unit] = (await nodes[0]?.database.client.formedUnitPledge.findMany({
      where: { reference: life.unit.reference },
      include: { deployments: true },
    })) ?? [null]
    expect(unit).toMatchObject({
      status: 'DEPLOYED',
      version: life.unit.version + 1,
      deployments: [{ status: 'PLANNED' }],
    })
    // One deployment planned, one unit deployed.
    expect((await logged()) - before).toBe(2)
  }
})

test('one member of the standing capacity, sent twice', async () => {
  const [member] = await deployable(on(0))
  const before = await logged()
  const assign = (index: number) =>
    send(on(index), 'pd.desk', 'assignStandingCapacity', 'deployment', {
      ...{ entity: 'SPC', purpose: 'SURGE', mission: index === 0 ? 'MINUSMA' : 'MINUSCA', memberIds: [member?.id] },
      ...{ startOn: day(10), endOn: day(60), task: 'Planning.' },
    })
  const answers = await Promise.all([assign(0), assign(1)])
  expect(answers.map(codes).sort()).toEqual([[], ['CONFLICT deployment.no-overlap']])
  expect((await logged()) - before).toBe(1)
})

test('what the rules do not catch the database refuses: overlapping periods of one unit, and of one person', async () => {
  const { client } = (nodes[0] as Hub).database
  const tour = await client.deployment.findFirstOrThrow({ where: { kind: 'FORMED_UNIT', status: 'PLANNED' } })
  const { id: _id, ...copy } = tour
  await expect(client.deployment.create({ data: { ...copy, reference: 'DP-TWICE' } })).rejects.toThrow(
    /Deployment_unit_once/,
  )
  const held = await client.deploymentMember.findFirstOrThrow({
    where: { holds: true, deployment: { kind: 'STANDING_CAPACITY' } },
  })
  const { id: _member, ...again } = held
  const other = await client.deployment.findFirstOrThrow({ where: { kind: 'FORMED_UNIT' } })
  await expect(client.deploymentMember.create({ data: { ...again, deploymentId: other.id } })).rejects.toThrow(
    /DeploymentMember_no_overlap/,
  )
})
