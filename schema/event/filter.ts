/** Which events a list or a subscription is about. */
import { builder } from '../builder.js'
import { allOf, type Condition, type Maybe, oneOf, within } from '../filter.js'
import { decodeGlobalId, quoted } from '../global-id.js'
import { invalid } from '../refusal.js'
import { SubjectType, SUBJECTS } from './event.js'

export const EventFilter = builder.inputType('EventFilter', {
  description: 'Which events. What is absent asks nothing; what is given must all hold.',
  fields: (t) => ({
    type: t.stringList({
      required: false,
      description: 'What happened is one of these, for example `ADVISORY_REQUEST_SUBMITTED`.',
    }),
    subjectType: t.field({
      type: [SubjectType],
      required: false,
      description: 'Is about a thing of one of these sorts.',
    }),
    subject: t.idList({ required: false, description: 'Is about one of these things, by global id.' }),
    since: t.field({ type: 'DateTime', required: false, description: 'Happened at or after this moment.' }),
    until: t.field({ type: 'DateTime', required: false, description: 'Happened before this moment.' }),
  }),
})

/** A condition on the event's own columns. */
export function eventWhere(filter: typeof EventFilter.$inferInput): Condition {
  return allOf(oneOf('type', filter.type), endingWhere(filter))
}

/** The same for an event of which only the end of sight is told: what happened is not, so nothing is asked of that. */
export function endingWhere(filter: typeof EventFilter.$inferInput): Condition {
  return allOf(
    oneOf('subjectType', filter.subjectType),
    oneOf('subjectId', subjectKeys(filter.subject)),
    within('occurredAt', filter.since, filter.until),
  )
}

const NOUNS: ReadonlySet<string> = new Set(Object.values(SUBJECTS))

/** Row ids alone: they are unique across nouns. */
function subjectKeys(ids: Maybe<readonly string[]>): string[] | undefined {
  return ids?.map((text) => {
    const { typename, id } = decodeGlobalId(text)
    if (NOUNS.has(typename)) return id
    throw invalid(`${quoted(text)} is an id of type ${typename}: the log has no events about those.`)
  })
}
