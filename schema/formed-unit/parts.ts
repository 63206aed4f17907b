/** What belongs to a pledged unit: its levels, visits, equipment, and its clock. */
import { blockersOf } from '../../domain/formed-unit/guards.js'
import { isClockOverdue } from '../../domain/clock.js'
import { readsCertification } from '../../domain/visibility/reading.js'
import type { FormedUnitPledge as UnitRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { MutationError } from '../mutation-error.js'
import { ReadinessLevel, UnitVisitKind, UnitVisitOutcome } from './vocabulary.js'

builder.prismaObject('FormedUnitReadiness', {
  description: 'A level that a unit came to, up or down.',
  fields: (t) => ({
    level: t.expose('level', { type: ReadinessLevel, description: 'The level.' }),
    attainedOn: t.expose('attainedOn', { type: 'Date', description: 'Day from which it counts.' }),
    evidence: t.exposeString('evidence', { description: 'What it rests on.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
  }),
})

builder.prismaObject('FormedUnitVisit', {
  description: 'A visit to a pledged unit (¶45).',
  fields: (t) => ({
    kind: t.expose('kind', { type: UnitVisitKind, description: 'What it was for.' }),
    visitedOn: t.expose('visitedOn', { type: 'Date', description: 'Day of the visit.' }),
    outcome: t.expose('outcome', { type: UnitVisitOutcome, description: 'What it found.' }),
    findings: t.exposeString('findings', { description: 'The findings, in words.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
  }),
})

export const EquipmentShortfall = builder.prismaNode('EquipmentShortfall', {
  id: { field: 'id' },
  description: 'Contingent-owned equipment of a unit that is missing or unfit (¶30).',
  fields: (t) => ({
    item: t.exposeString('item', { description: 'What is short.' }),
    detail: t.exposeString('detail', { description: 'How, in words.' }),
    missing: t.exposeInt('missing', { nullable: true, description: 'Pieces missing; null where it is not a number.' }),
    critical: t.exposeBoolean('critical', { description: 'Whether the unit is not deployed while it is open.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was resolved; null while it is open.',
    }),
    resolution: t.exposeString('resolution', { nullable: true, description: 'How it was resolved.' }),
  }),
})

export const UnitRequirement = builder.prismaObject('FormedUnitPledge', {
  variant: 'UnitRequirement',
  description: 'A statement of unit requirement, to which a unit is matched.',
  fields: (t) => ({
    mission: t.relation('requirementMission', { nullable: true, description: 'Mission that needs the unit.' }),
    requirement: t.exposeString('requirement', { nullable: true, description: 'What the unit is to be able to do.' }),
    neededOn: t.expose('requirementNeededOn', { type: 'Date', nullable: true, description: 'Day it is needed on.' }),
    statedAt: t.expose('requirementStatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was stated.',
    }),
  }),
})

export const UnitCertification = builder.prismaObject('FormedUnitPledge', {
  variant: 'UnitCertification',
  description: 'What a Member State certifies of the officers of its unit (¶33, ¶38, ¶40).',
  fields: (t) => ({
    noConvictions: t.exposeBoolean('noConvictions', {
      nullable: true,
      description: 'No officer has been convicted of an offence.',
    }),
    noPendingCases: t.exposeBoolean('noPendingCases', {
      nullable: true,
      description: 'No officer is under investigation or prosecution.',
    }),
    noMisconduct: t.exposeBoolean('noMisconduct', {
      nullable: true,
      description: 'No officer has a record of misconduct in United Nations service.',
    }),
    training: t.exposeBoolean('training', {
      nullable: true,
      description: 'Every officer has had the pre-deployment training.',
    }),
    signedBy: t.exposeString('certifiedBy', { nullable: true, description: 'Who signed.' }),
    signedOn: t.expose('certifiedOn', { type: 'Date', nullable: true, description: 'Day it was signed.' }),
    validUntil: t.expose('certifiedUntil', { type: 'Date', nullable: true, description: 'Last day it is in force.' }),
  }),
})

/** The clock has run: a unit without one is not given here. */
export const UnitClock = builder.objectRef<UnitRow>('FormedUnitClock').implement({
  description: 'The days of notice within which a unit that is notified is to deploy: 60, as reported (¶45).',
  fields: (t) => ({
    startedAt: t.expose('notifiedAt', { type: 'DateTime', nullable: true, description: 'When it began.' }),
    dueAt: t.expose('clockDueAt', { type: 'DateTime', nullable: true, description: 'When it ends.' }),
    stoppedAt: t.expose('clockStoppedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it stopped because the unit had started; null while it runs.',
    }),
    isOverdue: t.boolean({
      description: 'Whether it runs and its time is over.',
      resolve: (unit, _args, { now }) => isClockOverdue(unit, now()),
    }),
    blockedBy: t.field({
      type: [MutationError],
      description:
        'Everything that still blocks the unit until its first tour has started. Empty for others than the Member State, the Police Division and the auditor.',
      resolve: async ({ id, memberStateCode }, _args, { actor, loaders, now }) => {
        // What blocks it may tell of its certification.
        const facts = readsCertification(actor, { memberStateCode }) ? await loaders.unitFacts.load(id) : null
        return facts ? blockersOf(facts, now()) : []
      },
    }),
  }),
})
