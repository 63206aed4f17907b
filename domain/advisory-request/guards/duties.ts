import { unmet } from '../../refusing.js'
import type { Guard } from './guard.js'

/** Guard 6: nobody decides on a request that they filed. */
export const dutiesSeparated: Guard = {
  rule: 'duties.separated',
  missing: ({ facts, actor }) =>
    facts.filedById === actor.accountId
      ? [unmet('duties.separated', 'This account filed the request. Somebody else must decide on it.')]
      : [],
}
