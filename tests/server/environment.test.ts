import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeSettings, readEnvironment, settingsInForce, SettingsError } from '../../server/environment.js'

function problemsOf(variables: Record<string, string>): readonly string[] {
  try {
    readEnvironment(variables)
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
}

test('without settings, the defaults hold', () => {
  expect(readEnvironment({})).toMatchObject({
    PORT: 4000,
    HOST: '127.0.0.1',
    HUB_PROFILE: 'development',
    DATA_DIR: './.data',
  })
})

test('an empty setting counts as unset', () => {
  expect(readEnvironment({ PORT: '', DATABASE_URL: ' ' })).toEqual(readEnvironment({}))
})

describe('a wrong setting is named', () => {
  test.each([
    ['PORT', '80000'],
    ['PORT', '4000x'],
    ['PORT', '1.5'],
    ['HUB_PROFILE', 'prod'],
    ['DATABASE_URL', 'mysql://localhost/hub'],
    ['DATABASE_URL', 'localhost:5432'],
    ['DATABASE_POOL_SIZE', '1'],
    ['NATS_URL', 'http://localhost:4222'],
    ['LOG_LEVEL', 'loud'],
    ['GRACE_SECONDS', '-1'],
    ['EVENT_POLL_MS', '0'],
    ['HOST', '0.0.0.0'],
    ['HOST', '192.168.1.4'],
    ['OIDC_ISSUER', 'https://id.example.org'],
    ['OIDC_ISSUER', 'id.example.org'],
    ['OIDC_AUDIENCE', 'hub'],
    ['OIDC_JWKS_URL', 'https://id.example.org/keys'],
    ['OIDC_ALGORITHMS', 'RS256,HS256'],
    ['OIDC_ALGORITHMS', 'none'],
    ['OIDC_ACCOUNT_CLAIM', 'a b'],
    ['TRIAGE_DAYS', '2'],
    ['DECISION_DAYS', '1,3,0'],
    ['DEPLOYMENT_DAYS', '7,14,two'],
    ['TEAM_DEPLOYMENT_DAYS', '0'],
  ])('%s=%s', (name, value) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(name)
  })
})

test('all wrong settings are named in one error', () => {
  const problems = problemsOf({ PORT: 'x', HUB_PROFILE: 'y', LOG_LEVEL: 'z' })
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'HUB_PROFILE', 'LOG_LEVEL'])
})

test.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('demonstration sign-in listens on %s', (HOST) => {
  expect(readEnvironment({ HOST }).HOST).toBe(HOST)
})

describe('with an identity provider', () => {
  const provider = { OIDC_ISSUER: 'https://id.example.org', OIDC_AUDIENCE: 'hub' }

  test('the hub listens anywhere', () => {
    expect(readEnvironment({ ...provider, HOST: '0.0.0.0' })).toMatchObject({
      ...provider,
      OIDC_ALGORITHMS: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      OIDC_ACCOUNT_CLAIM: 'sub',
    })
  })

  test('algorithms are a list', () => {
    expect(readEnvironment({ ...provider, OIDC_ALGORITHMS: 'ES256, EdDSA' }).OIDC_ALGORITHMS).toEqual([
      'ES256',
      'EdDSA',
    ])
  })

  test('keys come by https, or from this machine', () => {
    expect(problemsOf({ ...provider, OIDC_ISSUER: 'http://id.example.org' })[0]).toMatch(/^OIDC_ISSUER .*https/)
    expect(problemsOf({ ...provider, OIDC_JWKS_URL: 'http://id.example.org/keys' })[0]).toMatch(
      /^OIDC_JWKS_URL .*https/,
    )
    expect(problemsOf({ ...provider, OIDC_ISSUER: 'http://127.0.0.1:8080/realm' })).toEqual([])
  })
})

test('a password in a URL is never shown', () => {
  const DATABASE_URL = 'postgresql://hub:hush@db.example.org/hub'
  expect(settingsInForce(readEnvironment({ DATABASE_URL })).join(' ')).not.toContain('hush')
})

test.each(['mysql://hub:hush@db.example.org/hub', 'postgresql://hub:l@hush@db/hub', 'postgresql://hub:/hush@db:x/hub'])(
  'nor one in a URL that is refused, or is badly encoded: %s',
  (DATABASE_URL) => {
    const shown = problemsOf({ DATABASE_URL, PORT: 'x' }).join(' ')
    expect(shown).toContain('PORT')
    expect(shown).not.toContain('hush')
    if (problemsOf({ DATABASE_URL }).length > 0) return
    expect(settingsInForce(readEnvironment({ DATABASE_URL })).join(' ')).not.toContain('hush')
  },
)

test('docs/operations.md has the same settings, defaults and descriptions', () => {
  const documented = readFileSync('docs/operations.md', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, name, fallback, description] = /^\| `([A-Z_]+)` +\| (.*?) *\| (.+?) *\|$/.exec(line) ?? []
      return name ? [{ name, fallback: (fallback ?? '').replaceAll('`', ''), description }] : []
    })
  expect(documented).toEqual(describeSettings())
})
