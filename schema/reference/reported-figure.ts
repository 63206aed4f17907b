/** Figures of documents: each with its day and its paragraph, and told when it is old. */
import type {
  ReportedFigure as FigureRow,
  SourceParagraph as ParagraphRow,
} from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType, pageArgs, rootList } from '../connection.js'
import { SourceParagraph } from './source-document.js'
import { lookUp } from '../node.js'

/** The report is yearly: a figure older than this has had time to be replaced. */
const STALE_AFTER_DAYS = 366
const DAY = 86_400_000

function isStale(asOf: Date, now: Date): boolean {
  return now.getTime() - asOf.getTime() > STALE_AFTER_DAYS * DAY
}

const AS_OF = 'Day the figure speaks of.'
const IS_STALE = `Whether that day is more than ${STALE_AFTER_DAYS} days ago.`

const ReportedFigure = builder.prismaNode('ReportedFigure', {
  id: { field: 'key' },
  description: 'A figure of a document.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its name in the hub, for example `fpu.pledged`.' }),
    topic: t.exposeString('topic', { description: 'What it is about: `FORMED_UNITS`, `PARITY`, `TEAM_REQUESTS`, …' }),
    category: t.exposeString('category', { nullable: true, description: 'Whose share it is, for shares.' }),
    scope: t.exposeString('scope', { nullable: true, description: 'Where it holds, for shares.' }),
    value: t.expose('value', {
      type: 'Decimal',
      nullable: true,
      description: 'The figure; null where only a target is stated.',
    }),
    qualifier: t.exposeString('qualifier', {
      nullable: true,
      description: '`MORE_THAN` or `SOME` where the document is not exact; null when it is.',
    }),
    unit: t.exposeString('unit', { description: '`UNITS`, `PERCENT`, `DAYS`, `REQUESTS` or `PERSONS`.' }),
    target: t.expose('target', { type: 'Decimal', nullable: true, description: 'What is aimed at, in the same unit.' }),
    targetYear: t.exposeInt('targetYear', { nullable: true, description: 'Year by whose end it is aimed at.' }),
    asOf: t.expose('asOf', { type: 'Date', description: AS_OF }),
    isStale: t.boolean({ description: IS_STALE, resolve: ({ asOf }, _args, { now }) => isStale(asOf, now()) }),
    remark: t.exposeString('remark', {
      nullable: true,
      description: 'What the hub adds, for example how it read a day.',
    }),
    source: t.relation('source', { description: 'Where it stands.' }),
  }),
})

const ReportedFigureConnection = connectionType<FigureRow>(ReportedFigure, 'ReportedFigure', 'reported figures')

export const ParityFigure = builder.prismaObject('ReportedFigure', {
  variant: 'ParityFigure',
  description: 'A reported share of women in United Nations policing (¶34), with its target where there is one.',
  fields: (t) => ({
    category: t.exposeString('category', { nullable: true, description: 'Whose share, for example `SECONDED_POSTS`.' }),
    scope: t.exposeString('scope', { nullable: true, description: 'Where, for example `FIELD`; null when not told.' }),
    women: t.float({
      nullable: true,
      description: 'Share of women in per cent; null where only a target is stated.',
      resolve: ({ value }) => value && Number(value),
    }),
    target: t.float({
      nullable: true,
      description: 'Share aimed at, in per cent; null when none is stated.',
      resolve: ({ target }) => target && Number(target),
    }),
    targetYear: t.exposeInt('targetYear', { nullable: true, description: 'Year by whose end it is aimed at.' }),
    asOf: t.expose('asOf', { type: 'Date', description: AS_OF }),
    isStale: t.boolean({ description: IS_STALE, resolve: ({ asOf }, _args, { now }) => isStale(asOf, now()) }),
    remark: t.exposeString('remark', {
      nullable: true,
      description: 'What the hub adds, for example how it read a day.',
    }),
    source: t.relation('source', { description: 'Where it stands.' }),
  }),
})

interface FormedUnits {
  readonly pledged: FigureRow
  readonly deployed: FigureRow
  readonly notice: FigureRow
}

const FormedUnitFigures = builder.objectRef<FormedUnits>('FormedUnitFigures').implement({
  description: 'Formed police units in the Peacekeeping Capability Readiness System, as reported (¶45).',
  fields: (t) => ({
    pledged: t.int({ description: 'Units pledged.', resolve: ({ pledged }) => Number(pledged.value) }),
    pledgedQualifier: t.string({
      nullable: true,
      description: '`MORE_THAN` where the document says "more than"; null when the number is exact.',
      resolve: ({ pledged }) => pledged.qualifier,
    }),
    assessedAndDeployed: t.int({
      description: 'Of those, units assessed and deployed.',
      resolve: ({ deployed }) => Number(deployed.value),
    }),
    noticeDays: t.int({
      description: 'Days of notice within which a unit of verified rapid deployment level deploys.',
      resolve: ({ notice }) => Number(notice.value),
    }),
    asOf: t.field({ type: 'Date', description: AS_OF, resolve: ({ pledged }) => pledged.asOf }),
    isStale: t.boolean({
      description: IS_STALE,
      resolve: ({ pledged }, _args, { now }) => isStale(pledged.asOf, now()),
    }),
    source: t.field({
      type: SourceParagraph,
      nullable: true,
      description: 'Where the figures stand.',
      resolve: ({ pledged }, _args, context, info) =>
        lookUp<ParagraphRow>(context, info, 'SourceParagraph', pledged.sourceId),
    }),
  }),
})

builder.queryFields((t) => ({
  reportedFigures: t.field({
    type: ReportedFigureConnection,
    args: {
      ...pageArgs,
      topic: t.arg.string({ required: false, description: 'Only figures about this, for example `PARITY`.' }),
    },
    description: 'Figures of documents, by key.',
    resolve: (_root, args, context, info) =>
      rootList<FigureRow>(
        context,
        info,
        args,
        { list: 'ReportedFigure', key: 'key' },
        args.topic ? { topic: args.topic } : {},
        context.db.reportedFigure,
      ),
  }),
  parity: t.prismaField({
    type: [ParityFigure],
    description: 'Reported shares of women in United Nations policing and what is aimed at (¶34), by key.',
    resolve: (query, _root, _args, context) =>
      context.db.reportedFigure.findMany({ ...query, where: { topic: 'PARITY' }, orderBy: { key: 'asc' } }),
  }),
  formedUnits: t.field({
    type: FormedUnitFigures,
    nullable: true,
    description: 'Formed police units pledged and deployed, as reported (¶45); null when the report is not seeded.',
    resolve: async (_root, _args, context) => {
      const figures = await context.db.reportedFigure.findMany({ where: { topic: 'FORMED_UNITS' } })
      const named = (name: string) => figures.find(({ key }) => key === `fpu.${name}`)
      const [pledged, deployed, notice] = [named('pledged'), named('assessed-and-deployed'), named('notice-days')]
      return pledged && deployed && notice ? { pledged, deployed, notice } : null
    },
  }),
}))
