/** Cursors that only this hub can make and read: a tag of 16 bytes before the enciphered value, both in base64url. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { PrismaClient } from '../prisma/generated/client/client.js'
import type { Cursors } from '../schema/cursor.js'

const TAG_BYTES = 16
const SECRET_KEY = 'cursor-secret'

/**
 * The tag is also what the value is enciphered from (a synthetic initial value): the same place gives the same cursor, so
 * that subscribers can share what was written for one of them, and nothing is to be read off it.
 */
export function createCursors(secret: string): Cursors {
  const key = Buffer.from(secret, 'base64')
  const cipherKey = createHmac('sha256', key).update('cipher').digest()
  const tagOf = (purpose: string, value: string): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify([purpose, value]))
      .digest()
      .subarray(0, TAG_BYTES)
  return {
    seal(purpose, value) {
      const tag = tagOf(purpose, value)
      const cipher = createCipheriv('aes-256-ctr', cipherKey, tag)
      return Buffer.concat([tag, cipher.update(value, 'utf8'), cipher.final()]).toString('base64url')
    },
    open(purpose, cursor) {
      const bytes = Buffer.from(cursor, 'base64url')
      if (bytes.length < TAG_BYTES) return undefined
      const tag = bytes.subarray(0, TAG_BYTES)
      const decipher = createDecipheriv('aes-256-ctr', cipherKey, tag)
      const value = Buffer.concat([decipher.update(bytes.subarray(TAG_BYTES)), decipher.final()]).toString('utf8')
      return timingSafeEqual(tag, tagOf(purpose, value)) ? value : undefined
    },
  }
}

/** The secret of all nodes on this database, made by the first. */
export async function cursorSecret(client: PrismaClient): Promise<string> {
  await client.hubSetting.createMany({
    data: { key: SECRET_KEY, value: randomBytes(32).toString('base64') },
    skipDuplicates: true,
  })
  return (await client.hubSetting.findUniqueOrThrow({ where: { key: SECRET_KEY } })).value
}
