/** Guard 7: may this person be deployed over this period? Each condition says whether it is met, and how. */
import type { ClearanceKind } from '../../prisma/generated/client/enums.js'
import { dayText, firstGap, overlaps, periodText, type Period } from '../day.js'
import type { Refusal } from '../refusal.js'
import { conflict, unmet } from '../refusing.js'
import type { ExpertFacts } from './facts.js'

export type HardCriterion = 'skilled' | 'cleared' | 'available' | 'no-overlap'

export interface Finding {
  readonly met: boolean
  readonly detail: string
}

/** What a deployment would ask of a person. */
export interface Service {
  readonly period: Period
  /** Null where no single skill is asked for. */
  readonly skillCode: string | null
  /** The deployment itself, which holds the person already. */
  readonly deploymentId?: string
}

type Condition = (expert: ExpertFacts, service: Service) => Finding

const CLEARANCES: Readonly<Record<ClearanceKind, string>> = {
  CERTIFICATION: 'certification by the Member State',
  SCREENING: 'human rights screening',
  TRAINING: 'pre-deployment training',
}

/** In the order in which they are looked at. */
export const CONDITIONS: Readonly<Record<HardCriterion, Condition>> = {
  skilled: ({ skills }, { skillCode }) => {
    if (skillCode === null) return { met: true, detail: 'No single skill is asked for.' }
    const skill = skills.find((one) => one.skillCode === skillCode)
    return skill
      ? { met: true, detail: `${skillCode}, ${skill.years} years.` }
      : { met: false, detail: `${skillCode} is not among the skills.` }
  },
  cleared: (expert, { period }) => {
    const lacks = clearanceGaps(expert, period)
    return lacks.length === 0
      ? { met: true, detail: `Screened, certified and trained for ${periodText(period)}.` }
      : { met: false, detail: lacks.join(' ') }
  },
  available: ({ availability }, { period }) => {
    const gap = firstGap(
      period,
      availability.map(({ fromOn, toOn }) => ({ from: fromOn, to: toOn })),
    )
    return gap
      ? { met: false, detail: `Not available on ${dayText(gap)}.` }
      : { met: true, detail: `Available from ${periodText(period)}.` }
  },
  'no-overlap': ({ assignments, visits }, { period, deploymentId }) => {
    const held = [
      ...assignments
        .filter((one) => one.deploymentId !== deploymentId)
        .map(({ startOn, endOn }) => ({ from: startOn, to: endOn })),
      ...visits,
    ]
    // Which one is not told, nor whether it is a visit: it may be hidden from who asks.
    return held.some((one) => overlaps(period, one))
      ? {
          met: false,
          detail:
            'Held by another deployment or visit in the period. Ask the Global Focal Point desk, or choose another period.',
        }
      : { met: true, detail: 'On no other deployment or visit in the period.' }
  },
}

export const HARD_CRITERIA = Object.keys(CONDITIONS) as readonly HardCriterion[]

/** Everything in which the person falls short: one entry for each clearance and each other condition. */
export function personRefusals(expert: ExpertFacts, service: Service, path: readonly string[] = []): Refusal[] {
  return HARD_CRITERIA.flatMap((criterion) => {
    const { met, detail } = CONDITIONS[criterion](expert, service)
    if (met) return []
    if (criterion === 'cleared') {
      return clearanceGaps(expert, service.period).map((lack) =>
        unmet('deployment.cleared', `${expert.reference}: ${lack}`, path),
      )
    }
    const message = `${expert.reference}: ${detail}`
    return [
      criterion === 'no-overlap'
        ? conflict('deployment.no-overlap', message, path)
        : unmet(`deployment.${criterion}`, message, path),
    ]
  })
}

/** One text for each kind of clearance that does not cover the period. Renewals join on. */
export function clearanceGaps({ clearances }: ExpertFacts, period: Period): string[] {
  return (Object.keys(CLEARANCES) as ClearanceKind[]).flatMap((kind) => {
    const held = clearances
      .filter((one) => one.kind === kind)
      .map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo }))
    const gap = firstGap(period, held)
    return gap ? [`The ${CLEARANCES[kind]} is not in force on ${dayText(gap)}.`] : []
  })
}
