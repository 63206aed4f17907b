/** Formed police units pledged and deployed (¶45). Who pledged what is not reported: no pledge of a State is seeded. */
import { DAY_UNKNOWN, END_OF_2018 } from './documents.js'
import type { FigureFact } from './figure.js'

export const FORMED_UNIT_FIGURES: readonly FigureFact[] = [
  {
    key: 'fpu.pledged',
    topic: 'FORMED_UNITS',
    value: 61,
    qualifier: 'MORE_THAN',
    unit: 'UNITS',
    asOf: END_OF_2018,
    remark: `Pledged to the Peacekeeping Capability Readiness System, guard units and special weapons and tactics units included, at the leaders' summit on peacekeeping (New York, 2015), the peacekeeping defence ministerial (Vancouver, 2017) and the United Nations Chiefs of Police Summits (2016, 2018). No split by State, summit or type is reported. ${DAY_UNKNOWN}`,
    paragraph: 45,
  },
  {
    key: 'fpu.assessed-and-deployed',
    topic: 'FORMED_UNITS',
    value: 5,
    unit: 'UNITS',
    asOf: END_OF_2018,
    remark: `Of those pledged. ${DAY_UNKNOWN}`,
    paragraph: 45,
  },
  {
    key: 'fpu.notice-days',
    topic: 'FORMED_UNITS',
    value: 60,
    unit: 'DAYS',
    asOf: END_OF_2018,
    remark: `Readiness sought by assessment and advisory visits, verification of the rapid deployment level and pre-deployment visits. ${DAY_UNKNOWN}`,
    paragraph: 45,
  },
]
