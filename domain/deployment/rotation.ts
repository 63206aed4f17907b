/** Rotation: planned days, persons who relieve others, and tours of a contingent that relieve each other (¶27, ¶39). */
import { addDays, dayText, earlier } from '../day.js'
import type { Refusal } from '../refusal.js'
import { invalid, unmet } from '../refusing.js'
import { dayRefusals, LIST_LIMIT, textRefusals } from '../value.js'
import { personRefusals } from './conditions.js'
import type { DeploymentFacts, MemberFacts, TurnFacts } from './facts.js'
import type { DeploymentInputs, Replacement } from './input.js'
import { periodRefusals } from './period.js'
import type { DeploymentSituation, Rule } from './step.js'
import { givenStrength } from './strength.js'

/** Each day once, and within the period. */
export const planRotation: Rule<'planRotation'> = ({ deployment, input: { days } }) => {
  const { startOn, startedOn, endOn } = deployment
  const from = startedOn ?? startOn
  const wrong = days.flatMap((day, index) => {
    const path = ['days', String(index)]
    const implausible = dayRefusals(path, day)
    if (implausible.length > 0) return implausible
    return day <= from || day > endOn
      ? [invalid(path, `It lasts from ${dayText(from)} to ${dayText(endOn)}: rotate after the first day.`)]
      : []
  })
  const times = days.map((day) => day.getTime())
  return {
    refusals: [
      ...(days.length > LIST_LIMIT ? [invalid(['days'], `${LIST_LIMIT} days are the most.`)] : wrong),
      ...(new Set(times).size < times.length ? [invalid(['days'], 'A day is named twice.')] : []),
    ],
    patch: { rotationDays: [...days].sort((a, b) => a.getTime() - b.getTime()) },
    event: 'ROTATION_PLANNED',
  }
}

export const rotateDeployment: Rule<'rotateDeployment'> = (situation) => {
  const { deployment, input } = situation
  const { on, reasons } = input
  const contingent = deployment.kind === 'FORMED_UNIT'
  const from = deployment.startedOn ?? deployment.startOn
  const wrongDay = dayRefusals(['on'], on)
  const last = contingent ? addDays(deployment.endOn, 1) : deployment.endOn
  const outside = wrongDay.length === 0 && (on <= from || on > last)
  const days = outside
    ? [invalid(['on'], `It rotates after its first day, ${dayText(from)}, and not later than ${dayText(last)}.`)]
    : wrongDay
  const body = contingent ? nextTour(deployment, input, days.length === 0) : relieve(situation, days.length === 0)
  const endOn = body.patch.endOn ?? deployment.endOn
  const turn: TurnFacts = {
    kind: 'ROTATED',
    effectiveOn: on,
    endOnBefore: deployment.endOn,
    endOnAfter: endOn,
    reasons,
  }
  return {
    ...body,
    refusals: [...textRefusals(['reasons'], reasons), ...days, ...body.refusals],
    patch: { ...body.patch, rotationDays: deployment.rotationDays.filter((day) => day > on) },
    event: 'ROTATED',
    reasons,
    turn,
  }
}

interface Body {
  readonly refusals: readonly Refusal[]
  readonly patch: Partial<DeploymentFacts>
  readonly successor?: DeploymentFacts
}

/** The same unit's next tour, which begins as this one ends. */
function nextTour(deployment: DeploymentFacts, input: DeploymentInputs['rotateDeployment'], sound: boolean): Body {
  const { on, endOn, replacements } = input
  const counted = givenStrength(deployment.kind, input)
  const refusals = [
    ...counted.refusals,
    ...(replacements && replacements.length > 0
      ? [invalid(['replacements'], 'A unit rotates as a whole: its members are not known one by one.')]
      : []),
    ...(endOn ? [] : [invalid(['endOn'], 'Give the last day of the tour that follows.')]),
    ...(endOn && sound ? periodRefusals(on, endOn).map((one) => ({ ...one, path: ['endOn'] })) : []),
  ]
  if (!endOn || !sound) return { refusals, patch: {} }
  return {
    refusals,
    patch: { endOn: earlier(deployment.endOn, addDays(on, -1)) },
    successor: {
      ...deployment,
      ...counted.patch,
      id: '',
      reference: '',
      origin: 'LIVE',
      status: 'PLANNED',
      version: 1,
      startOn: on,
      endOn,
      startedOn: null,
      predecessorId: deployment.id,
      rotationDays: [],
    },
  }
}

type Situation = DeploymentSituation<'rotateDeployment'>

function relieve(situation: Situation, sound: boolean): Body {
  const { deployment } = situation
  const { on, endOn, replacements } = situation.input
  const pairs = replacements ?? []
  const refusals = [
    ...givenStrength(deployment.kind, situation.input).refusals,
    ...(endOn ? [invalid(['endOn'], 'The last day stays as it is: extend the deployment by its own mutation.')] : []),
    ...(pairs.length > 0 ? [] : [invalid(['replacements'], 'Name at least one who is relieved, and by whom.')]),
    ...pairs.flatMap((pair, index) => {
      const repeated = pairs.some(
        (other, at) => at < index && (other.outgoingId === pair.outgoingId || other.incomingId === pair.incomingId),
      )
      const path = ['replacements', String(index)]
      return [
        ...(repeated ? [invalid(path, 'One of the two is named twice.')] : []),
        ...(sound ? pairRefusals(situation, pair, path) : []),
      ]
    }),
  ]
  const leaving = new Set(pairs.map(({ outgoingId }) => outgoingId))
  const members: MemberFacts[] = [
    ...deployment.members.map((one) =>
      leaving.has(one.expertId) && one.holds ? { ...one, endOn: addDays(on, -1) } : one,
    ),
    ...pairs.map(({ incomingId }) => ({ expertId: incomingId, startOn: on, endOn: deployment.endOn, holds: true })),
  ]
  return { refusals, patch: { members } }
}

function pairRefusals(
  { deployment, members: experts, input: { on }, skillCode, asked }: Situation,
  { outgoingId, incomingId }: Replacement,
  path: readonly string[],
): Refusal[] {
  const { id, memberStateCode, members, endOn } = deployment
  const incoming = experts.find((one) => one.id === incomingId)
  const held = members.some((one) => one.expertId === outgoingId && one.holds && one.startOn < on && one.endOn >= on)
  const known = members.some(({ expertId }) => expertId === incomingId)
  const period = { from: on, to: endOn }
  const at = [...path, 'incomingId']
  return [
    ...(held ? [] : [invalid([...path, 'outgoingId'], 'Nobody with this id is on the deployment until that day.')]),
    ...(known ? [invalid(at, 'The expert is, or was, on the deployment already.')] : []),
    ...(incoming ? [] : [invalid(at, 'No expert with this id exists.')]),
    ...(incoming && !known
      ? [
          ...(memberStateCode !== null && incoming.memberStateCode !== memberStateCode
            ? [unmet('rotation.same-contribution', `${incoming.reference} is not of ${memberStateCode}.`, at)]
            : []),
          ...(asked.ofIncoming?.(incoming, period, at) ?? []),
          ...personRefusals(incoming, { period, skillCode, deploymentId: id }, at),
        ]
      : []),
  ]
}
