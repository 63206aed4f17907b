/**
 * Proves of an act that it left nothing behind: no row, no event, no audit entry of a change, no remembered key. That it was
 * refused, and what was read to find that out, stands in the audit trail all the same.
 */
import { expect } from 'vitest'
import { OF_CHANGES } from './integrity.js'
import type { World } from './world.js'

export async function untouched<T>(world: World, act: () => Promise<T>): Promise<T> {
  const before = await traces(world)
  const result = await act()
  expect(await traces(world)).toEqual(before)
  return result
}

async function traces({ hub }: World): Promise<object> {
  const { client } = hub.database
  return {
    head: await client.logHead.findUniqueOrThrow({ where: { id: 1 }, select: { position: true } }),
    events: await client.event.count(),
    audit: await client.auditEntry.count({ where: OF_CHANGES }),
    keys: await client.idempotencyRecord.count(),
    requests: await client.advisoryRequest.findMany({
      orderBy: { id: 'asc' },
      include: { priorities: true, profiles: true, consultations: true, assessments: true, commitments: true },
    }),
    clocks: await client.clock.findMany({ orderBy: { id: 'asc' } }),
    deployments: await client.deployment.findMany({ orderBy: { id: 'asc' }, include: { members: true } }),
  }
}
