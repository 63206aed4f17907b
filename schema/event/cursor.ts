/** Cursors of the log: the position, sealed. Lists of events and subscriptions take the same ones. */
import { createContextCache } from '@pothos/core'
import DataLoader from 'dataloader'
import { GraphQLError } from 'graphql'
import type { Context } from '../context.js'
import type { Cursors } from '../cursor.js'
import type { LogBounds } from '../event-source.js'
import type { Keyset } from '../keyset.js'
import { invalid } from '../refusal.js'

const PURPOSE = 'event'

/** Events in order of their positions. */
export const EVENTS: Keyset = {
  list: PURPOSE,
  key: 'position',
  code: {
    write: ({ key }) => String(key),
    read: (text) => (/^\d+$/.test(text) ? { value: null, key: BigInt(text) } : undefined),
  },
}

export function sealEvent(position: bigint, cursors: Cursors): string {
  return cursors.seal(PURPOSE, String(position))
}

/** The position in a cursor; undefined when none is given. @throws GraphQLError `VALIDATION` when it is no event cursor. */
export function openEvent(cursor: string | null | undefined, cursors: Cursors): bigint | undefined {
  if (cursor === null || cursor === undefined) return undefined
  const text = cursors.open(PURPOSE, cursor)
  if (text !== undefined && /^\d+$/.test(text)) return BigInt(text)
  throw invalid('`after` is no cursor of an event. Send one as the hub gave it.')
}

/**
 * That the log has everything after `position`.
 * @throws GraphQLError `CURSOR_EXPIRED` when some of it has left the log: `extensions.resynchronize` says how to go on.
 * @throws GraphQLError `VALIDATION` when the log never was as long.
 */
export function requirePlace(position: bigint, { oldest, head }: LogBounds, cursors: Cursors): void {
  if (position > head) {
    throw invalid('The cursor lies after the end of the log: it is not of this hub. Read the lists anew.')
  }
  if (position >= (oldest === null ? head : oldest - 1n)) return
  throw new GraphQLError(
    'The cursor is older than the log: some of what came after it is no longer kept. Read the lists anew with their `asOf`, then subscribe after that.',
    {
      extensions: {
        code: 'CURSOR_EXPIRED',
        resynchronize: {
          how: 'Read the lists that you keep anew, in one query with `asOf`, and subscribe after that cursor: nothing is missed and nothing comes twice. Who cannot ask for `asOf` subscribes after the cursor given here first and reads the lists then: nothing is missed, but a change may come twice.',
          after: sealEvent(head, cursors),
        },
      },
    },
  )
}

/** One question for all lists of events that are answered together. */
const bounds = createContextCache(
  ({ logBounds }: Context) =>
    new DataLoader<'log', LogBounds>(
      async (asked) => {
        const known = await logBounds()
        return asked.map(() => known)
      },
      { cache: false },
    ),
)

/**
 * That the log still has what comes after the cursor of a list of events. Asked after the read: what the log has then, it
 * had when it was read.
 * @throws GraphQLError as `requirePlace`.
 */
export async function requireKept(after: string | null | undefined, context: Context): Promise<void> {
  const position = openEvent(after, context.cursors)
  if (position !== undefined) requirePlace(position, await bounds(context).load('log'), context.cursors)
}
