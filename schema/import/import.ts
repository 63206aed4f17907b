/** Import of pledges and nominations from a file, for delegates. Rules stand in `domain/import`. */
import { MOST_BYTES, MOST_ROWS } from '../../domain/import/input.js'
import type {
  ImportAction,
  ImportOutcome,
  ImportProgress as Progress,
  ImportReport as Report,
  RejectedRow,
} from '../../domain/import/input.js'
import { FORMED_UNIT_COLUMNS } from '../../domain/import/formed-units.js'
import { NOMINATION_COLUMNS } from '../../domain/import/nomination.js'
import { PLEDGE_COLUMNS } from '../../domain/import/pledges.js'
import type { Refusal } from '../../domain/refusal.js'
import { keyed } from '../advisory-request/inputs.js'
import { builder } from '../builder.js'
import type { Context } from '../context.js'
import { enumeration } from '../enum.js'
import { NOT_SIGNED_IN, typeNameOf } from '../mutation.js'
import { MutationError } from '../mutation-error.js'
import { readFile } from './csv.js'

const ImportRejection = builder.objectRef<RejectedRow>('ImportRejection').implement({
  description: 'A row that cannot be imported.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'Line of the file on which the row begins; the heading is on line 1.' }),
    errors: t.field({
      type: [MutationError],
      description: 'Everything that stands against it; `path` names the column.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
})

const ImportReport = builder.objectRef<Report>('ImportReport').implement({
  description: 'What came of each row of a file: all are imported, or none.',
  fields: (t) => ({
    rows: t.exposeInt('rows', { description: 'Rows in the file.' }),
    accepted: t.exposeInt('accepted', { description: 'Rows against which nothing stands.' }),
    rejected: t.field({
      type: [ImportRejection],
      description: 'The others, in the order of the file.',
      resolve: ({ rejected }) => [...rejected],
    }),
    imported: t.exposeBoolean('imported', {
      description: 'Whether the rows stand in the hub now: never after a dry run, or beside a rejected row.',
    }),
  }),
})

const ImportPayload = builder.interfaceRef<ImportOutcome>('ImportPayload').implement({
  description: 'What an import answers.',
  fields: (t) => ({
    report: t.field({
      type: ImportReport,
      nullable: true,
      description: 'What came of each row, also beside errors; null when no row was looked at.',
      resolve: ({ report }) => report,
    }),
    errors: t.field({
      type: [MutationError],
      description:
        'Why nothing was imported; empty when all was, now or before with the same key, or in a sound dry run.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
})

interface Sent {
  readonly idempotencyKey: string
  readonly csv: string
  readonly dryRun: boolean
}

function offer(action: ImportAction, what: string, columns: Readonly<Record<string, boolean>>): void {
  const names = Object.entries(columns).map(([name, required]) => (required ? name : `${name} (optional)`))
  const name = typeNameOf(action)
  const input = builder.inputType(`${name}Input`, {
    description: `What \`${action}\` takes.`,
    fields: (t) => ({
      ...keyed(t),
      csv: t.string({
        required: true,
        description: `Comma-separated values with a heading: ${names.join(', ')}. At most ${MOST_ROWS} rows and ${MOST_BYTES} bytes.`,
      }),
      dryRun: t.boolean({ required: true, description: 'True: looks at every row and changes nothing.' }),
    }),
  })
  const payload = builder.objectRef<ImportOutcome>(`${name}Payload`).implement({
    description: `What \`${action}\` answers.`,
    interfaces: [ImportPayload],
  })
  builder.mutationField(action, (t) =>
    t.field({
      type: payload,
      args: { input: t.arg({ type: input, required: true, description: 'The file.' }) },
      description: `${what} All or nothing: one rejected row, and nothing is imported. For delegates.`,
      resolve: (_root, args, context) => sendFile(action, columns, args.input, context),
    }),
  )
}

async function sendFile(
  action: ImportAction,
  columns: Readonly<Record<string, boolean>>,
  { csv, ...input }: Sent,
  { actor, commands }: Context,
): Promise<ImportOutcome> {
  if (!actor) return unread([NOT_SIGNED_IN])
  const file = readFile(csv, columns)
  return 'refusals' in file ? unread(file.refusals) : commands.import(action, { ...input, ...file })
}

function unread(refusals: readonly Refusal[]): ImportOutcome {
  return { refusals, things: {}, asItWas: {}, duplicates: [], report: null }
}

offer(
  'importPledges',
  'Pledges teams of the own Member State, one a row, each by the rules of `pledgeSpecializedTeam`.',
  PLEDGE_COLUMNS,
)

offer(
  'importFormedUnitPledges',
  'Pledges formed units of the own Member State, one a row, each by the rules of `pledgeFormedUnit`.',
  FORMED_UNIT_COLUMNS,
)

offer(
  'importNominations',
  'Nominates experts of the own Member State for the roster, one a row, each by the rules of `nominateExpert`. Languages and skills (code:years) stand between semicolons.',
  NOMINATION_COLUMNS,
)

const ImportState = enumeration<Progress['state']>('ImportState', 'How far an import is.', {
  RUNNING: 'Rows are being looked at, or imported.',
  IMPORTED: 'All rows stand in the hub.',
  NOT_IMPORTED: 'It was a dry run, or it was refused or failed.',
})

const ImportProgress = builder.objectRef<Progress>('ImportProgress').implement({
  description: 'How far an import has come.',
  fields: (t) => ({
    state: t.expose('state', { type: ImportState, description: 'How far it is.' }),
    rows: t.exposeInt('rows', { description: 'Rows in the file.' }),
    done: t.exposeInt('done', { description: 'Rows looked at.' }),
    rejected: t.exposeInt('rejected', { description: 'Rejected among them.' }),
  }),
})

builder.queryField('importProgress', (t) =>
  t.field({
    type: ImportProgress,
    nullable: true,
    args: { idempotencyKey: t.arg.string({ required: true, description: 'The key that the import was sent with.' }) },
    description:
      'How far an import of the own account has come, whichever node runs it; null where none by this key is known.',
    resolve: (_root, { idempotencyKey }, { importProgress }) => importProgress(idempotencyKey),
  }),
)
