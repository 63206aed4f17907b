import type { Work } from '../commit.js'

/** The answer for what does not exist and for what the actor may not see: the same, to the letter. */
export function notFound(noun: string, field = 'id', by: 'id' | 'reference' = 'id'): Work {
  const message = `No ${noun} with this ${by} exists for you. Check the ${by}.`
  return { refusals: [{ code: 'NOT_FOUND', message, path: [field] }] }
}
