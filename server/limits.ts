/** How large an operation may be, whoever asks and over whatever transport. Each is a row of docs/operations.md. */
export const MAX_BODY_BYTES = 1_048_576
export const MAX_TOKENS = 10_000
/** Levels of fields, fragments counted where they are spread. */
export const MAX_DEPTH = 16
/** Fields that a document writes down, in all its operations and fragments. */
export const MAX_FIELDS = 1_000
/** Fields at the root of one operation: a mutation does that many things at most. */
export const MAX_ROOT_FIELDS = 20
/** Files that one operation imports. */
export const MAX_IMPORTS = 1
export const MAX_ALIASES = 50
export const MAX_DIRECTIVES = 50
export const MAX_DIRECTIVES_AT_ONE_PLACE = 4
export const MAX_FRAGMENTS = 100
