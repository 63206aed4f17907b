/**
 * Invented advisory requests, one in each state and a few more, played through the commands as their actors would: the
 * rules hold for the demonstration too. Open ones in the four countries whose coordinators people try out keep to the
 * areas of administration and command, so that a first request of a visitor's own seldom looks like a duplicate.
 */
import type { RequestInputs } from '../../domain/advisory-request/input.js'
import type { DeploymentAction } from '../../domain/deployment/input.js'
import { day } from './day.js'

type Filing = Omit<RequestInputs['file'], 'idempotencyKey' | 'startOn'> & {
  /** First day wished, in days from the day of seeding. */
  readonly startsIn: number
}

/** One act, on the day it was done (in days from the day of seeding). */
export type Act =
  | { readonly on: number; readonly by: string; readonly request: keyof RequestInputs; readonly input: object }
  | { readonly on: number; readonly by: string; readonly deployment: DeploymentAction; readonly input: object }

export interface Story {
  readonly name: string
  readonly rc: string
  readonly filing: Filing
  readonly filedOn: number
  readonly acts: readonly Act[]
}

const MONEY = { amount: '240000.00', currency: 'USD' }

function filing(country: string, title: string, startsIn: number, more: Partial<Filing> = {}): Filing {
  return {
    country,
    title: `${title} (demonstration)`,
    justification: 'Invented for the demonstration: the national police asks for advice on its reform plan.',
    urgency: 'ROUTINE',
    undafPriorities: [{ framework: 'UNDAF (invented)', outcome: 'Outcome 3: rule of law' }],
    sgfAreas: ['ADMINISTRATION'],
    preventionDimension: 'STRUCTURAL',
    profiles: [{ skill: 'POLICE_REFORM_ADVICE', count: 1, languages: ['fr'] }],
    durationMonths: 6,
    hostConsent: { reference: 'Note verbale (invented)', givenOn: new Date('2018-01-15') },
    fundingRequired: MONEY,
    startsIn,
    ...more,
  }
}

const submit = (on: number, by: string): Act => ({ on, by, request: 'submit', input: {} })
const triage = (on: number): Act => ({ on, by: 'gfp.desk', request: 'triage', input: {} })
const consult = (on: number, leadEntity = 'UNODC', consultedEntities = ['UNDP', 'OHCHR']): Act => ({
  on,
  by: 'gfp.desk',
  request: 'openConsultation',
  input: { leadEntity, consultedEntities },
})
const position = (on: number, by: string, more: object = {}): Act => ({
  on,
  by,
  request: 'recordPosition',
  input: { position: 'SUPPORT', reasons: 'In line with the agreed framework.', ...more },
})
const assess = (on: number, risk = 'LOW'): Act => ({
  on,
  by: 'ohchr.officer',
  request: 'assessHumanRights',
  input: { risk, findings: 'No substantial grounds for concern about the recipient unit (invented).' },
})
const fund = (on: number): Act => ({
  on,
  by: 'undp.officer',
  request: 'commitFunding',
  input: { source: 'EXTRA_BUDGETARY', contributor: 'Multi-partner trust fund (invented)', amount: MONEY },
})
const desk = (on: number, action: keyof RequestInputs, input: object = {}): Act => ({
  on,
  by: 'gfp.desk',
  request: action,
  input,
})

/** From submission to approval; `start` is the day it was submitted. */
function approved(rc: string, start: number): Act[] {
  return [
    submit(start, rc),
    triage(start + 1),
    consult(start + 1),
    position(start + 3, 'undp.officer'),
    position(start + 3, 'ohchr.officer'),
    assess(start + 4),
    fund(start + 5),
    desk(start + 6, 'closeConsultation'),
    desk(start + 7, 'approve'),
  ]
}

const assign = (on: number, from: number, to: number): Act => ({
  on,
  by: 'pd.desk',
  deployment: 'assignExpert',
  input: { from, to },
})
const start = (on: number): Act => ({ on, by: 'pd.desk', deployment: 'startDeployment', input: { startedIn: on } })
const end = (on: number, report: string): Act => ({
  on,
  by: 'pd.desk',
  deployment: 'endDeployment',
  input: { endedIn: on, report },
})

export const STORIES: readonly Story[] = [
  {
    name: 'completed',
    rc: 'rc.burkina-faso',
    filing: filing('BFA', 'Advice on police planning', -380, { sgfAreas: ['CAPACITY_BUILDING_AND_DEVELOPMENT'] }),
    filedOn: -410,
    acts: [
      ...approved('rc.burkina-faso', -408),
      assign(-395, -380, -200),
      start(-380),
      end(-200, 'The reform plan was adopted (invented).'),
    ],
  },
  {
    name: 'deployed',
    rc: 'rc.burkina-faso',
    filing: filing('BFA', 'Advice on command arrangements', -150, { sgfAreas: ['COMMAND'] }),
    filedOn: -190,
    acts: [...approved('rc.burkina-faso', -188), assign(-170, -150, 40), start(-150)],
  },
  {
    name: 'declined',
    rc: 'rc.liberia',
    filing: filing('LBR', 'Advice on vehicle fleet management', -60),
    filedOn: -120,
    acts: [
      submit(-118, 'rc.liberia'),
      triage(-117),
      desk(-116, 'decline', { reasons: 'The priority is met by the joint programme that runs already (invented).' }),
    ],
  },
  {
    name: 'withdrawn',
    rc: 'rc.ethiopia',
    filing: filing('ETH', 'Advice on border posts', -30, { sgfAreas: ['OPERATIONS'] }),
    filedOn: -90,
    acts: [
      submit(-88, 'rc.ethiopia'),
      { on: -80, by: 'rc.ethiopia', request: 'withdraw', input: { reasons: 'Needs changed (invented).' } },
    ],
  },
  {
    name: 'suspended',
    rc: 'rc.somalia',
    filing: filing('SOM', 'Advice on a joint patrol unit', -40, { sgfAreas: ['OPERATIONS'] }),
    filedOn: -80,
    acts: [
      ...approved('rc.somalia', -78),
      {
        on: -50,
        by: 'ohchr.officer',
        request: 'suspend',
        input: { reasons: 'Credible reports on a recipient unit are being looked into (invented).' },
      },
    ],
  },
  {
    name: 'staffing',
    rc: 'rc.haiti',
    filing: filing('HTI', 'Advice on community-oriented policing', 20, {
      sgfAreas: ['CAPACITY_BUILDING_AND_DEVELOPMENT'],
      profiles: [{ skill: 'COMMUNITY_POLICING', count: 2, languages: ['fr'] }],
    }),
    filedOn: -40,
    acts: [...approved('rc.haiti', -38), assign(-20, 20, 195)],
  },
  {
    name: 'approved',
    rc: 'rc.cote-divoire',
    filing: filing('CIV', 'Advice on a forensic laboratory', 30, {
      sgfAreas: ['OPERATIONS'],
      profiles: [{ skill: 'FORENSICS', count: 1, languages: ['fr'] }],
    }),
    filedOn: -30,
    acts: approved('rc.cote-divoire', -28),
  },
  {
    name: 'awaiting-decision',
    rc: 'rc.liberia',
    filing: filing('LBR', 'Advice on personnel records', 60),
    filedOn: -16,
    acts: approved('rc.liberia', -15).slice(0, -1),
  },
  {
    name: 'in-consultation',
    rc: 'rc.ethiopia',
    filing: filing('ETH', 'Advice on coordination around refugee camps', 45, {
      sgfAreas: ['ADMINISTRATION'],
      urgency: 'HIGH',
    }),
    filedOn: -8,
    acts: [
      submit(-7, 'rc.ethiopia'),
      triage(-6),
      consult(-5, 'UNHCR', ['UNDP', 'OHCHR', 'UNODC']),
      position(-3, 'undp.officer', {
        position: 'SUPPORT_WITH_CONDITIONS',
        conditions: ['Joined to the programme on local security'],
      }),
    ],
  },
  {
    name: 'confidential-consultation',
    rc: 'rc.guinea-bissau',
    filing: filing('GNB', 'Advice on serious and organized crime', 50, {
      sensitivity: 'CONFIDENTIAL',
      sgfAreas: ['OPERATIONS'],
      profiles: [{ skill: 'SERIOUS_ORGANIZED_CRIME', count: 1, languages: ['fr'] }],
    }),
    filedOn: -9,
    acts: [submit(-8, 'rc.guinea-bissau'), triage(-7), consult(-6, 'UNODC', ['OHCHR'])],
  },
  {
    name: 'in-triage',
    rc: 'rc.cote-divoire',
    filing: filing('CIV', 'Advice on a women’s network in the police', 70),
    filedOn: -4,
    acts: [submit(-3, 'rc.cote-divoire'), triage(-2)],
  },
  {
    name: 'overdue',
    rc: 'rc.somalia',
    filing: filing('SOM', 'Advice on police legislation', 80, { urgency: 'IMMEDIATE' }),
    filedOn: -13,
    acts: [submit(-12, 'rc.somalia')],
  },
  {
    name: 'submitted',
    rc: 'rc.haiti',
    filing: filing('HTI', 'Advice on budgeting', 90),
    filedOn: -2,
    acts: [submit(-1, 'rc.haiti')],
  },
  {
    name: 'returned',
    rc: 'rc.yemen',
    filing: filing('YEM', 'Advice on traffic policing', 75),
    filedOn: -10,
    acts: [
      submit(-9, 'rc.yemen'),
      desk(-8, 'return', { questions: ['Which recipient unit is meant?', 'Who pays for accommodation?'] }),
    ],
  },
  {
    name: 'on-hold',
    rc: 'rc.guinea-bissau',
    filing: filing('GNB', 'Advice on police training curricula', 100, { sgfAreas: ['ADMINISTRATION'] }),
    filedOn: -20,
    acts: [
      submit(-19, 'rc.guinea-bissau'),
      triage(-18),
      desk(-17, 'hold', { reasons: 'Until the new framework is signed (invented).' }),
    ],
  },
  {
    name: 'strictly-confidential',
    rc: 'rc.yemen',
    filing: filing('YEM', 'Advice on protected witnesses', 85, {
      sensitivity: 'STRICTLY_CONFIDENTIAL',
      sgfAreas: ['COMMAND'],
      namedOfficers: ['gfp.desk'],
    }),
    filedOn: -6,
    acts: [submit(-5, 'rc.yemen')],
  },
  {
    name: 'draft',
    rc: 'rc.liberia',
    filing: filing('LBR', 'Advice on a code of conduct', 120, { sgfAreas: ['COMMAND'] }),
    filedOn: -1,
    acts: [],
  },
]

/** The filing as the command takes it. */
export function filingInput(story: Story, base: Date): RequestInputs['file'] {
  const { startsIn, ...content } = story.filing
  return { ...content, startOn: day(base, startsIn), idempotencyKey: `demo/${story.name}/file` }
}
