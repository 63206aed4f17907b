/** Two nodes of one hub, on one database. */
import { makePlace, type Place } from './place.js'
import { startHub, type World } from './world.js'

export interface TwoNodes {
  readonly place: Place
  readonly one: World
  readonly other: World
  close(): Promise<void>
}

export async function startTwoNodes(): Promise<TwoNodes> {
  const place = await makePlace()
  const worlds: World[] = []
  const close = async (): Promise<void> => {
    for (const world of worlds) await world.close()
    await place.drop()
  }
  const start = async (): Promise<World> => {
    const world = await startHub({ place })
    worlds.push(world)
    return world
  }
  try {
    return { place, one: await start(), other: await start(), close }
  } catch (error) {
    await close()
    throw error
  }
}
