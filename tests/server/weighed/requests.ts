/** What is done to advisory requests and their deployments. */
import { expect } from 'vitest'
import {
  AmendDocument,
  AssessDocument,
  ConcurDocument,
  DeclineDocument,
  OverruleDocument,
  PositionDocument,
  ReturnDocument,
  SuspendDocument,
  WithdrawDocument,
} from '../../generated/graphql.js'
import { day, STARTING } from '../../kit/filing.js'
import { NameOfficerDocument, ReviseConsultationDocument, UnnameOfficerDocument } from '../../kit/more-documents.js'
import { RequestLife } from '../../kit/request-life.js'
import type { World } from '../../kit/world.js'
import { on, step } from './step.js'

const RC = 'rc.burkina-faso'
const GFP = 'gfp.desk'

export async function fromFilingToItsEnd(world: World): Promise<void> {
  const life = await (await RequestLife.file(world, STARTING)).approved()
  const started = await life.start(await life.assign())
  const extended = await step(world, 'pd.desk', 'extendDeployment', 'deployment', {
    ...on(started),
    ...{ endOn: day(29), reasons: 'More is asked for.' },
  })
  await life.refresh()
  await life.end(extended)
}

/** Whatever a draft holds is written anew; what is said against it is overruled. */
export async function disputed(world: World): Promise<void> {
  const life = await RequestLife.file(world)
  const profiles = ['COMMUNITY_POLICING', 'FORENSICS'].map((skill) => ({ skill, count: 2, languages: ['fr', 'en'] }))
  const undafPriorities = [1, 2, 3, 4, 5].map((at) => ({ framework: 'UNDAF', outcome: `Outcome 2.${at}` }))
  await life.act(RC, AmendDocument, { profiles, undafPriorities, namedOfficers: ['unhcr.officer'] })
  await life.inConsultation('UNODC', ['UNDP', 'OHCHR', 'UNHCR'])
  await life.act('unhcr.officer', PositionDocument, { position: 'OBJECT', reasons: 'Another programme is under way.' })
  await life.act(GFP, OverruleDocument, { entity: 'UNHCR', reasons: 'The need is urgent.' })
  const mitigations = [1, 2, 3].map((at) => ({ measure: `Measure ${at}`, agreed: true }))
  await life.act('unodc.officer', AssessDocument, { risk: 'MEDIUM', findings: 'Of detention.', mitigations })
  await life.act('ohchr.officer', ConcurDocument, {})
  await life.act(GFP, DeclineDocument, { reasons: 'The joint programme meets the need.' })
}

export async function sideWays(world: World): Promise<void> {
  const life = await (await RequestLife.file(world)).inConsultation()
  await life.act(RC, NameOfficerDocument, { handle: 'unhcr.officer' })
  await life.act(RC, UnnameOfficerDocument, { handle: 'unhcr.officer' })
  await life.act(GFP, ReviseConsultationDocument, {
    ...{ leadEntity: 'UNODC', consultedEntities: ['UNDP', 'OHCHR', 'UNHCR'] },
  })
  const held = await step(world, GFP, 'holdAdvisoryRequest', 'request', { ...on(life), reasons: 'The Council meets.' })
  await step(world, GFP, 'resumeAdvisoryRequest', 'request', on(held))
  await life.refresh()
  await life.act(GFP, ReturnDocument, { questions: ['For how long?'] })
  await life.act(RC, WithdrawDocument, { reasons: 'It is no longer asked for.' })
}

export async function brokenGlass(world: World): Promise<void> {
  const strict = { sensitivity: 'STRICTLY_CONFIDENTIAL' as const, namedOfficers: ['pd.desk'] }
  const secret = await (await RequestLife.file(world, strict)).submitted()
  const purpose = 'Threats are reported.'
  await step(world, GFP, 'breakGlass', 'request', { reference: secret.reference, purpose })
  await secret.refresh()
  await step(world, RC, 'closeBreakGlass', 'request', { ...on(secret), handle: GFP })
}

/** Every deployment that is planned for it is called off with it. */
export async function calledOffWhileStaffed(world: World): Promise<void> {
  const profiles = [{ skill: 'COMMUNITY_POLICING', count: 20, languages: ['fr'] }]
  const life = await (await RequestLife.file(world, { profiles })).approved()
  const { nodes } = await life.candidates(20)
  expect(nodes.length).toBeGreaterThan(5)
  for (const { expert } of nodes) await life.assign(expert?.id)
  await life.act(GFP, SuspendDocument, { reasons: 'Loss of consent.' })
  await life.act(GFP, DeclineDocument, { reasons: 'Consent does not come back.' })
}
