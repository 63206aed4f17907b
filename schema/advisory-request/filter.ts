/** Which advisory requests a list or a subscription is about. */
import { builder } from '../builder.js'
import { Sensitivity } from '../enums.js'
import { allOf, type Asked, type Condition, oneCodeOf, oneCountryOf, oneOf, someOf, textIn, within } from '../filter.js'
import { AdvisoryRequestStatus, SgfArea, Urgency } from './vocabulary.js'

export const AdvisoryRequestFilter = builder.inputType('AdvisoryRequestFilter', {
  description: 'Which advisory requests. What is absent asks nothing; what is given must all hold.',
  fields: (t) => ({
    status: t.field({ type: [AdvisoryRequestStatus], required: false, description: 'Stands in one of these.' }),
    country: t.stringList({ required: false, description: 'Host country is one of these, ISO 3166-1 alpha-3.' }),
    sensitivity: t.field({ type: [Sensitivity], required: false, description: 'Is of one of these levels.' }),
    urgency: t.field({ type: [Urgency], required: false, description: 'Is as pressing as one of these.' }),
    leadEntity: t.stringList({ required: false, description: 'Lead entity is one of these, by code.' }),
    sgfArea: t.field({ type: [SgfArea], required: false, description: 'Touches one of these areas.' }),
    isOverdue: t.boolean({
      required: false,
      description:
        'Whether a clock runs whose time is over. Not in subscriptions: follow `ADVISORY_REQUEST_OVERDUE` events.',
    }),
    filedAfter: t.field({ type: 'DateTime', required: false, description: 'Filed at or after this moment.' }),
    filedBefore: t.field({ type: 'DateTime', required: false, description: 'Filed before this moment.' }),
    text: t.string({ required: false, description: 'Reference, title or justification holds this text, in any case.' }),
  }),
})

type Filter = typeof AdvisoryRequestFilter.$inferInput

/** A condition on the request's own columns. */
export function requestWhere(filter: Filter, asked: Asked): Condition {
  return allOf(
    oneOf('status', filter.status),
    oneCountryOf('countryCode', filter.country),
    oneOf('sensitivity', filter.sensitivity),
    oneOf('urgency', filter.urgency),
    oneCodeOf('leadEntityCode', filter.leadEntity),
    someOf('sgfAreas', filter.sgfArea),
    within('filedAt', filter.filedAfter, filter.filedBefore),
    textIn(filter.text, asked, ['reference', 'title'], ['justification']),
  )
}

/** As `requestWhere`, and what only the database can tell. */
export function requestListWhere(filter: Filter, now: Date): Condition {
  const overdue = { some: { stoppedAt: null, dueAt: { lt: now } } }
  const where = requestWhere(filter, 'rows')
  const { isOverdue } = filter
  if (typeof isOverdue !== 'boolean') return where
  const clocks = isOverdue ? { clocks: overdue } : { NOT: { clocks: overdue } }
  return allOf(where, clocks)
}
