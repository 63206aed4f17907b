import type { AdvisoryRequestStatus as Status } from '../../prisma/generated/client/enums.js'

export interface State {
  /** What it means that a request is in it. */
  readonly doc: string
  /** Still on its way, and known outside its country: it counts as a neighbour when likely duplicates are looked for. */
  readonly open: boolean
  /** Nothing leads on from it. */
  readonly terminal: boolean
  /** The decision is taken. */
  readonly decided: boolean
}

const ON_ITS_WAY = { open: true, terminal: false, decided: false }
const APPROVED = { open: true, terminal: false, decided: true }
const OVER = { open: false, terminal: true, decided: true }

/** The fourteen states of an advisory request (domain page §4). */
export const STATES: Readonly<Record<Status, State>> = {
  DRAFT: {
    doc: 'The resident coordinator writes it; nobody else knows of it.',
    open: false,
    terminal: false,
    decided: false,
  },
  SUBMITTED: { doc: 'Filed with the Global Focal Point, which is to take it up.', ...ON_ITS_WAY },
  IN_TRIAGE: { doc: 'The Global Focal Point looks at it and chooses whom to consult.', ...ON_ITS_WAY },
  IN_CONSULTATION: { doc: 'The consulted entities give their positions.', ...ON_ITS_WAY },
  AWAITING_DECISION: { doc: 'The consultation is closed; the Global Focal Point is to decide.', ...ON_ITS_WAY },
  APPROVED: { doc: 'Approved; nobody is assigned yet.', ...APPROVED },
  STAFFING: { doc: 'Experts are assigned; none has started.', ...APPROVED },
  DEPLOYED: { doc: 'At least one deployment has started.', ...APPROVED },
  COMPLETED: { doc: 'The last deployment has ended and its report is in.', ...OVER },
  RETURNED: { doc: 'Back with the resident coordinator, with questions.', ...ON_ITS_WAY },
  ON_HOLD: { doc: 'Held before the decision; it resumes where it was.', ...ON_ITS_WAY },
  SUSPENDED: {
    doc: 'Stopped after approval, on grave violations or loss of consent; it resumes where it was, or ends.',
    ...APPROVED,
  },
  DECLINED: { doc: 'The Global Focal Point has declined it.', ...OVER },
  WITHDRAWN: { doc: 'The resident coordinator has withdrawn it.', ...OVER, decided: false },
}

export const STATUSES = Object.keys(STATES) as readonly Status[]

export const isOpen = (status: Status): boolean => STATES[status].open
export const isTerminal = (status: Status): boolean => STATES[status].terminal
/** Held or suspended: it knows where to resume. */
export const isPaused = (status: Status): boolean => status === 'ON_HOLD' || status === 'SUSPENDED'
