import { unmet } from '../../refusing.js'
import { isFilled } from '../profiles.js'
import type { Guard } from './guard.js'

/** The resident coordinator withdraws until the first deployment starts. */
export const noneStarted: Guard = {
  rule: 'request.none-started',
  missing: ({ facts }) =>
    facts.deployments.some(({ startedOn }) => startedOn !== null)
      ? [unmet('request.none-started', 'A deployment has started: the request can no longer be withdrawn.')]
      : [],
}

/** A suspended request ends only when nobody is on it any more. */
export const noneActive: Guard = {
  rule: 'request.none-active',
  missing: ({ facts }) =>
    facts.deployments.some(({ status }) => status === 'ACTIVE')
      ? [unmet('request.none-active', 'A deployment is active. End it first.')]
      : [],
}

/** Some profile still asks for an adviser. */
export const placeLeft: Guard = {
  rule: 'deployment.within-profile',
  missing: ({ facts }) =>
    facts.profiles.every((profile) => isFilled(profile, facts))
      ? [unmet('deployment.within-profile', 'Every profile of the request has as many advisers as it asks for.')]
      : [],
}
