/** Reading advisory requests. */
import type { AdvisoryRequest as RequestRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { nestedList, pageArgs, rootList } from '../connection.js'
import { enumeration } from '../enum.js'
import { OrderDirection } from '../enums.js'
import type { Keyset } from '../keyset.js'
import { Country } from '../reference/country.js'
import { Entity } from '../reference/entity.js'
import { AdvisoryRequest, AdvisoryRequestConnection } from './advisory-request.js'
import { AdvisoryRequestFilter, requestListWhere } from './filter.js'
import { URGENCIES } from './vocabulary.js'

type OrderField = 'FILED_AT' | 'UPDATED_AT' | 'REFERENCE' | 'START_ON' | 'URGENCY'

const AdvisoryRequestOrderField = enumeration<OrderField>(
  'AdvisoryRequestOrderField',
  'What a list of advisory requests is ordered by.',
  {
    FILED_AT: 'When the draft was filed.',
    UPDATED_AT: 'When it changed last.',
    REFERENCE: 'Its reference.',
    START_ON: 'First day wished.',
    URGENCY: 'How pressing it is: routine is the smallest.',
  },
)

const AdvisoryRequestOrder = builder.inputType('AdvisoryRequestOrder', {
  description: 'How a list of advisory requests is ordered. Equals are ordered by id.',
  fields: (t) => ({
    field: t.field({ type: AdvisoryRequestOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which way.' }),
  }),
})

const ORDERS: Readonly<Record<OrderField, Pick<Keyset, 'field' | 'nullable' | 'values'>>> = {
  FILED_AT: { field: 'filedAt' },
  UPDATED_AT: { field: 'updatedAt' },
  REFERENCE: { field: 'reference' },
  START_ON: { field: 'startOn', nullable: true },
  URGENCY: { field: 'urgency', values: URGENCIES },
}

function keysetOf(order: typeof AdvisoryRequestOrder.$inferInput | null | undefined): Keyset {
  const { field, direction } = order ?? { field: 'FILED_AT', direction: 'DESC' }
  return { list: 'AdvisoryRequest', ...ORDERS[field], direction: direction === 'ASC' ? 'asc' : 'desc' }
}

const listArgs = builder.args((t) => ({
  filter: t.field({ type: AdvisoryRequestFilter, required: false, description: 'Only requests of which this holds.' }),
  orderBy: t.field({
    type: AdvisoryRequestOrder,
    required: false,
    description: 'Order of the list. Default: filed last first.',
  }),
}))

builder.queryFields((t) => ({
  advisoryRequests: t.field({
    type: AdvisoryRequestConnection,
    args: { ...pageArgs, ...listArgs },
    description: 'Advisory requests that the caller may see.',
    resolve: (_root, args, context, info) =>
      rootList<RequestRow>(
        context,
        info,
        args,
        keysetOf(args.orderBy),
        requestListWhere(args.filter ?? {}, context.now()),
        context.db.advisoryRequest,
      ),
  }),
  advisoryRequest: t.prismaField({
    type: AdvisoryRequest,
    nullable: true,
    args: { reference: t.arg.string({ required: true, description: 'For example `AR-2026-0007`.' }) },
    description: 'The advisory request with this reference; null when there is none that the caller may see.',
    resolve: (query, _root, { reference }, context) =>
      context.db.advisoryRequest.findUnique({ ...query, where: { reference } }),
  }),
}))

const NEWEST_FIRST: Keyset = keysetOf(null)
const OF_COUNTRY = nestedList({ of: 'country', key: 'code', relation: 'requests', keyset: NEWEST_FIRST })
const OF_ENTITY = nestedList({ of: 'entity', key: 'code', relation: 'ledRequests', keyset: NEWEST_FIRST })

builder.prismaObjectField(Country, 'advisoryRequests', (t) =>
  t.field({
    type: AdvisoryRequestConnection,
    args: pageArgs,
    description: 'Advisory requests for it that the caller may see, filed last first.',
    select: (args, context, nested) => ({ requests: nested(OF_COUNTRY.query(args, context)) }),
    resolve: (country, args, context, info) => OF_COUNTRY.connect(country, country.requests, args, context, info),
  }),
)

builder.prismaObjectField(Entity, 'ledRequests', (t) =>
  t.field({
    type: AdvisoryRequestConnection,
    args: pageArgs,
    description: 'Advisory requests that it leads and the caller may see, filed last first.',
    select: (args, context, nested) => ({ ledRequests: nested(OF_ENTITY.query(args, context)) }),
    resolve: (entity, args, context, info) => OF_ENTITY.connect(entity, entity.ledRequests, args, context, info),
  }),
)
