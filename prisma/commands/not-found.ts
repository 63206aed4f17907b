import type { Work } from '../commit.js'

/** The answer for what does not exist and for what the actor may not see: the same, to the letter. */
export function notFound(noun: string, field = 'id'): Work {
  return {
    refusals: [{ code: 'NOT_FOUND', message: `No ${noun} with this id exists for you. Check the id.`, path: [field] }],
  }
}
