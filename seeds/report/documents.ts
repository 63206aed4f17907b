/** Documents that the seeded facts rest on. */
export const REPORT = 'S/2018/1183'
export const PREVIOUS_REPORT = 'S/2016/952'

export interface DocumentFact {
  readonly symbol: string
  readonly title: string
}

/** Without a day: the text we hold carries none (see `doubts.ts`). */
export const DOCUMENTS: readonly DocumentFact[] = [
  { symbol: REPORT, title: 'Report of the Secretary-General on United Nations policing' },
  { symbol: PREVIOUS_REPORT, title: 'Report of the Secretary-General on United Nations policing' },
]

/** "By the end of 2018" is when the report was due; its figures are dated by it where it gives no day. */
export const END_OF_2018 = new Date('2018-12-31T00:00:00Z')

/** What every figure without a day of its own says about that. */
export const DAY_UNKNOWN = 'The source gives no day; it was asked for by the end of 2018 (summary), which is used.'

/** Id of a paragraph of the report. */
export function paragraph(number: number): string {
  return `${REPORT}#${number}`
}
