/** Bad reads: ids, cursors, pages, filters and tokens that are none. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HttpAnswer } from '../kit/client.js'
import { ask, tryOut } from '../kit/documents.js'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'
import {
  OpenRequestsDocument,
  RefetchDocument,
  RequestChangesDocument,
  WhatHappenedDocument,
} from '../generated/graphql.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

/** The codes of errors that are not data. */
const codes = ({ errors }: HttpAnswer<unknown>) => errors?.map(({ extensions }) => extensions?.['code'])
/** A global id as the hub writes it, of something that does not exist. */
const idOf = (type: string, key: string = randomUUID()) => Buffer.from(`${type}:${key}`).toString('base64')

describe('reading', () => {
  test.each([101, 1_000_000, -1])('%i entries of a list', async (first) => {
    const answer = await tryOut(world.as('gfp.desk'), OpenRequestsDocument, { first })
    expect(codes(answer)).toEqual(['VALIDATION'])
    expect(answer.errors?.[0]?.message).toMatch(/`first`/)
    expect(codes(await tryOut(world.as('gfp.desk'), WhatHappenedDocument, { first }))).toEqual(['VALIDATION'])
  })

  test('with an id that is none', async () => {
    for (const id of ['nonsense', '', idOf('AdvisoryRequest', '1'), idOf('Query', 'x'), idOf('LogHead', '1')]) {
      const answer = await tryOut(world.as('gfp.desk'), RefetchDocument, { id, ids: [] })
      expect(codes(answer)).toEqual(['VALIDATION'])
      expect(answer.errors?.[0]?.path).toEqual(['node'])
      expect(codes(await tryOut(world.as('gfp.desk'), RefetchDocument, { id: idOf('Expert'), ids: [id] }))).toEqual([
        'VALIDATION',
      ])
    }
  })

  test('more things by id than a page holds', async () => {
    const ids = Array.from({ length: 101 }, () => idOf('Expert'))
    const answer = await tryOut(world.as('gfp.desk'), RefetchDocument, { id: idOf('Expert'), ids })
    expect(codes(answer)).toEqual(['VALIDATION'])
  })

  test('what cannot be seen, as what does not exist', async () => {
    const draft = await RequestLife.file(world)
    const ids = [draft.id, idOf('AdvisoryRequest')]
    const answer = await ask(world.as('gfp.desk'), RefetchDocument, { id: draft.id, ids })
    expect(answer).toMatchObject({ node: null, nodes: [null, null] })
    expect(await draft.read('gfp.desk')).toBeNull()
    const { events } = await ask(world.as('gfp.desk'), WhatHappenedDocument, {
      first: 10,
      filter: { subject: [draft.id] },
    })
    expect(events.nodes).toEqual([])
  })

  test('with a cursor that is none, or of another list', async () => {
    const { advisoryRequests } = await ask(world.as('gfp.desk'), OpenRequestsDocument, { first: 1 })
    const cursor = advisoryRequests.pageInfo.endCursor ?? ''
    const orderBy = { field: 'REFERENCE', direction: 'ASC' }
    const wrong = [
      { first: 1, after: 'nonsense' },
      { first: 1, after: '' },
      { first: 1, after: `${cursor.slice(0, -4)}AAAA` },
      { first: 1, after: cursor, orderBy },
    ]
    for (const variables of wrong) {
      const answer = await tryOut(world.as('gfp.desk'), OpenRequestsDocument, variables)
      expect(codes(answer)).toEqual(['VALIDATION'])
      expect(answer.errors?.[0]?.message).toMatch(/cursor/)
    }
    for (const after of ['nonsense', cursor]) {
      expect(codes(await tryOut(world.as('gfp.desk'), WhatHappenedDocument, { first: 1, after }))).toEqual([
        'VALIDATION',
      ])
    }
  })

  test('with a filter that names what there is not', async () => {
    const filters = [{ country: ['burkina faso'] }, { country: Array.from({ length: 101 }, () => 'BFA') }]
    for (const filter of filters) {
      expect(codes(await tryOut(world.as('gfp.desk'), OpenRequestsDocument, { first: 1, filter }))).toEqual([
        'VALIDATION',
      ])
    }
    const none = await tryOut(world.as('gfp.desk'), OpenRequestsDocument, { first: 1, filter: { status: ['LOST'] } })
    expect(codes(none)).toEqual(['VALIDATION'])
  })

  test('with a token that stands for nobody', async () => {
    for (const handle of ['nobody', "' OR 1=1 --"]) {
      const answer = await tryOut(world.as(handle), OpenRequestsDocument, { first: 1 })
      expect(answer.status).toBe(401)
      expect(codes(answer)).toEqual(['UNAUTHENTICATED'])
    }
  })

  test.each(['ws', 'sse'] as const)('following with a cursor that is none, over %s', async (transport) => {
    const live = await world.as('gfp.desk').subscribe(RequestChangesDocument, { after: 'nonsense' }, transport)
    // Over a socket it is an `error` message, with which the operation ends.
    const errors = await live.next().then(
      (answer) => answer.errors,
      (error: unknown) => error,
    )
    expect(errors).toMatchObject([{ extensions: { code: 'VALIDATION' } }])
    if (transport === 'sse') await live.ended()
  })
})

test('no defect came to light', () => {
  expect(world.logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
})
