/** Reading requests for specialized teams. */
import type { SpecializedTeamRequest as TeamRequestRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { nestedList, pageArgs, rootList } from '../connection.js'
import type { Keyset } from '../keyset.js'
import { Mission } from '../reference/mission.js'
import { SpecializedTeamRequestFilter, teamRequestWhere } from './filter.js'
import { SpecializedTeamRequest, SpecializedTeamRequestConnection } from './specialized-team-request.js'

const NEWEST_FIRST: Keyset = { list: 'SpecializedTeamRequest', field: 'createdAt', direction: 'desc' }

builder.queryFields((t) => ({
  specializedTeamRequests: t.field({
    type: SpecializedTeamRequestConnection,
    args: {
      ...pageArgs,
      filter: t.arg({
        type: SpecializedTeamRequestFilter,
        required: false,
        description: 'Only requests of which this holds.',
      }),
    },
    description: 'Requests for specialized police teams that the caller may see, entered last first.',
    resolve: (_root, args, context, info) =>
      rootList<TeamRequestRow>(
        context,
        info,
        args,
        NEWEST_FIRST,
        teamRequestWhere(args.filter ?? {}),
        context.db.specializedTeamRequest,
      ),
  }),
  specializedTeamRequest: t.prismaField({
    type: SpecializedTeamRequest,
    nullable: true,
    args: { reference: t.arg.string({ required: true, description: 'For example `SPT-2026-0001`.' }) },
    description: 'The request for a team with this reference; null when there is none that the caller may see.',
    resolve: (query, _root, { reference }, context) =>
      context.db.specializedTeamRequest.findUnique({ ...query, where: { reference } }),
  }),
}))

const OF_MISSION = nestedList({ of: 'mission', key: 'code', relation: 'teamRequests', keyset: NEWEST_FIRST })

builder.prismaObjectField(Mission, 'specializedTeamRequests', (t) =>
  t.field({
    type: SpecializedTeamRequestConnection,
    args: pageArgs,
    description: 'Requests for teams for it that the caller may see, entered last first.',
    select: (args, context, nested) => ({ teamRequests: nested(OF_MISSION.query(args, context)) }),
    resolve: (mission, args, context, info) => OF_MISSION.connect(mission, mission.teamRequests, args, context, info),
  }),
)
