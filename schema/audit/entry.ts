/** The audit trail: what was changed, read, refused, signed in, followed and exported, linked into a chain. */
import type { AuditCheckpoint as CheckpointRow, AuditEntry as EntryRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType } from '../connection.js'
import type { Keyset } from '../keyset.js'

/** In the order of the chain. */
export const SEQUENCE = (list: string): Keyset => ({
  list,
  key: 'sequence',
  code: {
    write: ({ key }) => String(key),
    read: (text) => (/^\d+$/.test(text) ? { value: null, key: BigInt(text) } : undefined),
  },
})

const text = (value: bigint | null): string | null => (value === null ? null : String(value))

export const AuditEntry = builder.prismaObject('AuditEntry', {
  description: 'One entry of the audit trail. Never changed; each holds the hash of the one before.',
  fields: (t) => ({
    sequence: t.string({
      description: 'Place in the chain: a whole number that rises by one from entry to entry.',
      resolve: ({ sequence }) => String(sequence),
    }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When.' }),
    actor: t.exposeString('actorHandle', {
      nullable: true,
      description: 'Handle of the account; null for the hub itself, for visitors, and for subscribers taken together.',
    }),
    action: t.exposeString('action', {
      description: 'What was done: a mutation such as `request.approve`, or for example `read`, `refusal`, `sign-in`.',
    }),
    subjectType: t.exposeString('subjectType', {
      nullable: true,
      description: 'Sort of thing it is about; null when it is about several or none.',
    }),
    subjectId: t.exposeString('subjectId', { nullable: true, description: 'Row id of that thing.' }),
    subjects: t.exposeStringList('subjects', {
      description: 'Row ids of everything that was read, as far as its reading is recorded.',
    }),
    record: t.exposeString('record', {
      description: 'What is recorded, as JSON: exactly the text that the chain hashes.',
    }),
    fromPosition: t.string({
      nullable: true,
      description: 'First of the events that the change made; null when it made none.',
      resolve: ({ fromPosition }) => text(fromPosition),
    }),
    toPosition: t.string({
      nullable: true,
      description: 'Last of those events.',
      resolve: ({ toPosition }) => text(toPosition),
    }),
    previousHash: t.exposeString('previousHash', {
      description: 'Hash of the entry before it; empty for the first.',
    }),
    hash: t.exposeString('hash', { description: 'SHA-256 of its columns and the hash before, hexadecimal.' }),
  }),
})

export const AuditEntryConnection = connectionType<EntryRow>(AuditEntry, 'AuditEntry', 'entries of the audit trail')

export const AuditCheckpoint = builder.prismaObject('AuditCheckpoint', {
  description:
    'A signed statement of where the audit trail stood. Keep some elsewhere: they show a tail that was cut off.',
  fields: (t) => ({
    sequence: t.string({
      description: 'Sequence of the newest entry at that time.',
      resolve: ({ sequence }) => String(sequence),
    }),
    hash: t.exposeString('hash', { description: 'Hash of that entry.' }),
    takenAt: t.expose('takenAt', { type: 'DateTime', description: 'When it was signed.' }),
    keyId: t.exposeString('keyId', {
      description: 'Which key signed: the beginning of the SHA-256 of its public half.',
    }),
    signature: t.exposeString('signature', { description: 'Ed25519, base64.' }),
  }),
})

export const AuditCheckpointConnection = connectionType<CheckpointRow>(
  AuditCheckpoint,
  'AuditCheckpoint',
  'checkpoints of the audit trail',
)
