/** Who is in a country now, for whom, under which mandate. */
import { startOfDay } from '../../domain/day.js'
import type { Country as CountryRow, Deployment as DeploymentRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { type Connection, pageArgs, rootList } from '../connection.js'
import { lookUp } from '../node.js'
import { Country } from '../reference/country.js'
import { BY_START, DeploymentConnection } from './deployment.js'

interface Presence {
  readonly countryCode: string
  readonly on: Date
}

/** Had started and not ended on that day; on days to come, is planned to be there. */
function presentOn({ countryCode, on }: Presence, today: Date): object {
  const started = { startedOn: { lte: on }, OR: [{ endedOn: null }, { endedOn: { gte: on } }] }
  const running = { ...started, status: { in: ['ACTIVE', 'ENDED'] } }
  if (on <= today) return { countryCode, ...running }
  const last = { endOn: { gte: on } }
  return {
    countryCode,
    OR: [
      { status: 'ACTIVE', ...last },
      { status: 'PLANNED', startOn: { lte: on }, ...last },
    ],
  }
}

const CountryPresence = builder.objectRef<Presence>('CountryPresence').implement({
  description: 'Who is in a country on a day, as far as the caller may see it.',
  fields: (t) => ({
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country.',
      resolve: ({ countryCode }, _args, context, info) => lookUp<CountryRow>(context, info, 'Country', countryCode),
    }),
    on: t.expose('on', { type: 'Date', description: 'The day.' }),
    deployments: t.field({
      type: DeploymentConnection,
      args: pageArgs,
      description:
        'Deployments there on that day, of every kind, by start: `detail` says who, `forWhom` for whom, `mandates` on what it rests.',
      resolve: (presence, args, context, info): Promise<Connection<DeploymentRow>> =>
        rootList<DeploymentRow>(
          context,
          info,
          args,
          BY_START,
          presentOn(presence, startOfDay(context.now())),
          context.db.deployment,
        ),
    }),
  }),
})

builder.queryField('presence', (t) =>
  t.field({
    type: CountryPresence,
    nullable: true,
    args: {
      country: t.arg.string({ required: true, description: 'ISO 3166-1 alpha-3.' }),
      on: t.arg({ type: 'Date', required: false, description: 'The day. Default: today.' }),
    },
    description: 'Who is in a country on a day, for whom, under which mandate; null when the country is unknown.',
    resolve: async (_root, { country, on }, { db, now }) => {
      const known = await db.country.findUnique({ where: { code: country }, select: { code: true } })
      return known && { countryCode: known.code, on: on ?? startOfDay(now()) }
    },
  }),
)
