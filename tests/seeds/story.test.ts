/** `npm run story`: as the README shows it, and again on the same day, also after one that was cut short. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHub, type World } from '../kit/world.js'
import { play } from '../../seeds/story/play.js'
import { REQUEST } from '../../seeds/story/request-steps.js'
import { TEAM } from '../../seeds/story/team-steps.js'
import type { Story } from '../../seeds/story/story.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world?.close())

async function told<M>(story: Story<M>, url = world.hub.url): Promise<string> {
  const lines: string[] = []
  await play(url, story, (line) => lines.push(line))
  return lines.join('\n')
}

/** The lines of what reaches the watcher, and the text without them: an event may come before the answer of its step. */
function heard(text: string): { readonly arrivals: readonly string[]; readonly answers: string } {
  const lines = text.split('\n')
  const isArrival = (line: string): boolean => line.startsWith('      ~ ')
  return {
    arrivals: lines.filter(isArrival),
    answers: lines.filter((line) => !isArrival(line)).join('\n'),
  }
}

test('a request comes to its end, and the watcher is told of it before the story ends', async () => {
  const text = await told(REQUEST)
  expect(text).toMatch(/! GUARD_NOT_MET: 0\.00 of 180000\.00 USD .*\[funding\.committed, ¶61\]/)
  const { arrivals, answers } = heard(text)
  expect(answers).toMatch(/→ DP-\d{4}-\d{4} is ACTIVE\n {6}→ the request is DEPLOYED/)
  expect(answers).toMatch(/\n\nDone: 14 events/)
  expect(arrivals).toHaveLength(14)
  expect(arrivals.at(-1)).toMatch(
    /au\.observer receives .* ADVISORY_REQUEST_COMPLETED {2}AR-\S+ COMPLETED, version 15$/,
  )
})

test('the same story goes as told again on the same day', async () => {
  const { arrivals } = heard(await told(REQUEST))
  expect(arrivals.at(-1)).toMatch(/COMPLETED, version 15$/)
})

test('it goes as told after one that was cut short, whose request it acknowledges', async () => {
  const cut = { ...REQUEST, steps: REQUEST.steps.slice(0, 2) }
  await told(cut)
  const text = await told(REQUEST)
  expect(text).toContain('! DUPLICATE_SUSPECTED')
  expect(heard(text).arrivals.at(-1)).toMatch(/COMPLETED, version 15$/)
})

test('a team comes from the gap to its closing', async () => {
  const text = await told(TEAM)
  const { arrivals, answers } = heard(text)
  expect(answers).toMatch(/→ DP-\d{4}-\d{4} is ACTIVE/)
  expect(arrivals).toHaveLength(6)
  expect(arrivals.at(-1)).toMatch(/SPECIALIZED_TEAM_CLOSED {2}SPT-\S+ CLOSED$/)
})

test('a step that goes otherwise than told ends it', async () => {
  const [first] = REQUEST.steps
  if (!first) throw new Error('The story has no steps.')
  const wrong = { ...REQUEST, steps: [{ ...first, by: 'rc.yemen' }] }
  await expect(told(wrong)).rejects.toThrow('Step 1 did not go as told.')
})

test('without a hub it says what it needs', async () => {
  await expect(told(REQUEST, 'http://127.0.0.1:1/graphql')).rejects.toThrow(
    /^The hub at http:\/\/127\.0\.0\.1:1\/graphql does not answer \(.*ECONNREFUSED.*\)\. It needs a running hub/,
  )
})
