/** Events of the log, as far as the actor is told of them. */
import type { Change } from '../../domain/refusal.js'
import { toldChanges, toldFromStatus, toldNote } from '../../domain/visibility/told.js'
import type {
  Country as CountryRow,
  Entity as EntityRow,
  Event as EventRow,
} from '../../prisma/generated/client/client.js'
import type { SubjectType as SubjectTypeValue } from '../../prisma/generated/client/enums.js'
import { builder } from '../builder.js'
import { connectionType } from '../connection.js'
import { enumeration } from '../enum.js'
import { Role } from '../enums.js'
import type { Noun } from '../global-id.js'
import { lookUp } from '../node.js'
import { Country } from '../reference/country.js'
import { Entity } from '../reference/entity.js'
import { sealEvent } from './cursor.js'

export const SubjectType = enumeration<SubjectTypeValue>('SubjectType', 'What sort of thing an event is about.', {
  ADVISORY_REQUEST: 'An advisory request.',
  DEPLOYMENT: 'A deployment.',
  CAPABILITY_GAP: 'A capability gap of a mission.',
  SPECIALIZED_TEAM_REQUEST: 'A request for a specialized police team.',
  TEAM_PLEDGE: 'A pledge of a team.',
  FORMED_UNIT_PLEDGE: 'A pledged formed unit.',
  STANDING_CAPACITY_MEMBER: 'The service of an expert in a standing capacity.',
  ACCOUNT: 'An account.',
  EXPERT: 'An expert, as the Police Division and the own Member State may know.',
  EXPERT_TEAM_VISIT: 'A visit of the expert team on serious and organized crime.',
  EXPERT_TEAM_MEMBER: 'A member of that team.',
})

/** The noun that a subject is. */
export const SUBJECTS: Readonly<Record<SubjectTypeValue, Noun>> = {
  ADVISORY_REQUEST: 'AdvisoryRequest',
  DEPLOYMENT: 'Deployment',
  CAPABILITY_GAP: 'CapabilityGap',
  SPECIALIZED_TEAM_REQUEST: 'SpecializedTeamRequest',
  TEAM_PLEDGE: 'TeamPledge',
  FORMED_UNIT_PLEDGE: 'FormedUnitPledge',
  STANDING_CAPACITY_MEMBER: 'StandingCapacityMember',
  ACCOUNT: 'Account',
  EXPERT: 'Expert',
  EXPERT_TEAM_VISIT: 'ExpertTeamVisit',
  EXPERT_TEAM_MEMBER: 'ExpertTeamMember',
}

const FieldChange = builder.objectRef<Change>('FieldChange').implement({
  description: 'A field that an event changed, as texts.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the field.' }),
    from: t.exposeString('from', {
      nullable: true,
      description: 'Before; null when it had no value, or the caller may not know it.',
    }),
    to: t.exposeString('to', { nullable: true, description: 'After; null when it has no value.' }),
  }),
})

type Acting = Pick<EventRow, 'actorRole' | 'actorEntityCode' | 'actorCountryCode'>

const EventActor = builder.objectRef<Acting>('EventActor').implement({
  description: 'Who acted, by role and binding: never a person.',
  fields: (t) => ({
    role: t.expose('actorRole', { type: Role, nullable: true, description: 'Role in which it was done.' }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'Entity for which it was done.',
      resolve: ({ actorEntityCode }, _args, context, info) =>
        actorEntityCode === null ? null : lookUp<EntityRow>(context, info, 'Entity', actorEntityCode),
    }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'Country of the resident coordinator who did it.',
      resolve: ({ actorCountryCode }, _args, context, info) =>
        actorCountryCode === null ? null : lookUp<CountryRow>(context, info, 'Country', actorCountryCode),
    }),
  }),
})

export const Event = builder.prismaObject('Event', {
  description: 'One thing that happened. Told to those who could see its subject then and may see it now.',
  fields: (t) => ({
    cursor: t.field({
      type: 'EventCursor',
      description: 'Its place in the log, for `after`.',
      resolve: ({ position }, _args, { cursors }) => sealEvent(position, cursors),
    }),
    position: t.expose('position', { type: 'EventPosition', description: 'Its position in the log.' }),
    type: t.exposeString('type', { description: 'What happened, for example `ADVISORY_REQUEST_SUBMITTED`.' }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When.' }),
    subjectType: t.expose('subjectType', { type: SubjectType, description: 'What sort of thing it is about.' }),
    subject: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'The thing it is about, as it is now; null when the caller may no longer see it.',
      resolve: ({ subjectType, subjectId }, _args, context, info) =>
        lookUp(context, info, SUBJECTS[subjectType], subjectId),
    }),
    version: t.exposeInt('version', { description: 'Version of the thing after it.' }),
    changes: t.field({
      type: [FieldChange],
      description:
        'Fields that it changed, as far as the caller may know: what was before only where the caller saw the thing then.',
      resolve: (event, _args, { actor }) => toldChanges(actor, event),
    }),
    note: t.string({
      nullable: true,
      description: 'Why, or what was noted with it.',
      resolve: (event, _args, { actor }) => toldNote(actor, event),
    }),
    from: t.string({
      nullable: true,
      description: 'Status of the thing before it; null also where the caller did not see the thing then.',
      resolve: (event, _args, { actor }) => toldFromStatus(actor, event),
    }),
    to: t.exposeString('toStatus', { nullable: true, description: 'Status of the thing after it.' }),
    actor: t.field({
      type: EventActor,
      nullable: true,
      description: 'Who acted; null when the hub itself did, for example when a clock ran out.',
      resolve: (event) => (event.actorRole === null ? null : event),
    }),
  }),
})

export const EventConnection = connectionType<EventRow>(Event, 'Event', 'events')
