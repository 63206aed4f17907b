/** The table of what may be done on the way from a capability gap to its closing (¶44): by whom, from which states to which. */
import type {
  Role,
  SpecializedTeamRequestStatus as RequestStatus,
  TeamPledgeStatus as PledgeStatus,
} from '../../prisma/generated/client/enums.js'
import type { Guard } from '../guard.js'
import type { Passage } from '../passage.js'
import { certifiedToday } from './guards/certification.js'
import type { Circumstances } from './guards/circumstances.js'
import { assessedAsCleared, noneStanding, noOtherOfTheState, soughtAgain } from './guards/pledges.js'
import type { TeamAction } from './input.js'
import { SOUGHT } from './states.js'

/** What a role must be bound to, beside being in the list: see `bindings.ts`. */
export type Binding = 'none' | 'own-mission' | 'own-state'

/** `OUTCOME`: as it was assessed. */
export type PledgeTarget = PledgeStatus | 'SAME' | 'OUTCOME'

export interface TeamRow {
  readonly does: string
  /** Whose id and version the input gives, or what it is made on. */
  readonly on: 'nothing' | 'gap' | 'request' | 'pledge'
  readonly roles: readonly Role[]
  readonly binding: Binding
  /** The gap must not be closed. */
  readonly gapOpen?: true
  readonly request?: readonly Passage<RequestStatus, RequestStatus | 'SAME'>[]
  /** Also where the gap has led to no request. */
  readonly withoutRequest?: true
  readonly pledge?: readonly Passage<PledgeStatus, PledgeTarget>[]
  /** Rules that stand whatever the input says; those on the input are with the step. */
  readonly guards: readonly Guard<Circumstances>[]
}

const PD = ['POLICE_DIVISION_DESK'] as const
const POLICE = ['MISSION_POLICE'] as const
const DELEGATE = ['MEMBER_STATE_DELEGATE'] as const

const CHOSEN = ['SELECTED', 'DEPLOYED', 'CLOSED'] as const
const UNDER_ASSESSMENT = ['PLEDGED', 'CLEARED', 'NOT_CLEARED'] as const

export const TEAM_ACTIONS: Readonly<Record<TeamAction, TeamRow>> = {
  reportCapabilityGap: { does: 'report a gap', on: 'nothing', roles: POLICE, binding: 'own-mission', guards: [] },
  requestSpecializedTeam: {
    does: 'request a team for the gap',
    on: 'gap',
    roles: PD,
    binding: 'none',
    gapOpen: true,
    guards: [noneStanding],
  },
  publishSpecializedTeamRequest: {
    does: 'publish the request',
    on: 'request',
    roles: PD,
    binding: 'none',
    request: [{ from: ['DRAFT'], to: 'PUBLISHED' }],
    guards: [],
  },
  withdrawSpecializedTeamRequest: {
    does: 'withdraw the request',
    on: 'request',
    roles: PD,
    binding: 'none',
    request: [{ from: ['DRAFT', ...SOUGHT], to: 'WITHDRAWN' }],
    guards: [],
  },
  pledgeSpecializedTeam: {
    does: 'pledge a team',
    on: 'request',
    roles: DELEGATE,
    binding: 'none',
    request: [{ from: SOUGHT, to: 'SAME' }],
    guards: [noOtherOfTheState],
  },
  reviseTeamPledge: {
    does: 'revise the pledge',
    on: 'pledge',
    roles: DELEGATE,
    binding: 'own-state',
    request: [{ from: [...SOUGHT, ...CHOSEN], to: 'SAME' }],
    pledge: [
      // What was assessed has changed: it is to be assessed again.
      { from: [...UNDER_ASSESSMENT, 'NOT_SELECTED'], to: 'PLEDGED' },
      // The certification alone, which is renewed.
      { from: ['SELECTED', 'DEPLOYED'], to: 'SAME' },
    ],
    guards: [soughtAgain],
  },
  withdrawTeamPledge: {
    does: 'withdraw the pledge',
    on: 'pledge',
    roles: DELEGATE,
    binding: 'own-state',
    // With the pledge that was selected the selection falls, and the request goes back to SELECTING.
    request: [{ from: [...SOUGHT, 'SELECTED'], to: 'SAME' }],
    pledge: [{ from: [...UNDER_ASSESSMENT, 'SELECTED', 'NOT_SELECTED'], to: 'WITHDRAWN' }],
    guards: [],
  },
  assessTeamPledge: {
    does: 'assess the pledge',
    on: 'pledge',
    roles: PD,
    binding: 'none',
    request: [{ from: SOUGHT, to: 'SELECTING' }],
    pledge: [{ from: UNDER_ASSESSMENT, to: 'OUTCOME' }],
    guards: [],
  },
  selectTeamPledge: {
    does: 'select the pledge',
    on: 'pledge',
    roles: PD,
    binding: 'none',
    request: [{ from: ['SELECTING'], to: 'SELECTED' }],
    // Only from CLEARED: a rule says so, with its paragraph.
    pledge: [{ from: UNDER_ASSESSMENT, to: 'SELECTED' }],
    guards: [assessedAsCleared, certifiedToday],
  },
  releaseTeamPledge: {
    does: 'release the pledge',
    on: 'pledge',
    roles: PD,
    binding: 'none',
    request: [{ from: ['SELECTED'], to: 'SELECTING' }],
    pledge: [{ from: ['SELECTED'], to: 'NOT_SELECTED' }],
    guards: [],
  },
  nominateTeamMembers: {
    does: 'nominate the members of the team',
    on: 'pledge',
    roles: DELEGATE,
    binding: 'own-state',
    request: [{ from: CHOSEN, to: 'SAME' }],
    pledge: [{ from: ['SELECTED', 'DEPLOYED'], to: 'SAME' }],
    guards: [],
  },
  deploySpecializedTeam: {
    does: 'deploy the team',
    on: 'pledge',
    roles: PD,
    binding: 'none',
    request: [
      { from: ['SELECTED'], to: 'DEPLOYED' },
      // Rotation: the next tour of the same team.
      { from: ['DEPLOYED', 'CLOSED'], to: 'SAME' },
    ],
    pledge: [{ from: ['SELECTED', 'DEPLOYED'], to: 'DEPLOYED' }],
    guards: [certifiedToday],
  },
  confirmCapabilityGapClosed: {
    does: 'confirm that the gap is closed',
    on: 'gap',
    roles: POLICE,
    binding: 'own-mission',
    gapOpen: true,
    request: [
      { from: ['DEPLOYED'], to: 'CLOSED' },
      // Nobody looks for a team any more: the mission has found a way of its own.
      { from: ['WITHDRAWN'], to: 'SAME' },
    ],
    withoutRequest: true,
    guards: [],
  },
}
