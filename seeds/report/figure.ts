/** One figure of the report. */
export interface FigureFact {
  readonly key: string
  readonly topic: 'FORMED_UNITS' | 'PARITY' | 'LEADERSHIP' | 'TEAM_REQUESTS' | 'OSPP'
  readonly category?: string
  readonly scope?: string
  /** Absent where only a target is stated. */
  readonly value?: number
  readonly qualifier?: 'MORE_THAN' | 'SOME'
  readonly unit: 'UNITS' | 'PERCENT' | 'DAYS' | 'REQUESTS' | 'PERSONS'
  readonly target?: number
  readonly targetYear?: number
  readonly asOf: Date
  readonly remark?: string
  readonly paragraph: number
}
