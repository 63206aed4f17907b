/** Commands of break-glass, whatever is behind it. */
import type { Actor } from '../../domain/actor.js'
import type { BreakGlassAction, BreakGlassInputs, CloseInput, OpenInput } from '../../domain/break-glass/decide.js'
import type { Outcome } from '../../domain/outcome.js'
import type { Database } from '../database.js'
import { commit, commitAsHub, type Transaction, type Work, type WriteDependencies } from '../commit.js'
import { close, closeOverdue, open } from './glass.js'
import { oneByOne } from './one-by-one.js'
import { REQUEST_GLASS } from './request-glass.js'
import { VISIT_GLASS } from './visit-glass.js'

type Step<Input> = (tx: Transaction, now: Date, actor: Actor, input: Input) => Promise<Work>

/** How the audit trail names each, and what it does. */
const STEPS: { readonly [A in BreakGlassAction]: readonly [name: string, step: Step<BreakGlassInputs[A]>] } = {
  breakGlass: ['request.breakGlass', (...step) => open(REQUEST_GLASS, ...step)],
  closeBreakGlass: ['request.closeBreakGlass', (...step) => close(REQUEST_GLASS, ...step)],
  breakExpertTeamVisitGlass: ['expertTeam.breakExpertTeamVisitGlass', (...step) => open(VISIT_GLASS, ...step)],
  closeExpertTeamVisitGlass: ['expertTeam.closeExpertTeamVisitGlass', (...step) => close(VISIT_GLASS, ...step)],
}

export function changeGlass<A extends BreakGlassAction>(
  dependencies: WriteDependencies,
  actor: Actor,
  action: A,
  input: BreakGlassInputs[A],
): Promise<Outcome> {
  const [name, step] = STEPS[action] as readonly [string, Step<OpenInput | CloseInput>]
  return commit(dependencies, actor, name, input, (tx, now) => step(tx, now, actor, input))
}

/** Closes what has come to its end; returns on how many things it was. The clockwork calls it. */
export async function closeBrokenGlass(dependencies: WriteDependencies): Promise<number> {
  const { database, now } = dependencies
  const due = await database.client.breakGlass.findMany({
    where: { endedAt: null, endsAt: { lte: now() } },
    select: { requestId: true, visitId: true },
    distinct: ['requestId', 'visitId'],
  })
  await oneByOne(due, async ({ requestId, visitId }) => {
    if (requestId) {
      await commitAsHub(dependencies, STEPS.closeBreakGlass[0], (tx, at) =>
        closeOverdue(REQUEST_GLASS, tx, at, requestId),
      )
    }
    if (visitId) {
      await commitAsHub(dependencies, STEPS.closeExpertTeamVisitGlass[0], (tx, at) =>
        closeOverdue(VISIT_GLASS, tx, at, visitId),
      )
    }
  })
  return due.length
}

/** When the next one ends that is open; null: none is. */
export async function nextGlassEnd({ client }: Pick<Database, 'client'>): Promise<Date | null> {
  const next = await client.breakGlass.findFirst({
    where: { endedAt: null },
    orderBy: { endsAt: 'asc' },
    select: { endsAt: true },
  })
  return next?.endsAt ?? null
}
