/** The certification of the team, as a guard of what is done with its pledge. */
import { forceRefusals } from '../../certification.js'
import { startOfDay } from '../../day.js'
import type { Guard } from '../../guard.js'
import type { Circumstances } from './circumstances.js'

/** In force on the day of the act. */
export const certifiedToday: Guard<Circumstances> = {
  rule: 'certification.in-force',
  missing: ({ pledge, now }) => (pledge ? forceRefusals(pledge, { from: startOfDay(now), to: startOfDay(now) }) : []),
}
