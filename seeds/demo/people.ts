/** Invented experts. Every skill has well over three who are cleared, free and speak English and French. */
import { createHash } from 'node:crypto'
import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.js'
import { day } from './day.js'
import { DEMO_STATES } from './accounts.js'

const EXPERTS = 52
const LANGUAGES = [
  ['en', 'fr'],
  ['en', 'fr', 'ar'],
  ['en', 'fr', 'es'],
  ['fr', 'en', 'ru'],
] as const
/** What each Member State states with its certification. */
const STATEMENTS = {
  ...{ noConvictions: true, noPendingCases: true, noMisconduct: true, training: true },
  certifiedBy: 'Ministry of the Interior (invented)',
} as const
const CLEARANCES = ['CERTIFICATION', 'SCREENING', 'TRAINING'] as const

/** A stable id for a demonstration thing, so that seeding twice finds the same. */
export function demoId(name: string): string {
  const hex = createHash('sha256').update(`focalpoint-demo/${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export function expertReference(number: number): string {
  return `EX-${String(number).padStart(4, '0')}`
}

/**
 * Experts 1 to 48 can go anywhere for more than two years. The screening of 49 was refused, 50 has one that ends soon, 51 is not
 * available, 52 speaks neither English nor French: what matching has to tell apart.
 */
export async function seedPeople(client: PrismaClient, base: Date): Promise<void> {
  const skills = (await client.skill.findMany({ orderBy: { code: 'asc' }, select: { code: true } })).map(
    ({ code }) => code,
  )
  const experts: Prisma.ExpertCreateManyInput[] = []
  const identities: Prisma.ExpertIdentityCreateManyInput[] = []
  const has: Prisma.ExpertSkillCreateManyInput[] = []
  const clearances: Prisma.ClearanceCreateManyInput[] = []
  const availability: Prisma.AvailabilityCreateManyInput[] = []
  for (let number = 1; number <= EXPERTS; number++) {
    const id = demoId(`expert/${number}`)
    const state = DEMO_STATES[number % DEMO_STATES.length]?.code ?? 'XAA'
    const languages = number === 52 ? ['es', 'ru'] : [...(LANGUAGES[number % LANGUAGES.length] ?? LANGUAGES[0])]
    experts.push({ id, reference: expertReference(number), origin: 'DEMO', memberStateCode: state, languages })
    identities.push({
      expertId: id,
      familyName: `Demo-${number}`,
      givenNames: 'Invented',
      rank: number % 5 === 0 ? 'Superintendent' : 'Inspector',
      sex: number % 4 === 0 ? 'FEMALE' : 'MALE',
    })
    for (const step of [0, 4, 7]) {
      const skillCode = skills[(number + step) % skills.length]
      if (skillCode) has.push({ expertId: id, skillCode, years: 3 + ((number * 7 + step) % 17) })
    }
    for (const kind of CLEARANCES) {
      const ends = number === 50 && kind === 'SCREENING' ? 30 : 1_500
      clearances.push({
        id: demoId(`clearance/${number}/${kind}`),
        expertId: id,
        kind,
        validFrom: day(base, -900),
        validTo: day(base, ends),
        ...(number === 49 && kind === 'SCREENING' ? { outcome: 'REFUSED' as const } : {}),
        ...(kind === 'CERTIFICATION' ? { ...STATEMENTS, certifiedOn: day(base, -900) } : {}),
      })
    }
    if (number !== 51) {
      availability.push({
        id: demoId(`availability/${number}`),
        expertId: id,
        fromOn: day(base, -900),
        toOn: day(base, 1_400),
      })
    }
  }
  await client.$transaction([
    client.expert.createMany({ data: experts, skipDuplicates: true }),
    client.expertIdentity.createMany({ data: identities, skipDuplicates: true }),
    client.expertSkill.createMany({ data: has, skipDuplicates: true }),
    client.clearance.createMany({ data: clearances, skipDuplicates: true }),
    client.availability.createMany({ data: availability, skipDuplicates: true }),
  ])
}
