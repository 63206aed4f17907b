/** Takes a signed checkpoint of the audit trail now and then, and a last one when the hub stops. */
import type { Logger } from 'pino'
import { takeCheckpoint } from '../../prisma/audit/checkpoints.js'
import type { SigningKey } from '../../prisma/audit/signing.js'
import type { Database } from '../../prisma/database.js'

export interface Checkpoints {
  /** Takes one now, if something has come since the last. */
  take(): Promise<void>
  /** Takes the last. */
  stop(): Promise<void>
}

export interface CheckpointsOptions {
  readonly database: Database
  readonly key: SigningKey
  readonly now: () => Date
  readonly everyMs: number
  readonly logger: Logger
}

export function startCheckpoints({ database, key, now, everyMs, logger }: CheckpointsOptions): Checkpoints {
  let running: Promise<void> | undefined
  if (key.isKeptInDatabase) {
    logger.warn(
      { keyId: key.id },
      'audit checkpoints are signed with a key that lies in the database: who can rewrite all of it can sign as well. Set AUDIT_SIGNING_KEY, and keep these lines elsewhere',
    )
  }

  async function take(): Promise<void> {
    const checkpoint = await takeCheckpoint(database, key, now())
    // For keeping elsewhere: `npm run audit:verify` takes such lines.
    if (checkpoint) logger.info({ checkpoint, publicKey: key.publicKey }, 'audit checkpoint')
  }

  function soon(): Promise<void> {
    running ??= take().finally(() => {
      running = undefined
    })
    return running
  }

  const failed = (error: unknown): void => logger.warn({ err: error }, 'an audit checkpoint could not be taken')
  const timer = setInterval(() => void soon().catch(failed), everyMs)
  timer.unref()
  return {
    take: soon,
    async stop() {
      clearInterval(timer)
      await running?.catch(() => undefined)
      await take().catch(failed)
    },
  }
}
