/**
 * What writers play: lives of requests, chosen so that many events come cheaply and that things appear and vanish all
 * the time. Every play ends with the withdrawal of its request, so that the list of open neighbours stays short.
 */
import type { Chance } from './chance.js'
import type { Input } from './mutations.js'

/** Acts on the play's request. @throws when the run is over, or the act was refused. */
export type Act = (handle: string, mutation: string, input?: Input) => Promise<void>

export interface Stage {
  readonly coordinator: string
  readonly chance: Chance
  /** Files the request and submits it where asked; strictly confidential it names the GFP desk, else nobody would see it. */
  file(sensitivity: string, submitted: boolean): Promise<void>
  readonly act: Act
}

export type Play = (stage: Stage) => Promise<void>

const CAN_BE_NAMED = ['gfp.desk', 'pd.desk', 'unodc.officer', 'undp.officer', 'unhcr.officer', 'ohchr.officer']
const STRICTLY = 'STRICTLY_CONFIDENTIAL'
const LEVELS = ['UNCLASSIFIED', 'CONFIDENTIAL', STRICTLY]
/** Whom a filing names. */
export const namedAt = (level: string): string[] => (level === STRICTLY ? ['gfp.desk'] : [])
const reasons = 'Found so in the course of the exercise.'

/** Officers are named and unnamed: on a strictly confidential request, sight comes and goes with it. */
async function names({ coordinator, chance, file, act }: Stage): Promise<void> {
  const level = chance.of(['UNCLASSIFIED', STRICTLY])
  await file(level, true)
  const named = new Set(namedAt(level))
  for (let step = 0; step < 14; step++) {
    const handle = chance.of(CAN_BE_NAMED)
    if (named.delete(handle)) await act(coordinator, 'unnameOfficer', { handle })
    else {
      named.add(handle)
      await act(coordinator, 'nameOfficer', { handle })
    }
  }
}

/** Held and resumed, in sight of most. */
async function desk({ chance, file, act }: Stage): Promise<void> {
  await file(chance.of(['UNCLASSIFIED', 'UNCLASSIFIED', 'CONFIDENTIAL']), true)
  await act('gfp.desk', 'triageAdvisoryRequest')
  for (let step = 0; step < 5; step++) {
    await act('gfp.desk', 'holdAdvisoryRequest', { reasons })
    await act('gfp.desk', 'resumeAdvisoryRequest')
  }
}

/** Entities come into the consultation and leave it: confidential requests are seen by parties alone. */
async function consultation({ coordinator, chance, file, act }: Stage): Promise<void> {
  const level = chance.of(['CONFIDENTIAL', 'CONFIDENTIAL', STRICTLY])
  await file(level, true)
  if (level === STRICTLY) {
    for (const handle of ['ohchr.officer', 'unhcr.officer']) {
      await act(coordinator, 'nameOfficer', { handle })
    }
  }
  await act('gfp.desk', 'triageAdvisoryRequest')
  await act('gfp.desk', 'openConsultation', { leadEntity: 'UNODC', consultedEntities: ['UNDP', 'OHCHR'] })
  for (let step = 0; step < 4; step++) {
    await act('ohchr.officer', 'assessHumanRights', { risk: 'LOW', findings: reasons })
    const [leadEntity, consultedEntities] = chance.of([
      ['UNODC', ['UNDP', 'OHCHR']],
      ['UNDP', ['UNHCR', 'OHCHR']],
      ['UNHCR', ['OHCHR']],
    ])
    await act('gfp.desk', 'reviseConsultation', { leadEntity, consultedEntities })
    await act('ohchr.officer', 'recordPosition', { position: 'SUPPORT', reasons })
  }
}

/** Returned and answered at another level each time. */
async function levels({ coordinator, chance, file, act }: Stage): Promise<void> {
  const level = chance.of(LEVELS)
  await file(level, true)
  if (level !== STRICTLY) await act(coordinator, 'nameOfficer', { handle: 'gfp.desk' })
  for (let step = 0; step < 6; step++) {
    await act('gfp.desk', 'returnAdvisoryRequest', { questions: ['At which level is this to be held?'] })
    await act(coordinator, 'amendAdvisoryRequest', { sensitivity: chance.of(LEVELS) })
  }
}

/** Amended before anybody else sees it. */
async function draft({ coordinator, chance, file, act }: Stage): Promise<void> {
  await file(chance.of(LEVELS), false)
  for (let step = 0; step < 3; step++) {
    await act(coordinator, 'amendAdvisoryRequest', { sensitivity: chance.of(LEVELS) })
  }
}

/** All the way to approval, from where other coordinators and missions see it; then suspended and resumed. */
async function approved({ coordinator, chance, file, act }: Stage): Promise<void> {
  await file('UNCLASSIFIED', true)
  await act('gfp.desk', 'triageAdvisoryRequest')
  await act('gfp.desk', 'openConsultation', { leadEntity: 'UNODC', consultedEntities: ['UNDP'] })
  await act('undp.officer', 'recordPosition', { position: 'SUPPORT', reasons })
  await act('ohchr.officer', 'assessHumanRights', { risk: 'LOW', findings: reasons })
  await act('undp.officer', 'commitFunding', {
    source: 'EXTRA_BUDGETARY',
    contributor: 'Trust fund of the exercise',
    amount: { amount: '90000.00', currency: 'USD' },
  })
  await act('gfp.desk', 'closeConsultation')
  await act('gfp.desk', 'approveAdvisoryRequest')
  for (let step = 0; step < 6; step++) {
    await act(chance.of(['gfp.desk', 'ohchr.officer']), 'suspendAdvisoryRequest', { reasons })
    await act(coordinator, 'nameOfficer', { handle: 'pd.desk' })
    await act('gfp.desk', 'resumeAdvisoryRequest')
    await act(coordinator, 'unnameOfficer', { handle: 'pd.desk' })
  }
}

export const PLAYS: readonly Play[] = [names, names, desk, desk, consultation, levels, approved, approved, draft]
