/** Steps of a Member State on its own pledge of a unit. */
import { certificationOf } from '../../certification.js'
import { NO_CLOCK } from '../../clock.js'
import { addMonths, dayText, later, startOfDay } from '../../day.js'
import { strengthRefusals } from '../../deployment/strength.js'
import { why } from '../../input.js'
import type { Refusal } from '../../refusal.js'
import { invalid } from '../../refusing.js'
import { noteRefusals, pastDayRefusals, textRefusals } from '../../value.js'
import { UNCERTIFIED } from '../certification.js'
import type { UnitFacts } from '../facts.js'
import type { UnitInputs } from '../input.js'
import { summitRefusals } from '../summits.js'
import { unitCertificationRefusals } from './certification.js'
import { type StepRule, unitOf, withReadiness } from './step.js'

/** *Design*: months for which a pledge is in force unless it is renewed. */
export const PLEDGE_MONTHS = 24

/** What ends with a notification, a requirement or a tour. */
export const UNMATCHED = {
  requirement: null,
  requirementMissionCode: null,
  requirementNeededOn: null,
  requirementStatedAt: null,
} as const satisfies Partial<UnitFacts>

export const UNNOTIFIED = { ...NO_CLOCK, notifiedAt: null, missionCode: null } as const satisfies Partial<UnitFacts>

/** An older pledge, of which no renewal is on record, stands in the register as lapsed. */
export const pledgeFormedUnit: StepRule<'pledgeFormedUnit'> = ({ input, actor, now }) => {
  const { type, strength, women, pledgedOn, evidence } = input
  const renewedOn = input.renewedOn ?? null
  const lapsesOn = addMonths(renewedOn ?? pledgedOn, PLEDGE_MONTHS)
  return {
    refusals: pledgeRefusals(input, now),
    next: {
      id: '',
      reference: '',
      origin: 'LIVE',
      status: lapsesOn < startOfDay(now) ? 'LAPSED' : 'PLEDGED',
      version: 1,
      memberStateCode: actor.memberStateCode ?? '',
      type,
      level: 1,
      strength,
      women,
      pledgedAtSummit: input.summit ?? null,
      pledgedOn,
      renewedOn,
      rdlVerifiedOn: null,
      lapsesOn,
      lapseRemindedAt: null,
      ...UNMATCHED,
      ...UNNOTIFIED,
      ...(input.certification ? certificationOf(input.certification) : UNCERTIFIED),
      ...withReadiness({ readiness: [] }, { level: 'LEVEL_1', attainedOn: pledgedOn, evidence, recordedAt: now }),
      visits: [],
      shortfalls: [],
      deployments: [],
    },
    event: 'PLEDGED',
    note: input.note,
  }
}

/** A pledge that had lapsed comes back at level 1: what was found before is to be found again. */
export const renewFormedUnitPledge: StepRule<'renewFormedUnitPledge'> = (situation) => {
  const { input, now, to } = situation
  const unit = unitOf(situation)
  const today = startOfDay(now)
  const lapsed = unit.status === 'LAPSED'
  const entry = { level: 'LEVEL_1', attainedOn: today, evidence: input.evidence, recordedAt: now } as const
  return {
    refusals: textRefusals(['evidence'], input.evidence),
    next: {
      ...unit,
      status: to,
      renewedOn: today,
      lapsesOn: later(unit.lapsesOn, addMonths(today, PLEDGE_MONTHS)),
      lapseRemindedAt: null,
      ...(lapsed ? { level: 1, rdlVerifiedOn: null, ...UNMATCHED, ...withReadiness(unit, entry) } : {}),
    },
    event: 'RENEWED',
    note: why(input.evidence, input.note),
  }
}

export const withdrawFormedUnitPledge: StepRule<'withdrawFormedUnitPledge'> = (situation) => {
  const { input, to } = situation
  return {
    refusals: textRefusals(['reasons'], input.reasons),
    next: { ...unitOf(situation), status: to, ...UNNOTIFIED },
    event: 'WITHDRAWN',
    note: why(input.reasons, input.note),
  }
}

function pledgeRefusals(input: UnitInputs['pledgeFormedUnit'], now: Date): Refusal[] {
  const { strength, women, pledgedOn, evidence, note } = input
  const renewedOn = input.renewedOn ?? null
  const wrongDay = pastDayRefusals(['pledgedOn'], pledgedOn, now)
  return [
    ...noteRefusals(note),
    ...strengthRefusals(strength, women),
    ...wrongDay,
    ...(wrongDay.length === 0 ? summitRefusals(input.summit ?? null, pledgedOn) : []),
    ...(renewedOn ? pastDayRefusals(['renewedOn'], renewedOn, now) : []),
    ...(renewedOn && wrongDay.length === 0 && renewedOn < pledgedOn
      ? [invalid(['renewedOn'], `It was pledged on ${dayText(pledgedOn)}: it was renewed after that, or not.`)]
      : []),
    ...textRefusals(['evidence'], evidence),
    ...(input.certification ? unitCertificationRefusals(input.certification, now) : []),
  ]
}
