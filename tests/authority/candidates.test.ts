/** Who is told which experts a profile could be staffed with: of those who see the request, the roles of the table alone. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'
import { OTHER_DUTIES } from './duties.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

test('to match candidates is for the roles of the table, and no other', async () => {
  const life = await (await RequestLife.file(world)).approved()
  const profile = await life.profile()
  const query = `query ($id: ID!, $profile: ID!) {
    viewer { role }
    node(id: $id) { ... on AdvisoryRequest { id candidates(profile: $profile) { nodes { expert { reference } } } } }
  }`
  const told = new Set<string>()
  for (const { handle } of await world.hub.database.client.account.findMany({ where: { status: 'ACTIVE' } })) {
    const { data, errors } = await world.as(handle).attempt(query, { id: life.id, profile })
    const { viewer, node } = data as { viewer: { role: string }; node: { candidates: object | null } | null }
    if (node?.candidates) told.add(viewer.role)
    else expect([undefined, 'FORBIDDEN']).toContain(errors?.[0]?.extensions?.['code'])
  }
  expect([...told].toSorted()).toEqual([...OTHER_DUTIES['match candidates']].toSorted())
})
