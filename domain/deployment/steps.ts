/** What each action does to a deployment, and what its input must hold. */
import { addDays, dayText, earlier, later, type Period } from '../day.js'
import type { Refusal } from '../refusal.js'
import { invalid } from '../refusing.js'
import { pastDayRefusals, textRefusals } from '../value.js'
import type { DeploymentStep } from './actions.js'
import { personRefusals } from './conditions.js'
import type { DeploymentFacts, ExpertFacts, MemberFacts } from './facts.js'
import { periodRefusals } from './period.js'
import { planRotation, rotateDeployment } from './rotation.js'
import type { Asked, Rule } from './step.js'
import { givenStrength } from './strength.js'

/**
 * Earlier than planned is possible: then the persons must be cleared and free from that day. Of a unit it is known now how
 * many have come.
 */
const startDeployment: Rule<'startDeployment'> = ({ deployment, members, input, now, asked }) => {
  const { startedOn } = input
  const counted = givenStrength(deployment.kind, input)
  const dates = pastDayRefusals(['startedOn'], startedOn, now)
  const late = dates.length === 0 && startedOn > deployment.endOn
  return {
    refusals: [
      ...counted.refusals,
      ...dates,
      ...(late
        ? [invalid(['startedOn'], `The deployment was to end on ${dayText(deployment.endOn)}. Extend it first.`)]
        : []),
      ...(dates.length === 0 && !late
        ? conditionsFor(deployment, members, { from: startedOn, to: deployment.endOn }, asked, ['startedOn'])
        : []),
    ],
    patch: {
      startedOn,
      ...counted.patch,
      members: deployment.members.map((one) => ({ ...one, startOn: earlier(one.startOn, startedOn) })),
    },
    event: 'STARTED',
  }
}

const extendDeployment: Rule<'extendDeployment'> = ({ deployment, members, input: { endOn, reasons }, asked }) => {
  const from = deployment.startedOn ?? deployment.startOn
  const period = periodRefusals(from, endOn).filter(({ path }) => path[0] === 'endOn')
  const shorter = period.length === 0 && endOn <= deployment.endOn
  return {
    refusals: [
      ...textRefusals(['reasons'], reasons),
      ...period,
      ...(shorter
        ? [invalid(['endOn'], `It lasts until ${dayText(deployment.endOn)} already. Give a later day.`)]
        : []),
      ...(period.length === 0 && !shorter
        ? conditionsFor(deployment, members, { from, to: endOn }, asked, ['endOn'])
        : []),
    ],
    patch: {
      endOn,
      members: deployment.members.map((one) => (staysOn(one, deployment) ? { ...one, endOn } : one)),
    },
    event: 'EXTENDED',
    reasons,
    turn: {
      kind: 'EXTENDED',
      effectiveOn: addDays(deployment.endOn, 1),
      endOnBefore: deployment.endOn,
      endOnAfter: endOn,
      reasons,
    },
  }
}

/** Ended early, it frees the persons from the next day. The report may follow by the same action. */
const endDeployment: Rule<'endDeployment'> = ({ deployment, input, now }) => {
  const { endedOn } = input
  const report = input.report ?? null
  const texts = report === null ? [] : textRefusals(['report'], report)
  const reported = report === null ? {} : { report, reportedAt: now }
  if (deployment.endedOn !== null) {
    return { refusals: [...texts, ...reportRefusals(deployment, endedOn, report)], patch: reported, event: 'REPORTED' }
  }
  const dates = pastDayRefusals(['endedOn'], endedOn, now)
  const early = dates.length === 0 && deployment.startedOn !== null && endedOn < deployment.startedOn
  return {
    refusals: [
      ...texts,
      ...dates,
      ...(early && deployment.startedOn
        ? [invalid(['endedOn'], `It started on ${dayText(deployment.startedOn)}.`)]
        : []),
    ],
    patch: {
      endedOn,
      ...reported,
      members: deployment.members.map((one) => released(one, endedOn)),
    },
    event: 'ENDED',
  }
}

/**
 * Ends it before its time (¶27); its report may follow as after any end. The reasons are kept with the turn, for those
 * alone who may know them, and not with the event, which all are told who see the deployment.
 */
const repatriateDeployment: Rule<'repatriateDeployment'> = ({ deployment, input, now }) => {
  const { endedOn, reasons } = input
  const dates = pastDayRefusals(['endedOn'], endedOn, now)
  const early = dates.length === 0 && deployment.startedOn !== null && endedOn < deployment.startedOn
  return {
    refusals: [
      ...textRefusals(['reasons'], reasons),
      ...dates,
      ...(early && deployment.startedOn
        ? [invalid(['endedOn'], `It started on ${dayText(deployment.startedOn)}.`)]
        : []),
    ],
    patch: { endedOn, members: deployment.members.map((one) => released(one, endedOn)) },
    event: 'REPATRIATED',
    turn: {
      kind: 'REPATRIATED',
      effectiveOn: endedOn,
      endOnBefore: deployment.endOn,
      endOnAfter: earlier(deployment.endOn, endedOn),
      reasons,
    },
  }
}

/** The persons are free again. */
const cancelDeployment: Rule<'cancelDeployment'> = ({ deployment, input: { reasons } }) => ({
  refusals: textRefusals(['reasons'], reasons),
  patch: { members: deployment.members.map((one) => ({ ...one, holds: false })) },
  event: 'CANCELLED',
  reasons,
})

export const DEPLOYMENT_STEPS: { readonly [A in DeploymentStep]: Rule<A> } = {
  startDeployment,
  extendDeployment,
  endDeployment,
  cancelDeployment,
  planRotation,
  rotateDeployment,
  repatriateDeployment,
}

/** Guard 7 for everybody whom the deployment holds, and what its kind asks beside. */
function conditionsFor(
  { id, members, endOn, startedOn }: DeploymentFacts,
  experts: readonly ExpertFacts[],
  { from, to }: Period,
  { ofMembers }: Asked,
  path: readonly string[],
): Refusal[] {
  const relieved = startedOn !== null
  return members
    .filter((one) => staysOn(one, { endOn }))
    .flatMap(({ expertId, startOn }) => {
      // Who has come in a rotation is looked at from the own first day.
      const period = { from: relieved ? later(from, startOn) : from, to }
      const expert = experts.find((one) => one.id === expertId)
      if (!expert) throw new Error(`The facts of expert ${expertId} were not given`)
      return [
        ...(ofMembers?.(expert, period, path) ?? []),
        ...personRefusals(expert, { period, skillCode: null, deploymentId: id }, path),
      ]
    })
}

/** Who has left in a rotation does not stay to its end. */
export function staysOn({ holds, endOn }: MemberFacts, deployment: Pick<DeploymentFacts, 'endOn'>): boolean {
  return holds && endOn >= deployment.endOn
}

/** Free from the next day; who was yet to come is held no more. */
export function released(one: MemberFacts, endedOn: Date): MemberFacts {
  return one.startOn > endedOn ? { ...one, holds: false } : { ...one, endOn: earlier(one.endOn, endedOn) }
}

function reportRefusals({ endedOn: recorded }: DeploymentFacts, endedOn: Date, report: string | null): Refusal[] {
  return [
    ...(report === null ? [invalid(['report'], 'It has ended; what is missing is its end-of-assignment report.')] : []),
    ...(recorded && recorded.getTime() !== endedOn.getTime()
      ? [invalid(['endedOn'], `It ended on ${dayText(recorded)}; that day stands.`)]
      : []),
  ]
}
