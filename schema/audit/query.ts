/** Reading the audit trail; that is in it as well. */
import type { AuditCheckpoint as CheckpointRow, AuditEntry as EntryRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { pageArgs, rootList } from '../connection.js'
import { allOf, type Condition, type Maybe, oneOf, someOf, within } from '../filter.js'
import { decodeGlobalId } from '../global-id.js'
import { AuditCheckpointConnection, AuditEntryConnection, SEQUENCE } from './entry.js'

const AuditEntryFilter = builder.inputType('AuditEntryFilter', {
  description: 'Which entries. What is absent asks nothing; what is given must all hold.',
  fields: (t) => ({
    actor: t.stringList({ required: false, description: 'Done by one of these accounts, by handle.' }),
    action: t.stringList({ required: false, description: 'Is one of these, for example `read`.' }),
    subject: t.idList({ required: false, description: 'Is about, or tells the reading of, one of these things.' }),
    since: t.field({ type: 'DateTime', required: false, description: 'Happened at or after this moment.' }),
    until: t.field({ type: 'DateTime', required: false, description: 'Happened before this moment.' }),
  }),
})

builder.queryFields((t) => ({
  auditEntries: t.field({
    type: AuditEntryConnection,
    args: {
      ...pageArgs,
      filter: t.arg({ type: AuditEntryFilter, required: false, description: 'Only entries of which this holds.' }),
    },
    description: 'The audit trail, oldest first. For the auditor; empty for everyone else.',
    resolve: (_root, args, context, info) =>
      rootList<EntryRow>(context, info, args, SEQUENCE('AuditEntry'), whereOf(args.filter), context.db.auditEntry),
  }),
  auditCheckpoints: t.field({
    type: AuditCheckpointConnection,
    args: pageArgs,
    description: 'Signed checkpoints of the audit trail, oldest first. For the auditor; empty for everyone else.',
    resolve: (_root, args, context, info) =>
      rootList<CheckpointRow>(context, info, args, SEQUENCE('AuditCheckpoint'), {}, context.db.auditCheckpoint),
  }),
}))

function whereOf(filter: Maybe<typeof AuditEntryFilter.$inferInput>): Condition {
  const { actor, action, subject, since, until } = filter ?? {}
  const keys = subject?.map((id) => decodeGlobalId(id).id)
  return allOf(
    oneOf('actorHandle', actor),
    oneOf('action', action),
    keys && { OR: [oneOf('subjectId', keys), someOf('subjects', keys)] },
    within('occurredAt', since, until),
  )
}
