/** The catalogue of codes a client may receive in `errors`. docs/errors.md and the schema are held to it by a test. */
export const ERROR_CODES = {
  VALIDATION: 'A value in the input is malformed or unknown. `path` says which; mend it and send again.',
  UNAUTHENTICATED: 'Nobody is signed in, or the token is unknown or expired. Sign in and send again.',
  FORBIDDEN: 'The role, or what it is bound to, does not permit this. Ask the desk named in the message.',
  NOT_FOUND: 'Nothing with this id exists for the caller.',
  ILLEGAL_TRANSITION:
    'The step does not lead on from the present state. The message names the states it leads on from.',
  GUARD_NOT_MET:
    'A rule of the process is not met. `rule` and `paragraph` say which; one entry for each thing missing.',
  VERSION_CONFLICT:
    'The thing has changed since it was read. Read it again and decide anew; the message gives its present version.',
  IDEMPOTENCY_MISMATCH: 'The idempotency key was used before with another input. Use a new key for a new act.',
  DUPLICATE_SUSPECTED: 'Open requests look like this one. Look at `duplicates`, and acknowledge each to go on.',
  CONFLICT:
    'It clashes with something that stands already, for example an overlapping deployment; or others were changing the same things just then, which the message says: send it again with the same key.',
  CURSOR_EXPIRED: 'The cursor is older than the log. Read the lists anew and subscribe after their `asOf`.',
  UNAVAILABLE:
    'Who signs in cannot be told now, since the identity provider does not answer. Nothing was done; send the same again later.',
  AUDIT_UNAVAILABLE:
    'What was asked for must be recorded, and cannot be at the moment, so that it is not answered. Send the same again shortly; a mutation with the same key, since it may be done.',
  INTERNAL: 'A defect of the hub. The message gives an id to report; nothing was changed.',
} as const

export type ErrorCode = keyof typeof ERROR_CODES
