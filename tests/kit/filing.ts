/** What a resident coordinator files, in the tests. */
import { randomUUID } from 'node:crypto'
import type { FileAdvisoryRequestInput } from '../generated/graphql.js'

export const MONEY = { amount: '180000.00', currency: 'USD' }
export const DAY = 86_400_000

/** A day so many days from now. */
export function day(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
}

const AREAS = ['OPERATIONS', 'CAPACITY_BUILDING_AND_DEVELOPMENT', 'ADMINISTRATION', 'COMMAND'] as const
let slots = 0

/** A new database is empty of filings. */
export function beginFilings(): void {
  slots = 0
}

/**
 * A filing that lacks nothing, each with a month and an area of its own, so that none looks like a duplicate of another.
 * The month from today is left to those whose deployment starts.
 */
export function filing(more: Partial<FileAdvisoryRequestInput> = {}): FileAdvisoryRequestInput {
  const slot = slots++
  return {
    idempotencyKey: randomUUID(),
    country: 'BFA',
    title: 'Advisers on community-oriented policing',
    justification: 'Trust between police and communities has to be rebuilt.',
    urgency: 'HIGH',
    undafPriorities: [{ framework: 'UNDAF', outcome: 'Outcome 1.2' }],
    sgfAreas: [AREAS[slot % AREAS.length] ?? AREAS[0]],
    preventionDimension: 'STRUCTURAL',
    profiles: [{ skill: 'COMMUNITY_POLICING', count: 1, languages: ['fr'] }],
    startOn: day(40 + 35 * Math.floor(slot / AREAS.length)),
    durationMonths: 1,
    hostConsent: { reference: 'Note verbale 118', givenOn: day(-7) },
    fundingRequired: MONEY,
    ...more,
  }
}

/** … whose deployment can start: who is a candidate then is free from today. */
export const STARTING: Partial<FileAdvisoryRequestInput> = { startOn: day(0), sgfAreas: ['OPERATIONS'] }
