/** The trail says what was done and to what, and never who an expert is: so a person can be erased, and it stays whole. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changesWithoutPersonal, WITHHELD, withoutPersonal } from '../../domain/audit/personal.js'
import { expectIntegrity } from '../kit/integrity.js'
import { TeamLife } from '../kit/team-life.js'
import { startHub, type World } from '../kit/world.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

test('what tells who a person is, is left out at any depth; the rest stands', () => {
  expect(
    withoutPersonal({
      id: 'x',
      note: 'why',
      rows: [{ familyName: 'A', given: 1 }],
      certification: { signedBy: 'B', training: true },
    }),
  ).toEqual({
    ...{ id: 'x', note: 'why', rows: [{ familyName: WITHHELD, given: 1 }] },
    certification: { signedBy: WITHHELD, training: true },
  })
  expect(changesWithoutPersonal([{ field: 'certification.signedBy', from: null, to: 'B' }])).toEqual([
    { field: 'certification.signedBy', from: null, to: WITHHELD },
  ])
})

test('of a nomination, a pledge and a reading of identities, the trail has no name; erasing them leaves it sound', async () => {
  const life = await (await TeamLife.report(world)).published()
  await life.pledge('delegate.a')
  const { client } = world.hub.database
  await world.as('pd.desk').run('{ experts(first: 50) { nodes { identity { familyName givenNames rank } } } }')
  const input = {
    idempotencyKey: randomUUID(),
    entity: 'UNODC',
    themes: ['CYBERCRIME'],
    joinedOn: '2026-01-05',
    post: 'Adviser Zebulon',
  }
  await world
    .as('pd.desk')
    .attempt(
      'mutation ($input: AddExpertTeamMemberInput!) { addExpertTeamMember(input: $input) { errors { code } } }',
      { input },
    )
  const identities = await client.expertIdentity.findMany()
  const signers = await client.teamPledge.findMany({ select: { certifiedBy: true } })
  const names = new Set([
    ...identities.map(({ familyName }) => familyName),
    ...signers.map(({ certifiedBy }) => certifiedBy),
    'Zebulon',
  ])
  const records = (await client.auditEntry.findMany())
    .map((entry) => Object.values(entry).map(String).join(' '))
    .join('\n')
  expect(names.size).toBeGreaterThan(3)
  for (const name of names) expect(records.includes(name), name).toBe(false)

  const read = await client.auditEntry.findFirstOrThrow({ where: { action: 'read' }, orderBy: { sequence: 'desc' } })
  expect(read.subjects).toContain(identities[0]?.expertId)
  await client.expertIdentity.deleteMany({ where: { expertId: identities[0]?.expertId ?? '' } })
  await expectIntegrity(world.hub.database)
})
