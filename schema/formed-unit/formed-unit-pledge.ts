/** Formed units pledged to the Peacekeeping Capability Readiness System (¶45). */
import { SHOWN } from '../../domain/audit/recorded.js'
import { allowedUnitActions } from '../../domain/formed-unit/allowed-actions.js'
import { readinessOf } from '../../domain/formed-unit/states.js'
import { readsCertification } from '../../domain/visibility/reading.js'
import type { FormedUnitPledge as UnitRow } from '../../prisma/generated/client/client.js'
import { AllowedAction } from '../allowed-action.js'
import { builder } from '../builder.js'
import { connectionType, nestedList, pageArgs } from '../connection.js'
import { BY_START, DeploymentConnection } from '../deployment/deployment.js'
import { Origin } from '../enums.js'
import { EVENTS } from '../event/cursor.js'
import { EventConnection } from '../event/event.js'
import { UnitCertification, UnitClock, UnitRequirement } from './parts.js'
import { FormedUnitStatus, FormedUnitType, PledgingSummit, ReadinessLevel } from './vocabulary.js'

const TIMELINE = nestedList({ of: 'formedUnitPledge', relation: 'events', keyset: EVENTS })
const DEPLOYMENTS = nestedList({ of: 'formedUnitPledge', relation: 'deployments', keyset: BY_START })
const IN_ORDER = { orderBy: { ordinal: 'asc' }, take: 100 } as const

export const FormedUnitPledge = builder.prismaNode('FormedUnitPledge', {
  id: { field: 'id' },
  description: 'A formed unit that a Member State has pledged. Other Member States do not see it.',
  fields: (t) => ({
    reference: t.exposeString('reference', {
      description: 'For example `FU-XAA-2`: numbered within the Member State.',
    }),
    status: t.expose('status', { type: FormedUnitStatus, description: 'Where it stands.' }),
    version: t.exposeInt('version', {
      description: 'Raised by one with every change; `expectedVersion` of a step on it.',
    }),
    memberState: t.relation('memberState', { description: 'Member State that pledges.' }),
    type: t.expose('type', { type: FormedUnitType, description: 'What sort of unit it is.' }),
    level: t.exposeInt('level', {
      description:
        'Level of readiness: 1 pledged, 2 after an assessment and advisory visit, 3 matched to a unit requirement.',
    }),
    readiness: t.field({
      type: ReadinessLevel,
      description: 'The level, with the rapid deployment level as the highest.',
      select: { level: true, rdlVerifiedOn: true },
      resolve: (unit) => readinessOf(unit),
    }),
    readinessHistory: t.relation('readiness', {
      query: IN_ORDER,
      description: 'Levels that it came to, in order, each with its evidence and day.',
    }),
    visits: t.relation('visits', { query: IN_ORDER, description: 'Visits to it, in order.' }),
    shortfalls: t.relation('shortfalls', {
      query: IN_ORDER,
      description: 'Shortfalls of its equipment, in order, resolved ones too.',
    }),
    strength: t.exposeInt('strength', { description: 'Persons in the unit.' }),
    women: t.exposeInt('women', { description: 'Women among them.' }),
    pledgedAtSummit: t.expose('pledgedAtSummit', {
      type: PledgingSummit,
      nullable: true,
      description: 'Summit at which it was pledged; null when at none.',
    }),
    pledgedOn: t.expose('pledgedOn', { type: 'Date', description: 'Day it was pledged.' }),
    renewedOn: t.expose('renewedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day the Member State last renewed or confirmed it; null until it does.',
    }),
    lapsesOn: t.expose('lapsesOn', { type: 'Date', description: 'Last day it is in force unless it is renewed.' }),
    rdlVerifiedOn: t.expose('rdlVerifiedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day its rapid deployment level was verified; null until then.',
    }),
    certification: t.variant(UnitCertification, {
      description:
        'What the Member State certifies of its officers; null until it does, and for others than it, the Police Division and the auditor.',
      isNull: (unit, _args, { actor, audit }) => {
        const isSeen = unit.certifiedOn !== null && readsCertification(actor, unit)
        if (isSeen) audit?.saw([SHOWN.certification, unit.id])
        return !isSeen
      },
    }),
    requirement: t.variant(UnitRequirement, {
      description: 'Requirement that it is matched to; null while it is matched to none.',
      isNull: ({ requirement }) => requirement === null,
    }),
    clock: t.field({
      type: UnitClock,
      nullable: true,
      description: 'The clock that runs from notification; null while it is not notified.',
      resolve: (unit) => (unit.clockDueAt ? unit : null),
    }),
    deployments: t.field({
      type: DeploymentConnection,
      args: pageArgs,
      description: 'Its tours, by start.',
      select: (args, context, nested) => ({ deployments: nested(DEPLOYMENTS.query(args, context)) }),
      resolve: (unit, args, context, info) => DEPLOYMENTS.connect(unit, unit.deployments, args, context, info),
    }),
    allowedActions: t.field({
      type: [AllowedAction],
      description: 'What the role of the caller may do with it, and what is missing for each.',
      resolve: async ({ id }, _args, { actor, loaders, now }) => {
        const facts = actor && (await loaders.unitFacts.load(id))
        return facts ? allowedUnitActions(facts, actor, now()) : []
      },
    }),
    timeline: t.field({
      type: EventConnection,
      args: pageArgs,
      description: 'What happened to it, in order, as far as the caller is told of it.',
      select: (args, context, nested) => ({ events: nested(TIMELINE.query(args, context)) }),
      resolve: (unit, args, context, info) => TIMELINE.connect(unit, unit.events, args, context, info),
    }),
    source: t.relation('source', { nullable: true, description: 'Where it is reported.' }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
  }),
})

export const FormedUnitPledgeConnection = connectionType<UnitRow>(
  FormedUnitPledge,
  'FormedUnitPledge',
  'pledged formed units',
)
