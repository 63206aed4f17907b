/**
 * `npm run audit:verify [-- <file>] [--public-key <pem file>]… [--checkpoint <file of kept checkpoints>]…`: verifies the
 * audit trail of the database, or of an exported file without one. Ends with 0 when it is sound, 1 when it is broken,
 * 2 when it could not be verified.
 */
import { createReadStream, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { databaseTrail } from '../../prisma/audit/database-trail.js'
import { type Checkpoint, keptPublicKeys, publicKeys } from '../../prisma/audit/signing.js'
import { type Verdict, verifyTrail } from '../../prisma/audit/verify.js'
import { verifyFileTrail } from '../../prisma/audit/verify-file.js'
import { openDatabase } from '../../prisma/database.js'
import { readEnvironment } from '../environment.js'

interface Asked {
  readonly file: string | undefined
  /** PEM; none: the keys that the trail itself tells of. */
  readonly keys: readonly string[]
  readonly kept: readonly Checkpoint[]
}

function asked(): Asked {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'public-key': { type: 'string', multiple: true }, checkpoint: { type: 'string', multiple: true } },
  })
  if (positionals.length > 1) throw new Error('Name one file at most.')
  const { 'public-key': keys = [], checkpoint = [] } = values
  return {
    file: positionals[0],
    keys: keys.map((name) => readFileSync(name, 'utf8')),
    kept: checkpoint.flatMap((name) => keptCheckpoints(readFileSync(name, 'utf8'), name)),
  }
}

/** Checkpoints a line each, as the query gives them or as the hub logged them; other lines of a log are passed over. */
function keptCheckpoints(text: string, name: string): Checkpoint[] {
  const found = text.split('\n').flatMap((line) => {
    if (!line.includes('"signature"')) return []
    const value = JSON.parse(line) as Checkpoint | { readonly checkpoint: Checkpoint }
    return ['checkpoint' in value ? value.checkpoint : value]
  })
  if (found.length === 0) throw new Error(`${name} holds no checkpoint.`)
  return found.map(({ sequence, hash, takenAt, keyId, signature }) => ({ sequence, hash, takenAt, keyId, signature }))
}

async function verifyFile(file: string, { keys, kept }: Asked): Promise<Verdict> {
  return verifyFileTrail(createReadStream(file), { keys, kept })
}

async function verifyDatabase({ keys, kept }: Asked): Promise<Verdict> {
  const environment = readEnvironment()
  const database = await openDatabase({ url: environment.DATABASE_URL, dataDir: environment.DATA_DIR })
  try {
    const told = keys.length > 0 ? keys : Object.values(await keptPublicKeys(database.client))
    return await verifyTrail(databaseTrail(database), { keys: () => publicKeys(told), kept })
  } finally {
    await database.close()
  }
}

function tell(verdict: Verdict, { keys, kept }: Asked): string[] {
  if (!verdict.sound) return [`BROKEN: ${verdict.fault}`, `Sound are the entries up to ${verdict.after}.`]
  const { entries, hash, checkpoints, newest } = verdict
  const lines = [`Sound: ${entries} entries, the last with hash ${hash}; ${checkpoints} checkpoints.`]
  if (newest) lines.push(`The newest is of entry ${newest.sequence}, signed with ${newest.keyId} on ${newest.takenAt}.`)
  if (keys.length === 0) {
    lines.push('The keys are those that the trail itself tells of: give --public-key to check with one kept elsewhere.')
  }
  if (kept.length === 0) {
    lines.push(
      'A tail cut off up to an older checkpoint shows only against one kept elsewhere: give --checkpoint, a file of such.',
    )
  }
  return lines
}

try {
  const task = asked()
  const verdict = await (task.file ? verifyFile(task.file, task) : verifyDatabase(task))
  process.stdout.write(`${tell(verdict, task).join('\n')}\n`)
  process.exitCode = verdict.sound ? 0 : 1
} catch (error) {
  process.stderr.write(`Not verified: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
