/** Who is told of an event: who saw its subject then and may see it now, and who is told that sight has ended. */
import { describe, expect, it } from 'vitest'
import { type EventFacts, maySee, sawBefore, seesAfter, toldAfter } from '../../domain/visibility/sight.js'
import { ACTORS, VIEWERS } from '../access/actors.js'

const NONE: EventFacts = {
  ...{ subjectType: 'ADVISORY_REQUEST', subjectId: 's', humanRights: false, requestId: null, teamRequestId: null },
  ...{ countryCode: null, missionCode: null, memberStateCode: null, sensitivity: null, phase: null },
  ...{
    leadEntityCode: null,
    partyCodes: [],
    namedHandles: [],
    openedHandles: [],
    audienceCodes: [],
    pledgeStatus: null,
    before: null,
  },
}

const viewers = (sees: (actor: (typeof VIEWERS)[number][1]) => boolean) =>
  VIEWERS.filter(([, actor]) => sees(actor)).map(([name]) => name)

type Sight = Pick<
  EventFacts,
  | 'countryCode'
  | 'sensitivity'
  | 'phase'
  | 'leadEntityCode'
  | 'partyCodes'
  | 'namedHandles'
  | 'openedHandles'
  | 'audienceCodes'
>

const FACTS: Sight = {
  ...{ countryCode: 'BFA', sensitivity: 'CONFIDENTIAL', phase: 'FILED', leadEntityCode: 'UNDP' },
  ...{ partyCodes: ['UNDP', 'UNODC'], namedHandles: [], openedHandles: [], audienceCodes: [] },
}

const REQUEST_EVENT: EventFacts = { ...NONE, ...FACTS, requestId: 's' }

describe('an event of a request', () => {
  it('is seen by those whom its own columns let see the request', () => {
    const expected = viewers((actor) => maySee(actor, 'AdvisoryRequest', FACTS))
    expect(viewers((actor) => seesAfter(actor, REQUEST_EVENT))).toEqual(expected)
    expect(expected).toContain('unodcOfficer')
  })

  it('ends sight for those whom it removes', () => {
    const event: EventFacts = { ...REQUEST_EVENT, partyCodes: ['UNDP'], before: FACTS }
    expect(viewers((actor) => sawBefore(actor, event) && !seesAfter(actor, event))).toEqual([
      'unodcOfficer',
      'otherUnodcOfficer',
    ])
  })

  it('was seen by nobody before it began', () => {
    expect(viewers((actor) => sawBefore(actor, REQUEST_EVENT))).toEqual([])
  })

  it('takes what it does not say of before as empty', () => {
    const event: EventFacts = {
      ...REQUEST_EVENT,
      before: { countryCode: 'LBR', sensitivity: 'CONFIDENTIAL', phase: 'FILED' },
    }
    expect(viewers((actor) => sawBefore(actor, event))).toEqual([
      'rcLiberia',
      'gfpDesk',
      'otherGfpDesk',
      'pdDesk',
      'auditor',
    ])
  })

  it('is told only to readers of assessments when it is about one, and is no end of sight to the others', () => {
    const event: EventFacts = { ...REQUEST_EVENT, humanRights: true, before: FACTS }
    expect(viewers((actor) => toldAfter(actor, event))).toEqual([
      ...['rcBurkinaFaso', 'gfpDesk', 'otherGfpDesk', 'pdDesk', 'undpOfficer', 'auditor'],
    ])
    expect(viewers((actor) => sawBefore(actor, event) && !seesAfter(actor, event))).toEqual([])
  })

  it('is told now only to those who also may see the request now', () => {
    const told = (request: object | null) =>
      viewers((actor) => {
        const others = { deployment: null, gap: null, teamRequest: null, pledge: null }
        return maySee(actor, 'Event', { ...REQUEST_EVENT, ...others, request })
      })
    expect(told(FACTS)).toEqual(viewers((actor) => seesAfter(actor, REQUEST_EVENT)))
    expect(told({ ...FACTS, partyCodes: ['UNDP'] })).not.toContain('unodcOfficer')
    // Open now, but it was not then.
    const opened = { ...FACTS, sensitivity: 'UNCLASSIFIED', phase: 'APPROVED' }
    expect(told(opened)).not.toContain('unhcrOfficer')
    expect(told(null)).toEqual(['auditor'])
  })
})

describe('an event of a deployment', () => {
  const event: EventFacts = { ...REQUEST_EVENT, subjectType: 'DEPLOYMENT', requestId: 'r', missionCode: 'MINUSMA' }

  it('carries the facts of its request', () => {
    const expected = viewers((actor) => actor === ACTORS.minusmaPolice || maySee(actor, 'AdvisoryRequest', FACTS))
    expect(viewers((actor) => seesAfter(actor, event))).toEqual(expected)
  })

  it('carries the facts of its team request when it has no request', () => {
    const team: EventFacts = {
      ...event,
      requestId: null,
      teamRequestId: 't',
      countryCode: null,
      audienceCodes: ['XBB'],
    }
    expect(viewers((actor) => seesAfter(actor, team))).toEqual([
      ...['gfpDesk', 'otherGfpDesk', 'pdDesk', 'minusmaPolice', 'delegateB', 'auditor'],
    ])
  })
})

describe('events of teams and accounts', () => {
  const team = { missionCode: 'MINUSMA', sensitivity: 'UNCLASSIFIED', phase: 'FILED', teamRequestId: 't' } as const

  it('show a pledge to its State and PD until it is selected', () => {
    const pledge: EventFacts = {
      ...NONE,
      ...team,
      subjectType: 'TEAM_PLEDGE',
      memberStateCode: 'XAA',
      pledgeStatus: 'CLEARED',
    }
    expect(viewers((actor) => seesAfter(actor, pledge))).toEqual(['pdDesk', 'delegateA', 'auditor'])
    const selected: EventFacts = { ...pledge, pledgeStatus: 'SELECTED', before: { ...pledge, before: null } }
    expect(seesAfter(ACTORS.delegateB, selected)).toBe(true)
    expect(sawBefore(ACTORS.delegateB, selected)).toBe(false)
  })

  it('show a gap to its mission and the desks, and with a team request to its readers', () => {
    const gap: EventFacts = { ...NONE, subjectType: 'CAPABILITY_GAP', missionCode: 'MINUSMA' }
    const desks = ['gfpDesk', 'otherGfpDesk', 'pdDesk', 'minusmaPolice', 'auditor']
    expect(viewers((actor) => seesAfter(actor, gap))).toEqual(desks)
    const requested: EventFacts = { ...NONE, ...team, subjectType: 'SPECIALIZED_TEAM_REQUEST' }
    expect(viewers((actor) => seesAfter(actor, { ...requested, subjectType: 'CAPABILITY_GAP' }))).toEqual(
      viewers((actor) => seesAfter(actor, requested)),
    )
  })

  it('show an account to itself and to those who keep accounts', () => {
    const account: EventFacts = { ...NONE, subjectType: 'ACCOUNT', subjectId: ACTORS.observer.accountId }
    expect(viewers((actor) => seesAfter(actor, account))).toEqual(['observer', 'auditor', 'administrator'])
  })
})
