/**
 * Who sees an advisory request: the table of the domain page (§5), written a second time on purpose. Nothing here comes
 * from `domain/`: what both had wrong alike would go unseen.
 */

export interface Person {
  /** Undefined: a visitor who has not signed in. */
  readonly handle: string | undefined
  readonly office:
    | 'coordinator'
    | 'desk'
    | 'officer'
    | 'observer'
    | 'mission police'
    | 'auditor'
    | 'delegate'
    | 'administrator'
    | 'visitor'
  readonly country?: string
  readonly entity?: string
}

/** What decides who sees a request, at one moment. */
export interface Standing {
  readonly country: string
  readonly sensitivity: string
  readonly phase: string
  readonly lead: string | null
  readonly parties: readonly string[]
  readonly named: readonly string[]
}

export const PEOPLE = {
  'rc.burkina-faso': { handle: 'rc.burkina-faso', office: 'coordinator', country: 'BFA' },
  'rc.ethiopia': { handle: 'rc.ethiopia', office: 'coordinator', country: 'ETH' },
  'rc.liberia': { handle: 'rc.liberia', office: 'coordinator', country: 'LBR' },
  'rc.yemen': { handle: 'rc.yemen', office: 'coordinator', country: 'YEM' },
  'gfp.desk': { handle: 'gfp.desk', office: 'desk', entity: 'GFP' },
  'pd.desk': { handle: 'pd.desk', office: 'desk', entity: 'PD' },
  'unodc.officer': { handle: 'unodc.officer', office: 'officer', entity: 'UNODC' },
  'undp.officer': { handle: 'undp.officer', office: 'officer', entity: 'UNDP' },
  'unhcr.officer': { handle: 'unhcr.officer', office: 'officer', entity: 'UNHCR' },
  'ohchr.officer': { handle: 'ohchr.officer', office: 'officer', entity: 'OHCHR' },
  'au.observer': { handle: 'au.observer', office: 'observer', entity: 'AU' },
  'minusma.police': { handle: 'minusma.police', office: 'mission police' },
  auditor: { handle: 'auditor', office: 'auditor' },
  'delegate.a': { handle: 'delegate.a', office: 'delegate' },
  admin: { handle: 'admin', office: 'administrator' },
  visitor: { handle: undefined, office: 'visitor' },
} as const satisfies Readonly<Record<string, Person>>

/** The table, row by row. */
export function sees(person: Person, { country, sensitivity, phase, parties, named }: Standing): boolean {
  const submitted = phase !== 'DRAFT'
  const approved = phase === 'APPROVED'
  const byName = person.handle !== undefined && named.includes(person.handle)
  const isParty = person.entity !== undefined && parties.includes(person.entity)
  const byLevel = (unclassified: boolean, confidential: boolean, strictly: boolean): boolean => {
    if (sensitivity === 'UNCLASSIFIED') return unclassified
    return sensitivity === 'CONFIDENTIAL' ? confidential : strictly
  }
  switch (person.office) {
    case 'auditor':
      return true
    case 'coordinator':
      return person.country === country || byLevel(approved, false, false)
    case 'desk':
      return submitted && byLevel(true, true, byName)
    case 'officer':
      return submitted && byLevel(true, isParty, isParty && byName)
    case 'observer':
      return submitted && byLevel(true, false, false)
    case 'mission police':
      return byLevel(approved, false, false)
    case 'delegate':
    case 'administrator':
    case 'visitor':
      return false
  }
}

/** "HRDDP assessments are for OHCHR, GFP, PD, the lead entity and the country's RC only", and the auditor. */
export function readsAssessments(person: Person, { country, lead }: Standing): boolean {
  if (person.office === 'auditor' || person.office === 'desk') return true
  if (person.office === 'coordinator') return person.country === country
  return person.office === 'officer' && (person.entity === 'OHCHR' || person.entity === lead)
}

/** §2: accounts are the administrators' and the auditor's to see; everybody sees the own one. */
export function seesAccount({ handle, office }: Person, account: string): boolean {
  return office === 'administrator' || office === 'auditor' || handle === account
}
