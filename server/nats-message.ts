/** What nodes tell each other over NATS: an event as the table has it, under a tag that only nodes of this hub can make. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { eventFromJson, eventToJson } from '../prisma/event-log.js'
import type { Event } from '../prisma/generated/client/client.js'

/** Raise it when the meaning of a message changes: nodes of both versions then pass each other by. */
const VERSION = 1
const TAG_BYTES = 16

export interface NatsNames {
  readonly stream: string
  readonly subject: string
}

export interface Messages {
  /** Hubs that share a NATS server do not share names: those are made from the secret of the database. */
  readonly names: NatsNames
  /** An event; or only word of its position, when it is larger than `limit` bytes. */
  write(event: Event, limit: number): Uint8Array
  /**
   * The event, or null when the message is only word that there is one.
   * @throws when no node of this hub and version wrote it.
   */
  read(message: Uint8Array): Event | null
}

/** @param secret What the nodes on one database share, in base64. */
export function createMessages(secret: string): Messages {
  const key = Buffer.from(secret, 'base64')
  const tagOf = (text: Uint8Array | string): Buffer =>
    createHmac('sha256', key).update('nats\n').update(text).digest().subarray(0, TAG_BYTES)
  const name = tagOf('name').toString('hex')
  const sealed = (text: string): Buffer => Buffer.concat([tagOf(text), Buffer.from(text)])
  return {
    names: { stream: `focalpoint-v${VERSION}-${name}`, subject: `focalpoint.v${VERSION}.${name}.event` },
    write(event, limit) {
      const whole = sealed(eventToJson(event))
      return whole.length <= limit ? whole : sealed(JSON.stringify({ position: String(event.position) }))
    },
    read(message) {
      const text = message.subarray(TAG_BYTES)
      if (message.length < TAG_BYTES || !timingSafeEqual(message.subarray(0, TAG_BYTES), tagOf(text))) {
        throw new Error('A message came over NATS that no node of this hub sent')
      }
      // Of another release with other columns, it is word of a position as well.
      return eventFromJson(Buffer.from(text).toString('utf8')) ?? null
    },
  }
}
