/** Steps of the mission's police on a gap, and the request that the Police Division makes of it. */
import { dayText, startOfDay } from '../../day.js'
import type { Maybe } from '../../input.js'
import type { Refusal } from '../../refusal.js'
import { invalid, unmet } from '../../refusing.js'
import {
  canonicalLanguages,
  languageRefusals,
  skillCodeRefusals,
  dayRefusals,
  integerRefusals,
  listRefusals,
  pastDayRefusals,
  repeatRefusals,
  textListRefusals,
  textRefusals,
} from '../../value.js'
import { NO_TEAM_CLOCK, stoppedClock } from '../clock.js'
import type { TeamWorld } from '../facts.js'
import type { TeamInputs } from '../input.js'
import { MOST_OFFICERS } from './pledge-input.js'
import { gapOf, requestOf, type StepRule, withGap, withRequest } from './step.js'

export const reportCapabilityGap: StepRule<'reportCapabilityGap'> = ({ team, input, now, world }) => {
  const evidence = input.evidence ?? []
  return {
    refusals: [
      ...(world.missionKnown(input.mission)
        ? []
        : [invalid(['mission'], `No mission with the code ${input.mission} is known, for example MINUSMA.`)]),
      ...skillCodeRefusals(['speciality'], input.speciality, world),
      ...textRefusals(['summary'], input.summary),
      ...textListRefusals(['evidence'], evidence),
      ...pastDayRefusals(['identifiedOn'], input.identifiedOn, now),
    ],
    next: {
      ...team,
      gap: {
        id: '',
        reference: '',
        origin: 'LIVE',
        version: 0,
        missionCode: input.mission,
        specialityCode: input.speciality,
        summary: input.summary,
        evidence,
        identifiedOn: input.identifiedOn,
        reportedAt: now,
        closedAt: null,
      },
    },
    happened: [{ subject: 'CAPABILITY_GAP', type: 'CAPABILITY_GAP_REPORTED' }],
  }
}

/** A new one in the place of any that the gap had before. */
export const requestSpecializedTeam: StepRule<'requestSpecializedTeam'> = ({ team, input, now, world }) => {
  const gap = gapOf(team)
  return {
    refusals: demandRefusals(input, now, world),
    next: {
      gap,
      request: {
        id: '',
        reference: '',
        origin: 'LIVE',
        status: 'DRAFT',
        version: 0,
        sensitivity: input.sensitivity ?? 'UNCLASSIFIED',
        missionCode: gap.missionCode,
        specialityCode: gap.specialityCode,
        capabilityGapId: gap.id,
        size: input.size,
        skillCodes: input.skills,
        languages: canonicalLanguages(input.languages ?? []),
        requiredBy: input.requiredBy,
        phase: 'DRAFT',
        audienceCodes: [],
        createdAt: now,
        publishedAt: null,
        ...NO_TEAM_CLOCK,
      },
      pledges: [],
      deployments: [],
    },
    happened: [{ subject: 'SPECIALIZED_TEAM_REQUEST', type: 'SPECIALIZED_TEAM_REQUESTED', note: input.note }],
  }
}

/** With the gap its request is closed. Where no team was deployed for it, the mission says what has closed it. */
export const confirmCapabilityGapClosed: StepRule<'confirmCapabilityGapClosed'> = ({ team, input, now, to }) => {
  const closed = withGap(team, { closedAt: now })
  const happened = [{ subject: 'CAPABILITY_GAP', type: 'CAPABILITY_GAP_CLOSED', note: input.note }] as const
  if (to.request !== 'CLOSED') return { refusals: foundRefusals(input.note), next: closed, happened }
  return {
    refusals: [],
    next: withRequest(closed, { status: 'CLOSED', ...stoppedClock(requestOf(team), now) }),
    happened: [...happened, { subject: 'SPECIALIZED_TEAM_REQUEST', type: 'SPECIALIZED_TEAM_CLOSED', note: input.note }],
  }
}

function foundRefusals(note: Maybe<string>): Refusal[] {
  if (note) return []
  const message = 'No team was deployed for the gap: say in the note how it was closed, for example within the mission.'
  return [unmet('gap.closed-otherwise', message, ['note'])]
}

function demandRefusals(
  { size, skills, languages, requiredBy }: TeamInputs['requestSpecializedTeam'],
  now: Date,
  world: TeamWorld,
): Refusal[] {
  const tags = languages ?? []
  const wrongDay = dayRefusals(['requiredBy'], requiredBy)
  return [
    ...integerRefusals(['size'], size, 1, MOST_OFFICERS),
    ...(skills.length > 0 ? [] : [invalid(['skills'], 'Name at least one skill.')]),
    ...listRefusals(['skills'], skills, (code, path) => skillCodeRefusals(path, code, world)),
    ...repeatRefusals(['skills'], skills),
    ...listRefusals(['languages'], tags, (tag, path) => languageRefusals(path, tag)),
    ...repeatRefusals(['languages'], canonicalLanguages(tags)),
    ...wrongDay,
    ...(wrongDay.length === 0 && requiredBy < startOfDay(now)
      ? [invalid(['requiredBy'], `${dayText(requiredBy)} has passed.`)]
      : []),
  ]
}
