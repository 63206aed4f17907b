/** Opaque, authenticated cursors: nobody can turn one into another meaning. */
export interface Cursors {
  /** Seals `value` for one purpose, for example `event` or `AdvisoryRequest.filedAt`. */
  seal(purpose: string, value: string): string
  /** The sealed value, or undefined when the text is not a cursor of this purpose. */
  open(purpose: string, cursor: string): string | undefined
}
