/** What a payload is given to show beside errors: what the input names, unless it is not for the caller at all. */
import { expect, test } from 'vitest'
import type { ErrorCode } from '../../domain/error-code.js'
import type { Outcome } from '../../domain/outcome.js'
import { encodeGlobalId } from '../../schema/global-id.js'
import { type IdFields, perform } from '../../schema/mutation.js'
import { PEOPLE } from '../domain/kit.js'

const KEY = '0191e2a0-0000-7000-8000-000000000001'
const OTHER = '0191e2a0-0000-7000-8000-000000000002'
const ID = encodeGlobalId('AdvisoryRequest', KEY)

type Context = Parameters<typeof perform>[0]
const someone = { actor: PEOPLE.gfp } as unknown as Context
const nobody = { actor: null } as unknown as Context

const comingTo =
  (codes: readonly ErrorCode[], things: Outcome['things'] = {}) =>
  async (): Promise<Outcome> => ({
    refusals: codes.map((code) => ({ code, message: 'Refused.', path: [] })),
    things,
    asItWas: {},
    duplicates: [],
  })

const ids: IdFields = { id: 'AdvisoryRequest', acknowledgedDuplicates: 'AdvisoryRequest' }
const thingsOf = async (context: Context, input: object, command: () => Promise<Outcome>, of = ids) =>
  (await perform(context, input, of, command)).things

test.each(['IDEMPOTENCY_MISMATCH', 'VALIDATION', 'CONFLICT'] as const)(
  'refused with %s before anything was looked at: what the input names',
  async (code) => {
    expect(await thingsOf(someone, { id: ID }, comingTo([code]))).toEqual({ requestId: KEY })
  },
)

test.each(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'] as const)(
  'refused with %s: what the command tells',
  async (code) => {
    expect(await thingsOf(someone, { id: ID }, comingTo([code]))).toEqual({})
  },
)

test('what the command tells goes before what the input names', async () => {
  const told = comingTo(['GUARD_NOT_MET'], { requestId: OTHER })
  expect(await thingsOf(someone, { id: ID }, told)).toEqual({ requestId: OTHER })
})

test('what was done is told by the command alone', async () => {
  expect(await thingsOf(someone, { id: ID }, comingTo([], { deploymentId: OTHER }))).toEqual({ deploymentId: OTHER })
})

test('of malformed ids those that are sound, and nothing of a list', async () => {
  const never = comingTo([])
  expect(await thingsOf(someone, { id: ID, acknowledgedDuplicates: ['nonsense', ID] }, never)).toEqual({
    requestId: KEY,
  })
  expect(await thingsOf(someone, { id: 'nonsense', acknowledgedDuplicates: [ID] }, never)).toEqual({})
  expect(await thingsOf(someone, { id: encodeGlobalId('Expert', KEY) }, never)).toEqual({})
})

test('what is made for a thing names that thing', async () => {
  const input = { requestId: ID, expertId: 'nonsense' }
  const of: IdFields = { requestId: 'AdvisoryRequest', expertId: 'Expert' }
  expect(await thingsOf(someone, input, comingTo([]), of)).toEqual({ requestId: KEY })
})

test('nobody is shown anything', async () => {
  expect(await thingsOf(nobody, { id: ID }, comingTo([]))).toEqual({})
})
