/** An export is checked without the database, and whatever is bent in it is found. */
import { createHash, generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Checkpoint } from '../../prisma/audit/signing.js'
import { Chance } from '../chaos/chance.js'
import { makeTrail, type Trail, verifyFile } from './kit.js'

let trail: Trail
let bytes: Buffer
let lines: string[]
let early: Checkpoint | null

beforeAll(async () => {
  trail = await makeTrail()
  await trail.read(4)
  early = await trail.checkpoint()
  await trail.read(6)
  bytes = await trail.exported()
  lines = bytes.toString('utf8').split('\n').slice(0, -1)
})
afterAll(() => trail.close())

const joined = (all: readonly string[]): Buffer => Buffer.from(`${all.join('\n')}\n`)

test('what was exported is sound, that it was exported stands in it, and it ends at a checkpoint', async () => {
  const verdict = await verifyFile(bytes, early ? [early] : [], [trail.key.publicKey])
  const entries = lines.filter((line) => line.includes('"kind":"entry"'))
  expect(verdict).toMatchObject({ sound: true, entries: BigInt(entries.length), checkpoints: 2 })
  expect(entries.at(-1)).toContain('"action":"audit.export"')
  expect(await trail.verify()).toMatchObject({ sound: true })
})

test('a bit flipped anywhere is found', async () => {
  const chance = new Chance(2382)
  const header = lines[0]?.length ?? 0
  const end = bytes.length - (lines.at(-1)?.length ?? 0) - 1
  const places = new Set<number>()
  for (let place = 0; place <= header; place += 3) places.add(place)
  for (let place = end; place < bytes.length; place++) places.add(place)
  for (let count = 0; count < 1_500; count++) places.add(chance.whole(0, bytes.length - 1))
  bytes.forEach((byte, place) => {
    if (byte === 10 || byte > 127) places.add(place)
  })
  for (const place of places) {
    const other = Buffer.from(bytes)
    const bit = 1 << chance.whole(0, 7)
    other[place] = (other[place] ?? 0) ^ bit
    const verdict = await verifyFile(other)
    expect(verdict.sound, `byte ${place}, bit ${bit}: ${bytes.subarray(Math.max(0, place - 40), place + 40)}`).toBe(
      false,
    )
  }
}, 300_000)

test('a flipped entry is named', async () => {
  const other = lines.map((line) => line.replace('"actorHandle":"gfp.desk"', '"actorHandle":"gfp.desl"'))
  const first = lines.find((line) => line.includes('"actorHandle":"gfp.desk"')) ?? ''
  const { sequence } = JSON.parse(first) as { sequence: string }
  expect(await verifyFile(joined(other))).toMatchObject({
    sound: false,
    after: BigInt(sequence) - 1n,
    fault: `entry ${sequence}: its hash is not that of its columns: the entry was changed`,
  })
})

test('lines removed, doubled, exchanged or put in are found', async () => {
  for (let at = 0; at < lines.length; at++) {
    expect((await verifyFile(joined(lines.toSpliced(at, 1)))).sound, `without line ${at + 1}`).toBe(false)
    expect((await verifyFile(joined(lines.toSpliced(at, 0, lines[at] ?? '')))).sound, `line ${at + 1} twice`).toBe(
      false,
    )
    if (at === 0) continue
    const exchanged = lines.toSpliced(at - 1, 2, lines[at] ?? '', lines[at - 1] ?? '')
    expect((await verifyFile(joined(exchanged))).sound, `line ${at + 1} before line ${at}`).toBe(false)
  }
  expect((await verifyFile(Buffer.alloc(0))).sound).toBe(false)
})

test('a file that breaks off anywhere is found, also with an end put to it', async () => {
  for (let length = 1; length < lines.length; length++) {
    expect((await verifyFile(joined(lines.slice(0, length)))).sound, `${length} lines`).toBe(false)
    if (length > 1)
      expect((await verifyFile(ended(lines.slice(0, length)))).sound, `${length} lines, ended`).toBe(
        withCheckpoint(length),
      )
  }
  expect((await verifyFile(bytes.subarray(0, -1))).sound).toBe(false)
  expect((await verifyFile(bytes.subarray(0, -20))).sound).toBe(false)
})

/** Cut at a checkpoint, a file is as it was at that time: only a later checkpoint, kept elsewhere, shows more. */
function withCheckpoint(length: number): boolean {
  return (lines[length - 1] ?? '').includes('"kind":"checkpoint"')
}

function ended(all: readonly string[]): Buffer {
  const entry = all.findLast((line) => line.includes('"kind":"entry"'))
  const { sequence, hash } = JSON.parse(entry ?? '{}') as { sequence: string; hash: string }
  const sha256 = createHash('sha256').update(joined(all)).digest('hex')
  return joined([...all, JSON.stringify({ hash, kind: 'end', sequence, sha256 })])
}

test('an export cut at an older checkpoint is found by a later one', async () => {
  const cut = lines.findIndex((line) => line.includes('"kind":"checkpoint"')) + 1
  const newest = await trail.database.client.auditCheckpoint.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
  const kept = { ...newest, sequence: String(newest.sequence), takenAt: newest.takenAt.toISOString() }
  expect(await verifyFile(ended(lines.slice(0, cut)), [kept])).toMatchObject({
    sound: false,
    fault: expect.stringMatching(/^the tail is missing/),
  })
})

test('signatures of another key are refused', async () => {
  const { publicKey } = generateKeyPairSync('ed25519')
  const other = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  expect(await verifyFile(bytes, [], [other])).toMatchObject({
    sound: false,
    fault: expect.stringContaining('which is none of those given'),
  })
})
