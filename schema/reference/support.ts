/** Support given to countries through the Global Focal Point so far. */
import type { CountrySupport as SupportRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType, nestedList, pageArgs, rootList } from '../connection.js'
import { Country } from './country.js'
import { Entity } from './entity.js'

const KEYSET = { list: 'CountrySupport', field: 'countryCode' }
const OF_COUNTRY = nestedList({ of: 'country', key: 'code', relation: 'supports', keyset: KEYSET })

export const CountrySupport = builder.prismaNode('CountrySupport', {
  id: { field: 'id' },
  description: 'Support that a country has had through the Global Focal Point, as reported (¶17).',
  fields: (t) => ({
    description: t.exposeString('description', { description: 'What the support was.' }),
    country: t.relation('country', { description: 'Country that had it.' }),
    entities: t.field({
      type: [Entity],
      description: 'Entities that gave it, as far as reported.',
      select: (_args, _context, nested) => ({
        entities: { orderBy: { entityCode: 'asc' }, include: { entity: nested() } },
      }),
      resolve: ({ entities }) => entities.map(({ entity }) => entity),
    }),
    source: t.relation('source', { description: 'Where it is reported.' }),
  }),
})

const CountrySupportConnection = connectionType<SupportRow>(CountrySupport, 'CountrySupport', 'supports to countries')

builder.prismaObjectField(Country, 'supports', (t) =>
  t.field({
    type: CountrySupportConnection,
    args: pageArgs,
    description: 'Support it has had through the Global Focal Point, as reported.',
    select: (args, context, nested) => ({ supports: nested(OF_COUNTRY.query(args, context)) }),
    resolve: (country, args, context, info) => OF_COUNTRY.connect(country, country.supports, args, context, info),
  }),
)

builder.queryField('countrySupports', (t) =>
  t.field({
    type: CountrySupportConnection,
    args: pageArgs,
    description: 'Support given through the Global Focal Point so far, by country.',
    resolve: (_root, args, context, info) =>
      rootList<SupportRow>(context, info, args, KEYSET, {}, context.db.countrySupport),
  }),
)
