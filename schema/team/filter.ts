/** Which requests for specialized teams a list or a subscription is about. */
import { builder } from '../builder.js'
import { Sensitivity } from '../enums.js'
import { allOf, type Condition, oneCodeOf, oneOf, within } from '../filter.js'
import { SpecializedTeamRequestStatus } from './vocabulary.js'

export const SpecializedTeamRequestFilter = builder.inputType('SpecializedTeamRequestFilter', {
  description: 'Which requests for specialized teams. What is absent asks nothing; what is given must all hold.',
  fields: (t) => ({
    status: t.field({ type: [SpecializedTeamRequestStatus], required: false, description: 'Stands in one of these.' }),
    mission: t.stringList({ required: false, description: 'Is for one of these missions, by code.' }),
    speciality: t.stringList({ required: false, description: 'Asks for one of these skills, by code.' }),
    sensitivity: t.field({ type: [Sensitivity], required: false, description: 'Is of one of these levels.' }),
    requiredAfter: t.field({ type: 'Date', required: false, description: 'Needed on this day or later.' }),
    requiredBefore: t.field({ type: 'Date', required: false, description: 'Needed before this day.' }),
  }),
})

/** A condition on the request's own columns. */
export function teamRequestWhere(filter: typeof SpecializedTeamRequestFilter.$inferInput): Condition {
  return allOf(
    oneOf('status', filter.status),
    oneCodeOf('missionCode', filter.mission),
    oneCodeOf('specialityCode', filter.speciality),
    oneOf('sensitivity', filter.sensitivity),
    within('requiredBy', filter.requiredAfter, filter.requiredBefore, true),
  )
}
