/** Every figure seeded. */
import { DAY_UNKNOWN, END_OF_2018 } from './documents.js'
import type { FigureFact } from './figure.js'
import { FORMED_UNIT_FIGURES } from './formed-units.js'
import { PARITY_FIGURES } from './parity.js'

export const FIGURES: readonly FigureFact[] = [
  ...FORMED_UNIT_FIGURES,
  ...PARITY_FIGURES,
  {
    key: 'leadership.senior-women-officers',
    topic: 'LEADERSHIP',
    value: 200,
    qualifier: 'SOME',
    unit: 'PERSONS',
    asOf: END_OF_2018,
    remark: `Women officers identified for mid-level to senior leadership in four regional courses: "nearly 200". ${DAY_UNKNOWN}`,
    paragraph: 34,
  },
  {
    key: 'team-requests.issued',
    topic: 'TEAM_REQUESTS',
    value: 10,
    unit: 'REQUESTS',
    asOf: END_OF_2018,
    remark: `For MINUSMA, MINUSCA and MONUSCO together; the split is not reported. ${DAY_UNKNOWN}`,
    paragraph: 44,
  },
  {
    key: 'ospp.policing-recommendations-implemented',
    topic: 'OSPP',
    value: 93,
    unit: 'PERCENT',
    asOf: END_OF_2018,
    remark: `Of the policing recommendations of the Office for the Peacekeeping Strategic Partnership. ${DAY_UNKNOWN}`,
    paragraph: 30,
  },
]
