import type { Guard } from '../../guard.js'
import { conflict, unmet } from '../../refusing.js'
import { isSought, isStanding } from '../states.js'
import type { Circumstances } from './circumstances.js'

/** Assessed, and found fit. */
export const assessedAsCleared: Guard<Circumstances> = {
  rule: 'pledge.cleared',
  missing: ({ pledge }) => {
    if (!pledge || pledge.status === 'CLEARED') return []
    const message =
      pledge.status === 'NOT_CLEARED'
        ? 'The pledge was assessed and not cleared. The Member State may revise it, to be assessed again.'
        : 'The pledge is yet to be assessed.'
    return [unmet('pledge.cleared', message)]
  },
}

/** Looks at the pledges of the actor's own Member State alone: what it answers tells nothing of others. */
export const noOtherOfTheState: Guard<Circumstances> = {
  rule: 'pledge.one-standing',
  missing: ({ team, actor }) => {
    const own = team.pledges.find(
      ({ memberStateCode, status }) => memberStateCode === actor.memberStateCode && status !== 'WITHDRAWN',
    )
    if (!own) return []
    const message = `${own.reference} of the own Member State stands. Revise it, or withdraw it first.`
    return [conflict('pledge.one-standing', message, ['teamRequestId'])]
  },
}

/** Not selected, it comes in again while others may come in, and not behind the selection. */
export const soughtAgain: Guard<Circumstances> = {
  rule: 'pledge.sought-again',
  missing: ({ team: { request }, pledge }) => {
    if (pledge?.status !== 'NOT_SELECTED' || !request || isSought(request.status)) return []
    const message = `${request.reference} is ${request.status}: no pledge is sought. It may be revised if the selection is opened again.`
    return [unmet('pledge.sought-again', message)]
  },
}

/** The gap has no other request under way. */
export const noneStanding: Guard<Circumstances> = {
  rule: 'gap.one-request',
  missing: ({ team: { request } }) => {
    if (!request || !isStanding(request.status)) return []
    const message = `${request.reference} for this gap is ${request.status}. Work with it, or withdraw it first.`
    return [conflict('gap.one-request', message, ['capabilityGapId'])]
  },
}
