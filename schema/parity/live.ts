/** Live shares of women and the way to the targets (¶34, ¶67). What may be told stands in `domain/parity`. */
import {
  liveDay,
  liveShare,
  type LiveShare,
  type LiveSource,
  mayReadLiveParity,
  type Withheld,
} from '../../domain/parity/live.js'
import { type ParityPoint as Point, trajectory } from '../../domain/parity/trajectory.js'
import type { ReportedFigure as FigureRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { enumeration } from '../enum.js'
import { ParityFigure } from '../reference/reported-figure.js'

type Goal = Pick<FigureRow, 'target' | 'targetYear'>

interface LiveFigure extends LiveShare, Goal {
  readonly category: string | null
  readonly scope: string | null
  readonly asOf: Date
}

const ParityWithheld = enumeration<Withheld>('ParityWithheld', 'Why a live share is not told.', {
  NOT_KNOWN: 'The hub keeps no data on it.',
  TOO_FEW: 'Too few are counted: somebody could be told from it.',
})

const LiveParitySource = enumeration<LiveSource>('LiveParitySource', 'Where a live share comes from.', {
  DEPLOYMENTS: 'The deployments that the hub knows, on the day.',
})

const ParityPoint = builder.objectRef<Point>('ParityPoint').implement({
  description: 'A point on the way to a target.',
  fields: (t) => ({
    on: t.expose('on', { type: 'Date', description: 'The day.' }),
    women: t.exposeFloat('women', { description: 'Share of women in per cent, to one decimal.' }),
  }),
})

const TRAJECTORY =
  'What the share would have to be, from this figure to its target in even steps: on its day, then at the end of each year. Empty without a share or a target.'

function wayTo(women: number | null, asOf: Date, { target, targetYear }: Goal): Point[] {
  if (women === null || target === null || targetYear === null) return []
  return trajectory({ women, asOf, target: Number(target), targetYear })
}

builder.prismaObjectField(ParityFigure, 'trajectory', (t) =>
  t.field({
    type: [ParityPoint],
    description: TRAJECTORY,
    select: { value: true, target: true, targetYear: true, asOf: true },
    resolve: (figure) => wayTo(figure.value && Number(figure.value), figure.asOf, figure),
  }),
)

const LiveParityFigure = builder.objectRef<LiveFigure>('LiveParityFigure').implement({
  description:
    'A share of women as the deployments in the hub have it, on the first day of the month, from numbers rounded to fives: nobody can be told from it.',
  fields: (t) => ({
    category: t.exposeString('category', { nullable: true, description: 'Whose share, for example `SECONDED_POSTS`.' }),
    scope: t.exposeString('scope', { nullable: true, description: 'Where, for example `FIELD`; null when not told.' }),
    source: t.expose('source', {
      type: LiveParitySource,
      nullable: true,
      description: 'Where it comes from; null when the hub has no data.',
    }),
    counted: t.exposeString('counted', {
      nullable: true,
      description: 'Who is counted, in words; null when the hub has no data.',
    }),
    women: t.exposeInt('women', { nullable: true, description: 'Share in whole per cent; null when it is withheld.' }),
    officers: t.exposeInt('officers', {
      nullable: true,
      description:
        'Officers counted, rounded to fives; null when it is withheld. Who has no recorded sex does not count.',
    }),
    withheld: t.expose('withheld', {
      type: ParityWithheld,
      nullable: true,
      description: 'Why the share is not told; null when it is.',
    }),
    target: t.float({
      nullable: true,
      description: 'Share aimed at, in per cent; null when none is stated.',
      resolve: ({ target }) => target && Number(target),
    }),
    targetYear: t.exposeInt('targetYear', { nullable: true, description: 'Year by whose end it is aimed at.' }),
    asOf: t.expose('asOf', { type: 'Date', description: 'Day on which they were deployed.' }),
    trajectory: t.field({
      type: [ParityPoint],
      description: TRAJECTORY,
      resolve: (figure) => wayTo(figure.women, figure.asOf, figure),
    }),
  }),
})

builder.queryField('liveParity', (t) =>
  t.field({
    type: [LiveParityFigure],
    description:
      'Live shares of women in each category for which a target is stated, and among individual police officers (¶34). Empty for delegates, observers, administrators and visitors.',
    resolve: async (_root, _args, { actor, db, loaders, now }) => {
      if (!mayReadLiveParity(actor)) return []
      const asOf = liveDay(now())
      const sums = await loaders.paritySums.load(asOf.getTime())
      const stated = await db.reportedFigure.findMany({
        where: { topic: 'PARITY', target: { not: null } },
        select: { category: true, scope: true, target: true, targetYear: true },
        orderBy: { key: 'asc' },
      })
      const individual = { category: 'INDIVIDUAL_POLICE_OFFICERS', scope: null, target: null, targetYear: null }
      return [...stated, individual].map((figure) => ({
        ...figure,
        ...liveShare(figure.category, figure.scope, sums),
        asOf,
      }))
    },
  }),
)
