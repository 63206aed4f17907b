/** The embedded database: PostgreSQL in this process (PGlite), spoken to by the ordinary `pg` driver. */
import { existsSync, mkdirSync } from 'node:fs'
import { Duplex } from 'node:stream'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import pg from 'pg'
import { compileEngine } from './embedded-engine.js'
import { IMAGES, layImage } from './embedded-image.js'

const TERMINATE = 0x58
const ROLLBACK = simpleQuery('ROLLBACK')
const DEALLOCATE = simpleQuery('DEALLOCATE ALL')

/** A quarter of PostgreSQL's own: what is set aside is filled with zeros at each start, byte by byte. */
const BUFFERS = 'shared_buffers=32MB'

/** Opens the database in `dataDir`, making it when the folder is not there. The caller holds the folder's lock. */
export async function openEmbedded(dataDir: string, images = IMAGES): Promise<PGlite> {
  if (!existsSync(dataDir) && !layImage(dataDir, images)) mkdirSync(dataDir, { recursive: true })
  const pgliteWasmModule = await compileEngine()
  const startParams = [...PGlite.defaultStartParams, '-c', BUFFERS]
  const embedded = await PGlite.create({ dataDir, pgliteWasmModule, startParams, extensions: { btree_gist } })
  await embedded.exec(`SET TIME ZONE 'UTC'`)
  return embedded
}

/** A pool of one: PGlite is a single session, and a second client would wait for ever. */
export function embeddedPool(embedded: PGlite): pg.Pool {
  return new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    stream: () => new WireStream(embedded) as never,
  })
}

/** Carries the PostgreSQL wire protocol between `pg` and PGlite, one message at a time. */
class WireStream extends Duplex {
  #pending: Buffer = Buffer.alloc(0)
  #started = false

  constructor(private readonly embedded: PGlite) {
    super({ allowHalfOpen: false })
  }

  // What `pg` asks of a socket.
  connect(): this {
    queueMicrotask(() => this.emit('connect'))
    return this
  }
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#take(chunk).then(() => afterOthers(done), done)
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#take(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => afterOthers(done), done)
  }

  async #take(bytes: Buffer): Promise<void> {
    this.#pending = Buffer.concat([this.#pending, bytes])
    for (let message = this.#next(); message; message = this.#next()) {
      const first = !this.#started
      this.#started = true
      if (first) await this.#reset()
      if (!first && message[0] === TERMINATE) {
        await this.#rollback()
        this.push(null)
        return
      }
      const current = message
      const answer = await this.embedded.runExclusive(() => this.embedded.execProtocolRaw(new Uint8Array(current)))
      if (answer.length > 0) this.push(Buffer.from(answer))
    }
  }

  /** The next whole message, or nothing yet. The start-up message alone has no type byte. */
  #next(): Buffer | undefined {
    const head = this.#started ? 1 : 0
    if (this.#pending.length < head + 4) return undefined
    const length = head + this.#pending.readInt32BE(head)
    if (this.#pending.length < length) return undefined
    const message = this.#pending.subarray(0, length)
    this.#pending = this.#pending.subarray(length)
    return message
  }

  /** The session outlives the client: the next one must not inherit a transaction or names of statements. */
  async #reset(): Promise<void> {
    await this.#rollback()
    await this.embedded.runExclusive(() => this.embedded.execProtocolRaw(DEALLOCATE))
  }

  async #rollback(): Promise<void> {
    await this.embedded.runExclusive(async () => {
      if (this.embedded.isInTransaction()) await this.embedded.execProtocolRaw(ROLLBACK)
    })
  }
}

/**
 * Nothing here waits for a network, so that one statement would follow the other without a turn of the event loop: whoever
 * asks the hub meanwhile would not even be heard.
 */
function afterOthers(done: () => void): void {
  setImmediate(done)
}

function simpleQuery(sql: string): Uint8Array {
  const message = Buffer.alloc(6 + Buffer.byteLength(sql))
  message.write('Q')
  message.writeInt32BE(message.length - 1, 1)
  message.write(sql, 5)
  return new Uint8Array(message)
}
