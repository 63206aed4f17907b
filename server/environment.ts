/** The settings: read once, checked whole. The only place of the server that looks at the environment. */
import { z } from 'zod'

const text = z.string().trim()
const url = (...schemes: readonly string[]) =>
  text.refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)), {
    error: `a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
  })
const whole = (from: number, to: number) => {
  const error = `a whole number from ${from.toLocaleString('en')} to ${to.toLocaleString('en')}`
  return z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error })
}
const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) =>
  z.enum(values, { error: `one of ${values.join(', ')}` })

/** Signatures that only the issuer can make: with a shared secret, whoever checks could sign as well. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'] as const
const listOf = <const T extends readonly string[]>(values: T) =>
  text
    .transform((list) => list.split(',').map((item) => item.trim()))
    .refine((items): items is T[number][] => items.every((item) => values.includes(item)), {
      error: `some of ${values.join(', ')}, separated by commas`,
    })

/** Values between commas, each of which `isRight`. */
const separated = (what: string, isRight: (value: string) => boolean) =>
  text.refine((value) => value.split(',').every((one) => isRight(one.trim())), { error: what })
/** One number for each urgency. */
const DAYS = /^[1-9]\d{0,2}$/
const daysByUrgency = text
  .transform((list) => list.split(',').map((item) => item.trim()))
  .refine((items) => items.length === 3 && items.every((item) => DAYS.test(item)), {
    error: 'three whole numbers of days from 1 to 999, separated by commas: immediate, high, routine',
  })
  .transform((items) => items.map(Number) as [immediate: number, high: number, routine: number])
const originList = separated(
  'origins between commas, such as https://hub.example.org',
  (one) => URL.canParse(one) && new URL(one).origin === one,
)
const hostList = separated('host names between commas, without ports', (one) =>
  /^[a-z0-9.-]+$|^\[[0-9a-f:]+\]$/.test(one),
)

/** Every setting. The description is the one of docs/operations.md; a test holds the two to each other. */
const SETTINGS = z.object({
  PORT: whole(0, 65_535).default(4000).describe('Port of HTTP and WebSocket; 0 takes any that is free.'),
  HOST: text
    .min(1)
    .default('127.0.0.1')
    .describe('Address to listen on. Demonstration sign-in, which asks for no password, allows loopback alone.'),
  HUB_PROFILE: oneOf('development', 'production')
    .default('development')
    .describe('`development` takes any document, `production` registered ones alone: see Profiles.'),
  DOCUMENTS_FILE: text
    .optional()
    .describe('Manifest of registered documents, or a folder of them. Unset: none are registered.'),
  DATABASE_URL: url('postgresql', 'postgres')
    .optional()
    .describe('PostgreSQL 15 or later. Unset: the embedded database in `DATA_DIR`.'),
  DATABASE_POOL_SIZE: whole(2, 500).default(10).describe('Connections to PostgreSQL that this node holds at most.'),
  DATA_DIR: text.min(1).default('./.data').describe('Folder of the embedded database, held by one hub at a time.'),
  EVENT_POLL_MS: whole(10, 60_000)
    .default(1000)
    .describe('How often the log of events is read when no notification comes, in milliseconds.'),
  CLOCK_SECONDS: whole(1, 3_600)
    .default(30)
    .describe('How often the hub looks for clocks that have run out, to announce them, in seconds.'),
  TRIAGE_DAYS: daysByUrgency
    .prefault('1,2,2')
    .describe('Working days until the consultation of a request opens: immediate, high, routine urgency.'),
  CONSULTATION_DAYS: daysByUrgency.prefault('3,5,10').describe('… until those consulted answer.'),
  DECISION_DAYS: daysByUrgency.prefault('1,3,5').describe('… until it is decided.'),
  DEPLOYMENT_DAYS: daysByUrgency
    .prefault('7,14,14')
    .describe('Calendar days from approval, or from the assignment of a standing capacity, until somebody is there.'),
  TEAM_DEPLOYMENT_DAYS: whole(1, 999)
    .default(60)
    .describe('Calendar days from the publication of a team request until a team is there.'),
  EVENT_RETENTION_DAYS: whole(0, 36_500)
    .default(0)
    .describe('Days that events stay in the log; 0 keeps them all. The audit trail is always kept.'),
  AUDIT_SIGNING_KEY: text
    .optional()
    .describe(
      'Ed25519 private key that signs checkpoints of the audit trail: PEM, or the name of a file that holds it. Unset: one that the hub makes and keeps in the database, where it proves less (audit.md).',
    ),
  AUDIT_CHECKPOINT_SECONDS: whole(1, 86_400)
    .default(60)
    .describe('How often a checkpoint of the audit trail is taken, when something has come, in seconds.'),
  MAX_SOCKETS: whole(1, 1_000_000).default(20_000).describe('WebSockets that this node keeps open at most.'),
  MAX_CONNECTIONS_PER_CLIENT: whole(1, 1_000_000)
    .default(500)
    .describe(
      'Sockets and event streams that one account keeps open on this node at most; visitors count by their address.',
    ),
  MAX_OPERATIONS_PER_CONNECTION: whole(1, 10_000)
    .default(100)
    .describe('Operations at the same time on one socket, or one event stream that carries several.'),
  MAX_COST: whole(100, 100_000_000).default(25_000).describe('Points that one operation may cost at most.'),
  EXPLORE_MAX_COST: whole(100, 100_000_000)
    .default(5_000)
    .describe('… in production, where its document is not registered.'),
  BUDGET_POINTS_PER_MINUTE: whole(0, 1_000_000_000)
    .optional()
    .describe(
      'Points that one account, or one address of visitors, may spend on this node in a minute; 0 does not count them. Unset: 0 in development, 100000 in production.',
    ),
  OPERATION_SECONDS: whole(1, 300)
    .default(10)
    .describe('How long a query may take, what a subscription tells of one event, and each SQL statement, in seconds.'),
  CORS_ORIGINS: originList
    .optional()
    .describe('Origins of other sites whose pages may use the graph, separated by commas. Unset: none.'),
  ALLOWED_HOSTS: hostList
    .optional()
    .describe(
      'Names in the `Host` header that are answered, separated by commas. Unset: on a loopback `HOST` those of loopback, else any.',
    ),
  QUEUE_BYTES: whole(65_536, 1_073_741_824)
    .default(1_048_576)
    .describe('Bytes that wait for one slow reader at most, beside what the system keeps; past it, it is sent away.'),
  QUEUE_MESSAGES: whole(10, 1_000_000)
    .default(4_000)
    .describe('Messages that wait for one slow reader at most; past it, it is sent away.'),
  NATS_URL: url('nats', 'tls')
    .optional()
    .describe(
      'Server of NATS with JetStream, by which several nodes on one database tell each other of events; credentials stand in the URL. Unset: they learn of them from PostgreSQL alone.',
    ),
  OIDC_ISSUER: url('https', 'http')
    .optional()
    .describe(
      'Identity provider (OpenID Connect) whose tokens are accepted, exactly as it names itself. Unset: demonstration sign-in.',
    ),
  OIDC_AUDIENCE: text
    .min(1)
    .optional()
    .describe('Audience that its tokens name: this hub. Required with `OIDC_ISSUER`.'),
  OIDC_JWKS_URL: url('https', 'http')
    .optional()
    .describe('Where its keys are. Unset: where its discovery document says.'),
  OIDC_ALGORITHMS: listOf(ALGORITHMS)
    .default(['RS256', 'PS256', 'ES256', 'EdDSA'])
    .describe('Algorithms that its tokens may be signed with, separated by commas; asymmetric ones alone.'),
  OIDC_ACCOUNT_CLAIM: text
    .regex(/^[\w:/.-]+$/, { error: 'the name of a claim' })
    .default('sub')
    .describe(
      'Claim that leads to the account. `sub`: the account bound to issuer and subject. Another: its value is the handle of the account.',
    ),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent')
    .default('info')
    .describe('What is logged, as lines of JSON on standard error.'),
  GRACE_SECONDS: whole(0, 600)
    .default(10)
    .describe('How long a stopping hub waits for requests in flight, and spreads the closing of sockets, in seconds.'),
})

export type Environment = Readonly<z.infer<typeof SETTINGS>>

/** Wrong settings, all of them, each by its name. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The settings are wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}\nSee docs/operations.md.`)
    this.name = 'SettingsError'
  }
}

/**
 * Reads the settings; an empty value counts as unset.
 * @throws SettingsError that names every wrong setting.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(
    Object.keys(SETTINGS.shape).flatMap((name) => {
      const value = variables[name]?.trim()
      return value ? [[name, value]] : []
    }),
  )
  const { data, error } = SETTINGS.safeParse(given)
  const problems = error?.issues.map(({ path, message }) => {
    const name = String(path[0])
    return `${name} must be ${message}; it is ${shown(name, given[name])}.`
  })
  if (!data) throw new SettingsError(problems ?? [])
  const refused = unsafe(data)
  if (refused.length > 0) throw new SettingsError(refused)
  return data
}

/** Name, default and description of every setting, for the documentation. */
export function describeSettings(): { name: string; fallback: string; description: string }[] {
  return Object.entries(SETTINGS.shape).map(([name, setting]) => ({
    name,
    fallback: fallbackOf(setting),
    description: setting.description ?? '',
  }))
}

function fallbackOf(setting: z.ZodType): string {
  return setting instanceof z.ZodDefault || setting instanceof z.ZodPrefault ? String(setting.def.defaultValue) : ''
}

/** The settings in force as lines, without what is secret in them. */
export function settingsInForce(environment: Environment): string[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${shown(name, String(value))}`],
  )
}

function unsafe({ HOST, ...settings }: Environment): string[] {
  const { OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URL } = settings
  if (OIDC_ISSUER === undefined) {
    const alone = Object.entries({ OIDC_AUDIENCE, OIDC_JWKS_URL }).filter(([, value]) => value !== undefined)
    const problems = alone.map(
      ([name]) => `${name} is set, but OIDC_ISSUER is not: tokens would not be checked at all.`,
    )
    if (isLoopback(HOST)) return problems
    return [
      ...problems,
      `HOST must be a loopback address (127.0.0.1, ::1 or localhost) while no identity provider is set: demonstration sign-in asks for no password; it is ${HOST}.`,
    ]
  }
  const problems = Object.entries({ OIDC_ISSUER, OIDC_JWKS_URL }).flatMap(([name, value]) =>
    value === undefined || isTrustworthy(value)
      ? []
      : [
          `${name} must be fetched by https, since whoever changes keys on the way signs in as anybody; it is ${value}.`,
        ],
  )
  if (OIDC_AUDIENCE !== undefined) return problems
  return [...problems, 'OIDC_AUDIENCE must be set with OIDC_ISSUER: tokens for other services would be accepted.']
}

/** Plain HTTP does on one machine alone. */
function isTrustworthy(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || isLoopback(hostname.replace(/^\[|\]$/g, ''))
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/** Credentials in a URL stay out of messages: all before the last @, since a password may hold one itself. */
function shown(name: string, value: string | undefined): string {
  if (value === undefined) return 'unset'
  if (name.endsWith('_KEY')) return 'set'
  return name.endsWith('_URL') ? value.replace(/\/\/.*@/, '//…@') : value
}
