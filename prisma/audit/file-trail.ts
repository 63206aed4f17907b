/**
 * The trail as a file: lines of JSON, keys in order and without spaces, so that a line has one form alone. The first
 * says what it is, the last where the chain ends and the SHA-256 of all bytes before it.
 */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../event-log.js'
import type { ChainEntry } from './chain.js'
import type { Checkpoint } from './signing.js'
import { TrailFault, type TrailItem } from './trail.js'

export const FORMAT = 'focalpoint-audit'
const LONGEST_LINE = 64 * 1_048_576

export interface Header {
  readonly exportedAt: string
  /** Public keys, PEM by id, as the database had them. Compare them with those that were kept elsewhere. */
  readonly publicKeys: Readonly<Record<string, string>>
}

/** The bytes of a file, line by line. */
export async function* writeTrail(header: Header, items: AsyncIterable<TrailItem>): AsyncGenerator<Buffer> {
  const digest = createHash('sha256')
  const line = (value: object): Buffer => {
    const bytes = Buffer.from(`${canonicalJson(value)}\n`, 'utf8')
    digest.update(bytes)
    return bytes
  }
  yield line({ kind: 'header', format: FORMAT, version: 1, ...header })
  for await (const item of items) {
    if (item.kind === 'entry') yield line({ kind: 'entry', ...item.entry })
    else if (item.kind === 'checkpoint') yield line({ kind: 'checkpoint', ...item.checkpoint })
    else yield line({ ...item, sha256: digest.copy().digest('hex') })
  }
}

/**
 * Reads a file from its bytes. `onHeader` is told what the first line says.
 * @throws TrailFault at the first line that is not as it was written.
 */
export async function* readTrail(
  bytes: AsyncIterable<Buffer>,
  onHeader: (header: Header) => void,
): AsyncGenerator<TrailItem> {
  const digest = createHash('sha256')
  let number = 0
  for await (const line of linesOf(bytes)) {
    number++
    const value = parsed(line, number)
    const { kind, ...rest } = value
    if (number === 1) onHeader(headerOf(value))
    else if (kind === 'entry') yield { kind, entry: shaped<ChainEntry>(rest, ENTRY, number) }
    else if (kind === 'checkpoint') yield { kind, checkpoint: shaped<Checkpoint>(rest, CHECKPOINT, number) }
    else if (kind === 'end') {
      const { sha256, ...end } = shaped<{ sequence: string; hash: string; sha256: string }>(rest, END, number)
      yield { kind, ...end }
      if (sha256 !== digest.copy().digest('hex')) {
        throw new TrailFault('the file is not as it was written: some line before the last was changed')
      }
    } else throw new TrailFault(`line ${number}: it is none of an export`)
    digest.update(line).update('\n')
  }
  if (number === 0) throw new TrailFault('the file is empty')
}

type Shape = Readonly<Record<string, 'text' | 'text or null' | 'texts or null'>>

const ENTRY: Shape = {
  ...{ sequence: 'text', occurredAt: 'text', actorId: 'text or null', actorHandle: 'text or null', action: 'text' },
  ...{ subjectType: 'text or null', subjectId: 'text or null', fromPosition: 'text or null' },
  ...{ toPosition: 'text or null', record: 'text', subjects: 'texts or null', previousHash: 'text', hash: 'text' },
}
const CHECKPOINT: Shape = { sequence: 'text', hash: 'text', takenAt: 'text', keyId: 'text', signature: 'text' }
const END: Shape = { sequence: 'text', hash: 'text', sha256: 'text' }

function shaped<Value>(value: Record<string, unknown>, shape: Shape, number: number): Value {
  const fits =
    Object.keys(value).length === Object.keys(shape).length &&
    Object.entries(shape).every(([name, form]) => {
      const held = value[name]
      if (held === null) return form !== 'text'
      return form === 'texts or null' ? Array.isArray(held) && held.every(isText) : isText(held)
    })
  if (!fits) throw new TrailFault(`line ${number}: its columns are not those of its kind`)
  return value as Value
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function headerOf({ kind, format, version, exportedAt, publicKeys }: Record<string, unknown>): Header {
  if (kind !== 'header' || format !== FORMAT || version !== 1) {
    throw new TrailFault('line 1: the file is no export of an audit trail')
  }
  const keys = publicKeys !== null && typeof publicKeys === 'object' ? Object.values(publicKeys) : [null]
  if (typeof exportedAt !== 'string' || !keys.every(isText)) throw new TrailFault('line 1: it was changed')
  return { exportedAt, publicKeys: publicKeys as Record<string, string> }
}

/** A line has one form: whatever else means the same was not written by the hub. */
function parsed(line: Buffer, number: number): Record<string, unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line)
    const value: unknown = JSON.parse(text)
    if (value !== null && typeof value === 'object' && canonicalJson(value) === text) {
      return value as Record<string, unknown>
    }
  } catch {
    // As below.
  }
  throw new TrailFault(`line ${number}: it is not as it was written`)
}

async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  let length = 0
  for await (let chunk of bytes) {
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10)) {
      yield Buffer.concat([...rest, chunk.subarray(0, end)])
      rest = []
      length = 0
      chunk = chunk.subarray(end + 1)
    }
    rest.push(chunk)
    length += chunk.length
    if (length > LONGEST_LINE) throw new TrailFault('a line is longer than any that the hub writes')
  }
  if (length > 0) throw new TrailFault('the file breaks off in the middle of a line')
}
