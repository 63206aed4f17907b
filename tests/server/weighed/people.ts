/** What is done to experts as persons, from the nomination to erasure. */
import { day } from '../../kit/filing.js'
import { certification } from '../../kit/team-life.js'
import type { World } from '../../kit/world.js'
import { on, step } from './step.js'

const DELEGATE = 'delegate.a'
const PD = 'pd.desk'

export async function fromTheNominationToErasure(world: World): Promise<void> {
  let expert = await step(world, DELEGATE, 'nominateExpert', 'expert', {
    ...{ familyName: 'Oxenbridge', givenNames: 'W.', rank: 'Inspector', sex: 'FEMALE', languages: ['fr', 'en'] },
    skills: [{ skill: 'COMMUNITY_POLICING', years: 6 }],
    certification: certification({ noMisconduct: true }),
    availability: [{ from: day(0), to: day(300) }],
  })
  const renewed = certification({ noMisconduct: true, signedOn: day(0), validUntil: day(500) })
  const trained = { from: day(-100), to: day(600) }
  const certified = { ...on(expert), certification: renewed, trained }
  expert = await step(world, DELEGATE, 'certifyExpert', 'expert', certified)
  for (const outcome of ['CLEARED', 'REFUSED']) {
    const screening = { ...on(expert), outcome, validFrom: day(0), validTo: day(700) }
    expert = await step(world, PD, 'recordScreening', 'expert', screening)
  }
  const availability = [1, 2, 3].map((year) => ({ from: day(year * 400), to: day(year * 400 + 300) }))
  expert = await step(world, DELEGATE, 'setExpertAvailability', 'expert', { ...on(expert), availability })
  const expertId = expert.id
  const service = { entity: 'SPC', expertId, joinedOn: day(0) }
  const member = await step(world, PD, 'enrolStandingCapacityMember', 'member', service)
  await step(world, PD, 'dischargeStandingCapacityMember', 'member', { ...on(member), leftOn: day(30) })
  await step(world, PD, 'eraseExpert', 'expert', { expertId, reasons: 'Asked for by the person.' })
}
