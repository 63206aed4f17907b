/** Women in United Nations policing, reported and aimed at (¶34). Shares are in per cent. */
import { END_OF_2018 } from './documents.js'
import type { FigureFact } from './figure.js'

const END_OF_2016 = new Date('2016-12-31T00:00:00Z')
const DAY_OF_NEIGHBOUR = 'The sentence gives no day; that of its neighbour, the end of 2018, is used.'
const POSTS = `Reported for seconded police personnel; the target is for seconded and contracted professional posts. ${DAY_OF_NEIGHBOUR}`

export const PARITY_FIGURES: readonly FigureFact[] = [
  {
    key: 'parity.seconded-posts.field',
    topic: 'PARITY',
    category: 'SECONDED_POSTS',
    scope: 'FIELD',
    value: 18,
    unit: 'PERCENT',
    target: 30,
    targetYear: 2028,
    asOf: END_OF_2018,
    remark: POSTS,
    paragraph: 34,
  },
  {
    key: 'parity.seconded-posts.headquarters',
    topic: 'PARITY',
    category: 'SECONDED_POSTS',
    scope: 'HEADQUARTERS',
    value: 20,
    unit: 'PERCENT',
    target: 35,
    targetYear: 2028,
    asOf: END_OF_2018,
    remark: POSTS,
    paragraph: 34,
  },
  {
    key: 'parity.formed-police-units',
    topic: 'PARITY',
    category: 'FORMED_POLICE_UNITS',
    unit: 'PERCENT',
    target: 20,
    targetYear: 2028,
    asOf: END_OF_2018,
    remark: `Only the target is stated. ${DAY_OF_NEIGHBOUR}`,
    paragraph: 34,
  },
  {
    key: 'parity.individual-police-officers.two-years-before',
    topic: 'PARITY',
    category: 'INDIVIDUAL_POLICE_OFFICERS',
    value: 16,
    unit: 'PERCENT',
    asOf: END_OF_2016,
    remark: 'From 16 to 20 per cent "in the past two years": two years before the end of 2018.',
    paragraph: 34,
  },
  {
    key: 'parity.individual-police-officers',
    topic: 'PARITY',
    category: 'INDIVIDUAL_POLICE_OFFICERS',
    value: 20,
    unit: 'PERCENT',
    asOf: END_OF_2018,
    remark: `No target of its own is stated. ${DAY_OF_NEIGHBOUR}`,
    paragraph: 34,
  },
  {
    key: 'parity.heads-of-police-components.peacekeeping',
    topic: 'PARITY',
    category: 'HEADS_OF_POLICE_COMPONENTS',
    scope: 'PEACEKEEPING',
    value: 40,
    unit: 'PERCENT',
    asOf: END_OF_2018,
    paragraph: 34,
  },
  {
    key: 'parity.heads-of-police-components.peacekeeping-and-special-political',
    topic: 'PARITY',
    category: 'HEADS_OF_POLICE_COMPONENTS',
    scope: 'PEACEKEEPING_AND_SPECIAL_POLITICAL',
    value: 30,
    unit: 'PERCENT',
    asOf: END_OF_2018,
    paragraph: 34,
  },
]
