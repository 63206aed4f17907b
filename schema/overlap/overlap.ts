/** Entities active in the same country and area. Rules stand in `domain/overlap`. */
import type { Activity } from '../../domain/overlap/activity.js'
import { ASK, mayReadOverlaps, type Overlap as OverlapFacts, overlapsIn } from '../../domain/overlap/overlaps.js'
import type {
  AdvisoryRequest as RequestRow,
  Deployment as DeploymentRow,
  Entity as EntityRow,
  ExpertTeamVisit as VisitRow,
} from '../../prisma/generated/client/client.js'
import { AdvisoryRequest } from '../advisory-request/advisory-request.js'
import { SgfArea } from '../advisory-request/vocabulary.js'
import { builder } from '../builder.js'
import type { Context } from '../context.js'
import { Deployment } from '../deployment/deployment.js'
import { ExpertTeamVisit } from '../expert-team/visit.js'
import { oneCountryOf } from '../filter.js'
import { lookUp } from '../node.js'
import { Entity } from '../reference/entity.js'
import { refusal } from '../refusal.js'

type EntityOverlap = OverlapFacts['entities'][number]

const idsOf = ({ things }: EntityOverlap, noun: Activity['noun']): string[] =>
  things.filter((thing) => thing.noun === noun).map(({ id }) => id)

const isThere = <T>(row: T | null): row is T => row !== null

const OverlapEntity = builder.objectRef<EntityOverlap>('OverlapEntity').implement({
  description: 'Another entity that is active there, and in what, as far as the caller may see it.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity.',
      resolve: ({ entityCode }, _args, context, info) => lookUp<EntityRow>(context, info, 'Entity', entityCode),
    }),
    requests: t.field({
      type: [AdvisoryRequest],
      description: 'Open advisory requests that it leads or on which it is consulted.',
      resolve: async (overlap, _args, context, info) => {
        const ids = idsOf(overlap, 'AdvisoryRequest')
        const rows = await Promise.all(ids.map((id) => lookUp<RequestRow>(context, info, 'AdvisoryRequest', id)))
        return rows.filter(isThere)
      },
    }),
    visits: t.field({
      type: [ExpertTeamVisit],
      description: 'Visits of the expert team in which it takes part, agreed or under way.',
      resolve: async (overlap, _args, context, info) => {
        const ids = idsOf(overlap, 'ExpertTeamVisit')
        const rows = await Promise.all(ids.map((id) => lookUp<VisitRow>(context, info, 'ExpertTeamVisit', id)))
        return rows.filter(isThere)
      },
    }),
    deployments: t.field({
      type: [Deployment],
      description: 'Its deployments that serve no advisory request, planned or active.',
      resolve: async (overlap, _args, context, info) => {
        const ids = idsOf(overlap, 'Deployment')
        const rows = await Promise.all(ids.map((id) => lookUp<DeploymentRow>(context, info, 'Deployment', id)))
        return rows.filter(isThere)
      },
    }),
  }),
})

const Overlap = builder.objectRef<OverlapFacts>('Overlap').implement({
  description: 'Who else is active in a country, in one area of the Strategic Guidance Framework.',
  fields: (t) => ({
    area: t.expose('area', { type: SgfArea, description: 'The area.' }),
    entities: t.field({
      type: [OverlapEntity],
      description: 'Other entities whose activity the caller may see, by code.',
      resolve: ({ entities }) => [...entities],
    }),
    anotherEntityActive: t.exposeBoolean('anotherEntityActive', {
      description:
        'Whether another entity is active there of which the caller may not see more. Told only to an entity that is active there itself.',
    }),
    ask: t.field({
      type: Entity,
      nullable: true,
      description: 'Whose desk to ask about it; null when there is nothing to ask.',
      resolve: ({ anotherEntityActive }, _args, context, info) =>
        anotherEntityActive ? lookUp<EntityRow>(context, info, 'Entity', ASK) : null,
    }),
  }),
})

const READERS =
  'For entity officers, human rights officers, resident coordinators, the Police Division and Global Focal Point desks and the auditor'

builder.queryField('overlaps', (t) =>
  t.field({
    type: [Overlap],
    args: {
      country: t.arg.string({ required: true, description: 'ISO 3166-1 alpha-3.' }),
      areas: t.arg({ type: [SgfArea], required: true, description: 'Areas of the Strategic Guidance Framework.' }),
    },
    description: `Which entities are active in a country, for each area in which there is something to tell. ${READERS}; others are refused.`,
    resolve: (_root, { country, areas }, context) => {
      oneCountryOf('countryCode', [country])
      if (!mayReadOverlaps(context.actor)) throw refusal('FORBIDDEN', `${READERS}.`)
      return overlapsAt(context, country, areas)
    },
  }),
)

builder.prismaObjectField(AdvisoryRequest, 'overlaps', (t) =>
  t.field({
    type: [Overlap],
    description: `Which entities are active in its country and areas beside it. ${READERS}; empty for others.`,
    select: { id: true, countryCode: true, sgfAreas: true },
    resolve: ({ id, countryCode, sgfAreas }, _args, context) =>
      mayReadOverlaps(context.actor) ? overlapsAt(context, countryCode, sgfAreas, id) : [],
  }),
)

async function overlapsAt(
  { actor, loaders }: Context,
  country: string,
  areas: Parameters<typeof overlapsIn>[1],
  except?: string,
): Promise<OverlapFacts[]> {
  const activities = (await loaders.activities.load(country)) ?? []
  return actor ? overlapsIn(activities, areas, actor, except) : []
}
