/** Catalogue of the named rules of the process. docs/rules.md is written from it; refusals carry its names. */

export interface Rule {
  /** What must hold, in one sentence. */
  readonly statement: string
  /** Paragraph of S/2018/1183 on which it rests, or `design` where the report leaves it open. */
  readonly paragraph: number | 'design'
}

export const RULES = {
  'request.own-country': {
    statement: 'A resident coordinator files and changes the requests of the own country alone.',
    paragraph: 19,
  },
  'request.complete': {
    statement:
      'A request that is submitted names at least one priority of the UNDAF or an equivalent framework, at least one area of the Strategic Guidance Framework, number and profile of advisers, wished start and duration, why, and the consent of the host authorities on record.',
    paragraph: 19,
  },
  'request.somebody-named': {
    statement:
      'A strictly confidential request that is submitted names at least one officer: nobody else would see it.',
    paragraph: 'design',
  },
  'request.duplicates-acknowledged': {
    statement:
      'Open requests of the same country and area over an overlapping period are likely duplicates: each is acknowledged before a request like it is submitted.',
    paragraph: 23,
  },
  'request.none-started': {
    statement: 'A request is withdrawn only while none of its deployments has started.',
    paragraph: 'design',
  },
  'request.none-active': {
    statement: 'A suspended request is declined only when none of its deployments is active.',
    paragraph: 'design',
  },
  'request.reports-in': {
    statement: 'A request completes when its last deployment has ended and the end-of-assignment report of each is in.',
    paragraph: 27,
  },
  'consultation.answered': {
    statement: 'A consultation closes when every consulted entity has answered or its deadline has passed.',
    paragraph: 23,
  },
  'consultation.objections-resolved': {
    statement:
      'An objection is resolved by the entity that made it, or overruled with reasons on record; that of a co-lead of the arrangement (PD, UNDP) can only be resolved, and nobody is dropped from a consultation while its objection stands.',
    paragraph: 23,
  },
  'human-rights.assessed': {
    statement: 'Support to police outside the United Nations needs an assessment under the due diligence policy.',
    paragraph: 17,
  },
  'human-rights.concurred': {
    statement:
      'OHCHR concurs in the assessment in force, and has done so since an answer to a return last changed what is asked for.',
    paragraph: 17,
  },
  'human-rights.exempt': {
    statement:
      'Training in human rights and humanitarian law alone needs no assessment once OHCHR confirms that it is no more than that.',
    paragraph: 'design',
  },
  'human-rights.proposed': {
    statement: 'OHCHR concurs in an assessment that is proposed and not yet concurred in.',
    paragraph: 17,
  },
  'human-rights.mitigated': {
    statement: 'Medium risk needs measures of mitigation; high risk needs all of them agreed.',
    paragraph: 28,
  },
  'human-rights.not-withheld': {
    statement: 'While a finding that support must be withheld is in force, nothing is approved and nothing resumes.',
    paragraph: 17,
  },
  'funding.committed': {
    statement: 'Funds are committed for the whole request, from named sources, in the currency required.',
    paragraph: 61,
  },
  'funding.support-account': {
    statement: 'The support account for peacekeeping operations pays nothing outside peacekeeping.',
    paragraph: 16,
  },
  'duties.separated': { statement: 'Nobody decides on a request that they filed.', paragraph: 'design' },
  'break-glass.purpose': {
    statement:
      'Whoever breaks the glass of a strictly confidential request or visit says for what purpose; it stays on record.',
    paragraph: 'design',
  },
  'break-glass.needed': {
    statement: 'The glass is broken only by a desk officer to whom the thing is not open already.',
    paragraph: 'design',
  },
  'break-glass.sight-alone': {
    statement:
      'A break-glass lasts 60 minutes at most, gives sight and no right to decide, and is announced at once to the resident coordinator, the officers named and the auditor.',
    paragraph: 'design',
  },
  'break-glass.closed-by': {
    statement:
      'The resident coordinator of the country, or the officer who broke the glass, closes it before its time.',
    paragraph: 'design',
  },
  'deployment.within-profile': {
    statement: 'No more advisers are assigned to a profile than it asks for.',
    paragraph: 19,
  },
  'deployment.cleared': {
    statement:
      'Screening, certification and pre-deployment training of each person are in force over the whole period of the deployment.',
    paragraph: 38,
  },
  'deployment.skilled': { statement: 'The person has the skill that the profile asks for.', paragraph: 39 },
  'deployment.available': { statement: 'The person is available over the whole period.', paragraph: 39 },
  'deployment.no-overlap': {
    statement: 'The person is on no other deployment in an overlapping period.',
    paragraph: 39,
  },
  'gap.own-mission': {
    statement: 'The police of a mission report the gaps of their own mission alone, and confirm that they are closed.',
    paragraph: 44,
  },
  'gap.one-request': {
    statement: 'A gap has one team request at a time: another follows when it is closed or withdrawn.',
    paragraph: 'design',
  },
  'gap.closed-otherwise': {
    statement: 'A gap for which no team was deployed is closed by its mission with a note that says how.',
    paragraph: 'design',
  },
  'team-request.matching-audience': {
    statement:
      'A request published to Member States with a matching capability reaches one at least: one whose experts have the skills asked for.',
    paragraph: 39,
  },
  'pledge.own-state': {
    statement: 'A delegate pledges, certifies, nominates and withdraws for the own Member State alone.',
    paragraph: 44,
  },
  'pledge.one-standing': {
    statement: 'A Member State has one standing pledge for a request, and revises it.',
    paragraph: 'design',
  },
  'pledge.sought-again': {
    statement: 'A pledge that was not selected is revised, and so comes in again, while pledges are sought.',
    paragraph: 'design',
  },
  'pledge.cleared': { statement: 'A pledge is selected when it was assessed and cleared.', paragraph: 44 },
  'certification.no-convictions': {
    statement:
      'The Member State certifies that no officer was ever convicted of a violation of human rights or of a criminal or disciplinary offence.',
    paragraph: 40,
  },
  'certification.no-pending-cases': {
    statement: 'The Member State certifies that no officer is under investigation or prosecution for one.',
    paragraph: 40,
  },
  'certification.no-misconduct': {
    statement: 'No officer has a record of misconduct in earlier service with United Nations police.',
    paragraph: 38,
  },
  'certification.training': {
    statement: 'The Member State certifies that the officers have completed the pre-deployment training.',
    paragraph: 33,
  },
  'certification.in-force': {
    statement:
      "The Member State's certification is in force when the team is chosen or the unit sent, and over the whole deployment.",
    paragraph: 40,
  },
  'team.deployed-once': {
    statement: 'A team is on one deployment at a time: tours of a rotation follow each other.',
    paragraph: 39,
  },
  'team.members-whole': {
    statement:
      'Of a team that is deployed all members are named and each is looked at, or none is: then the certification of the Member State stands for the team as a whole, until its officers are named.',
    paragraph: 'design',
  },
  'team.women-as-pledged': {
    statement: 'Among the members named are as many women as were pledged, at least.',
    paragraph: 34,
  },
  'unit.own-state': {
    statement: 'A delegate pledges, certifies, renews and withdraws the units of the own Member State alone.',
    paragraph: 45,
  },
  'unit.in-force': {
    statement:
      'A pledge of a unit is in force for 24 months, and again from each renewal; else it lapses, and the unit is not notified.',
    paragraph: 'design',
  },
  'unit.summit-year': {
    statement: 'A unit that was pledged at a summit was pledged in the year of the summit.',
    paragraph: 45,
  },
  'unit.assessed': {
    statement: 'A unit is matched to a requirement once an assessment and advisory visit has found it ready.',
    paragraph: 45,
  },
  'unit.matched': {
    statement: 'A unit is notified, and deployed, for a stated unit requirement of a mission.',
    paragraph: 45,
  },
  'unit.visits-in-order': {
    statement:
      'A unit is visited after it was pledged; its rapid deployment level is verified after its requirement was stated; the pre-deployment visit follows notification.',
    paragraph: 'design',
  },
  'unit.rdl-verified': {
    statement: 'A unit is deployed when its rapid deployment level is verified.',
    paragraph: 45,
  },
  'unit.visited': {
    statement: 'A unit is deployed when the pre-deployment visit since its notification found it ready.',
    paragraph: 45,
  },
  'unit.equipped': {
    statement: 'A unit is deployed when no critical shortfall of its equipment is open.',
    paragraph: 30,
  },
  'unit.certified': {
    statement: 'A unit is deployed when its Member State has certified the officers of the unit.',
    paragraph: 40,
  },
  'unit.deployed-once': {
    statement: 'A unit is on one deployment at a time: tours of a rotation follow each other.',
    paragraph: 39,
  },
  'standing.member': {
    statement: 'Those who are sent serve in the standing capacity named over the whole period.',
    paragraph: 16,
  },
  'standing.one-service': {
    statement: 'An expert serves in one standing capacity at a time.',
    paragraph: 'design',
  },
  'standing.not-assigned': {
    statement: 'A member leaves the standing capacity when no assignment lasts beyond the last day of service.',
    paragraph: 'design',
  },
  'rotation.same-contribution': {
    statement: 'Who relieves an officer comes from the same Member State, or serves in the same standing capacity.',
    paragraph: 'design',
  },
  'key.no-decision': {
    statement:
      'The Global Focal Point desk, the Police Division desk and human rights officers change nothing by an API key.',
    paragraph: 'design',
  },
  'person.not-serving': {
    statement:
      'A person is erased when no deployment, planned or under way, holds them, and neither a place in the expert team nor service in a standing capacity is theirs without an end.',
    paragraph: 'design',
  },
  'person.erased-once': {
    statement:
      'Erasing a person takes away who it is, clearances and availability; the reference stays, so that log and audit remain whole. Nothing is written of the person after that.',
    paragraph: 'design',
  },
  'expert.own-state': {
    statement:
      'A delegate nominates and certifies the experts of the own Member State alone, and states when they are available.',
    paragraph: 40,
  },
  'nomination.once': {
    statement:
      'A Member State nominates a person for the roster once: who has a name that stands there already has a national reference of its own, or is acknowledged as another person.',
    paragraph: 'design',
  },
  'expert-team.own-entity': {
    statement:
      'An entity gives members to the expert team for itself alone; for partner organizations the Police Division does.',
    paragraph: 63,
  },
  'visit.own-host': {
    statement:
      'A resident coordinator requests visits to the own country, the police of a mission to the country of the mission; who asked for a visit cancels it or breaks it off, or the Police Division does.',
    paragraph: 9,
  },
  'visit.lead-takes-part': { statement: 'The entity that leads a visit sends a member on it.', paragraph: 'design' },
  'visit.themes-covered': {
    statement: 'Between them the members on a visit deal with each of its themes.',
    paragraph: 9,
  },
  'visit.members-in-service': {
    statement: 'Whoever goes on a visit is in the expert team over the whole of it.',
    paragraph: 'design',
  },
  'visit.member-free': {
    statement: 'A member is on one visit at a time, and on none while a deployment holds the expert of the roster.',
    paragraph: 'design',
  },
  'visit.findings-sensitive': {
    statement: 'A finding is as sensitive as its visit, or more.',
    paragraph: 'design',
  },
  'visit.follow-ups-closed': {
    statement: 'A visit is closed when each of its follow-ups is done or dropped.',
    paragraph: 63,
  },
} as const satisfies Readonly<Record<string, Rule>>

export type RuleName = keyof typeof RULES
