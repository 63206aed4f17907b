/** The pages written from the rules are as the rules are now, and name every action. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { EXPERT_TEAM_ACTIONS } from '../../domain/expert-team/actions.js'
import { UNIT_ACTIONS } from '../../domain/formed-unit/actions.js'
import { TEAM_ACTIONS } from '../../domain/specialized-team/actions.js'
import { STANDING_ACTIONS } from '../../domain/standing-capacity/member.js'
import { withMechanisms } from '../../tools/mechanisms-page.js'
import { accessPage, rulesPage } from '../../tools/pages.js'

const read = (name: string) => readFileSync(`docs/${name}.md`, 'utf8')

test('what is committed is what the rules say: `npm run generate` writes it anew', () => {
  expect(read('access')).toBe(accessPage())
  expect(read('rules')).toBe(rulesPage())
  expect(read('mechanisms')).toBe(withMechanisms(read('mechanisms')))
})

test.each(Object.entries({ TEAM_ACTIONS, UNIT_ACTIONS, EXPERT_TEAM_ACTIONS, STANDING_ACTIONS }))(
  'docs/access.md says who may do each of the %s',
  (_, actions) => {
    const rows = read('access').split('\n')
    for (const action of Object.keys(actions)) {
      const row = rows.find((line) => line.startsWith(`| \`${action}\` |`))
      expect(row?.split('|')[2]?.trim(), action).toBeTruthy()
    }
  },
)

test.each(['a capability gap', 'a request for a specialized police team', 'the pledge of a team', 'a deployment'])(
  'docs/access.md says who sees %s, and hides it from somebody',
  (thing) => {
    const section = read('access').split(`## Who sees ${thing}\n`)[1]?.split('\n## ')[0] ?? ''
    expect(section).toContain('| GFP desk |')
    expect(section).toContain('| · |')
    expect(section).toContain('| sees |')
  },
)
