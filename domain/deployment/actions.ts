/** The table of what may be done to a deployment that exists. Assigning an expert, which makes one, is in `assign.ts`. */
import type { AdvisoryRequestStatus, DeploymentStatus, Role } from '../../prisma/generated/client/enums.js'
import type { DeploymentAction } from './input.js'

export type DeploymentStep = Exclude<DeploymentAction, 'assignExpert'>

export interface DeploymentRow {
  readonly does: string
  readonly roles: readonly Role[]
  readonly from: readonly DeploymentStatus[]
  readonly to: DeploymentStatus | 'SAME'
  /** States of its request in which it may be done; a deployment without one is free of that. */
  readonly requestIn: readonly AdvisoryRequestStatus[]
}

const PD = ['POLICE_DIVISION_DESK'] as const

export const DEPLOYMENT_ACTIONS: Readonly<Record<DeploymentStep, DeploymentRow>> = {
  startDeployment: {
    does: 'start a deployment',
    roles: PD,
    from: ['PLANNED'],
    to: 'ACTIVE',
    requestIn: ['STAFFING', 'DEPLOYED'],
  },
  extendDeployment: {
    does: 'extend a deployment',
    roles: PD,
    from: ['PLANNED', 'ACTIVE'],
    to: 'SAME',
    requestIn: ['STAFFING', 'DEPLOYED'],
  },
  endDeployment: {
    does: 'end a deployment, or hand in its report',
    roles: PD,
    // From ENDED only while the report is missing.
    from: ['ACTIVE', 'ENDED'],
    to: 'ENDED',
    requestIn: ['DEPLOYED', 'SUSPENDED'],
  },
  cancelDeployment: {
    does: 'cancel a deployment',
    roles: PD,
    from: ['PLANNED'],
    to: 'CANCELLED',
    requestIn: ['STAFFING', 'DEPLOYED', 'SUSPENDED'],
  },
  planRotation: {
    does: 'plan the rotation of a deployment',
    roles: PD,
    from: ['PLANNED', 'ACTIVE'],
    to: 'SAME',
    requestIn: ['STAFFING', 'DEPLOYED'],
  },
  rotateDeployment: {
    does: 'rotate a deployment',
    roles: PD,
    from: ['ACTIVE'],
    to: 'SAME',
    requestIn: ['DEPLOYED'],
  },
  repatriateDeployment: {
    does: 'repatriate a deployment',
    roles: PD,
    from: ['ACTIVE'],
    to: 'ENDED',
    requestIn: ['DEPLOYED', 'SUSPENDED'],
  },
}
