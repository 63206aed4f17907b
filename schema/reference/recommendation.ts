/** Recommendations of the previous report and observations of this one. */
import type { Recommendation as RecommendationRow } from '../../prisma/generated/client/client.js'
import type {
  RecommendationSeries as SeriesValue,
  RecommendationStatus as StatusValue,
} from '../../prisma/generated/client/enums.js'
import { builder } from '../builder.js'
import { connectionType, pageArgs, rootList } from '../connection.js'
import { enumeration } from '../enum.js'

const RecommendationSeries = enumeration<SeriesValue>('RecommendationSeries', 'Which series a number is of.', {
  PREVIOUS_REPORT: 'Recommendations of S/2016/952, as far as S/2018/1183 states them.',
  OBSERVATION: 'Observations 1 to 9 of S/2018/1183.',
})

const RecommendationStatus = enumeration<StatusValue>(
  'RecommendationStatus',
  'What the source reports of a recommendation.',
  {
    PROGRESS_REPORTED: 'The source reports steps taken on it.',
    REITERATED: 'The source repeats the call without reporting steps.',
    MADE: 'The source makes it, and nothing later is known.',
  },
)

export const Recommendation = builder.prismaNode('Recommendation', {
  id: { field: 'id' },
  description: 'A recommendation or observation of a report of the Secretary-General.',
  fields: (t) => ({
    series: t.expose('series', { type: RecommendationSeries, description: 'Which series its number is of.' }),
    number: t.exposeInt('number', { description: 'Its number in the series.' }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'What the source states of it; null where it only cites the number.',
    }),
    status: t.expose('status', { type: RecommendationStatus, description: 'What the source reports of it.' }),
    citedIn: t.exposeIntList('citedIn', { description: 'Further paragraphs of the same document that cite it.' }),
    remark: t.exposeString('remark', { nullable: true, description: 'What the hub adds beyond the source.' }),
    source: t.relation('source', { nullable: true, description: 'Where it stands.' }),
  }),
})

const RecommendationConnection = connectionType<RecommendationRow>(
  Recommendation,
  'Recommendation',
  'recommendations and observations',
)

builder.queryField('recommendations', (t) =>
  t.field({
    type: RecommendationConnection,
    args: {
      ...pageArgs,
      series: t.arg({ type: RecommendationSeries, required: false, description: 'Only those of this series.' }),
    },
    description: 'Recommendations and observations, by number.',
    resolve: (_root, args, context, info) =>
      rootList<RecommendationRow>(
        context,
        info,
        args,
        { list: 'Recommendation', field: 'number' },
        args.series ? { series: args.series } : {},
        context.db.recommendation,
      ),
  }),
)
