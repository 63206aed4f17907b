/** Matching skill sets to what is asked for (¶39): hard conditions first, then a score whose parts are shown (*design*). */
import { filledPlaces } from '../advisory-request/profiles.js'
import type { ProfileFacts, RequestFacts } from '../advisory-request/facts.js'
import { addDays, addMonths, dayText, later, startOfDay, type Period } from '../day.js'
import {
  clearanceGaps,
  CONDITIONS,
  HARD_CRITERIA,
  type Finding,
  type HardCriterion,
  type Service,
} from './conditions.js'
import type { ExpertFacts } from './facts.js'

/** Most points of each part; together 100. */
export const POINTS = { languages: 40, practice: 30, country: 15, margin: 15 } as const
/** Years of practice beyond which more do not count. */
const YEARS = 15
/** Clearances that last this much longer allow an extension. */
const MARGIN_MONTHS = 6

export type SoftCriterion = keyof typeof POINTS

export interface Reason extends Finding {
  readonly criterion: HardCriterion | SoftCriterion
}

export interface Candidate {
  readonly expert: ExpertFacts
  /** 0 to 100. */
  readonly score: number
  /** The hard conditions, all met, then the parts of the score. */
  readonly reasons: readonly Reason[]
}

export interface Match {
  /** Best first; equal scores by the expert's reference. */
  readonly nodes: readonly Candidate[]
  /**
   * Places that remain without a candidate, each counted once: at the first hard criterion at which too few are left.
   * Empty when there are enough.
   */
  readonly shortfall: readonly { readonly criterion: HardCriterion; readonly missing: number }[]
}

/** Who may fill what is open of a profile, over the wished period (from today where its start has passed). */
export function matchCandidates(
  profile: ProfileFacts,
  request: RequestFacts,
  experts: readonly ExpertFacts[],
  now: Date,
): Match {
  const period = wishedPeriod(request, now)
  // A draft that does not say when cannot be matched, and lacks nobody yet.
  if (!period) return { nodes: [], shortfall: [] }
  const service = { period, skillCode: profile.skillCode }
  const fit = experts.filter((expert) => HARD_CRITERIA.every((criterion) => CONDITIONS[criterion](expert, service).met))
  return {
    nodes: fit.map((expert) => candidate(expert, profile, request, service)).sort(bestFirst),
    shortfall: shortfall(Math.max(0, profile.count - filledPlaces(profile, request)), experts, service),
  }
}

function wishedPeriod({ startOn, endOn, durationMonths }: RequestFacts, now: Date): Period | null {
  if (!startOn || !endOn || !durationMonths) return null
  const today = startOfDay(now)
  return startOn >= today
    ? { from: startOn, to: endOn }
    : { from: today, to: addDays(addMonths(today, durationMonths), -1) }
}

function shortfall(places: number, experts: readonly ExpertFacts[], service: Service): Match['shortfall'] {
  let left = experts
  let lacking = 0
  return HARD_CRITERIA.flatMap((criterion) => {
    left = left.filter((expert) => CONDITIONS[criterion](expert, service).met)
    const missing = Math.max(0, places - left.length) - lacking
    lacking += missing
    return missing > 0 ? [{ criterion, missing }] : []
  })
}

function candidate(
  expert: ExpertFacts,
  profile: ProfileFacts,
  { countryCode }: RequestFacts,
  service: Service,
): Candidate {
  const parts = [
    languages(expert, profile.languages),
    practice(expert, profile.skillCode),
    country(expert, countryCode, service.period),
    margin(expert, service.period),
  ]
  return {
    expert,
    score: parts.reduce((sum, { points }) => sum + points, 0),
    reasons: [
      ...HARD_CRITERIA.map((criterion) => ({ criterion, ...CONDITIONS[criterion](expert, service) })),
      ...parts.map(({ criterion, points, met, text }) => ({
        criterion,
        met,
        detail: `${text} ${points} of ${POINTS[criterion]} points.`,
      })),
    ],
  }
}

interface Part {
  readonly criterion: SoftCriterion
  readonly points: number
  readonly met: boolean
  readonly text: string
}

function part(criterion: SoftCriterion, share: number, text: string): Part {
  return { criterion, points: Math.round(POINTS[criterion] * share), met: share === 1, text }
}

function languages(expert: ExpertFacts, asked: readonly string[]): Part {
  if (asked.length === 0) return part('languages', 1, 'No language is asked for.')
  const spoken = asked.filter((tag) => expert.languages.some((own) => speaks(own, tag)))
  return part(
    'languages',
    spoken.length / asked.length,
    `Speaks ${spoken.join(', ') || 'none'} of ${asked.join(', ')}.`,
  )
}

/** Who speaks `fr-BF` speaks `fr`. */
export function speaks(own: string, asked: string): boolean {
  return own.toLowerCase() === asked.toLowerCase() || own.toLowerCase().startsWith(`${asked.toLowerCase()}-`)
}

function practice({ skills }: ExpertFacts, skillCode: string): Part {
  const years = skills.find((one) => one.skillCode === skillCode)?.years ?? 0
  return part(
    'practice',
    Math.min(years, YEARS) / YEARS,
    `${years} years of ${skillCode} (${YEARS} or more count full).`,
  )
}

function country({ assignments }: ExpertFacts, countryCode: string, { from }: Period): Part {
  const served = assignments.some((one) => one.countryCode === countryCode && one.startOn < from)
  return part('country', served ? 1 : 0, served ? `Has served in ${countryCode}.` : `Has not served in ${countryCode}.`)
}

function margin(expert: ExpertFacts, { from, to }: Period): Part {
  const until = later(addMonths(to, MARGIN_MONTHS), to)
  const lasting = clearanceGaps(expert, { from, to: until }).length === 0
  return part(
    'margin',
    lasting ? 1 : 0,
    `Clearances ${lasting ? 'last' : 'do not last'} until ${dayText(until)}, for an extension.`,
  )
}

function bestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.expert.reference < b.expert.reference ? -1 : 1)
}
