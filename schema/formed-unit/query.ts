/** Reading pledged units. */
import type { FormedUnitPledge as UnitRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { pageArgs, rootList } from '../connection.js'
import { FormedUnitPledgeFilter, unitWhere } from './filter.js'
import { FormedUnitPledge, FormedUnitPledgeConnection } from './formed-unit-pledge.js'

builder.queryFields((t) => ({
  formedUnitPledges: t.field({
    type: FormedUnitPledgeConnection,
    args: {
      ...pageArgs,
      filter: t.arg({ type: FormedUnitPledgeFilter, required: false, description: 'Only units of which this holds.' }),
    },
    description: 'Pledged formed units that the caller may see, pledged last first.',
    resolve: (_root, args, context, info) =>
      rootList<UnitRow>(
        context,
        info,
        args,
        { list: 'FormedUnitPledge', field: 'pledgedOn', direction: 'desc' },
        unitWhere(args.filter ?? {}),
        context.db.formedUnitPledge,
      ),
  }),
  formedUnitPledge: t.prismaField({
    type: FormedUnitPledge,
    nullable: true,
    args: { reference: t.arg.string({ required: true, description: 'For example `FU-XAA-2`.' }) },
    description: 'The pledged unit with this reference; null when there is none that the caller may see.',
    resolve: (query, _root, { reference }, context) =>
      context.db.formedUnitPledge.findUnique({ ...query, where: { reference } }),
  }),
}))
