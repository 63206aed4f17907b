/** Skills that requests, gaps and experts are matched by. */
import type { Origin, Wording } from '../../prisma/generated/client/enums.js'
import type { SkillCode } from '../names/skills.js'

export interface SkillFact {
  readonly code: SkillCode
  /** `REPORT` where the report names it as police work. */
  readonly origin: Origin
  readonly paragraph: number
  /** Who worded the Chinese name. */
  readonly zh: Wording
}

export const SKILLS: readonly SkillFact[] = [
  { code: 'COMMUNITY_POLICING', origin: 'REPORT', paragraph: 56, zh: 'SOURCE' },
  { code: 'POLICE_REFORM_ADVICE', origin: 'REPORT', paragraph: 21, zh: 'PROJECT' },
  { code: 'CRIMINAL_INVESTIGATION', origin: 'REPORT', paragraph: 3, zh: 'PROJECT' },
  { code: 'FORENSICS', origin: 'REPORT', paragraph: 10, zh: 'PROJECT' },
  { code: 'SERIOUS_ORGANIZED_CRIME', origin: 'REPORT', paragraph: 9, zh: 'SOURCE' },
  { code: 'CYBERCRIME', origin: 'REPORT', paragraph: 9, zh: 'SOURCE' },
  { code: 'ILLICIT_FINANCIAL_FLOWS', origin: 'REPORT', paragraph: 9, zh: 'SOURCE' },
  { code: 'SEXUAL_AND_GENDER_BASED_VIOLENCE', origin: 'REPORT', paragraph: 3, zh: 'SOURCE' },
  { code: 'PUBLIC_ORDER', origin: 'REPORT', paragraph: 2, zh: 'SOURCE' },
  { code: 'BORDER_POLICING', origin: 'REPORT', paragraph: 56, zh: 'SOURCE' },
  { code: 'TRAINING', origin: 'REPORT', paragraph: 58, zh: 'SOURCE' },
  { code: 'POLICE_PLANNING', origin: 'REPORT', paragraph: 56, zh: 'SOURCE' },
  // The report speaks of police intelligence (¶11), which is wider.
  { code: 'CRIME_INTELLIGENCE', origin: 'LIVE', paragraph: 11, zh: 'PROJECT' },
]
