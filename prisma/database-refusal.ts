/** What the database itself refuses, as something the caller can act on. */
import type { Refusal } from '../domain/refusal.js'

const EXCLUSION = '23P01'
const UNIQUE = '23505'
const DEADLOCK = '40P01'
const SERIALIZATION = '40001'
/** U+0000 in a text, or in JSON. */
const NOT_A_CHARACTER: ReadonlySet<string | undefined> = new Set(['22021', '22P05'])

const CONFLICTS: Readonly<Record<string, Refusal>> = {
  Account_handle_key: {
    code: 'CONFLICT',
    message: 'An account has this handle already. Choose another.',
    path: ['handle'],
  },
  Account_issuer_subject_key: {
    code: 'CONFLICT',
    message: 'Another account is bound to this subject of the issuer. A person signs in as one account.',
    path: ['subject'],
  },
  DeploymentMember_no_overlap: {
    code: 'CONFLICT',
    message: 'An expert has been deployed elsewhere in this period meanwhile. Ask again who is free.',
    path: ['expertId'],
    rule: 'deployment.no-overlap',
    paragraph: 39,
  },
  Deployment_team_once: {
    code: 'CONFLICT',
    message: 'The team has been deployed for this period meanwhile. Look at its deployments again.',
    path: ['startOn'],
    rule: 'team.deployed-once',
    paragraph: 39,
  },
  ExpertTeamVisitMember_no_overlap: {
    code: 'CONFLICT',
    message: 'A member has been sent on another visit in this period meanwhile. Look at the members again.',
    path: ['members'],
    rule: 'visit.member-free',
  },
  Deployment_unit_once: {
    code: 'CONFLICT',
    message: 'The unit has been deployed for this period meanwhile. Look at its deployments again.',
    path: ['startOn'],
    rule: 'unit.deployed-once',
    paragraph: 39,
  },
  StandingCapacityMember_once: {
    code: 'CONFLICT',
    message: 'The expert has been enrolled in a standing capacity meanwhile.',
    path: ['expertId'],
    rule: 'standing.one-service',
  },
  TeamPledge_one_standing: {
    code: 'CONFLICT',
    message: 'The Member State has a standing pledge for this request. Revise or withdraw that one.',
    path: ['teamRequestId'],
  },
}

/** The refusal behind a constraint's violation, or undefined when it is a defect. */
export function databaseRefusal(error: unknown): Refusal | undefined {
  const code = sqlState(error)
  if (NOT_A_CHARACTER.has(code)) {
    return { code: 'VALIDATION', message: 'A text holds the character U+0000, which no text can have.', path: [] }
  }
  if (code !== EXCLUSION && code !== UNIQUE) return undefined
  const text = everything(error)
  const name = Object.keys(CONFLICTS).find((constraint) => text.includes(constraint))
  return name ? CONFLICTS[name] : undefined
}

/** A deadlock or a lost race that the same work, done again, gets past. */
export function isTransient(error: unknown): boolean {
  const code = sqlState(error)
  return code === DEADLOCK || code === SERIALIZATION || prismaCode(error) === 'P2034'
}

function prismaCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
}

/** The five characters of PostgreSQL's SQLSTATE, wherever Prisma has put them. */
function sqlState(error: unknown): string | undefined {
  const found = /\b(22021|22P05|23P01|23505|40P01|40001)\b/.exec(everything(error))
  if (found) return found[1]
  return prismaCode(error) === 'P2002' ? UNIQUE : undefined
}

function everything(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { meta, cause } = error as Error & { meta?: unknown }
  return `${error.message} ${meta ? JSON.stringify(meta) : ''} ${cause ? everything(cause) : ''}`
}
