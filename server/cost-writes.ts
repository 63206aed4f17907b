/** What a mutation sends beside reading its answer: the one table of what writing costs. A test holds it to what is sent. */
import { type ImportAction, MOST_ROWS } from '../domain/import/input.js'

/** Statements of a mutation for which nothing is said below: locks, facts, state, log. */
const USUAL = 30
/** How many more for each entry of a list in its input, for which a row of its own may be written or looked up. */
const EACH_ENTRY = 2
/** Officers and pledges that change alike are written together; so many kinds of change there are at most in one. */
const KINDS_OF_CHANGE = 20

/** Mutations that write what their input does not tell of, by name: statements beside the usual ones. */
export const WRITINGS: Readonly<Record<string, number>> = {
  cancelDeployment: KINDS_OF_CHANGE,
  deploySpecializedTeam: KINDS_OF_CHANGE,
  endDeployment: KINDS_OF_CHANGE,
  extendDeployment: KINDS_OF_CHANGE,
  nominateTeamMembers: KINDS_OF_CHANGE,
  releaseTeamPledge: KINDS_OF_CHANGE,
  repatriateDeployment: KINDS_OF_CHANGE,
  rotateDeployment: KINDS_OF_CHANGE,
  selectTeamPledge: KINDS_OF_CHANGE,
  startDeployment: KINDS_OF_CHANGE,
  withdrawSpecializedTeamRequest: KINDS_OF_CHANGE,
  withdrawTeamPledge: KINDS_OF_CHANGE,
}

/** Statements for each row of an import, which looks at it twice. */
export const IMPORTS: Readonly<Record<ImportAction, number>> = {
  importFormedUnitPledges: 16,
  importNominations: 24,
  importPledges: 24,
}

export interface Writing {
  readonly fixed: number
  /** Statements of rows of a file: short ones, which count less than others. */
  readonly rows: number
}

/** @param input The mutation's input, with variables in it. */
export function writingOf(mutation: string, input: unknown): Writing {
  const fixed = USUAL + (WRITINGS[mutation] ?? 0) + EACH_ENTRY * entriesIn(input)
  const each = isImport(mutation) ? IMPORTS[mutation] : 0
  return { fixed, rows: each === 0 ? 0 : each * rowsIn((input as { readonly csv?: unknown } | null)?.csv) }
}

export function isImport(field: string): field is ImportAction {
  return Object.hasOwn(IMPORTS, field)
}

function entriesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + 1 + entriesIn(one), 0)
  if (value === null || typeof value !== 'object') return 0
  return Object.values(value).reduce((sum: number, one) => sum + entriesIn(one), 0)
}

/** Never fewer than there are: a break within a cell counts too. A file with more than are permitted is only read. */
function rowsIn(csv: unknown): number {
  const breaks = typeof csv === 'string' ? (csv.match(/\r\n|\r|\n/g) ?? []).length : 0
  return Math.min(breaks, MOST_ROWS)
}
