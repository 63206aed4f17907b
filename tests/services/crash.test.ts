/** `kill -9` of a node on PostgreSQL, at every step of the story while it is under way. */
import { test } from 'vitest'
import { playWithCrashes } from '../kit/crash-story.js'

test('killed while any step of the story is under way', { timeout: 600_000 }, () => playWithCrashes('in flight'))
