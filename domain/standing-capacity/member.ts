/** Who serves in a standing capacity, from when until when; kept by the Police Division (*design*). */
import type { Actor } from '../actor.js'
import { changesBetween, dayOrNull, type Texts } from '../changes.js'
import { dayText, overlaps, type Period } from '../day.js'
import { erasedRefusals } from '../person/erased.js'
import { refuse, type Decision, type Refusal } from '../refusal.js'
import { conflict, forbidden, illegal, invalid, versionConflict } from '../refusing.js'
import { rolesText } from '../role.js'
import { dayRefusals, noteRefusals } from '../value.js'
import type { StandingMemberFacts, StandingWorld } from './facts.js'
import type { StandingAction, StandingInputs } from './input.js'

export const STANDING_ACTIONS: Readonly<Record<StandingAction, string>> = {
  enrolStandingCapacityMember: 'enrol a member of a standing capacity',
  dischargeStandingCapacityMember: 'set the last day of a member',
  assignStandingCapacity: 'assign the standing capacity',
}

/** Of all of them. */
export const STANDING_ROLES = ['POLICE_DIVISION_DESK'] as const

export function standingForbiddance(action: StandingAction, actor: Actor): Refusal | null {
  return STANDING_ROLES.some((role) => role === actor.role)
    ? null
    : forbidden(`${rolesText(STANDING_ROLES)} may ${STANDING_ACTIONS[action]}.`)
}

const FOREVER = new Date('9999-12-31')

/** A service that has no last day goes on. */
export function servicePeriod({ joinedOn, leftOn }: Pick<StandingMemberFacts, 'joinedOn' | 'leftOn'>): Period {
  return { from: joinedOn, to: leftOn ?? FOREVER }
}

/** `next.id` is empty: the command gives it. Refusals: FORBIDDEN, then VALIDATION, GUARD_NOT_MET and CONFLICT together. */
export function decideEnrolment(
  input: StandingInputs['enrolStandingCapacityMember'],
  actor: Actor,
  world: StandingWorld,
): Decision<StandingMemberFacts> {
  const forbiddenTo = standingForbiddance('enrolStandingCapacityMember', actor)
  if (forbiddenTo) return refuse(forbiddenTo)
  const { expertId, entity, joinedOn, note } = input
  const expert = world.experts.get(expertId)
  const days = dayRefusals(['joinedOn'], joinedOn)
  const serves = world.members.find(
    (one) => one.expertId === expertId && overlaps(servicePeriod(one), servicePeriod({ joinedOn, leftOn: null })),
  )
  const refusals = [
    ...noteRefusals(note),
    ...capacityRefusals(entity, world),
    ...(expert ? [] : [invalid(['expertId'], 'No expert with this id exists.')]),
    ...erasedRefusals(world.erased.has(expertId), ['expertId']),
    ...days,
    ...(days.length === 0 && serves
      ? [
          conflict(
            'standing.one-service',
            `The expert serves in ${serves.entityCode} ${serves.leftOn ? `until ${dayText(serves.leftOn)}` : 'already'}.`,
            ['expertId'],
          ),
        ]
      : []),
  ]
  if (refusals.length > 0 || !expert) return refuse(...refusals)
  const next: StandingMemberFacts = {
    ...{ id: '', origin: 'LIVE', version: 1, expertId, entityCode: entity, joinedOn, leftOn: null },
    memberStateCode: expert.memberStateCode,
  }
  return { ok: true, next, events: [memberEvent(null, next, 'ENROLLED', note ?? null)] }
}

/** Refusals: FORBIDDEN, VERSION_CONFLICT, ILLEGAL_TRANSITION, then VALIDATION and CONFLICT together. */
export function decideDischarge(
  member: StandingMemberFacts,
  input: StandingInputs['dischargeStandingCapacityMember'],
  actor: Actor,
  world: StandingWorld,
): Decision<StandingMemberFacts> {
  const forbiddenTo = standingForbiddance('dischargeStandingCapacityMember', actor)
  if (forbiddenTo) return refuse(forbiddenTo)
  const { expectedVersion, leftOn, note } = input
  if (expectedVersion !== member.version) return refuse(versionConflict(member.version, expectedVersion))
  if (member.leftOn) return refuse(illegal(`The last day is set already: ${dayText(member.leftOn)}.`))
  const days = dayRefusals(['leftOn'], leftOn)
  const refusals = [
    ...noteRefusals(note),
    ...days,
    ...(days.length === 0 && leftOn < member.joinedOn
      ? [invalid(['leftOn'], `The service began on ${dayText(member.joinedOn)}.`)]
      : []),
    ...(days.length === 0 ? beyondRefusals(member, leftOn, world) : []),
  ]
  if (refusals.length > 0) return refuse(...refusals)
  const next = { ...member, leftOn, version: member.version + 1 }
  return { ok: true, next, events: [memberEvent(member, next, 'DISCHARGED', note ?? null)] }
}

export function capacityRefusals(entity: string, world: StandingWorld): Refusal[] {
  return world.capacityKnown(entity)
    ? []
    : [invalid(['entity'], `${entity} is no standing capacity. There are SPC and JCSC.`)]
}

function beyondRefusals(member: StandingMemberFacts, leftOn: Date, { experts }: StandingWorld): Refusal[] {
  const isHeld = experts.get(member.expertId)?.assignments.some(({ endOn }) => endOn > leftOn) ?? false
  const message = 'A deployment holds the member beyond that day. The Global Focal Point desk knows which.'
  return isHeld ? [conflict('standing.not-assigned', message, ['leftOn'])] : []
}

function memberEvent(
  before: StandingMemberFacts | null,
  next: StandingMemberFacts,
  what: 'ENROLLED' | 'DISCHARGED',
  note: string | null,
) {
  return {
    subject: 'STANDING_CAPACITY_MEMBER',
    type: `STANDING_CAPACITY_MEMBER_${what}`,
    note,
    changes: changesBetween(before && memberTexts(before), memberTexts(next)),
  } as const
}

function memberTexts({ entityCode, joinedOn, leftOn }: StandingMemberFacts): Texts {
  return { entityCode, joinedOn: dayOrNull(joinedOn), leftOn: dayOrNull(leftOn) }
}
