/** Deployments: of individuals, teams, units and standing capacity alike. */
import { allowedDeploymentActions } from '../../domain/deployment/allowed-actions.js'
import { readinessRefusals } from '../../domain/formed-unit/deployment.js'
import { readsReport } from '../../domain/visibility/reading.js'
import type { Deployment as DeploymentRow } from '../../prisma/generated/client/client.js'
import type {
  DeploymentKind as DeploymentKindValue,
  DeploymentStatus as DeploymentStatusValue,
} from '../../prisma/generated/client/enums.js'
import { AllowedAction } from '../allowed-action.js'
import { builder } from '../builder.js'
import { connectionType } from '../connection.js'
import { enumeration } from '../enum.js'
import { Origin } from '../enums.js'
import type { Keyset } from '../keyset.js'

export const DeploymentKind = enumeration<DeploymentKindValue>('DeploymentKind', 'What is deployed.', {
  INDIVIDUAL: 'An individual police officer.',
  TEAM: 'A specialized police team.',
  FORMED_UNIT: 'A formed police unit.',
  STANDING_CAPACITY: 'Officers of the Standing Police Capacity.',
})

export const DeploymentStatus = enumeration<DeploymentStatusValue>('DeploymentStatus', 'Where a deployment stands.', {
  PLANNED: 'Planned; it has not started.',
  ACTIVE: 'It has started and not ended.',
  ENDED: 'It has ended.',
  CANCELLED: 'It was cancelled before it started.',
})

export const BY_START: Keyset = { list: 'Deployment', field: 'startOn' }

/** By which a request is seen. */
const OF_REQUEST = {
  ...{ countryCode: true, sensitivity: true, phase: true, leadEntityCode: true },
  ...{ partyCodes: true, namedHandles: true, openedHandles: true },
} as const

export const DeploymentMember = builder.prismaObject('DeploymentMember', {
  description: 'One person on a deployment.',
  fields: (t) => ({
    expert: t.relation('expert', { description: 'Who, by reference and skills.' }),
    deployment: t.relation('deployment', { description: 'The deployment.' }),
    startOn: t.expose('startOn', { type: 'Date', description: 'First day.' }),
    endOn: t.expose('endOn', { type: 'Date', description: 'Last day.' }),
  }),
})

export const Deployment = builder.prismaNode('Deployment', {
  id: { field: 'id' },
  description: 'A deployment of a person, a team or a unit.',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'For example `DP-2026-0003`.' }),
    kind: t.expose('kind', { type: DeploymentKind, description: 'What is deployed.' }),
    status: t.expose('status', { type: DeploymentStatus, description: 'Where it stands.' }),
    version: t.exposeInt('version', {
      description: 'Raised by one with every change; `expectedVersion` of a step on it.',
    }),
    startOn: t.expose('startOn', { type: 'Date', description: 'First day planned.' }),
    endOn: t.expose('endOn', { type: 'Date', description: 'Last day planned.' }),
    startedOn: t.expose('startedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day it started; null until it does.',
    }),
    endedOn: t.expose('endedOn', { type: 'Date', nullable: true, description: 'Day it ended; null until it does.' }),
    report: t.string({
      nullable: true,
      description:
        'End-of-assignment report (¶27). Null until it is in, and to all but the Police Division, the own Member State, the mission, the resident coordinator and the lead entity of the request, and the auditor.',
      select: { report: true, memberStateCode: true, missionCode: true, request: { select: OF_REQUEST } },
      resolve: (deployment, _args, { actor }) => (readsReport(actor, deployment) ? deployment.report : null),
    }),
    reportedAt: t.expose('reportedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the report came in; null until it does.',
    }),
    country: t.relation('country', { nullable: true, description: 'Country it is in.' }),
    mission: t.relation('mission', { nullable: true, description: 'Mission it serves, where it serves one.' }),
    memberState: t.relation('memberState', { nullable: true, description: 'Member State that contributes.' }),
    request: t.relation('request', {
      nullable: true,
      description: 'Advisory request it answers; null where there is none, or the caller may not see it.',
    }),
    profile: t.relation('profile', { nullable: true, description: 'Profile of the request that it fills.' }),
    team: t.relation('teamRequest', {
      nullable: true,
      description: 'Request for a specialized team it answers; null where there is none, or the caller may not see it.',
    }),
    pledge: t.relation('pledge', {
      nullable: true,
      description: 'Pledge that it comes from, if the caller may see it.',
    }),
    members: t.relation('members', {
      query: { orderBy: { id: 'asc' } },
      description: 'Who is on it, as far as the caller may know.',
    }),
    allowedActions: t.field({
      type: [AllowedAction],
      description: 'What the role of the caller may do with it, and what is missing for each.',
      select: {
        status: true,
        report: true,
        formedUnitId: true,
        request: { select: { status: true, sensitivity: true, namedHandles: true, openedHandles: true } },
      },
      resolve: async (deployment, _args, { actor, loaders, now }) => {
        if (!actor) return []
        const unit = deployment.formedUnitId ? await loaders.unitFacts.load(deployment.formedUnitId) : null
        return allowedDeploymentActions(deployment, actor, (action) =>
          unit ? readinessRefusals(action, unit, now()) : [],
        )
      },
    }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was planned.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it changed last.' }),
  }),
})

export const DeploymentConnection = connectionType<DeploymentRow>(Deployment, 'Deployment', 'deployments')
