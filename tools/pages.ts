/** The pages that are written from the rules themselves: docs/rules.md and docs/access.md. */
import { type Rule, RULES } from '../domain/rule.js'
import {
  deploymentActions,
  expertTeamActions,
  personActions,
  requestActions,
  standingActions,
  teamActions,
  unitActions,
} from './action-tables.js'
import { table } from './markdown.js'
import {
  deploymentSight,
  gapSight,
  personSight,
  reportSight,
  pledgeSight,
  requestSight,
  teamRequestSight,
  unitSight,
  visitSight,
} from './sight-tables.js'

const MARK = '<!-- Written by `npm run generate` from domain/. Do not edit. -->'

export function rulesPage(): string {
  const rows = Object.entries<Rule>(RULES).map(([name, { statement, paragraph }]) => [
    `\`${name}\``,
    statement,
    paragraph === 'design' ? '*design*' : `¶${paragraph}`,
  ])
  return page('The rules', [
    'Refusals with the code `GUARD_NOT_MET` carry the name of the rule in `rule` and its paragraph of S/2018/1183 in `paragraph`. *Design* marks what the report leaves open.',
    table(['Rule', 'What must hold', 'Source'], rows),
  ])
}

export function accessPage(): string {
  return page('Who sees and does what', [
    'The tables below are read off the rules in `domain/` that decide: the same for a list, a count, a search, one object, an event and an error message.',
    '## Who sees an advisory request',
    'By sensitivity and by how far it has come: **D** before it is submitted, **F** from submission, **A** from approval. A dot: not seen. Its parts are seen as the request is; human rights assessments by human rights officers, the GFP and PD desks, officers of the lead entity, the resident coordinator of the country and the auditor alone.',
    requestSight(),
    '## What may be done to an advisory request',
    requestActions(),
    '## Who sees a capability gap',
    'With no team request that it led to, and with one that is published, by the sensitivity of that.',
    gapSight(),
    '## Who sees a request for a specialized police team',
    'As a draft; published to all Member States, by sensitivity; and published to others than the delegates below. Facts of the report are public.',
    teamRequestSight(),
    '## Who sees the pledge of a team',
    'By its state and by the sensitivity of the request, which is published to all Member States. What the State certified, and what the assessment found, are for the PD desk, that State and the auditor alone.',
    pledgeSight(),
    '## What may be done on the way from a capability gap to its closing',
    teamActions(),
    '## Who sees a unit pledged to the readiness system',
    'Its levels, visits and shortfalls are seen with it.',
    unitSight(),
    '## What may be done with a pledged unit',
    unitActions(),
    '## Who sees a deployment',
    'One in the country, of the mission and from the Member State below; by what it serves, and by the sensitivity of that: a team request published to all Member States, an approved advisory request. Where what it serves is hidden, that is null on it. How many women are on the tour of a unit is for those alone who see a unit of that State in that mission.',
    deploymentSight(),
    'Its end-of-assignment report is read by fewer:',
    reportSight(),
    '## What may be done to a deployment',
    deploymentActions(),
    '## What may be done with a standing capacity',
    standingActions(),
    '## Who sees a visit of the expert team',
    'By sensitivity and by how far it has come: **F** from the request of the host State, **A** from acceptance. Findings and follow-ups by their own sensitivity.',
    visitSight(),
    '## What may be done with the expert team and its visits',
    expertTeamActions(),
    '## Who sees persons',
    'A person of the Member State below who is on no deployment; resident coordinators, officers and the police of missions see reference and skills of those on a deployment that they see.',
    personSight(),
    '## What may be done with the data of an expert',
    personActions(),
  ])
}

function page(title: string, parts: readonly string[]): string {
  return `${[`# ${title}`, MARK, ...parts].join('\n\n')}\n`
}
