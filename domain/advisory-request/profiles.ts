import type { ProfileFacts, RequestFacts } from './facts.js'

/** How many advisers of a profile are planned or serving. One that ended or was cancelled leaves the place free, to rotate. */
export function filledPlaces(profile: ProfileFacts, { deployments }: Pick<RequestFacts, 'deployments'>): number {
  return deployments.filter(
    ({ profileId, status }) => profileId === profile.id && (status === 'PLANNED' || status === 'ACTIVE'),
  ).length
}

export function isFilled(profile: ProfileFacts, request: Pick<RequestFacts, 'deployments'>): boolean {
  return filledPlaces(profile, request) >= profile.count
}
