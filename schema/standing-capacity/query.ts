/** Reading who serves in the standing capacities. */
import { isDeployable } from '../../domain/standing-capacity/deployable.js'
import type { StandingCapacityMember as MemberRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { pageArgs, rootList } from '../connection.js'
import type { Context } from '../context.js'
import { oneCodeOf } from '../filter.js'
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
        description: 'Only those who can be sent on this day: give today for who is deployable now.',
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

/** Of everybody; the list then shows those whom the caller may know of. */
async function deployableOn(day: Date, { loaders }: Context): Promise<string[]> {
  const roster = [...(await loaders.standingRoster()).values()]
  return roster.filter(({ member, expert }) => isDeployable(member, expert, day)).map(({ member }) => member.id)
}
