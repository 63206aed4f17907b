/** How this hub signs in: by an identity provider, or as a demonstration. API keys work in both. */
import type { Logger } from 'pino'
import type { Database } from '../prisma/database.js'
import type { Environment } from './environment.js'
import { createIssuerKeys } from './issuer-keys.js'
import type { SignIn } from './sign-in.js'
import { demonstrationPeople, demonstrationSignIn, type Person } from './sign-in-demonstration.js'
import { withKeys } from './sign-in-keys.js'
import { isReal, oidcSignIn } from './sign-in-oidc.js'

/** What pages tell people who want to sign in. */
export type SignInOffer =
  | { readonly mode: 'demonstration'; readonly people: readonly Person[] }
  | { readonly mode: 'issuer'; readonly issuer: string }

export function signInFor(
  environment: Environment,
  database: Database,
  { now, logger }: { readonly now: () => Date; readonly logger: Logger },
): SignIn {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = environment
  if (issuer === undefined || audience === undefined) {
    return withKeys(database, now, (account) => !isReal(account), demonstrationSignIn(database))
  }
  const keys = createIssuerKeys({
    issuer,
    jwksUrl: environment.OIDC_JWKS_URL,
    onOutage: (error) =>
      logger.warn({ err: error }, 'the identity provider does not answer; keys that are known go on working'),
    onRecovery: () => logger.info('the identity provider answers again'),
  })
  const { OIDC_ALGORITHMS: algorithms, OIDC_ACCOUNT_CLAIM: claim } = environment
  return withKeys(database, now, isReal, oidcSignIn(database, { issuer, audience, algorithms, claim, keys }))
}

export async function signInOffer({ OIDC_ISSUER }: Environment, database: Database): Promise<SignInOffer> {
  if (OIDC_ISSUER !== undefined) return { mode: 'issuer', issuer: OIDC_ISSUER }
  return { mode: 'demonstration', people: await demonstrationPeople(database) }
}
