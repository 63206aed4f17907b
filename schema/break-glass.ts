/** Sight of something strictly confidential by break-glass. Rules stand in `domain/break-glass/`. */
import { builder } from './builder.js'

export const BreakGlass = builder.prismaObject('BreakGlass', {
  description: 'That something strictly confidential was opened to a desk officer who is not named on it.',
  fields: (t) => ({
    handle: t.exposeString('handle', { description: 'Handle of the officer.' }),
    purpose: t.exposeString('purpose', { description: 'For what purpose.' }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'Since when.' }),
    endsAt: t.expose('endsAt', {
      type: 'DateTime',
      description: 'When the hub closes it, unless somebody does before: 60 minutes later.',
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null while it is open.',
    }),
    endedByHandle: t.exposeString('endedByHandle', {
      nullable: true,
      description: 'Handle of who ended it; null while it is open, and when its time was over.',
    }),
  }),
})

/** Fields of an input that are the same whatever is behind the glass. */
export const PURPOSE = {
  required: true,
  description: 'For what purpose, in a sentence. Announced and kept on record.',
} as const
export const WHOSE = { required: true, description: 'Handle of the officer whose sight is to end.' } as const
