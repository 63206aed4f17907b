/** What is done to formed units and the standing capacities. */
import type { World } from '../../kit/world.js'
import { day, deployable, send, UnitLife } from '../../units/kit.js'
import { on, step } from './step.js'

const PD = 'pd.desk'

export async function fromThePledgeToItsRelief(world: World): Promise<void> {
  const life = await new UnitLife(world).pledge()
  await life.step('renewFormedUnitPledge', { evidence: 'Note verbale 8.' }, 'delegate.a')
  await life.notified()
  await life.step('recordEquipmentShortfall', { item: 'Radios', detail: 'Ten are missing.', missing: 10 })
  const { formedUnitPledge } = await world
    .as(PD)
    .run<{ formedUnitPledge: { shortfalls: { id: string }[] } }>(
      'query ($reference: String!) { formedUnitPledge(reference: $reference) { shortfalls { id } } }',
      { reference: life.unit.reference },
    )
  const shortfallId = formedUnitPledge.shortfalls[0]?.id
  await life.step('resolveEquipmentShortfall', { shortfallId, resolution: 'Delivered from stock.' })
  let tour = await step(world, PD, 'startDeployment', 'deployment', { ...on(await life.deployed()), startedOn: day(0) })
  tour = await step(world, PD, 'planRotation', 'deployment', { ...on(tour), days: [day(90), day(180)] })
  await step(world, PD, 'rotateDeployment', 'deployment', {
    ...on(tour),
    ...{ on: day(301), endOn: day(600), reasons: 'A year is over.' },
  })
}

export async function releasedAndWithdrawn(world: World): Promise<void> {
  const life = await (await new UnitLife(world, 'delegate.b').pledge()).notified()
  await life.step('releaseFormedUnit', { reasons: 'The mission closes.' })
  await life.step('withdrawFormedUnitPledge', { reasons: 'Needed at home.' }, 'delegate.b')
}

/** Some are relieved within the capacity, all at once. */
export async function standingCapacity(world: World): Promise<void> {
  const members = await deployable(world)
  const [half, memberIds] = [Math.floor(members.length / 2), members.map(({ id }) => id)]
  const { deployment } = await send(world, PD, 'assignStandingCapacity', 'deployment', {
    ...{ entity: 'SPC', purpose: 'START_UP', mission: 'MINUSCA', urgency: 'IMMEDIATE', task: 'Setting up.' },
    ...{ startOn: day(1), endOn: day(60), memberIds: memberIds.slice(0, half) },
  })
  if (!deployment) throw new Error('Nothing was planned')
  const tour = await step(world, PD, 'startDeployment', 'deployment', { ...on(deployment), startedOn: day(0) })
  const replacements = members.slice(0, half).map(({ expert }, at) => ({
    ...{ outgoingId: expert.id, incomingId: members[half + at]?.expert.id },
  }))
  await step(world, PD, 'rotateDeployment', 'deployment', {
    ...on(tour),
    on: day(20),
    reasons: 'Relief.',
    replacements,
  })
  const [one] = await deployable(world, 'JCSC')
  const other = await send(world, PD, 'assignStandingCapacity', 'deployment', {
    ...{ entity: 'JCSC', purpose: 'DRAWDOWN', mission: 'MINUSMA', task: 'Hand-over.' },
    ...{ startOn: day(1), endOn: day(60), memberIds: [one?.id] },
  })
  if (!other.deployment) throw new Error('Nothing was planned')
  await step(world, PD, 'cancelDeployment', 'deployment', { ...on(other.deployment), reasons: 'No transport.' })
}
