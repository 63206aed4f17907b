/** Reading who serves in the standing capacities. */
import { startOfDay } from '../../domain/day.js'
import { isDeployable } from '../../domain/standing-capacity/deployable.js'
import { isToldDeployable, mayAskAhead } from '../../domain/visibility/readiness.js'
import type { StandingCapacityMember as MemberRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { pageArgs, rootList } from '../connection.js'
import type { Context } from '../context.js'
import { oneCodeOf } from '../filter.js'
import { refusal } from '../refusal.js'
import { StandingCapacityMemberConnection } from './member.js'

builder.queryField('standingCapacity', (t) =>
  t.field({
    type: StandingCapacityMemberConnection,
    args: {
      ...pageArgs,
      entity: t.arg.stringList({ required: false, description: 'Only members of these capacities, SPC or JCSC.' }),
      deployableOn: t.arg({
        type: 'Date',
        required: false,
        description:
          'Only those who can be sent on this day: give today for who is deployable now. Another day for those who may look at the availability of experts.',
      }),
    },
    description: 'Members of the standing capacities whom the caller may know of, who joined first first.',
    resolve: async (_root, args, context, info) =>
      rootList<MemberRow>(
        context,
        info,
        args,
        { list: 'StandingCapacityMember', field: 'joinedOn' },
        {
          AND: [
            oneCodeOf('entityCode', args.entity) ?? {},
            args.deployableOn ? { id: { in: await deployableOn(args.deployableOn, context) } } : {},
          ],
        },
        context.db.standingCapacityMember,
      ),
  }),
)

/**
 * Of all of whom the caller is told it; the list then shows those whom the caller may know of.
 * @throws GraphQLError `FORBIDDEN` for another day than today, where the caller is told that of nobody.
 */
async function deployableOn(day: Date, { actor, loaders, now }: Context): Promise<string[]> {
  const today = startOfDay(now())
  if (day.getTime() !== today.getTime() && !mayAskAhead(actor)) {
    throw refusal('FORBIDDEN', 'You may ask who is deployable today. Ask the Police Division desk about other days.')
  }
  const roster = [...(await loaders.standingRoster()).values()]
  return roster
    .filter(({ expert }) => isToldDeployable(actor, expert, day, today))
    .filter(({ member, expert }) => isDeployable(member, expert, day))
    .map(({ member }) => member.id)
}
