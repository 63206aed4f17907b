/** The table of what may be done with the expert team and its visits: by whom, from which states to which. */
import type { ExpertTeamVisitStatus as Status, Role } from '../../prisma/generated/client/enums.js'
import type { Guard } from '../guard.js'
import type { Passage } from '../passage.js'
import type { Circumstances } from './guards/circumstances.js'
import { followUpsClosed } from './guards/follow-ups.js'
import type { ExpertTeamAction } from './input.js'

/** What a role must be bound to, beside being in the list: see `bindings.ts`. */
export type Binding =
  'none' | 'own-entity' | 'own-entity-or-desk' | 'host' | 'requester' | 'lead' | 'party' | 'lead-or-host'

export interface ExpertTeamRow {
  readonly does: string
  /** Whose id and version the input gives, or on what it makes something new. */
  readonly on: 'nothing' | 'member' | 'visit' | 'follow-up'
  readonly roles: readonly Role[]
  readonly binding: Binding
  readonly visit?: readonly Passage<Status, Status | 'SAME'>[]
  /** The follow-up must not be done or dropped; the member must not have left. */
  readonly open?: true
  readonly guards: readonly Guard<Circumstances>[]
}

const PD = ['POLICE_DIVISION_DESK'] as const
const TEAM = [...PD, 'ENTITY_OFFICER', 'HUMAN_RIGHTS_OFFICER'] as const
const HOST = ['RESIDENT_COORDINATOR', 'MISSION_POLICE'] as const
/** While there is something to find and to follow up. */
const FINDING = [{ from: ['UNDER_WAY', 'BROKEN_OFF', 'REPORTED'], to: 'SAME' }] as const
/** A follow-up that is hidden from who closes the visit may still be open then. */
const FOLLOWED_UP = [{ from: ['UNDER_WAY', 'BROKEN_OFF', 'REPORTED', 'CLOSED'], to: 'SAME' }] as const

export const EXPERT_TEAM_ACTIONS: Readonly<Record<ExpertTeamAction, ExpertTeamRow>> = {
  addExpertTeamMember: { does: 'give a member', on: 'nothing', roles: TEAM, binding: 'own-entity', guards: [] },
  endExpertTeamMembership: {
    does: 'end a membership',
    on: 'member',
    roles: TEAM,
    binding: 'own-entity-or-desk',
    open: true,
    guards: [],
  },
  requestExpertTeamVisit: { does: 'request a visit', on: 'nothing', roles: HOST, binding: 'host', guards: [] },
  acceptExpertTeamVisit: {
    does: 'accept the visit',
    on: 'visit',
    roles: PD,
    binding: 'none',
    visit: [{ from: ['REQUESTED'], to: 'ACCEPTED' }],
    guards: [],
  },
  declineExpertTeamVisit: {
    does: 'decline the visit',
    on: 'visit',
    roles: PD,
    binding: 'none',
    visit: [{ from: ['REQUESTED'], to: 'DECLINED' }],
    guards: [],
  },
  cancelExpertTeamVisit: {
    does: 'cancel the visit',
    on: 'visit',
    roles: [...HOST, ...PD],
    binding: 'requester',
    visit: [{ from: ['REQUESTED', 'ACCEPTED'], to: 'CANCELLED' }],
    guards: [],
  },
  startExpertTeamVisit: {
    does: 'start the visit',
    on: 'visit',
    roles: TEAM,
    binding: 'lead',
    visit: [{ from: ['ACCEPTED'], to: 'UNDER_WAY' }],
    guards: [],
  },
  extendExpertTeamVisit: {
    does: 'extend the visit',
    on: 'visit',
    // As who goes: agreed with the entities of the members, of whom nobody else is to learn what holds them.
    roles: PD,
    binding: 'none',
    visit: [{ from: ['ACCEPTED', 'UNDER_WAY'], to: 'SAME' }],
    guards: [],
  },
  breakOffExpertTeamVisit: {
    does: 'break off the visit',
    on: 'visit',
    roles: [...HOST, ...PD],
    binding: 'requester',
    visit: [{ from: ['UNDER_WAY'], to: 'BROKEN_OFF' }],
    guards: [],
  },
  reportExpertTeamVisit: {
    does: 'report on the visit',
    on: 'visit',
    roles: TEAM,
    binding: 'lead',
    visit: [{ from: ['UNDER_WAY', 'BROKEN_OFF'], to: 'REPORTED' }],
    guards: [],
  },
  closeExpertTeamVisit: {
    does: 'close the visit',
    on: 'visit',
    roles: PD,
    binding: 'none',
    visit: [{ from: ['REPORTED'], to: 'CLOSED' }],
    guards: [followUpsClosed],
  },
  recordExpertTeamFinding: {
    does: 'record a finding',
    on: 'visit',
    roles: TEAM,
    binding: 'party',
    visit: FINDING,
    guards: [],
  },
  addExpertTeamFollowUp: {
    does: 'add a follow-up',
    on: 'visit',
    roles: TEAM,
    binding: 'lead',
    visit: FINDING,
    guards: [],
  },
  linkExpertTeamFollowUp: {
    does: 'link the follow-up to an advisory request',
    on: 'follow-up',
    roles: ['RESIDENT_COORDINATOR', ...TEAM],
    binding: 'lead-or-host',
    visit: FOLLOWED_UP,
    open: true,
    guards: [],
  },
  closeExpertTeamFollowUp: {
    does: 'close the follow-up',
    on: 'follow-up',
    roles: ['RESIDENT_COORDINATOR', ...TEAM],
    binding: 'lead-or-host',
    visit: FOLLOWED_UP,
    open: true,
    guards: [],
  },
}
