/**
 * Countries that the report names, each with a paragraph where it does. They are seeded with origin `REPORT`; every other
 * Member State of the United Nations is reference data of the hub (origin `LIVE`). No contributor of police is named by the
 * report, so every `MemberState` row has origin `LIVE`.
 */
export interface CountryFact {
  /** ISO 3166-1 alpha-3. */
  readonly code: string
  readonly paragraph: number
}

export const REPORT_COUNTRIES: readonly CountryFact[] = [
  { code: 'BFA', paragraph: 17 },
  { code: 'CAF', paragraph: 47 },
  { code: 'CHN', paragraph: 36 },
  { code: 'CIV', paragraph: 50 },
  { code: 'COD', paragraph: 10 },
  { code: 'ETH', paragraph: 17 },
  { code: 'GNB', paragraph: 14 },
  { code: 'HTI', paragraph: 11 },
  { code: 'LBR', paragraph: 17 },
  { code: 'MLI', paragraph: 10 },
  { code: 'SDN', paragraph: 5 },
  { code: 'SOM', paragraph: 8 },
  { code: 'SSD', paragraph: 17 },
  { code: 'UGA', paragraph: 36 },
  { code: 'YEM', paragraph: 17 },
]
