/** Parity (¶34): the share of women among officers who serve or are about to, and what a selection does to it. */
import type { Actor } from './actor.js'
import type { Role } from '../prisma/generated/client/enums.js'

/** Officers of known sex. */
export interface Officers {
  readonly size: number
  readonly women: number
}

/** Shares in per cent, to one decimal; null: nobody to count, or no target stated. */
export interface ParityEffect {
  /** Without the team. */
  readonly before: number | null
  /** With it; null while no team is selected. */
  readonly after: number | null
  readonly target: number | null
}

export interface ParityFacts {
  /** Everybody else: planned or serving individual officers, among them the teams, without the one in question. */
  readonly others: Officers
  readonly target: number | null
}

export function parityEffect({ others, target }: ParityFacts, team: Officers | null): ParityEffect {
  return {
    before: shareOfWomen(others),
    after: team && shareOfWomen({ size: others.size + team.size, women: others.women + team.women }),
    target,
  }
}

export function shareOfWomen({ size, women }: Officers): number | null {
  return size === 0 ? null : Math.round((women * 1000) / size) / 10
}

const WEIGHERS: readonly Role[] = ['POLICE_DIVISION_DESK', 'GFP_DESK', 'MISSION_POLICE', 'AUDITOR']

/** Those who choose, and those who answer for the choice. Never a delegate: the share tells of other States. */
export function mayWeighParity(actor: Actor | null): boolean {
  return actor !== null && WEIGHERS.includes(actor.role)
}
