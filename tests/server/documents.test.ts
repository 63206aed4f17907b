/** The profile of production: registered documents by their hash, and more for those who have the grant to explore. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashOf, readDocuments } from '../../server/documents.js'
import { codeOf, send, TRANSPORTS } from '../kit/transports.js'
import { startHub, type World } from '../kit/world.js'
import { smallSchema } from './small-schema.js'

const KNOWN = 'query Known($value: Int!) { hello echo(value: $value) }'
const FOLLOW = 'subscription Follow { happened { type } }'
const CHANGE = 'mutation Change { touch }'
const INTROSPECT = '{ __schema { queryType { name } } }'
const folder = mkdtempSync(path.join(tmpdir(), 'focalpoint-documents-'))
const manifest = path.join(folder, 'documents.json')
const manifestOf = (...texts: readonly string[]) =>
  writeFileSync(manifest, JSON.stringify(Object.fromEntries(texts.map((text) => [hashOf(text), text]))))
afterAll(() => rmSync(folder, { recursive: true }))

describe('in production', () => {
  let world: World
  beforeAll(async () => {
    manifestOf(KNOWN, FOLLOW, CHANGE)
    world = await startHub({
      schema: smallSchema,
      settings: { HUB_PROFILE: 'production', DOCUMENTS_FILE: manifest, EXPLORE_MAX_COST: '100' },
    })
    await world.hub.database.client.account.update({ where: { handle: 'auditor' }, data: { mayExplore: true } })
  })
  afterAll(() => world.close())

  const sha256Hash = hashOf(KNOWN)
  const WAYS = {
    'as `extensions.persistedQuery`': { extensions: { persistedQuery: { version: 1, sha256Hash } } },
    'as `documentId`': { documentId: `sha256:${sha256Hash}` },
    'with its text': { query: KNOWN, documentId: `sha256:${sha256Hash}` },
    'as its text alone': { query: KNOWN },
  }

  test.each(Object.entries(WAYS))(
    'a registered document is executed on every transport: named %s',
    async (_way, named) => {
      for (const over of TRANSPORTS) {
        const answer = await send(over, world.hub, { ...named, variables: { value: 7 } }, 'gfp.desk')
        expect([over, answer.errors, answer.data]).toEqual([over, undefined, { hello: 'gfp.desk', echo: 7 }])
      }
    },
  )

  const STRANGE = ['{ hello }', '{ nobody }', '{ hel', INTROSPECT, 'mutation { touch }', `${KNOWN} `]
  test.each(STRANGE)('any other is refused alike on every transport, whatever is wrong with it: %s', async (query) => {
    for (const token of [undefined, 'gfp.desk']) {
      const answers = await Promise.all(TRANSPORTS.map((over) => send(over, world.hub, { query }, token)))
      for (const answer of answers) expect(answer).toEqual(answers[0])
      expect([codeOf(answers[0] ?? {}), answers[0]?.data]).toEqual(['DOCUMENT_NOT_REGISTERED', undefined])
    }
  })

  test('an unknown hash, a malformed one and that of another text are told apart', async () => {
    for (const over of TRANSPORTS) {
      const codes = []
      for (const documentId of [`sha256:${'0'.repeat(64)}`, 'nonsense', `sha256:${hashOf('{ hello }')}`]) {
        codes.push(codeOf(await send(over, world.hub, { documentId }, 'gfp.desk')))
      }
      codes.push(codeOf(await send(over, world.hub, { query: KNOWN, documentId: hashOf(FOLLOW) }, 'gfp.desk')))
      expect([over, ...codes]).toEqual([
        over,
        'DOCUMENT_NOT_REGISTERED',
        'BAD_REQUEST',
        'DOCUMENT_NOT_REGISTERED',
        'BAD_REQUEST',
      ])
    }
  })

  test('a registered mutation is not done by GET', async () => {
    const response = await fetch(`${world.hub.url}?documentId=${hashOf(CHANGE)}`, {
      headers: { accept: 'application/json' },
    })
    expect(response.status).toBe(405)
    const events = await fetch(`${world.hub.url}?documentId=${hashOf(CHANGE)}`, {
      headers: { accept: 'text/event-stream' },
    })
    expect(events.status).toBe(405)
  })

  test('a registered subscription begins by its hash', async () => {
    const begun = new Promise<void>((resolve) => world.hub.live.onBegin(resolve))
    const abort = new AbortController()
    const response = await fetch(`${world.hub.url}?documentId=${hashOf(FOLLOW)}`, {
      headers: { accept: 'text/event-stream', authorization: 'Bearer gfp.desk' },
      signal: abort.signal,
    })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    await begun
    abort.abort()
  })

  test('who has the grant to explore sends any document, and sees the schema, within stricter limits', async () => {
    const large = `{ ${'link { name } '.repeat(8)} }`
    for (const over of TRANSPORTS) {
      expect((await send(over, world.hub, { query: '{ hello }' }, 'auditor')).data).toEqual({ hello: 'auditor' })
      expect((await send(over, world.hub, { query: INTROSPECT }, 'auditor')).errors).toBeUndefined()
      expect([over, codeOf(await send(over, world.hub, { query: large }, 'auditor'))]).toEqual([over, 'TOO_COSTLY'])
    }
  })

  test('a grant that is taken back ends it at once', async () => {
    const { account } = world.hub.database.client
    await account.update({ where: { handle: 'pd.desk' }, data: { mayExplore: true } })
    expect(codeOf(await send('WebSocket', world.hub, { query: '{ hello }' }, 'pd.desk'))).toBeUndefined()
    await account.update({ where: { handle: 'pd.desk' }, data: { mayExplore: false } })
    expect(codeOf(await send('WebSocket', world.hub, { query: '{ hello }' }, 'pd.desk'))).toBe(
      'DOCUMENT_NOT_REGISTERED',
    )
  })

  test('nothing suggests what a client may have meant', async () => {
    const answer = await send('POST', world.hub, { query: KNOWN, variables: { valu: 1 } }, 'gfp.desk')
    expect(answer.errors).toBeDefined()
    expect(JSON.stringify(answer)).not.toContain('Did you mean')
  })

  test('the pages show nobody, and that to explore asks for a token', async () => {
    const explorer = `${world.hub.origin}/explore`
    for (const address of [explorer, `${world.hub.origin}/`]) {
      const response = await fetch(address, { headers: { accept: 'text/html' } })
      expect(response.status).toBe(200)
      const html = await response.text()
      expect(html).not.toContain('gfp.desk')
      // Whoever names a handle is let in: that is said also where nobody is named.
      expect(html).toContain('Demonstration')
    }
    expect(await (await fetch(explorer)).text()).toContain('type="password"')
    expect(await (await fetch(`${world.hub.origin}/`)).text()).toContain('href="/explore"')
  })
})

test('in development any document is executed, and a hash of a registered one as well', async () => {
  manifestOf(KNOWN)
  const world = await startHub({ schema: smallSchema, settings: { DOCUMENTS_FILE: folder } })
  expect((await send('POST', world.hub, { query: '{ hello }' })).data).toEqual({ hello: 'a visitor' })
  const named = await send('GET', world.hub, { documentId: hashOf(KNOWN), variables: { value: 1 } })
  expect(named.data).toEqual({ hello: 'a visitor', echo: 1 })
  await world.close()
})

describe('a manifest is refused at the start', () => {
  test.each([
    ['{ nobody }', 'Cannot query field'],
    [INTROSPECT, 'introspection'],
    [`{ ${'hello '.repeat(21)} }`, 'fields at the root'],
    ['{ hello', 'Syntax Error'],
  ])('for %s', (text, reason) => {
    manifestOf(text)
    expect(() => readDocuments(manifest, smallSchema)).toThrow(reason)
    expect(() => readDocuments(manifest, smallSchema)).toThrow(hashOf(text))
  })

  test('when a hash is not that of its text, or it is no manifest', () => {
    writeFileSync(manifest, JSON.stringify({ ['a'.repeat(64)]: '{ hello }' }))
    expect(() => readDocuments(manifest, smallSchema)).toThrow('the hash is not that of the text')
    writeFileSync(manifest, '[]')
    expect(() => readDocuments(manifest, smallSchema)).toThrow('is no manifest')
  })
})

test('`npm run documents` writes a manifest of the documents of the story and of the partner, which the hub takes', async () => {
  const written = path.join(folder, 'story.json')
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'tools/register-documents.ts', written, 'tests/operations', 'seeds/story/request-steps.ts'],
    { stdio: 'pipe' },
  )
  const { schema } = await import('../../schema/index.js')
  const documents = readDocuments(written, schema)
  expect(documents.size).toBeGreaterThan(20)
  const partner = readFileSync('tests/operations/partner.graphql', 'utf8')
  expect(documents.text(hashOf(partner))).toBe(partner)
  const { PROFILES } = await import('../../seeds/story/request-steps.js')
  expect(documents.text(hashOf(PROFILES))).toBe(PROFILES)
})
