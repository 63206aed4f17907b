/** Countries and areas. What lies in a country is added by the nouns that lie in it. */
import type { Country as CountryRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType, pageArgs, rootList } from '../connection.js'
import { Origin } from '../enums.js'
import { nameArgs, nameIn, nameSelect } from '../name.js'

export const Country = builder.prismaNode('Country', {
  id: { field: 'code' },
  description: 'A country or area.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'ISO 3166-1 alpha-3. Countries invented for demonstration use the user-assigned codes XAA to XZZ.',
    }),
    name: t.string({
      args: nameArgs,
      description: 'Name of the country or area.',
      select: { term: nameSelect },
      resolve: ({ term, code }, { language }, context) => nameIn(term, language, context, code),
    }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
    memberState: t.relation('memberState', {
      nullable: true,
      description: 'It as a contributor of police; null when it contributes none to the hub.',
    }),
    missions: t.relation('missions', {
      query: { orderBy: { code: 'asc' } },
      description: 'Missions of the United Nations in it, by code.',
    }),
  }),
})

const CountryConnection = connectionType<CountryRow>(Country, 'Country', 'countries')

builder.queryFields((t) => ({
  countries: t.field({
    type: CountryConnection,
    args: pageArgs,
    description: 'Countries and areas, by code.',
    resolve: (_root, args, context, info) =>
      rootList<CountryRow>(context, info, args, { list: 'Country', key: 'code' }, {}, context.db.country),
  }),
  country: t.prismaField({
    type: Country,
    nullable: true,
    args: { code: t.arg.string({ required: true, description: 'ISO 3166-1 alpha-3.' }) },
    description: 'The country or area with this code; null when there is none.',
    resolve: (query, _root, { code }, context) => context.db.country.findUnique({ ...query, where: { code } }),
  }),
}))
