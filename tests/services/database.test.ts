/** What a URL says of the session holds, but for the time zone, which is the hub's. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../prisma/database.js'
import { type ScratchDatabase, scratchDatabase } from '../kit/scratch-database.js'

let scratch: ScratchDatabase
let database: Database
beforeAll(async () => {
  scratch = await scratchDatabase()
  const url = new URL(scratch.url)
  url.searchParams.set('options', '-c work_mem=8MB -c TimeZone=Asia/Tokyo')
  url.searchParams.set('application_name', 'hub')
  database = await openDatabase({ url: url.href, dataDir: '' })
})
afterAll(async () => {
  await database.close()
  await scratch.drop()
})

const setting = async (name: string): Promise<unknown> => {
  const { rows } = await database.pool.query<{ setting: string }>('SELECT current_setting($1) AS setting', [name])
  return rows[0]?.setting
}

test.each([
  ['work_mem', '8MB'],
  ['application_name', 'hub'],
  ['TimeZone', 'UTC'],
])('%s is %s', async (name, expected) => {
  expect(await setting(name)).toBe(expected)
})
