/** What every subscriber asks for: the operation of a partner, and how a reader finds in its bytes which event it is. */

export const CHANGES = `subscription RequestChanges {
  advisoryRequestChanged {
    cursor
    event { position type occurredAt }
    accessEnded
    request { id reference status version title country { code } leadEntity { code } }
  }
}`

/** Version and title stand side by side; the title is the publisher's number. */
const MARK = /"version":(\d+),"title":"writer (\d+)"/

/** Number of the event: of its publisher, and in its publisher's order. Undefined: it is none of the measurement's. */
export function markOf(text: string): number | undefined {
  const found = MARK.exec(text)
  return found ? mark(Number(found[2]), Number(found[1])) : undefined
}

export function mark(writer: number, version: number): number {
  return writer * 1_000_000 + version
}

export function titleOf(writer: number): string {
  return `writer ${writer}`
}
