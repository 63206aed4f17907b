/** Which visits of the expert team a list or a subscription is about. */
import { builder } from '../builder.js'
import { allOf, type Condition, oneCodeOf, oneCountryOf, oneOf, someOf, within } from '../filter.js'
import { ExpertTeamVisitStatus, OrganizedCrimeTheme } from './vocabulary.js'

export const ExpertTeamVisitFilter = builder.inputType('ExpertTeamVisitFilter', {
  description: 'Which visits of the expert team. What is absent asks nothing; what is given must all hold.',
  fields: (t) => ({
    status: t.field({ type: [ExpertTeamVisitStatus], required: false, description: 'Stands in one of these.' }),
    country: t.stringList({ required: false, description: 'Is to one of these host States, ISO 3166-1 alpha-3.' }),
    mission: t.stringList({ required: false, description: 'Was asked for by the police of one of these missions.' }),
    theme: t.field({ type: [OrganizedCrimeTheme], required: false, description: 'Is about one of these.' }),
    leadEntity: t.stringList({ required: false, description: 'Is led by one of these entities, by code.' }),
    startsAfter: t.field({ type: 'Date', required: false, description: 'Begins on this day or later.' }),
    startsBefore: t.field({ type: 'Date', required: false, description: 'Begins before this day.' }),
  }),
})

/** A condition on the visit's own columns. */
export function visitWhere(filter: typeof ExpertTeamVisitFilter.$inferInput): Condition {
  return allOf(
    oneOf('status', filter.status),
    oneCountryOf('countryCode', filter.country),
    oneCodeOf('missionCode', filter.mission),
    someOf('themes', filter.theme),
    oneCodeOf('leadEntityCode', filter.leadEntity),
    within('startOn', filter.startsAfter, filter.startsBefore),
  )
}
