/** Whoever follows the log is never ahead of this node, which looks at each event first: it may end somebody's rights. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCursors, cursorSecret } from '../../server/cursors.js'
import { createFanout } from '../../server/fanout.js'
import { happen } from '../kit/happening.js'
import { startHub, type World } from '../kit/world.js'

const NEVER_MS = 3_600_000

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

test('who catches up from the table is given nothing that was not looked at before', async () => {
  const { database } = world.hub
  const cursors = createCursors(await cursorSecret(database.client))
  // It learns of events when it is woken alone, and keeps so few that others read the table.
  const deaf = { ...database, listen: async () => async () => undefined }
  const fanout = await createFanout(deaf, cursors, { pollMs: NEVER_MS, window: 1 })
  const order: string[] = []
  fanout.onEvent(({ type }) => order.push(`looked at ${type}`))
  const stream = fanout.after(fanout.position)
  const read = async () => order.push(`told ${(await stream.next()).value.type}`)

  await happen(database, 'FIRST')
  await happen(database, 'SECOND')
  fanout.wake()
  await expect.poll(() => order).toEqual(['looked at FIRST', 'looked at SECOND'])
  await happen(database, 'THIRD')
  await read()
  await read()
  const third = read()
  fanout.wake()
  await third
  expect(order.slice(2)).toEqual(['told FIRST', 'told SECOND', 'looked at THIRD', 'told THIRD'])
  await fanout.close()
})
