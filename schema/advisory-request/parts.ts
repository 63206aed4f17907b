/** What belongs to an advisory request, and is seen with it. */
import { overdueClocks } from '../../domain/advisory-request/clocks.js'
import type { Consultation as ConsultationRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType } from '../connection.js'
import { Money } from '../money.js'
import { ClockKind, ConsultationPosition, FundingSource, HumanRightsRisk } from './vocabulary.js'

builder.prismaObject('FrameworkPriority', {
  description: 'An agreed priority that a request serves: of the UNDAF or an equivalent framework (¶19, ¶61).',
  fields: (t) => ({
    framework: t.exposeString('framework', { description: 'The framework, for example `UNDAF 2018–2020`.' }),
    outcome: t.exposeString('outcome', { description: 'Its outcome that the request serves.' }),
  }),
})

export const AdviserProfile = builder.prismaNode('AdviserProfile', {
  id: { field: 'id' },
  description: 'Advisers of one profile that a request asks for.',
  fields: (t) => ({
    skill: t.relation('skill', { description: 'Skill asked for.' }),
    count: t.exposeInt('count', { description: 'How many advisers are asked for.' }),
    languages: t.exposeStringList('languages', { description: 'Languages asked for, BCP 47.' }),
    filled: t.relationCount('deployments', {
      where: { status: { in: ['PLANNED', 'ACTIVE'] } },
      description: 'How many are planned or serving. One whose deployment has ended leaves the place free.',
    }),
  }),
})

const Consultation = builder.prismaNode('Consultation', {
  id: { field: 'id' },
  description: 'A consulted entity and its position (¶23).',
  fields: (t) => ({
    entity: t.relation('entity', { description: 'The entity consulted.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'When its answer is due.' }),
    position: t.expose('position', {
      type: ConsultationPosition,
      nullable: true,
      description: 'Its position; null until it answers.',
    }),
    reasons: t.exposeString('reasons', { nullable: true, description: 'Why.' }),
    conditions: t.exposeStringList('conditions', { description: 'Conditions of its support.' }),
    offers: t.exposeStringList('offers', { description: 'What it offers to contribute.' }),
    respondedAt: t.expose('respondedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it answered last; null until it answers.',
    }),
    overruledAt: t.expose('overruledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its objection was overruled; null when it was not.',
    }),
    overruleReasons: t.exposeString('overruleReasons', { nullable: true, description: 'Why it was overruled.' }),
  }),
})

export const ConsultationConnection = connectionType<ConsultationRow>(
  Consultation,
  'Consultation',
  'consulted entities',
)

builder.prismaObject('Mitigation', {
  description: 'A measure that lowers a human rights risk.',
  fields: (t) => ({
    measure: t.exposeString('measure', { description: 'What is to be done.' }),
    agreed: t.exposeBoolean('agreed', { description: 'Whether the recipient has agreed to it.' }),
  }),
})

export const HumanRightsAssessment = builder.prismaNode('HumanRightsAssessment', {
  id: { field: 'id' },
  description: 'An assessment under the Human Rights Due Diligence Policy (¶17).',
  fields: (t) => ({
    risk: t.expose('risk', { type: HumanRightsRisk, description: 'The finding.' }),
    findings: t.exposeString('findings', { description: 'What it rests on.' }),
    mitigations: t.relation('mitigations', {
      query: { orderBy: { ordinal: 'asc' } },
      description: 'Measures that lower the risk.',
    }),
    madeBy: t.exposeString('madeByEntityCode', { description: 'Code of the entity whose officer made it.' }),
    assessedAt: t.expose('assessedAt', { type: 'DateTime', description: 'When it was made.' }),
    concurredAt: t.expose('concurredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When OHCHR concurred; null while it is only proposed.',
    }),
  }),
})

export const FundingCommitment = builder.prismaNode('FundingCommitment', {
  id: { field: 'id' },
  description: 'Money committed to a request, from a named source (¶61).',
  fields: (t) => ({
    source: t.expose('source', { type: FundingSource, description: 'Where it comes from.' }),
    contributor: t.exposeString('contributor', { description: 'Who gives it.' }),
    amount: t.field({
      type: Money,
      description: 'How much.',
      resolve: ({ amount, currency }) => ({ amount, currency }),
    }),
    entity: t.relation('entity', { description: 'Entity whose officer recorded it.' }),
    committedAt: t.expose('committedAt', { type: 'DateTime', description: 'When it was recorded.' }),
  }),
})

export const Clock = builder.prismaObject('Clock', {
  description: 'A clock that runs against a request.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ClockKind, description: 'What it measures.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'When its time is over.' }),
    stoppedAt: t.expose('stoppedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it stopped; null while it runs.',
    }),
    isOverdue: t.boolean({
      description: 'Whether it runs and its time is over.',
      resolve: (clock, _args, { now }) => overdueClocks({ clocks: [clock] }, now()).length > 0,
    }),
  }),
})
