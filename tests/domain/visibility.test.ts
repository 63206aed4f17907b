/** The table of confidentiality (domain page §5), written here anew from that page, and the rules of the other nouns. */
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../domain/actor.js'
import { accessFingerprint } from '../../domain/visibility/fingerprint.js'
import { conditionFor, factsNeeded, maySee, type ModelName } from '../../domain/visibility/sight.js'
import { RULES } from '../../domain/visibility/rules.js'
import { ACTORS, VIEWERS } from '../access/actors.js'

const SENSITIVITIES = ['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL'] as const
const PHASES = ['DRAFT', 'FILED', 'APPROVED'] as const

type When = 'always' | 'from submission' | 'from approval' | 'by name' | 'never'

/** A resident coordinator's request of Burkina Faso; lead UNDP, consulted UNODC and OHCHR. */
const PARTIES = { leadEntityCode: 'UNDP', partyCodes: ['UNDP', 'UNODC', 'OHCHR'] }

/** §5, a row for each kind of viewer: unclassified, confidential, strictly confidential. */
const TABLE: readonly (readonly [viewer: string, actor: Actor | null, ...when: [When, When, When]])[] = [
  ["its country's RC", ACTORS.rcBurkinaFaso, 'always', 'always', 'always'],
  ['GFP desk', ACTORS.gfpDesk, 'from submission', 'from submission', 'by name'],
  ['PD desk', ACTORS.pdDesk, 'from submission', 'from submission', 'by name'],
  ["lead entity's officer", ACTORS.undpOfficer, 'from submission', 'from submission', 'by name'],
  ["consulted entity's officer", ACTORS.unodcOfficer, 'from submission', 'from submission', 'by name'],
  ["consulted entity's human rights officer", ACTORS.ohchrOfficer, 'from submission', 'from submission', 'by name'],
  ["other entity's officer", ACTORS.unhcrOfficer, 'from submission', 'never', 'never'],
  ['observer of a partner organization', ACTORS.observer, 'from submission', 'never', 'never'],
  ['other RC', ACTORS.rcLiberia, 'from approval', 'never', 'never'],
  ['police of a mission', ACTORS.minusmaPolice, 'from approval', 'never', 'never'],
  ['Member State delegate', ACTORS.delegateA, 'never', 'never', 'never'],
  ['administrator', ACTORS.administrator, 'never', 'never', 'never'],
  ['auditor', ACTORS.auditor, 'always', 'always', 'always'],
  ['visitor', null, 'never', 'never', 'never'],
]

const holds = (when: When, phase: (typeof PHASES)[number], named: boolean): boolean =>
  ({
    always: true,
    'from submission': phase !== 'DRAFT',
    'from approval': phase === 'APPROVED',
    'by name': phase !== 'DRAFT' && named,
    never: false,
  })[when]

describe.each(TABLE)('an advisory request, to %s', (_viewer, actor, ...row) => {
  const cases = SENSITIVITIES.flatMap((sensitivity, column) =>
    PHASES.flatMap((phase) =>
      [false, true].map((named) => {
        return { sensitivity, phase, named, expected: holds(row[column] ?? 'never', phase, named) }
      }),
    ),
  )
  it.each(cases)('$sensitivity, $phase, named $named: $expected', ({ sensitivity, phase, named, expected }) => {
    const namedHandles = named && actor ? ['someone.else', actor.handle] : ['someone.else']
    const request = { countryCode: 'BFA', sensitivity, phase, namedHandles, openedHandles: [], ...PARTIES }
    expect(maySee(actor, 'AdvisoryRequest', request)).toBe(expected)
    for (const part of ['FrameworkPriority', 'AdviserProfile', 'Consultation', 'FundingCommitment', 'Clock'] as const) {
      expect(maySee(actor, part, { request })).toBe(expected)
    }
  })
})

describe('losing a place in the table', () => {
  const request = {
    countryCode: 'BFA',
    sensitivity: 'CONFIDENTIAL',
    phase: 'FILED',
    namedHandles: [],
    openedHandles: [],
    ...PARTIES,
  }

  it('ends sight when the entity is no longer a party', () => {
    expect(maySee(ACTORS.unodcOfficer, 'AdvisoryRequest', request)).toBe(true)
    expect(maySee(ACTORS.unodcOfficer, 'AdvisoryRequest', { ...request, partyCodes: ['UNDP'] })).toBe(false)
  })

  it('ends sight when a name is struck, and a name alone gives none', () => {
    const strict = { ...request, sensitivity: 'STRICTLY_CONFIDENTIAL', namedHandles: [ACTORS.unodcOfficer.handle] }
    expect(maySee(ACTORS.unodcOfficer, 'AdvisoryRequest', strict)).toBe(true)
    expect(maySee(ACTORS.otherUnodcOfficer, 'AdvisoryRequest', strict)).toBe(false)
    expect(maySee(ACTORS.unodcOfficer, 'AdvisoryRequest', { ...strict, partyCodes: ['UNDP'] })).toBe(false)
  })
})

/** Who sees a row, among all viewers. */
const viewersOf = (model: ModelName, row: object) =>
  VIEWERS.filter(([, actor]) => maySee(actor, model, row)).map(([name]) => name)
const everybody = VIEWERS.map(([name]) => name)

const OPEN_REQUEST = {
  ...{
    countryCode: 'BFA',
    sensitivity: 'UNCLASSIFIED',
    phase: 'APPROVED',
    namedHandles: [] as string[],
    openedHandles: [],
  },
  ...PARTIES,
}
const TEAM = {
  ...{
    origin: 'LIVE',
    missionCode: 'MINUSMA',
    sensitivity: 'UNCLASSIFIED',
    phase: 'FILED',
    audienceCodes: [] as string[],
  },
}
const READERS = ['rcBurkinaFaso', 'rcLiberia', 'gfpDesk', 'otherGfpDesk', 'pdDesk', 'unodcOfficer', 'otherUnodcOfficer']
const OTHER_READERS = ['undpOfficer', 'unhcrOfficer', 'ohchrOfficer']

describe('human rights assessments', () => {
  it('are for OHCHR, GFP, PD, the lead entity, the RC of the country, the auditor', () => {
    const expected = ['rcBurkinaFaso', 'gfpDesk', 'otherGfpDesk', 'pdDesk', 'undpOfficer', 'ohchrOfficer', 'auditor']
    const assessment = { request: OPEN_REQUEST }
    expect(viewersOf('HumanRightsAssessment', assessment)).toEqual(expected)
    expect(viewersOf('Mitigation', { assessment })).toEqual(expected)
  })

  it('are seen only with the request', () => {
    const strict = { ...OPEN_REQUEST, sensitivity: 'STRICTLY_CONFIDENTIAL', namedHandles: [ACTORS.undpOfficer.handle] }
    expect(viewersOf('HumanRightsAssessment', { request: strict })).toEqual(['rcBurkinaFaso', 'undpOfficer', 'auditor'])
  })

  it('are for any officer of OHCHR', () => {
    const officer: Actor = { ...ACTORS.ohchrOfficer, role: 'ENTITY_OFFICER' }
    expect(maySee(officer, 'HumanRightsAssessment', { request: OPEN_REQUEST })).toBe(true)
  })
})

describe('deployments', () => {
  const none = {
    ...{ requestId: null, teamRequestId: null, countryCode: null, missionCode: null, memberStateCode: null },
    ...{ request: null, teamRequest: null },
  }

  it('are seen with their request', () => {
    const strict = { ...OPEN_REQUEST, sensitivity: 'STRICTLY_CONFIDENTIAL' }
    const seen = (request: object) => viewersOf('Deployment', { ...none, requestId: 'r', request })
    expect(seen(OPEN_REQUEST)).toEqual(viewersOf('AdvisoryRequest', OPEN_REQUEST))
    expect(seen(strict)).toEqual(['rcBurkinaFaso', 'auditor'])
  })

  it('are seen with their team request', () => {
    const team = { ...TEAM, sensitivity: 'CONFIDENTIAL', audienceCodes: ['XBB'] }
    const seen = viewersOf('Deployment', {
      ...none,
      teamRequestId: 't',
      requestId: 'r',
      request: null,
      teamRequest: team,
    })
    expect(seen).toEqual(viewersOf('SpecializedTeamRequest', team))
  })

  it('are hidden with a team request that is strictly confidential, from all but those who answer for the place', () => {
    const team = { ...TEAM, sensitivity: 'STRICTLY_CONFIDENTIAL', audienceCodes: ['XBB'] }
    const placed = { ...none, countryCode: 'LBR', missionCode: 'MINUSMA', teamRequestId: 't', teamRequest: team }
    expect(viewersOf('Deployment', placed)).toEqual(['rcLiberia', 'pdDesk', 'minusmaPolice', 'delegateB', 'auditor'])
  })

  it('are seen by the desks without a request, and where they are and whose they are', () => {
    expect(viewersOf('Deployment', none)).toEqual(['gfpDesk', 'otherGfpDesk', 'pdDesk', 'auditor'])
    const placed = { ...none, countryCode: 'LBR', missionCode: 'MINUSCA', memberStateCode: 'XAA', requestId: 'r' }
    expect(viewersOf('Deployment', placed)).toEqual(['rcLiberia', 'minuscaPolice', 'delegateA', 'auditor'])
  })
})

describe('specialized teams', () => {
  const seen = (facts: object) => viewersOf('SpecializedTeamRequest', { ...TEAM, ...facts })

  it('of the report are public', () => {
    expect(seen({ origin: 'REPORT', missionCode: null })).toEqual(everybody)
  })

  it('are drafts to the PD desk and the mission', () => {
    expect(seen({ phase: 'DRAFT' })).toEqual(['pdDesk', 'minusmaPolice', 'auditor'])
  })

  it('once published are seen by sensitivity, and by delegates to whom they are published', () => {
    const all = [...READERS, ...OTHER_READERS, 'minusmaPolice', 'delegateA', 'delegateB', 'observer', 'auditor']
    expect(seen({})).toEqual(all)
    const narrow = ['gfpDesk', 'otherGfpDesk', 'pdDesk', 'minusmaPolice', 'delegateB', 'auditor']
    expect(seen({ sensitivity: 'CONFIDENTIAL', audienceCodes: ['XBB'] })).toEqual(narrow)
    expect(seen({ sensitivity: 'STRICTLY_CONFIDENTIAL', audienceCodes: ['XAA'] })).toEqual([
      ...['pdDesk', 'minusmaPolice', 'delegateA', 'auditor'],
    ])
  })

  it('make the gap that led to them seen', () => {
    const desks = ['gfpDesk', 'otherGfpDesk', 'pdDesk', 'minusmaPolice', 'auditor']
    const gap = { missionCode: 'MINUSMA', teamRequests: [] as object[] }
    expect(viewersOf('CapabilityGap', gap)).toEqual(desks)
    const published = {
      ...gap,
      teamRequests: [
        { ...TEAM, phase: 'DRAFT' },
        { ...TEAM, audienceCodes: ['XBB'] },
      ],
    }
    expect(viewersOf('CapabilityGap', published)).toEqual(
      everybody.filter((name) => !['minuscaPolice', 'delegateA', 'administrator', 'visitor'].includes(name)),
    )
  })

  it("are pledged out of other States' sight until selection", () => {
    const pledge = (status: string) => viewersOf('TeamPledge', { status, memberStateCode: 'XAA', teamRequest: TEAM })
    for (const status of ['PLEDGED', 'CLEARED', 'NOT_CLEARED', 'NOT_SELECTED', 'WITHDRAWN']) {
      expect(pledge(status)).toEqual(['pdDesk', 'delegateA', 'auditor'])
    }
    for (const status of ['SELECTED', 'DEPLOYED']) expect(pledge(status)).toEqual(seen({}))
  })
})

describe('persons', () => {
  const expert = { memberStateCode: 'XAA', assignments: [] as object[] }
  const desks = ['gfpDesk', 'otherGfpDesk', 'pdDesk', 'delegateA', 'auditor']
  const own = ['pdDesk', 'delegateA', 'auditor']

  it('are on the roster for PD, GFP, their own State, the auditor', () => {
    expect(viewersOf('Expert', expert)).toEqual(desks)
    expect(viewersOf('ExpertSkill', { expert })).toEqual(desks)
    expect(viewersOf('StandingCapacityMember', { expert })).toEqual(desks)
  })

  it('are known by their reference to those who see a deployment of theirs', () => {
    const deployment = { countryCode: 'BFA', missionCode: 'MINUSMA', request: OPEN_REQUEST, teamRequest: null }
    const met = viewersOf('Expert', { ...expert, assignments: [{ deployment }] })
    const police = ['minusmaPolice', 'minuscaPolice']
    expect(met).toEqual([...READERS, ...OTHER_READERS, ...police, 'delegateA', 'auditor'])
  })

  it('have their data seen by PD and their own State', () => {
    expect(viewersOf('ExpertIdentity', { expert })).toEqual(own)
    expect(viewersOf('Clearance', { expert })).toEqual(own)
    expect(viewersOf('Availability', { expert })).toEqual(own)
  })

  it('pledge units that PD and they alone see, and the police of a mission once deployed to it', () => {
    const { memberStateCode } = expert
    expect(viewersOf('FormedUnitPledge', { memberStateCode, missionCode: null })).toEqual(own)
    const deployed = viewersOf('FormedUnitPledge', { memberStateCode, missionCode: 'MINUSMA' })
    expect([...deployed].sort()).toEqual([...own, 'minusmaPolice'].sort())
  })
})

describe('the rest', () => {
  it('is open where it is reference data, and closed where it is bookkeeping', () => {
    const open = Object.keys(RULES).filter((model) => conditionFor(null, model as ModelName) === 'everything')
    expect(open.sort()).toEqual(
      [
        ...['Country', 'CountrySupport', 'CountrySupportEntity', 'Entity', 'Mandate', 'Mechanism', 'MechanismSource'],
        ...['MemberState', 'Mission', 'Recommendation', 'ReportedFigure', 'Skill', 'SourceDocument', 'SourceParagraph'],
        ...['Term', 'Translation'],
      ].sort(),
    )
    for (const model of ['IdempotencyRecord', 'ImportRun', 'HubSetting', 'LogHead'] as const)
      expect(viewersOf(model, {})).toEqual([])
  })

  it('shows accounts to those who keep them and to themselves, and the audit trail to the auditor', () => {
    const account = { id: ACTORS.delegateA.accountId }
    expect(viewersOf('Account', account)).toEqual(['delegateA', 'auditor', 'administrator'])
    expect(viewersOf('AuditEntry', {})).toEqual(['auditor'])
  })

  it('gives nothing to a role without its binding', () => {
    for (const [, actor] of VIEWERS) {
      if (!actor) continue
      const unbound = { ...actor, countryCode: null, entityCode: null, missionCode: null, memberStateCode: null }
      const deployment = { requestId: 'r', request: null, teamRequestId: null, teamRequest: null }
      const place = { countryCode: null, missionCode: null, memberStateCode: null }
      expect(maySee(unbound, 'Deployment', { ...deployment, ...place }), actor.handle).toBe(actor.role === 'AUDITOR')
    }
  })
})

describe('facts', () => {
  it('names the columns that decide, no more', () => {
    expect(factsNeeded(ACTORS.auditor, 'AdvisoryRequest')).toEqual({})
    expect(factsNeeded(ACTORS.observer, 'AdvisoryRequest')).toEqual({ sensitivity: true, phase: true })
    expect(factsNeeded(ACTORS.observer, 'Consultation')).toEqual({
      request: { select: { sensitivity: true, phase: true } },
    })
  })

  it('hides, and never reveals, when too few were loaded', () => {
    expect(maySee(ACTORS.observer, 'Consultation', {})).toBe(false)
    expect(() => maySee(ACTORS.observer, 'AdvisoryRequest', { phase: 'FILED' })).toThrow('sensitivity')
  })
})

describe('the access fingerprint', () => {
  /** What belongs to an account is told to each person by itself. */
  const OF_ACCOUNTS: ReadonlySet<string> = new Set(['Account', 'ApiClient', 'ApiKey', 'Event'])
  const twin = (actor: Actor): Actor => ({ ...actor, accountId: 'another', handle: 'another', permissionsVersion: 7 })

  it('is shared by those who see the same, save their own accounts', () => {
    for (const [name, actor] of VIEWERS) {
      if (!actor || accessFingerprint(actor) !== accessFingerprint(twin(actor))) continue
      for (const model of Object.keys(RULES) as ModelName[]) {
        if (OF_ACCOUNTS.has(model)) continue
        expect(conditionFor(actor, model), `${name} ${model}`).toEqual(conditionFor(twin(actor), model))
      }
    }
  })

  it('differs where sight does', () => {
    const fingerprints = VIEWERS.map(([, actor]) => accessFingerprint(actor))
    expect(new Set(fingerprints).size).toBe(VIEWERS.length)
    expect(accessFingerprint(twin(ACTORS.gfpDesk))).not.toBe(accessFingerprint(ACTORS.gfpDesk))
    expect(accessFingerprint(twin(ACTORS.delegateA))).toBe(accessFingerprint(ACTORS.delegateA))
  })
})
