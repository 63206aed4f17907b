import type { Transaction } from '../commit.js'

const PREFIXES = {
  AdvisoryRequest: 'AR',
  Deployment: 'DP',
  CapabilityGap: 'CG',
  SpecializedTeamRequest: 'SPT',
  ExpertTeamMember: 'XM',
  ExpertTeamVisit: 'EV',
} as const

/** The next reference of a noun, for example `AR-2026-0007`. Numbers run on over the years; a refused act may leave a gap. */
export async function nextReference(tx: Transaction, noun: keyof typeof PREFIXES, now: Date): Promise<string> {
  const sequence = `"${noun}_reference"`
  const rows = await tx.$queryRaw<{ value: bigint }[]>`SELECT nextval(${sequence}::regclass) AS value`
  const value = rows[0]?.value ?? 0n
  return `${PREFIXES[noun]}-${now.getUTCFullYear()}-${String(value).padStart(4, '0')}`
}
