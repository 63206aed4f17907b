/** An event that a defect of the hub keeps from being told: who follows with the documented client is never led past it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { connect, type HubClient } from '../../client/live.js'
import { appendLog } from '../../prisma/event-log.js'
import { happen, happening } from '../kit/happening.js'
import { Queue } from '../kit/queue.js'
import { startHub, type World } from '../kit/world.js'

const log = (more = '') => `subscription ($after: EventCursor) { eventAppended(after: $after) { cursor type ${more} } }`

interface Appended {
  eventAppended: { type: string }
}

let world: World
let hub: HubClient
beforeAll(async () => {
  world = await startHub()
  hub = connect({
    url: world.hub.wsUrl,
    webSocketImpl: WebSocket,
    authorization: () => 'Bearer auditor',
    retryDelay: () => 10,
  })
})
afterAll(async () => {
  await hub.dispose()
  await world.close()
})

async function follow(query: string) {
  const { events } = await world.as('auditor').run<{ events: { asOf: string } }>('{ events(last: 1) { asOf } }')
  const types = new Queue<string>()
  hub.follow<Appended>(
    { query, after: events.asOf },
    {
      next: ({ data }) => types.push(String(data?.eventAppended.type)),
      error: (error) => types.end(error),
      complete: () => types.end(),
    },
  )
  return types
}

test('it stops before it and says so; who does not ask for what fails, and who begins behind it, is not concerned', async () => {
  const whole = await follow(log('changes { field }'))
  const other = await follow(log())
  const { database } = world.hub
  const broken = happening('BROKEN')
  await happen(database, 'FIRST')
  await database.client.$transaction((tx) =>
    appendLog(tx, null, new Date(), [{ ...broken, event: { ...broken.event, changes: {} as never } }], []),
  )
  await happen(database, 'LAST')
  await expect(whole.ended(30_000)).rejects.toMatchObject([{ extensions: { code: 'INTERNAL' } }])
  expect(whole.all).toEqual(['FIRST'])
  await other.waitFor((type) => type === 'LAST')
  expect(other.all).toEqual(['FIRST', 'BROKEN', 'LAST'])
  // As the docs say: anew, after an `asOf`.
  const anew = await follow(log('changes { field }'))
  await happen(database, 'LATER')
  expect(await anew.next()).toBe('LATER')
})
