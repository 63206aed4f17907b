import { titleOf } from './document.js'

/** What a change looks like, of the size that the hub's have. */
export interface Change {
  readonly cursor: string
  readonly event: { readonly position: number; readonly type: string; readonly occurredAt: string }
  readonly accessEnded: null
  readonly request: {
    readonly id: string
    readonly reference: string
    readonly status: string
    readonly version: number
    readonly title: string
    readonly country: { readonly code: string }
    readonly leadEntity: null
  }
}

let position = 0
const versions = new Map<number, number>()

/** The next change that a publisher brings about. */
export function changeOf(writer: number): Change {
  const version = (versions.get(writer) ?? 0) + 1
  versions.set(writer, version)
  position++
  return {
    cursor: Buffer.from(`0123456789abcdef${position}`).toString('base64url'),
    event: { position, type: 'ADVISORY_REQUEST_OFFICER_NAMED', occurredAt: new Date().toISOString() },
    accessEnded: null,
    request: {
      id: Buffer.from('AdvisoryRequest:01900000-0000-7000-8000-000000000000').toString('base64'),
      reference: 'AR-2026-0007',
      status: 'SUBMITTED',
      version,
      title: titleOf(writer),
      country: { code: 'LBR' },
      leadEntity: null,
    },
  }
}
