/** The end-of-assignment report of a deployment is read by few of those who see the deployment, by every road. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, STARTING } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'
import type { Viewer } from './cast.js'
import { type Deployment, readsReport, type Request, seesDeployment } from './oracle.js'

const TEXT = 'Twelve stations trained.'
const READ = `query ($reference: String!, $day: Date!) {
  deployment(reference: $reference) { status report reportedAt }
  deployments(first: 100, filter: { activeOn: $day }) { nodes { reference report } }
  events(last: 100) { nodes { type note changes { field from to } subject { ... on Deployment { report } } } }
}`

interface Read {
  readonly deployment: { readonly status: string; readonly report: string | null; readonly reportedAt: string } | null
  readonly deployments: { readonly nodes: readonly { readonly reference: string; readonly report: string | null }[] }
  readonly events: object
}

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

test('the report is read by the Police Division, the own State, coordinator and lead of the request, and the auditor', async () => {
  const life = await (await RequestLife.file(world, { ...STARTING })).approved()
  const { reference } = await life.assign().then(async (planned) => {
    await life.end(await life.start(planned))
    return planned
  })
  const facts = await factsOf(reference)
  const readers: string[] = []
  for (const { viewer, handle } of await everybody()) {
    const text = await world.as(handle).run<Read>(READ, { reference, day: day(0) })
    const sees = seesDeployment(viewer, facts)
    const reads = sees && readsReport(viewer, facts)
    if (reads) readers.push(handle)
    expect([handle, text.deployment?.status, text.deployment?.report]).toEqual([
      handle,
      sees ? 'ENDED' : undefined,
      sees ? (reads ? TEXT : null) : undefined,
    ])
    if (sees) expect(text.deployment?.reportedAt).not.toBeNull()
    expect([handle, JSON.stringify(text).includes(TEXT)]).toEqual([handle, reads])
  }
  const state = (facts.state ?? '').slice(-1).toLowerCase()
  expect(readers.toSorted()).toEqual(
    ['auditor', `delegate.${state}`, 'pd.desk', 'rc.burkina-faso', 'unodc.officer'].toSorted(),
  )
})

async function factsOf(reference: string): Promise<Deployment> {
  const row = await world.hub.database.client.deployment.findUniqueOrThrow({
    where: { reference },
    include: { request: true },
  })
  const { request } = row
  const served: Request | null = request && {
    ...{ sensitivity: request.sensitivity, phase: request.phase, country: request.countryCode ?? '' },
    ...{ lead: request.leadEntityCode, parties: request.partyCodes },
    ...{ named: request.namedHandles, opened: request.openedHandles },
  }
  return { country: row.countryCode, mission: row.missionCode, state: row.memberStateCode, request: served }
}

async function everybody(): Promise<{ viewer: Viewer; handle: string }[]> {
  const accounts = await world.hub.database.client.account.findMany({ where: { status: 'ACTIVE' } })
  return accounts.map(({ handle, role, countryCode, entityCode, missionCode, memberStateCode }) => ({
    handle,
    viewer: {
      ...{ handle, role },
      ...(countryCode !== null && { country: countryCode }),
      ...(entityCode !== null && { entity: entityCode }),
      ...(missionCode !== null && { mission: missionCode }),
      ...(memberStateCode !== null && { state: memberStateCode }),
    },
  }))
}
