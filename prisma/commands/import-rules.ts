/** How the rows of each import are worked on: what they lock and load together, and then one after the other. */
import type { Actor } from '../../domain/actor.js'
import { nominationColumn, nominationRow } from '../../domain/import/nomination.js'
import { formedUnitRow } from '../../domain/import/formed-units.js'
import type { ImportAction, ImportRow } from '../../domain/import/input.js'
import { inColumns, pledgeRow } from '../../domain/import/pledges.js'
import type { Transaction, Work } from '../commit.js'
import { teamWorld } from '../team-facts.js'
import { unitBatch, unitWork } from './formed-unit.js'
import { lockTeams } from './locks.js'
import { notFound } from './not-found.js'
import { nominationBatch, nominationWork } from './person.js'
import { teamWork } from './team.js'

interface ImportRule {
  /** What a row speaks of, on which another row may bear. */
  readonly marks: (row: ImportRow) => readonly string[]
  /** Locks what the rows are on, in the order that all commands keep; then works on one row at a time. */
  readonly open: (
    tx: Transaction,
    now: Date,
    actor: Actor,
    rows: readonly ImportRow[],
  ) => Promise<(row: ImportRow) => Promise<Work>>
}

/** What does not exist is answered as what is not seen, by the same hand. */
const NO_ID = '00000000-0000-0000-0000-000000000000'

const importPledges: ImportRule = {
  marks: (row) => [pledgeRow(row).teamRequest],
  async open(tx, now, actor, rows) {
    const found = await tx.specializedTeamRequest.findMany({
      where: {
        reference: { in: rows.map(pledgeRow).flatMap((row) => (row.refusals.length > 0 ? [] : row.teamRequest)) },
      },
      select: { id: true, reference: true },
    })
    const ids = new Map(found.map(({ id, reference }) => [reference, id]))
    await lockTeams(tx, [...ids.values()])
    // A pledge names no officers and begins no clock: what is known beside the case is the same for all.
    const world = await teamWorld(tx, {})
    return async (row) => {
      const { teamRequest, input, refusals } = pledgeRow(row)
      if (refusals.length > 0) return { refusals }
      const teamRequestId = ids.get(teamRequest) ?? NO_ID
      const pledge = { ...input, idempotencyKey: '', teamRequestId }
      const work = await teamWork(tx, now, actor, 'pledgeSpecializedTeam', pledge, { known: world })
      const unknown = work.refusals?.some(({ code }) => code === 'NOT_FOUND')
      return unknown ? notFound('team request', 'teamRequest', 'reference') : byColumn(work)
    }
  },
}

const importFormedUnitPledges: ImportRule = {
  marks: () => [],
  async open(tx, now, actor) {
    const batch = await unitBatch(tx)
    return async (row) => {
      const { input, refusals } = formedUnitRow(row)
      if (refusals.length > 0) return { refusals }
      return byColumn(await unitWork(tx, now, actor, 'pledgeFormedUnit', { ...input, idempotencyKey: '' }, batch))
    }
  },
}

const importNominations: ImportRule = {
  marks: (row) => {
    const { familyName, givenNames, nationalReference } = nominationRow(row).input
    return [`${familyName}, ${givenNames}`.toLowerCase(), ...(nationalReference ? [nationalReference] : [])]
  },
  async open(tx, now, actor, rows) {
    const sound = rows.map(nominationRow).filter(({ refusals }) => refusals.length === 0)
    const batch = await nominationBatch(
      tx,
      actor,
      sound.map(({ input }) => input),
    )
    return async (row) => {
      const { input, refusals } = nominationRow(row)
      if (refusals.length > 0) return { refusals }
      const work = await nominationWork(tx, now, actor, input, batch)
      return work.refusals
        ? { refusals: work.refusals.map((one) => ({ ...one, path: nominationColumn(one.path) })) }
        : work
    }
  },
}

export const IMPORT_RULES: Readonly<Record<ImportAction, ImportRule>> = {
  importPledges,
  importFormedUnitPledges,
  importNominations,
}

function byColumn(work: Work): Work {
  return work.refusals ? { ...work, refusals: inColumns(work.refusals) } : work
}
