/** Reading and following visits of the expert team. */
import type { ExpertTeamVisit as VisitRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { nestedList, pageArgs, rootList } from '../connection.js'
import { AFTER, changeType } from '../event/change.js'
import { openEvent } from '../event/cursor.js'
import { watchSubjects } from '../event/watch.js'
import type { Keyset } from '../keyset.js'
import { Country } from '../reference/country.js'
import { ExpertTeamVisitFilter, visitWhere } from './filter.js'
import { ExpertTeamVisit, ExpertTeamVisitConnection } from './visit.js'

const NEWEST_FIRST: Keyset = { list: 'ExpertTeamVisit', field: 'requestedAt', direction: 'desc' }
const ONLY = 'Only visits of which this holds.'

builder.queryFields((t) => ({
  expertTeamVisits: t.field({
    type: ExpertTeamVisitConnection,
    args: { ...pageArgs, filter: t.arg({ type: ExpertTeamVisitFilter, required: false, description: ONLY }) },
    description:
      'Visits of the expert team on serious and organized crime that the caller may see, asked for last first.',
    resolve: (_root, args, context, info) =>
      rootList<VisitRow>(context, info, args, NEWEST_FIRST, visitWhere(args.filter ?? {}), context.db.expertTeamVisit),
  }),
  expertTeamVisit: t.prismaField({
    type: ExpertTeamVisit,
    nullable: true,
    args: { reference: t.arg.string({ required: true, description: 'For example `EV-2026-0002`.' }) },
    description: 'The visit with this reference; null when there is none that the caller may see.',
    resolve: (query, _root, { reference }, context) =>
      context.db.expertTeamVisit.findUnique({ ...query, where: { reference } }),
  }),
}))

const OF_COUNTRY = nestedList({ of: 'country', key: 'code', relation: 'teamVisits', keyset: NEWEST_FIRST })

builder.prismaObjectField(Country, 'expertTeamVisits', (t) =>
  t.field({
    type: ExpertTeamVisitConnection,
    args: pageArgs,
    description: 'Visits of the expert team to it that the caller may see, asked for last first.',
    select: (args, context, nested) => ({ teamVisits: nested(OF_COUNTRY.query(args, context)) }),
    resolve: (country, args, context, info) => OF_COUNTRY.connect(country, country.teamVisits, args, context, info),
  }),
)

const ExpertTeamVisitChange = changeType(ExpertTeamVisit, 'ExpertTeamVisit', 'visit', 'a visit of the expert team')

builder.subscriptionField('expertTeamVisitChanged', (t) =>
  t.field({
    type: ExpertTeamVisitChange,
    args: {
      filter: t.arg({
        type: ExpertTeamVisitFilter,
        required: false,
        description: 'Only visits of which this holds, or held just before.',
      }),
      after: t.arg({ type: 'EventCursor', required: false, description: AFTER }),
    },
    description:
      'Each change of a visit that the subscriber may see, its findings and follow-ups among them. When sight of some of those ends and not of the visit, it is told as it is seen now, with no event.',
    subscribe: (_root, { filter, after }, context) => {
      const condition = filter ? visitWhere(filter) : undefined
      return watchSubjects(context, 'EXPERT_TEAM_VISIT', openEvent(after, context.cursors), condition)
    },
    resolve: (told) => told,
  }),
)
