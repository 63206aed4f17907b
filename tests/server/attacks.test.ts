/**
 * Known attacks on GraphQL servers: the checks of graphql-cop, the OWASP GraphQL cheat sheet and the attacks of Damn
 * Vulnerable GraphQL Application, on the production profile, with an account that anybody may have, over every transport.
 */
import { connect } from 'node:net'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf, send, type Sent, TRANSPORTS } from '../kit/transports.js'
import { startHub, type World } from '../kit/world.js'

let production: World
let development: World
beforeAll(async () => {
  production = await startHub({ settings: { HUB_PROFILE: 'production' } })
  development = await startHub({ settings: { CLOCK_SECONDS: '3600' } })
})
afterAll(() => Promise.all([production.close(), development.close()]))

const many = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ')

/** Where graphql-cop looks for a graph, and each of its checks is made. */
const COP_PATHS = ['/', '/graphiql', '/playground', '/console', '/graphql']
/** By which it tells an IDE. */
const COP_IDE = ['graphiql.min.css', 'GraphQL Playground', 'GraphiQL', 'graphql-playground']

/** As graphql-cop sends it. */
async function cop(body: unknown, { type = 'application/json', method = 'POST', accept = '*/*' } = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await (method === 'GET'
    ? fetch(`${production.hub.url}?${text}`, { headers: { accept } })
    : fetch(production.hub.url, { method: 'POST', headers: { 'content-type': type, accept }, body: text }))
  const answer = await response.text()
  return { status: response.status, text: answer, json: jsonOf(answer) }
}

function jsonOf(text: string): { data?: Record<string, unknown>; errors?: unknown[] } {
  try {
    return JSON.parse(text) as { data?: Record<string, unknown> }
  } catch {
    return {}
  }
}

describe('graphql-cop finds nothing on the production profile', () => {
  const CHECKS: Record<string, () => Promise<boolean>> = {
    'alias overloading': async () => {
      const { json } = await cop({
        operationName: 'cop',
        query: `query cop { ${many(101, (at) => `alias${at}:__typename`)} }`,
      })
      return json.data?.['alias100'] !== undefined
    },
    'array-based query batching': async () => {
      const { json } = await cop(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })))
      return Array.isArray(json)
    },
    'field duplication': async () => {
      const { json } = await cop({ query: `query cop { ${many(500, () => '__typename')} }` })
      return json.data !== undefined
    },
    'directive overloading': async () => {
      const { json } = await cop({ query: `query cop { __typename ${'@aa'.repeat(10)} }` })
      return (json.errors?.length ?? 0) >= 10
    },
    'circular introspection': async () => {
      const { json } = await cop({
        query: `query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }`,
      })
      return json.data !== undefined
    },
    introspection: async () => {
      const { json } = await cop({ query: 'query cop { __schema { types { name fields { name } } } }' })
      return json.data !== undefined
    },
    'field suggestions': async () => {
      const answers = await Promise.all(
        ['query cop { __schema { directive } }', 'query cop { advisoryRequest { i } }'].map((query) => cop({ query })),
      )
      return answers.some(({ text }) => text.includes('Did you mean'))
    },
    'a GraphQL IDE': async () => {
      const texts = await Promise.all(
        COP_PATHS.map(async (at) => {
          const response = await fetch(`${production.hub.origin}${at}`, { headers: { accept: 'text/html' } })
          return response.text()
        }),
      )
      return texts.some((text) => COP_IDE.some((word) => text.includes(word)))
    },
    'queries by GET': async () => {
      const { json } = await cop('query=query%20cop%20%7B__typename%7D', { method: 'GET' })
      return json.data !== undefined
    },
    'mutations by GET': async () => {
      const { json } = await cop('query=mutation%20cop%20%7B__typename%7D', { method: 'GET' })
      return json.data !== undefined
    },
    'POST of a form, which another site can send': async () => {
      const { json } = await cop('query=query+cop+%7B__typename%7D', { type: 'application/x-www-form-urlencoded' })
      return json.data !== undefined
    },
    'trace mode': async () => {
      const { text } = await cop({ query: 'query cop { __typename }', extensions: { tracing: true } })
      return text.includes('tracing')
    },
    'unhandled errors': async () => {
      const { status, text } = await cop({ query: 'qwerty cop { abc }' })
      return status >= 500 || /exception|stacktrace|node_modules|INTERNAL/i.test(text)
    },
  }

  test.each(Object.keys(CHECKS))('%s', async (name) => {
    expect(await CHECKS[name]?.()).toBe(false)
  })

  test('and the check for an IDE would find one: it does in development', async () => {
    const page = await (await fetch(development.hub.url, { headers: { accept: 'text/html' } })).text()
    expect(COP_IDE.some((word) => page.includes(word))).toBe(true)
  })

  test('the page to explore tells nothing before the grant: no word of the graph, no person, no IDE', async () => {
    const response = await fetch(`${production.hub.origin}/explore`, { headers: { accept: 'text/html' } })
    const page = await response.text()
    expect(response.status).toBe(200)
    for (const word of [...COP_IDE, 'gfp.desk', 'query ', 'subscription', 'advisoryRequest', 'graphiql.js']) {
      expect(page).not.toContain(word)
    }
    const graph = await fetch(production.hub.url, { headers: { accept: 'text/html' } })
    expect(graph.headers.get('content-type') ?? '').not.toContain('html')
    expect(graph.status).toBeGreaterThanOrEqual(400)
    expect(graph.status).toBeLessThan(500)
  })
})

/** What must be answered alike on every transport, and how. */
async function expectRefused(world: World, sent: Sent, code: string | RegExp, token?: string): Promise<void> {
  for (const over of TRANSPORTS) {
    // An address can only be so long.
    if (over === 'GET' && JSON.stringify(sent).length > 6_000) continue
    const answer = await send(over, world.hub, sent, token)
    expect([over, String(codeOf(answer))]).toEqual([over, expect.stringMatching(code)])
    expect(answer.data ?? undefined).toBeUndefined()
  }
}

describe('OWASP GraphQL cheat sheet, with any document allowed', () => {
  test('depth', () =>
    expectRefused(
      development,
      {
        query: `{ advisoryRequests { nodes { ${'deployments { nodes { request { '.repeat(6)} id ${'} } }'.repeat(6)} } } }`,
      },
      'LIMIT_EXCEEDED',
    ))

  test('amount: pages of more than 100', async () => {
    for (const first of [101, 2_147_483_647, -1]) {
      await expectRefused(
        development,
        { query: 'query ($first: Int) { countries(first: $first) { nodes { code } } }', variables: { first } },
        'VALIDATION',
      )
    }
  })

  test('cost: pages within pages', () =>
    expectRefused(
      development,
      {
        query: `query ($n: Int) { advisoryRequests(first: $n) { nodes { deployments(first: $n) { edges { node { id } } } } } }`,
        variables: { n: 100 },
      },
      'TOO_COSTLY',
      'gfp.desk',
    ))

  test('batches: many operations as one, by an array or by aliases', async () => {
    const guesses = `{ ${many(60, (at) => `a${at}: advisoryRequest(reference: "PAR-2026-${at}") { id }`)} }`
    await expectRefused(development, { query: guesses }, 'LIMIT_EXCEEDED')
  })

  test('injection: SQL, NoSQL and shell in every argument come back as what they are, nothing', async () => {
    const poisons = [
      `' OR 1=1 --`,
      `"; DROP TABLE "Account"; --`,
      '{"$gt":""}',
      '$(id)',
      '../../etc/passwd',
      '\u0000',
      '%00',
      '{{7*7}}',
    ]
    for (const reference of poisons) {
      for (const over of TRANSPORTS) {
        const answer = await send(
          over,
          development.hub,
          {
            query: 'query ($reference: String!) { advisoryRequest(reference: $reference) { id } }',
            variables: { reference },
          },
          'gfp.desk',
        )
        expect([over, reference, answer.data ?? null]).toEqual([
          over,
          reference,
          answer.errors ? null : { advisoryRequest: null },
        ])
        expect([undefined, 'VALIDATION']).toContain(codeOf(answer))
      }
    }
  })

  test('objects by their id, whoever asks: what one may not see is as what does not exist', async () => {
    const { nodes } = (
      await development
        .as('auditor')
        .run<{ advisoryRequests: { nodes: { id: string; status: string }[] } }>(
          '{ advisoryRequests(first: 100, filter: { sensitivity: [STRICTLY_CONFIDENTIAL] }) { nodes { id status } } }',
        )
    ).advisoryRequests
    expect(nodes.length).toBeGreaterThan(0)
    for (const over of TRANSPORTS) {
      const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }'
      const answer = await send(
        over,
        development.hub,
        { query, variables: { ids: nodes.map(({ id }) => id) } },
        'au.observer',
      )
      expect((answer.data as { nodes: unknown[] }).nodes).toEqual(nodes.map(() => null))
    }
  })

  test('errors tell nothing of the inside', async () => {
    const malformed: Sent[] = [
      { query: '{ node(id: "QWNjb3VudDonIE9SIDE9MQ==") { id } }' },
      { query: '{ node(id: "x") { id } }' },
      { query: '{ advisoryRequests(after: "bm9uc2Vuc2U=") { totalCount } }' },
      {
        query: 'query ($a: AdvisoryRequestFilter) { advisoryRequests(filter: $a) { totalCount } }',
        variables: { a: { status: [1] } },
      },
    ]
    for (const sent of malformed) {
      for (const over of TRANSPORTS) {
        const text = JSON.stringify(await send(over, development.hub, sent, 'gfp.desk'))
        expect(text).not.toMatch(/prisma|postgres|sql|node_modules|\.ts\b|INTERNAL/i)
      }
    }
  })
})

describe('Damn Vulnerable GraphQL Application', () => {
  test('denial of service: batches, deep recursion, doubled fields, aliases, circular fragments', async () => {
    const next = (depth: number): string =>
      depth === 0 ? 'id' : `deployments { nodes { request { ${next(depth - 1)} } } }`
    await expectRefused(development, { query: `{ advisoryRequests { nodes { ${next(10)} } } }` }, 'LIMIT_EXCEEDED')
    await expectRefused(development, { query: `{ viewer { ${many(1_100, () => 'handle')} } }` }, 'LIMIT_EXCEEDED')
    await expectRefused(
      development,
      { query: `{ ${many(100, (at) => `q${at}: viewer { handle }`)} }` },
      'LIMIT_EXCEEDED',
    )
    await expectRefused(
      development,
      { query: '{ viewer { ...A } } fragment A on Account { handle ...B } fragment B on Account { role ...A }' },
      'GRAPHQL_VALIDATION_FAILED',
    )
    // Fragments that spread each other twice: valid, and no more work than they are long.
    const doubling = many(99, (at) => `fragment F${at} on Account { handle ...F${at + 1} ...F${at + 1} }`)
    const query = `{ viewer { ...F0 } } ${doubling} fragment F99 on Account { id }`
    expect((await send('POST', development.hub, { query })).data).toEqual({ viewer: null })
  })

  test('reconnaissance: introspection and type names, over every transport of production', async () => {
    for (const query of [
      getIntrospectionQuery(),
      '{ __type(name: "Account") { name } }',
      '{ __typename }',
      'subscription { __typename }',
    ]) {
      await expectRefused(production, { query }, 'DOCUMENT_NOT_REGISTERED')
      await expectRefused(production, { query }, 'DOCUMENT_NOT_REGISTERED', 'gfp.desk')
    }
  })

  test('bypassing lists of what is allowed by another operation name, text or hash', async () => {
    await expectRefused(
      production,
      { query: '{ __typename }', operationName: 'IntrospectionQuery' },
      'DOCUMENT_NOT_REGISTERED',
    )
    const extensions = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } }
    await expectRefused(production, { query: '{ __typename }', extensions }, 'BAD_REQUEST')
    await expectRefused(production, { extensions }, 'DOCUMENT_NOT_REGISTERED')
    for (const sha256Hash of ['__proto__', 'constructor', '', 'x'.repeat(64)]) {
      await expectRefused(production, { query: '', extensions: { persistedQuery: { sha256Hash } } }, 'BAD_REQUEST')
    }
  })

  test('forged and weak tokens', async () => {
    const forged = [
      'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.',
      '../admin',
      'admin%00',
      'ADMIN',
      `admin'--`,
      'a'.repeat(5_000),
    ]
    for (const token of forged) {
      for (const over of ['POST', 'GET', 'SSE'] as const) {
        expect(codeOf(await send(over, development.hub, { query: '{ viewer { handle } }' }, token))).toBe(
          'UNAUTHENTICATED',
        )
      }
      await expect(send('WebSocket', development.hub, { query: '{ viewer { handle } }' }, token)).rejects.toThrow(
        '4403',
      )
    }
  })

  test('headers and bodies that end elsewhere than they say (request smuggling)', async () => {
    const { hostname, port } = new URL(development.hub.origin)
    const answer = await new Promise<string>((resolve) => {
      let text = ''
      const socket = connect(Number(port), hostname, () =>
        socket.write(
          'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n',
        ),
      )
      socket.on('data', (data) => {
        text += String(data)
      })
      socket.on('close', () => resolve(text))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).not.toContain('hub_operations_total')
  })

  test('script in what is shown: pages hold no data of the hub unescaped', async () => {
    const page = await fetch(development.hub.url, { headers: { accept: 'text/html' } })
    const html = await page.text()
    const data = /<script id="hub-data" type="application\/json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '<'
    expect(data).not.toContain('<')
  })
})
