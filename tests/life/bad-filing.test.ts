/** Bad filings of every sort: a clear entry in `errors`, nothing changed, nothing in the log, the key still free. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HttpAnswer } from '../kit/client.js'
import { ask, tryOut } from '../kit/documents.js'
import { day, filing } from '../kit/filing.js'
import { untouched } from '../kit/untouched.js'
import { startHub, type World } from '../kit/world.js'
import { FileDocument, SubmitDocument } from '../generated/graphql.js'

const RC = 'rc.burkina-faso'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

/** Sends a filing that is refused, and returns what stands against it. */
async function notFiled(by: string | undefined, more: object) {
  const input = { ...filing(), ...more }
  const { fileAdvisoryRequest } = await untouched(world, () => ask(world.as(by), FileDocument, { input }))
  expect(fileAdvisoryRequest.request).toBeNull()
  expect(fileAdvisoryRequest.errors).not.toEqual([])
  return fileAdvisoryRequest.errors
}

/** The codes of errors that are not data. */
const codes = ({ errors }: HttpAnswer<unknown>) => errors?.map(({ extensions }) => extensions?.['code'])

describe('a filing', () => {
  test('for an unknown country', async () => {
    expect(await notFiled(RC, { country: 'ZZZ' })).toMatchObject([
      { code: 'VALIDATION', path: ['country'], message: expect.stringMatching(/ZZZ is no known country.*alpha-3/) },
    ])
    expect(await notFiled(RC, { country: 'bfa' })).toMatchObject([{ code: 'VALIDATION', path: ['country'] }])
  })

  test('for the country of somebody else', async () => {
    expect(await notFiled(RC, { country: 'LBR' })).toMatchObject([
      { code: 'FORBIDDEN', rule: 'request.own-country', paragraph: 19 },
    ])
  })

  test.each(['gfp.desk', 'unodc.officer', 'ohchr.officer', 'pd.desk', 'delegate.a', 'au.observer', 'auditor', 'admin'])(
    'by the wrong role: %s',
    async (handle) => {
      expect(await notFiled(handle, {})).toMatchObject([
        { code: 'FORBIDDEN', message: expect.stringMatching(/resident coordinator.* may file/i) },
      ])
    },
  )

  test('by nobody who is signed in', async () => {
    expect(await notFiled(undefined, {})).toMatchObject([{ code: 'UNAUTHENTICATED' }])
  })

  test('with everything wrong: all of it is said at once', async () => {
    const errors = await notFiled(RC, {
      title: ' ',
      sgfAreas: ['OPERATIONS', 'OPERATIONS'],
      profiles: [
        { skill: 'JUGGLING', count: 1 },
        { skill: 'FORENSICS', count: 0, languages: ['français'] },
      ],
      durationMonths: -1,
      hostConsent: { reference: 'Note', givenOn: day(3) },
      fundingRequired: { amount: '-5', currency: 'dollars' },
      undafPriorities: [{ framework: '', outcome: 'x' }],
    })
    expect(errors.map(({ path }) => path.join('.')).sort()).toEqual(
      [
        'durationMonths',
        'fundingRequired.amount',
        'fundingRequired.currency',
        'hostConsent.givenOn',
        'profiles.0.skill',
        'profiles.1.count',
        'profiles.1.languages.0',
        'sgfAreas.1',
        'title',
        'undafPriorities.0.framework',
      ].sort(),
    )
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['VALIDATION']))
    expect(errors.find(({ path }) => path[0] === 'profiles')?.message).toContain('JUGGLING')
  })

  test('with oversized lists and texts', async () => {
    const profiles = Array.from({ length: 1_000 }, () => ({ skill: 'FORENSICS', count: 1 }))
    expect(await notFiled(RC, { profiles })).toMatchObject([
      { code: 'VALIDATION', path: ['profiles'], message: expect.stringMatching(/1000 entries; 50 are the most/) },
    ])
    const sgfAreas = Array.from({ length: 1_000 }, () => 'OPERATIONS')
    expect(await notFiled(RC, { sgfAreas })).toMatchObject([{ code: 'VALIDATION', path: ['sgfAreas'] }])
    const languages = Array.from({ length: 1_000 }, () => 'fr')
    expect(await notFiled(RC, { profiles: [{ skill: 'FORENSICS', count: 1, languages }] })).toMatchObject([
      { code: 'VALIDATION', path: ['profiles', '0', 'languages'] },
    ])
    const namedOfficers = Array.from({ length: 1_000 }, () => 'gfp.desk')
    expect(await notFiled(RC, { namedOfficers })).toMatchObject([{ code: 'VALIDATION', path: ['namedOfficers'] }])
    expect(await notFiled(RC, { title: 'x'.repeat(201) })).toMatchObject([{ code: 'VALIDATION', path: ['title'] }])
    expect(await notFiled(RC, { justification: 'x'.repeat(10_001) })).toMatchObject([
      { code: 'VALIDATION', path: ['justification'] },
    ])
    expect(await notFiled(RC, { title: 'null \u0000 character' })).toMatchObject([
      { code: 'VALIDATION', path: ['title'] },
    ])
  })

  test('with a blank or an endless key', async () => {
    for (const idempotencyKey of ['', '   ', 'k'.repeat(201)]) {
      expect(await notFiled(RC, { idempotencyKey })).toMatchObject([
        { code: 'VALIDATION', path: ['idempotencyKey'], message: expect.stringContaining('1 to 200') },
      ])
    }
  })

  test('with numbers that no column holds', async () => {
    expect(await notFiled(RC, { profiles: [{ skill: 'FORENSICS', count: 2_147_483_647 }] })).toMatchObject([
      { code: 'VALIDATION', path: ['profiles', '0', 'count'] },
    ])
    expect(
      await notFiled(RC, { fundingRequired: { amount: '99999999999999999999999', currency: 'USD' } }),
    ).toMatchObject([{ code: 'VALIDATION', path: ['fundingRequired', 'amount'] }])
  })

  test('an account that was suspended after sign-in does nothing more', async () => {
    const { client } = world.hub.database
    await client.account.update({ where: { handle: 'rc.yemen' }, data: { status: 'SUSPENDED' } })
    const answer = await untouched(world, () =>
      tryOut(world.as('rc.yemen'), FileDocument, { input: filing({ country: 'YEM' }) }),
    )
    expect(answer).toMatchObject({ status: 401 })
    expect(codes(answer)).toEqual(['UNAUTHENTICATED'])
    await client.account.update({ where: { handle: 'rc.yemen' }, data: { status: 'ACTIVE' } })
  })
})

describe('a key', () => {
  test('used for another input is refused, whatever the input is', async () => {
    const input = filing()
    const first = await ask(world.as(RC), FileDocument, { input })
    const again = await untouched(world, () =>
      ask(world.as(RC), FileDocument, { input: { ...input, title: 'Something else' } }),
    )
    expect(again.fileAdvisoryRequest).toMatchObject({
      request: null,
      errors: [{ code: 'IDEMPOTENCY_MISMATCH', path: ['idempotencyKey'] }],
    })
    // … for another mutation too.
    const { request } = first.fileAdvisoryRequest
    const step = { id: request?.id ?? '', expectedVersion: 1, idempotencyKey: input.idempotencyKey }
    const { submitAdvisoryRequest } = await untouched(world, () => ask(world.as(RC), SubmitDocument, { input: step }))
    expect(submitAdvisoryRequest.errors).toMatchObject([
      { code: 'IDEMPOTENCY_MISMATCH', message: expect.stringContaining('request.file') },
    ])
  })

  test('belongs to the account', async () => {
    const input = filing()
    await ask(world.as(RC), FileDocument, { input })
    const other = { ...filing({ country: 'ETH' }), idempotencyKey: input.idempotencyKey }
    const { fileAdvisoryRequest } = await ask(world.as('rc.ethiopia'), FileDocument, { input: other })
    expect(fileAdvisoryRequest).toMatchObject({ errors: [], request: { status: 'DRAFT' } })
  })

  test('of a refused act can be used again, for anything', async () => {
    const idempotencyKey = randomUUID()
    await notFiled(RC, { idempotencyKey, country: 'ZZZ' })
    const { fileAdvisoryRequest } = await ask(world.as(RC), FileDocument, { input: filing({ idempotencyKey }) })
    expect(fileAdvisoryRequest.errors).toEqual([])
  })
})

describe('what the schema itself refuses is an error of GraphQL', () => {
  const bad: readonly (readonly [string, object])[] = [
    ['an unknown enum value', { ...filing(), urgency: 'YESTERDAY' }],
    ['a missing field', { country: 'BFA' }],
    ['an unknown field', { ...filing(), colour: 'blue' }],
    ['a day that is none', { ...filing(), startOn: '2026-02-30' }],
    ['a moment in place of a day', { ...filing(), startOn: 'tomorrow' }],
    ['an amount that is no decimal', { ...filing(), fundingRequired: { amount: 'much', currency: 'USD' } }],
    ['a number that is no integer', { ...filing(), durationMonths: 1.5 }],
  ]
  test.each(bad)('%s', async (_, input) => {
    const answer = await untouched(world, () => tryOut(world.as(RC), FileDocument, { input }))
    expect(answer.data ?? null).toBeNull()
    expect(codes(answer)).toEqual(['VALIDATION'])
    expect(answer.errors?.[0]?.message).toMatch(/\$input/)
  })

  test('but half a character in a text is data', async () => {
    const answer = await untouched(world, () =>
      tryOut(world.as(RC), FileDocument, { input: filing({ title: '\ud800' }) }),
    )
    expect(answer.data?.fileAdvisoryRequest).toMatchObject({
      request: null,
      errors: [{ code: 'VALIDATION', path: ['title'] }],
    })
  })
})

test('no defect came to light', () => {
  expect(world.logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
})
