/** What is done to the expert team on serious and organized crime, and to its visits. */
import { day } from '../../kit/filing.js'
import { RequestLife } from '../../kit/request-life.js'
import type { World } from '../../kit/world.js'
import { type Changed, on, step } from './step.js'

const RC = 'rc.burkina-faso'
const PD = 'pd.desk'
const UNODC = 'unodc.officer'

const asked = (world: World, more: object = {}) =>
  step(world, RC, 'requestExpertTeamVisit', 'visit', {
    ...more,
    ...{ country: 'BFA', themes: ['CYBERCRIME'], purpose: 'Advice on a cybercrime unit.' },
    ...{ hostRequest: { reference: 'NV/1', givenOn: day(-3) }, startOn: day(0), endOn: day(9) },
  })

async function members(world: World): Promise<Changed[]> {
  const added: Changed[] = []
  for (const entity of ['UNODC', 'UNDP']) {
    const place = { entity, themes: ['CYBERCRIME'], joinedOn: day(-1), post: `Post of ${entity}` }
    added.push(await step(world, `${entity.toLowerCase()}.officer`, 'addExpertTeamMember', 'member', place))
  }
  return added
}

export async function aVisit(world: World): Promise<void> {
  const request = await (await RequestLife.file(world)).submitted()
  const team = await members(world)
  let visit = await asked(world)
  const accepted = { members: team.map(({ id }) => id), leadEntity: 'UNODC' }
  visit = await step(world, PD, 'acceptExpertTeamVisit', 'visit', { ...on(visit), ...accepted })
  visit = await step(world, UNODC, 'startExpertTeamVisit', 'visit', { ...on(visit), startedOn: day(0) })
  visit = await step(world, PD, 'extendExpertTeamVisit', 'visit', { ...on(visit), endOn: day(12), reasons: 'More.' })
  const visitId = visit.id
  const finding = { visitId, theme: 'CYBERCRIME', summary: 'No laboratory.' }
  await step(world, UNODC, 'recordExpertTeamFinding', 'visit', finding)
  const task = { visitId, action: 'File a request.', dueOn: day(30) }
  let followUp = await step(world, UNODC, 'addExpertTeamFollowUp', 'followUp', task)
  const link = { ...on(followUp), requestId: request.id }
  followUp = await step(world, RC, 'linkExpertTeamFollowUp', 'followUp', link)
  const report = { endedOn: day(0), report: 'Done.' }
  visit = await step(world, UNODC, 'reportExpertTeamVisit', 'visit', { ...on(visit), ...report })
  const outcome = { done: true, outcome: 'Filed.' }
  await step(world, UNODC, 'closeExpertTeamFollowUp', 'followUp', { ...on(followUp), ...outcome })
  await step(world, PD, 'closeExpertTeamVisit', 'visit', on(visit))
}

export async function visitsThatComeToNothing(world: World): Promise<void> {
  const reasons = 'The host State has no time.'
  await step(world, PD, 'declineExpertTeamVisit', 'visit', { ...on(await asked(world)), reasons })
  await step(world, RC, 'cancelExpertTeamVisit', 'visit', { ...on(await asked(world)), reasons })
  const team = await members(world)
  let visit = await asked(world)
  const accepted = { members: team.map(({ id }) => id), leadEntity: 'UNODC' }
  visit = await step(world, PD, 'acceptExpertTeamVisit', 'visit', { ...on(visit), ...accepted })
  visit = await step(world, UNODC, 'startExpertTeamVisit', 'visit', { ...on(visit), startedOn: day(0) })
  await step(world, PD, 'breakOffExpertTeamVisit', 'visit', { ...on(visit), endedOn: day(0), reasons })
  for (const [at, by] of [UNODC, 'undp.officer'].entries()) {
    const left = { ...on(team[at] ?? visit), leftOn: day(20), reasons: 'Posted elsewhere.' }
    await step(world, by, 'endExpertTeamMembership', 'member', left)
  }
}

export async function brokenGlassOfAVisit(world: World): Promise<void> {
  const secret = await asked(world, { sensitivity: 'STRICTLY_CONFIDENTIAL' })
  const document = 'query ($id: ID!) { node(id: $id) { ... on ExpertTeamVisit { reference } } }'
  const { node } = await world.as(RC).run<{ node: { reference: string } }>(document, { id: secret.id })
  const opening = { reference: node.reference, purpose: 'Threats are reported.' }
  const opened = await step(world, PD, 'breakExpertTeamVisitGlass', 'visit', opening)
  await step(world, RC, 'closeExpertTeamVisitGlass', 'visit', { ...on(opened), handle: PD })
}
