/** Resolutions and documents on which action rests. */
import type { Mandate as MandateRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType, pageArgs, rootList } from '../connection.js'

export const Mandate = builder.prismaNode('Mandate', {
  id: { field: 'symbol' },
  description: 'A resolution or document on which action rests.',
  fields: (t) => ({
    symbol: t.exposeString('symbol', { description: 'Its symbol, for example `S/RES/2382 (2017)`.' }),
    year: t.exposeInt('year', { description: 'Year of adoption.' }),
    body: t.exposeString('body', { description: 'Body that adopted it.' }),
    subject: t.exposeString('subject', { description: 'What it is about.' }),
    source: t.relation('source', { nullable: true, description: 'Where it is cited.' }),
  }),
})

const MandateConnection = connectionType<MandateRow>(Mandate, 'Mandate', 'mandates')

builder.queryField('mandates', (t) =>
  t.field({
    type: MandateConnection,
    args: pageArgs,
    description: 'Mandates, by year.',
    resolve: (_root, args, context, info) =>
      rootList<MandateRow>(
        context,
        info,
        args,
        { list: 'Mandate', key: 'symbol', field: 'year' },
        {},
        context.db.mandate,
      ),
  }),
)
