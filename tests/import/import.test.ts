/** Import of pledges and nominations through the graph: dry run, report by line, all or nothing, and nothing of others. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHUNK_ROWS } from '../../domain/import/chunks.js'
import { day } from '../kit/filing.js'
import { statementsOf } from '../kit/statements.js'
import { TeamLife } from '../kit/team-life.js'
import { startHub, type World } from '../kit/world.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

interface Payload {
  report: {
    rows: number
    accepted: number
    imported: boolean
    rejected: { line: number; errors: { code: string; path: string[]; rule: string | null; message: string }[] }[]
  } | null
  errors: { code: string; path: string[]; message: string }[]
}

type Mutation = 'importPledges' | 'importFormedUnitPledges' | 'importNominations'

async function send(
  handle: string,
  mutation: Mutation,
  csv: string,
  dryRun = false,
  idempotencyKey: string = randomUUID(),
) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const data = await world.as(handle).run<Record<string, Payload>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      report { rows accepted imported rejected { line errors { code path rule message } } } errors { code path message }
    } }`,
    { input: { idempotencyKey, csv, dryRun } },
  )
  return data[mutation] as Payload
}

const rejected = ({ report }: Payload) =>
  report?.rejected.map(({ line, errors }) => [
    line,
    errors.map(({ code, path, rule }) => `${rule ?? code} ${path.join()}`),
  ])

const HEADING = 'teamRequest,size,women,readyOn,noConvictions,noPendingCases,training,signedBy,signedOn'
const row = (reference: string, more = `8,2,${day(30)},yes,yes,yes,Ministry,${day(-2)}`) => `${reference},${more}`
const file = (...rows: string[]) => [HEADING, ...rows].join('\n')

const published = async () => {
  const life = await TeamLife.report(world)
  await life.published()
  return life
}
const totals = async (handle: string, list: string) => {
  const data = await world
    .as(handle)
    .run<Record<string, { totalCount: number }>>(`{ ${list}(first: 1) { totalCount } }`)
  return data[list]?.totalCount
}
const pledgesOf = async (handle: string, reference: string) => {
  const { specializedTeamRequest } = await world
    .as(handle)
    .run<{ specializedTeamRequest: { pledges: { totalCount: number } } }>(
      'query ($r: String!) { specializedTeamRequest(reference: $r) { pledges { totalCount } } }',
      { r: reference },
    )
  return specializedTeamRequest.pledges.totalCount
}

describe('pledges', () => {
  test('a dry run looks at every row and keeps nothing; then the same key imports, and answers a retry alike', async () => {
    const [one, two] = [await published(), await published()]
    const csv = file(row(one.reference), row(two.reference))
    const key = randomUUID()
    const sound = { report: { rows: 2, accepted: 2, imported: false, rejected: [] }, errors: [] }
    expect(await send('delegate.a', 'importPledges', csv, true, key)).toEqual(sound)
    expect(await pledgesOf('delegate.a', one.reference)).toBe(0)
    const done = { ...sound, report: { ...sound.report, imported: true } }
    expect(await send('delegate.a', 'importPledges', csv, false, key)).toEqual(done)
    expect([await pledgesOf('delegate.a', one.reference), await pledgesOf('delegate.a', two.reference)]).toEqual([1, 1])
    expect(await send('delegate.a', 'importPledges', csv, false, key)).toEqual(done)
    expect(await pledgesOf('delegate.a', one.reference)).toBe(1)
    const other = await send('delegate.a', 'importPledges', file(row(one.reference)), false, key)
    expect(other.errors.map(({ code }) => code)).toEqual(['IDEMPOTENCY_MISMATCH'])
  })

  test('one rejected row, and none is kept; every rejected row is told by line, code and column', async () => {
    const life = await published()
    const csv = file(
      row(life.reference),
      row(life.reference),
      row('SPT-2099-9999'),
      row(life.reference, `8,9,${day(30)},yes,yes,yes,Ministry,${day(-2)}`),
      row(life.reference, `many,2,soon,yes,yes,yes,Ministry,${day(-2)}`),
      row((await published()).reference, `8,2,${day(30)},no,yes,yes,Ministry,${day(-2)}`),
    )
    const answer = await send('delegate.a', 'importPledges', csv)
    expect(answer.report).toMatchObject({ rows: 6, accepted: 1, imported: false })
    expect(rejected(answer)).toEqual([
      [3, ['pledge.one-standing teamRequest']],
      [4, ['NOT_FOUND teamRequest']],
      [5, ['VALIDATION women', 'pledge.one-standing teamRequest']],
      [6, ['VALIDATION size', 'VALIDATION readyOn']],
      [7, ['certification.no-convictions noConvictions']],
    ])
    expect(answer.errors.map(({ code, path }) => [code, path])).toEqual([['VALIDATION', ['csv']]])
    expect(await pledgesOf('delegate.a', life.reference)).toBe(0)
  })

  test("tells nothing of another State's pledge, nor of a request that is not seen", async () => {
    const life = await published()
    const before = await send('delegate.b', 'importPledges', file(row(life.reference)), true)
    await send('delegate.a', 'importPledges', file(row(life.reference)))
    expect(await send('delegate.b', 'importPledges', file(row(life.reference)), true)).toEqual(before)
    const draft = await TeamLife.report(world)
    await draft.request()
    const hidden = await send('delegate.b', 'importPledges', file(row(draft.reference)))
    const absent = await send('delegate.b', 'importPledges', file(row('SPT-2099-0001')))
    expect(hidden).toEqual(absent)
    expect(hidden.report?.rejected[0]?.errors[0]?.message).toBe(
      'No team request with this reference exists for you. Check the reference.',
    )
  })

  test.each(['pd.desk', 'rc.liberia', 'minusma.police', 'auditor'])('%s may not', async (handle) => {
    const { report, errors } = await send(handle, 'importPledges', file(row('SPT-2099-0001')))
    expect([report, errors.map(({ code }) => code)]).toEqual([null, ['FORBIDDEN']])
  })

  test('a cell that no database can hold is a rejected row like any other', async () => {
    const life = await published()
    const nothing = '\u0000'
    const csv = file(
      row(life.reference),
      row(`${life.reference}${nothing}`),
      row(life.reference, `8,2,${day(30)},yes,yes,yes,Min${nothing}istry,${day(-2)}`),
    )
    const answer = await send('delegate.a', 'importPledges', csv)
    expect(rejected(answer)).toEqual([
      [3, ['VALIDATION teamRequest']],
      [4, ['VALIDATION signedBy']],
    ])
    expect(answer.errors.map(({ code, path }) => [code, path])).toEqual([['VALIDATION', ['csv']]])
    expect(await pledgesOf('delegate.a', life.reference)).toBe(0)
  })

  test('an unsound file is refused whole, and nobody is looked at without signing in', async () => {
    const { report, errors } = await send('delegate.a', 'importPledges', 'size,women\n1,2')
    expect(report).toBeNull()
    expect(errors.length).toBeGreaterThan(3)
    const visitor = await world
      .as()
      .run<{ importPledges: Payload }>(
        'mutation { importPledges(input: { idempotencyKey: "k", csv: "a", dryRun: true }) { report { rows } errors { code path message } } }',
      )
    expect(visitor.importPledges.errors.map(({ code }) => code)).toEqual(['UNAUTHENTICATED'])
  })
})

test('formed units go through the rules of their own mutation', async () => {
  const before = (await totals('delegate.c', 'formedUnitPledges')) ?? 0
  const heading = 'type,strength,women,pledgedOn,evidence'
  const sound = `${heading}\nGUARD_UNIT,140,30,${day(-9)},Note verbale 4\nswat,60,6,${day(-9)},Note verbale 5`
  expect((await send('delegate.c', 'importFormedUnitPledges', sound)).report).toMatchObject({ rows: 2, imported: true })
  expect(await totals('delegate.c', 'formedUnitPledges')).toBe(before + 2)
  const unsound = await send(
    'delegate.c',
    'importFormedUnitPledges',
    `${heading}\nTANK,140,30,${day(-9)},N\nSWAT,10,20,${day(-9)},N`,
  )
  expect(unsound.report?.rejected.map(({ line, errors }) => [line, errors[0]?.path])).toEqual([
    [2, ['type']],
    [3, ['women']],
  ])
})

test('what is the same for all rows is asked once for each part that is looked at, and once for all that are imported', async () => {
  const rows = Array.from({ length: 2 * CHUNK_ROWS }, (_, at) => at)
  const asked = async (mutation: Mutation, heading: string, row: (at: number) => string, statement: RegExp) => {
    const csv = [heading, ...rows.map(row)].join('\n')
    const sent = await statementsOf(async () => {
      expect((await send('delegate.c', mutation, csv)).report).toMatchObject({ imported: true })
    })
    return sent.filter((text) => statement.test(text)).length
  }
  const units = 'type,strength,women,pledgedOn,evidence'
  const unit = (at: number) => `SWAT,60,6,${day(-9)},Part ${at}`
  expect(await asked('importFormedUnitPledges', units, unit, /FROM "public"\."Mission"/)).toBe(3)
  expect(await asked('importFormedUnitPledges', units, unit, /"MemberState" WHERE .* FOR UPDATE/)).toBe(3)
  const experts =
    'familyName,givenNames,rank,sex,languages,skills,availableFrom,availableTo,noConvictions,noPendingCases,noMisconduct,training,signedBy,signedOn'
  const expert = (at: number) =>
    `Part-${at},Invented,Inspector,FEMALE,en,FORENSICS:5,${day(1)},${day(90)},yes,yes,yes,yes,Ministry,${day(-3)}`
  expect(await asked('importNominations', experts, expert, /"MemberState" WHERE .* FOR NO KEY UPDATE/)).toBe(3)
  const { experts: made } = await world
    .as('delegate.c')
    .run<{ experts: { nodes: { reference: string }[] } }>('{ experts(first: 100) { nodes { reference } } }')
  const references = made.nodes.map(({ reference }) => reference).filter((reference) => reference.startsWith('EX-XCC-'))
  expect(new Set(references).size).toBe(rows.length)
})

test('a unit is certified with its row, by the rules of its mutation, or not yet', async () => {
  const heading =
    'type,strength,women,pledgedOn,evidence,noConvictions,noPendingCases,noMisconduct,training,signedBy,signedOn'
  const row = (certified: string) => `SWAT,60,6,${day(-9)},Note 8,${certified}`
  const wrong = await send(
    'delegate.c',
    'importFormedUnitPledges',
    [heading, row(`no,yes,yes,yes,Ministry,${day(-3)}`), row(`yes,yes,,yes,Ministry,${day(-3)}`), row('yes,,,,,')].join(
      '\n',
    ),
  )
  expect(rejected(wrong)).toEqual([
    [2, ['certification.no-convictions noConvictions']],
    [3, ['VALIDATION noMisconduct']],
    [4, ['VALIDATION noPendingCases', 'VALIDATION training', 'VALIDATION signedBy', 'VALIDATION signedOn']],
  ])
  const right = [heading, row(`yes,yes,yes,yes,Ministry,${day(-3)}`), row(',,,,,')].join('\n')
  expect((await send('delegate.c', 'importFormedUnitPledges', right)).report).toMatchObject({ rows: 2, imported: true })
  const { formedUnitPledges } = await world.as('delegate.c').run<{
    formedUnitPledges: { nodes: { readinessHistory: { evidence: string }[]; certification: object | null }[] }
  }>('{ formedUnitPledges(first: 50) { nodes { readinessHistory { evidence } certification { noMisconduct signedBy signedOn } } } }')
  const made = formedUnitPledges.nodes.filter(({ readinessHistory: [first] }) => first?.evidence === 'Note 8')
  expect(made.map(({ certification }) => certification)).toEqual(
    expect.arrayContaining([null, { noMisconduct: true, signedBy: 'Ministry', signedOn: day(-3) }]),
  )
})

test('a unit that was pledged at a summit comes with its day there, and its last renewal', async () => {
  const heading = 'type,strength,women,summit,pledgedOn,renewedOn,evidence'
  const rows = (day2015: string) =>
    `${heading}\nSWAT,60,6,NEW_YORK_2015,${day2015},${day(-9)},Note 6\nSWAT,60,6,NEW_YORK_2015,${day2015},,Note 7`
  const wrong = await send('delegate.c', 'importFormedUnitPledges', rows('2016-09-28'))
  expect(rejected(wrong)).toEqual([
    [2, ['unit.summit-year pledgedOn']],
    [3, ['unit.summit-year pledgedOn']],
  ])
  const right = await send('delegate.c', 'importFormedUnitPledges', rows('2015-09-28'))
  expect(right.report).toMatchObject({ rows: 2, imported: true })
  const { formedUnitPledges } = await world
    .as('delegate.c')
    .run<{ formedUnitPledges: { nodes: { pledgedOn: string }[] } }>(
      '{ formedUnitPledges(first: 50) { nodes { status pledgedAtSummit pledgedOn renewedOn } } }',
    )
  const there = { pledgedAtSummit: 'NEW_YORK_2015', pledgedOn: '2015-09-28' }
  const [first, second] = formedUnitPledges.nodes.filter(({ pledgedOn }) => pledgedOn === '2015-09-28')
  expect([first, second]).toEqual(
    expect.arrayContaining([
      { ...there, status: 'PLEDGED', renewedOn: day(-9) },
      { ...there, status: 'LAPSED', renewedOn: null },
    ]),
  )
})

describe('nominations', () => {
  const heading =
    'familyName,givenNames,rank,sex,languages,skills,availableFrom,availableTo,noConvictions,noPendingCases,noMisconduct,training,signedBy,signedOn,nationalReference,isNamesake'
  const person = (name: string, skills = 'FORENSICS:5', more = ',') =>
    `${name},Jo,Inspector,FEMALE,en;fr,${skills},${day(1)},${day(300)},yes,yes,yes,yes,Ministry,${day(-10)},${more}`

  test('stand on the roster of the own State, numbered within it, and are told to nobody else by name', async () => {
    const before = (await totals('delegate.a', 'experts')) ?? 0
    const csv = [heading, person('Nominee-1'), person('Nominee-2', 'CYBERCRIME:3;FORENSICS:1')].join('\n')
    expect((await send('delegate.a', 'importNominations', csv)).report).toMatchObject({ rows: 2, imported: true })
    expect(await totals('delegate.a', 'experts')).toBe(before + 2)
    const named = async (handle: string) => {
      const document = '{ experts(last: 100) { nodes { reference identity { familyName } clearances { kind } } } }'
      const { experts } = await world.as(handle).run<{
        experts: {
          nodes: { reference: string; identity: { familyName: string } | null; clearances: { kind: string }[] }[]
        }
      }>(document)
      return experts.nodes.filter(({ reference }) => reference.startsWith('EX-XAA-'))
    }
    expect(
      (await named('delegate.a')).map(({ reference, identity, clearances }) => [
        reference,
        identity?.familyName,
        clearances,
      ]),
    ).toEqual([
      ['EX-XAA-0001', 'Nominee-1', [{ kind: 'CERTIFICATION' }, { kind: 'TRAINING' }]],
      ['EX-XAA-0002', 'Nominee-2', [{ kind: 'CERTIFICATION' }, { kind: 'TRAINING' }]],
    ])
    expect((await named('gfp.desk')).map(({ identity }) => identity)).toEqual([null, null])
    expect(await named('delegate.b')).toEqual([])
    // A second time, they are there already; and one State's names are not another's.
    expect(rejected(await send('delegate.a', 'importNominations', csv))).toEqual([
      [2, ['nomination.once familyName']],
      [3, ['nomination.once familyName']],
    ])
    expect((await send('delegate.b', 'importNominations', csv)).report).toMatchObject({ imported: true })
  })

  test('of namesakes are told apart by the national reference, or acknowledged', async () => {
    const rows = (...more: string[]) =>
      [heading, ...more.map((one) => person('Namesake', 'FORENSICS:5', one))].join('\n')
    expect(rejected(await send('delegate.c', 'importNominations', rows('A-1,', 'A-1,', ',', 'A-2,')))).toEqual([
      [3, ['nomination.once nationalReference']],
      [4, ['nomination.once familyName']],
    ])
    expect((await send('delegate.c', 'importNominations', rows('A-1,', ',yes', 'A-2,yes'))).report).toMatchObject({
      imported: true,
    })
  })
})

describe('progress', () => {
  const units = (rows: number) =>
    [
      'type,strength,women,pledgedOn,evidence',
      ...Array.from({ length: rows }, (_, at) => `SWAT,60,6,${day(-9)},Note ${at}`),
    ].join('\n')
  const progress = async (handle: string, key: string) =>
    (
      await world
        .as(handle)
        .run<{ importProgress: unknown }>(
          'query ($k: String!) { importProgress(idempotencyKey: $k) { state rows done rejected } }',
          { k: key },
        )
    ).importProgress

  function gate() {
    let open: () => void = () => undefined
    const opened = new Promise<void>((resolve) => (open = resolve))
    return { open, opened }
  }

  /** Holds the `number`th transaction from now, until it is let go. */
  function holdAt(number: number) {
    const { database } = world.hub
    const { client } = database
    const [reached, letGo] = [gate(), gate()]
    let asked = 0
    const held = new Proxy(client, {
      get(target, name) {
        if (name !== '$transaction') return Reflect.get(target, name) as unknown
        return async (...args: Parameters<typeof client.$transaction>) => {
          if (++asked === number) {
            reached.open()
            await letGo.opened
          }
          return client.$transaction(...args)
        }
      },
    })
    Object.assign(database, { client: held })
    return {
      reached: reached.opened,
      letGo: () => {
        Object.assign(database, { client })
        letGo.open()
      },
    }
  }

  test('is told while the rows are looked at, to its own account alone, and others are answered meanwhile', async () => {
    const key = randomUUID()
    const rows = 3 * CHUNK_ROWS
    const hold = holdAt(3)
    const sent = send('delegate.c', 'importFormedUnitPledges', units(rows), false, key)
    await hold.reached
    const running = { state: 'RUNNING', rows, done: 2 * CHUNK_ROWS, rejected: 0 }
    expect(await progress('delegate.c', key)).toEqual(running)
    expect(await progress('delegate.a', key)).toBeNull()
    hold.letGo()
    expect((await sent).report).toMatchObject({ imported: true })
    expect(await progress('delegate.c', key)).toEqual({ ...running, state: 'IMPORTED', done: rows })
  })

  test('a transaction leaves the process its turns: each statement lets others be heard', async () => {
    let turns = 0
    let counting = true
    const turn = () => {
      turns++
      if (counting) setImmediate(turn)
    }
    setImmediate(turn)
    const statements = 30
    await world.hub.database.client.$transaction(async (tx) => {
      for (let number = 0; number < statements; number++) await tx.$queryRaw`SELECT 1`
    })
    counting = false
    expect(turns).toBeGreaterThanOrEqual(statements)
  })

  test('ends with an import that is refused, was a dry run, or fails', async () => {
    const [dry, refused, failed] = [randomUUID(), randomUUID(), randomUUID()]
    await send('delegate.c', 'importFormedUnitPledges', units(1), true, dry)
    expect(await progress('delegate.c', dry)).toEqual({ state: 'NOT_IMPORTED', rows: 1, done: 1, rejected: 0 })
    await send('delegate.c', 'importFormedUnitPledges', units(1).replace('SWAT', 'TANK'), false, refused)
    expect(await progress('delegate.c', refused)).toEqual({ state: 'NOT_IMPORTED', rows: 1, done: 1, rejected: 1 })
    const { client } = world.hub.database
    await client.$executeRawUnsafe(`ALTER TABLE "FormedUnitPledge" ADD CONSTRAINT defect CHECK ("strength" <> 61)`)
    const csv = units(1).replace('60', '61')
    await expect(send('delegate.c', 'importFormedUnitPledges', csv, false, failed)).rejects.toThrow()
    await client.$executeRawUnsafe('ALTER TABLE "FormedUnitPledge" DROP CONSTRAINT defect')
    expect(await progress('delegate.c', failed)).toEqual({ state: 'NOT_IMPORTED', rows: 1, done: 0, rejected: 0 })
  })
})
