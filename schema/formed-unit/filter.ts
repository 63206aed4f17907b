/** Which pledged units a list or a subscription is about. */
import { builder } from '../builder.js'
import { allOf, type Condition, oneCodeOf, oneCountryOf, oneOf } from '../filter.js'
import { FormedUnitStatus, FormedUnitType } from './vocabulary.js'

export const FormedUnitPledgeFilter = builder.inputType('FormedUnitPledgeFilter', {
  description: 'Which pledged units. What is absent asks nothing; what is given must all hold.',
  fields: (t) => ({
    status: t.field({ type: [FormedUnitStatus], required: false, description: 'Stands in one of these.' }),
    type: t.field({ type: [FormedUnitType], required: false, description: 'Is of one of these types.' }),
    memberState: t.stringList({
      required: false,
      description: 'Was pledged by one of these Member States, ISO 3166-1 alpha-3.',
    }),
    mission: t.stringList({ required: false, description: 'Is matched to a requirement of one of these missions.' }),
    rdlVerified: t.boolean({ required: false, description: 'Its rapid deployment level is verified, or is not.' }),
  }),
})

/** A condition on the unit's own columns. */
export function unitWhere(filter: typeof FormedUnitPledgeFilter.$inferInput): Condition {
  const { rdlVerified } = filter
  return allOf(
    oneOf('status', filter.status),
    oneOf('type', filter.type),
    oneCountryOf('memberStateCode', filter.memberState),
    oneCodeOf('requirementMissionCode', filter.mission),
    typeof rdlVerified === 'boolean' ? { rdlVerifiedOn: rdlVerified ? { not: null } : null } : undefined,
  )
}
