/** The table of what may be done to an advisory request: by whom, from which state, to which state, under which rules. */
import type { AdvisoryRequestStatus as Status, Role } from '../../prisma/generated/client/enums.js'
import { originsOf as originsAmong, type Passage, passageFrom } from '../passage.js'
import type { Guard } from './guards/guard.js'
import { complete, somebodyNamed } from './guards/complete.js'
import { answered, objectionsResolved, someObjectionToOverrule } from './guards/consultation.js'
import { noneActive, noneStarted, placeLeft } from './guards/deployments.js'
import { dutiesSeparated } from './guards/duties.js'
import { fundingCommitted } from './guards/funding.js'
import { assessed, concurred, mitigated, notWithheld, proposed } from './guards/human-rights.js'
import type { RequestAction } from './input.js'
import { isTerminal, STATUSES } from './states.js'

/** What a role must be bound to, beside being in the list: see `bindings.ts`. */
export type Binding = 'none' | 'own-country' | 'own-country-or-named' | 'consulted' | 'lead-or-human-rights'

/** `SAME`: the state stays. `RESUME`: back to where it was held or suspended. */
export type Target = Status | 'SAME' | 'RESUME'

export interface ActionRow {
  readonly does: string
  readonly roles: readonly Role[]
  readonly binding: Binding
  readonly passages: readonly Passage<Status, Target>[]
  /** Rules that stand whatever the input says; those on the input are with the step. */
  readonly guards: readonly Guard[]
}

/** Assigning an expert is decided in `deployment/assign.ts`; its row stands here because it moves the request. */
export type ListedAction = RequestAction | 'assignExpert'

const RC = ['RESIDENT_COORDINATOR'] as const
const GFP = ['GFP_DESK'] as const
const PD = ['POLICE_DIVISION_DESK'] as const
const OHCHR = ['HUMAN_RIGHTS_OFFICER'] as const
const OFFICERS = ['ENTITY_OFFICER', 'HUMAN_RIGHTS_OFFICER', 'POLICE_DIVISION_DESK'] as const

/** Positions, assessment and funding are recorded and revised from the opening of the consultation until the decision. */
const UNDER_DISCUSSION = ['IN_CONSULTATION', 'AWAITING_DECISION'] as const
const BEFORE_DECISION = ['SUBMITTED', 'IN_TRIAGE', ...UNDER_DISCUSSION] as const
const UNDER_SUPPORT = ['APPROVED', 'STAFFING', 'DEPLOYED'] as const
const NOT_OVER = STATUSES.filter((status) => !isTerminal(status))

export const ACTIONS: Readonly<Record<ListedAction, ActionRow>> = {
  file: {
    does: 'file a request',
    roles: RC,
    binding: 'own-country',
    passages: [{ from: ['DRAFT'], to: 'SAME' }],
    guards: [],
  },
  amend: {
    does: 'amend the request',
    roles: RC,
    binding: 'own-country',
    passages: [
      { from: ['DRAFT'], to: 'SAME' },
      { from: ['RETURNED'], to: 'SUBMITTED' },
    ],
    guards: [],
  },
  submit: {
    does: 'submit the request',
    roles: RC,
    binding: 'own-country',
    passages: [{ from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED' }],
    guards: [complete, somebodyNamed],
  },
  triage: {
    does: 'take up the request',
    roles: GFP,
    binding: 'none',
    passages: [{ from: ['SUBMITTED'], to: 'IN_TRIAGE' }],
    guards: [],
  },
  openConsultation: {
    does: 'open the consultation',
    roles: GFP,
    binding: 'none',
    passages: [{ from: ['IN_TRIAGE'], to: 'IN_CONSULTATION' }],
    guards: [],
  },
  reviseConsultation: {
    does: 'revise the consultation',
    roles: GFP,
    binding: 'none',
    passages: [{ from: UNDER_DISCUSSION, to: 'IN_CONSULTATION' }],
    guards: [],
  },
  recordPosition: {
    does: 'give the position of an entity',
    roles: OFFICERS,
    binding: 'consulted',
    passages: [{ from: UNDER_DISCUSSION, to: 'SAME' }],
    guards: [],
  },
  overruleObjection: {
    does: 'overrule an objection',
    roles: GFP,
    binding: 'none',
    passages: [{ from: UNDER_DISCUSSION, to: 'SAME' }],
    guards: [dutiesSeparated, someObjectionToOverrule],
  },
  assessHumanRights: {
    does: 'assess human rights risks',
    roles: OFFICERS,
    binding: 'lead-or-human-rights',
    passages: [
      { from: UNDER_DISCUSSION, to: 'SAME' },
      // A review. A finding that support must be withheld suspends: see steps/human-rights.ts.
      { from: [...UNDER_SUPPORT, 'SUSPENDED'], to: 'SAME', roles: OHCHR },
    ],
    guards: [],
  },
  concurHumanRights: {
    does: 'concur in an assessment of human rights risks',
    roles: OHCHR,
    binding: 'none',
    passages: [{ from: [...UNDER_DISCUSSION, ...UNDER_SUPPORT, 'SUSPENDED'], to: 'SAME' }],
    guards: [proposed],
  },
  commitFunding: {
    does: 'commit funds',
    roles: OFFICERS,
    binding: 'none',
    passages: [{ from: UNDER_DISCUSSION, to: 'SAME' }],
    guards: [],
  },
  closeConsultation: {
    does: 'close the consultation',
    roles: GFP,
    binding: 'none',
    passages: [{ from: ['IN_CONSULTATION'], to: 'AWAITING_DECISION' }],
    guards: [answered, objectionsResolved],
  },
  approve: {
    does: 'approve the request',
    roles: GFP,
    binding: 'none',
    passages: [{ from: ['AWAITING_DECISION'], to: 'APPROVED' }],
    guards: [
      answered,
      objectionsResolved,
      assessed,
      concurred,
      mitigated,
      notWithheld,
      fundingCommitted,
      dutiesSeparated,
    ],
  },
  decline: {
    does: 'decline the request',
    roles: GFP,
    binding: 'none',
    passages: [{ from: ['IN_TRIAGE', ...UNDER_DISCUSSION, 'RETURNED', 'ON_HOLD', 'SUSPENDED'], to: 'DECLINED' }],
    guards: [dutiesSeparated, noneActive],
  },
  return: {
    does: 'return the request with questions',
    roles: GFP,
    binding: 'none',
    passages: [{ from: BEFORE_DECISION, to: 'RETURNED' }],
    guards: [],
  },
  hold: {
    does: 'hold the request',
    roles: GFP,
    binding: 'none',
    passages: [{ from: BEFORE_DECISION, to: 'ON_HOLD' }],
    guards: [],
  },
  suspend: {
    does: 'suspend the request',
    roles: [...GFP, ...OHCHR],
    binding: 'none',
    passages: [{ from: UNDER_SUPPORT, to: 'SUSPENDED' }],
    guards: [],
  },
  resume: {
    does: 'resume the request',
    roles: GFP,
    binding: 'none',
    passages: [{ from: ['ON_HOLD', 'SUSPENDED'], to: 'RESUME' }],
    guards: [notWithheld],
  },
  withdraw: {
    does: 'withdraw the request',
    roles: RC,
    binding: 'own-country',
    passages: [
      {
        from: ['DRAFT', ...BEFORE_DECISION, 'RETURNED', 'ON_HOLD', 'APPROVED', 'STAFFING', 'SUSPENDED'],
        to: 'WITHDRAWN',
      },
    ],
    guards: [noneStarted],
  },
  nameOfficer: {
    does: 'name an officer',
    roles: [...RC, ...GFP],
    binding: 'own-country-or-named',
    passages: [{ from: NOT_OVER, to: 'SAME' }],
    guards: [],
  },
  unnameOfficer: {
    does: 'take an officer off the names',
    roles: [...RC, ...GFP],
    binding: 'own-country-or-named',
    passages: [{ from: NOT_OVER, to: 'SAME' }],
    guards: [],
  },
  assignExpert: {
    does: 'assign an expert',
    roles: PD,
    binding: 'none',
    passages: [
      { from: ['APPROVED'], to: 'STAFFING' },
      { from: ['STAFFING', 'DEPLOYED'], to: 'SAME' },
    ],
    guards: [placeLeft],
  },
}

/** The state that `action` by this role leads to, or null where none does. */
export function targetOf(
  action: ListedAction,
  { status, resumeTo }: { readonly status: Status; readonly resumeTo: Status | null },
  role: Role,
): Status | null {
  const passage = passageFrom(ACTIONS[action].passages, status, role)
  if (!passage) return null
  if (passage.to === 'SAME') return status
  return passage.to === 'RESUME' ? resumeTo : passage.to
}

/** States from which the action leads on for this role. */
export function originsOf(action: ListedAction, role: Role): Status[] {
  return originsAmong(ACTIONS[action].passages, role)
}
