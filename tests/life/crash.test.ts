/** `kill -9`, then start again on the same data: on the embedded database, or the server of TEST_DATABASE_URL. */
import { test } from 'vitest'
import { playWithCrashes } from '../kit/crash-story.js'

const MINUTES = 60_000

test('killed between any two steps of the story', { timeout: 10 * MINUTES }, () => playWithCrashes('between'))
test('killed while steps of the story are under way', { timeout: 10 * MINUTES }, () => playWithCrashes('in flight', 2))
