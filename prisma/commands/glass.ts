/** Rows of break-glass: who has it, for what, until when. */
import type { Actor } from '../../domain/actor.js'
import type { Opening, OpenInput } from '../../domain/break-glass/decide.js'
import type { Transaction } from '../commit.js'

/** What is behind it. */
export type Behind = { readonly requestId: string } | { readonly visitId: string }

export async function openGlass(
  tx: Transaction,
  behind: Behind,
  { handle }: Actor,
  { purpose }: OpenInput,
  openedAt: Date,
  { endsAt }: Opening,
): Promise<void> {
  const data = { ...behind, handle, purpose: purpose.trim(), openedAt, endsAt }
  await tx.breakGlass.create({ data, select: { id: true } })
}

export async function endGlass(
  tx: Transaction,
  which: Behind & { readonly handle: string },
  endedAt: Date,
  { handle: endedByHandle }: Actor,
): Promise<void> {
  await tx.breakGlass.updateMany({ where: { ...which, endedAt: null }, data: { endedAt, endedByHandle } })
}

/** Ends what has come to its end, and returns whose sight it was. */
export async function overdueGlass(tx: Transaction, behind: Behind, now: Date): Promise<string[]> {
  const over = { ...behind, endedAt: null, endsAt: { lte: now } }
  const glasses = await tx.breakGlass.findMany({ where: over, orderBy: { openedAt: 'asc' }, select: { handle: true } })
  await tx.breakGlass.updateMany({ where: over, data: { endedAt: now } })
  return glasses.map(({ handle }) => handle)
}
