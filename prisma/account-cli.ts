/**
 * `npm run account -- create <handle> <role> […] | list` on DATABASE_URL, or on the embedded database in DATA_DIR: how the
 * first administrator is made. Everybody else is made through the graph.
 */
import { parseArgs } from 'node:util'
import { createAccountAsHub } from './commands/account-create.js'
import { type Database, openDatabase } from './database.js'
import { Role } from './generated/client/enums.js'
import { alone, applyMigrations } from './migrate.js'

const USAGE = `npm run account -- create <handle> <role> [--issuer <url>] [--subject <sub>]
                   [--country <code>] [--entity <code>] [--mission <code>] [--member-state <code>] [--note <text>]
npm run account -- list

A role is one of ${Object.values(Role).join(', ')}.
--issuer is OIDC_ISSUER when it is not given. See docs/sign-in.md.`

const text = { type: 'string' } as const
const OPTIONS = {
  issuer: text,
  subject: text,
  country: text,
  entity: text,
  mission: text,
  'member-state': text,
  note: text,
}

try {
  const { positionals, values } = parseArgs({ options: OPTIONS, allowPositionals: true })
  const [command, handle, role] = positionals
  const act =
    command === 'list'
      ? list
      : command === 'create' && handle && isRole(role)
        ? (database: Database) => create(database, handle, role, values)
        : undefined
  if (!act) throw new Error(USAGE)
  const url = process.env['DATABASE_URL']
  const database = await openDatabase({ url: url || undefined, dataDir: process.env['DATA_DIR'] || './.data' })
  try {
    await alone(database.pool, database.kind, () => applyMigrations(database.pool))
    await act(database)
  } finally {
    await database.close()
  }
  // The engine of migrations leaves a timer of ten seconds running.
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

async function create(
  database: Database,
  handle: string,
  role: Role,
  values: { readonly [Name in keyof typeof OPTIONS]?: string | undefined },
): Promise<void> {
  const { subject, country, entity, mission, 'member-state': memberState, note } = values
  const issuer = subject === undefined ? values.issuer : (values.issuer ?? process.env['OIDC_ISSUER'])
  const { refusals } = await createAccountAsHub(
    { database, now: () => new Date() },
    {
      ...{ handle, role, issuer, subject, note },
      ...{ countryCode: country, entityCode: entity, missionCode: mission, memberStateCode: memberState },
    },
  )
  if (refusals.length > 0) {
    throw new Error(refusals.map(({ path, message }) => [...path, message].join(': ')).join('\n'))
  }
  console.log(`Made ${handle}, ${role}${subject === undefined ? '' : `, for ${subject} of ${issuer}`}.`)
  console.log('From now on a hub starts on this database with OIDC_ISSUER alone.')
}

async function list({ client }: Database): Promise<void> {
  const accounts = await client.account.findMany({ orderBy: { handle: 'asc' } })
  for (const { handle, role, status, origin, issuer, subject } of accounts) {
    console.log([handle, role, status, origin, ...(subject === null ? [] : [`${subject} of ${issuer}`])].join('  '))
  }
}

function isRole(text: string | undefined): text is Role {
  return Object.values<string | undefined>(Role).includes(text)
}
