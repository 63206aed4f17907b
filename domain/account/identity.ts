/** With what a person signs in as an account at the identity provider. */
import type { Refusal } from '../refusal.js'
import { invalid } from '../refusing.js'

/** Issuer and subject stand together: a subject means something to its issuer alone. */
export interface Identity {
  readonly issuer: string | null
  readonly subject: string | null
}

/** OpenID Connect Core 2: at most 255 ASCII characters. */
const SUBJECT = /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/

/** What is absent is none. */
export function wholeIdentity(given: {
  readonly issuer?: string | null | undefined
  readonly subject?: string | null | undefined
}): Identity {
  return { issuer: given.issuer ?? null, subject: given.subject ?? null }
}

export function identityRefusals({ issuer, subject }: Identity): Refusal[] {
  if (issuer === null && subject === null) return []
  if (issuer === null) return [invalid(['issuer'], 'A subject needs its issuer: give both, or neither.')]
  if (subject === null) return [invalid(['subject'], 'An issuer needs a subject: give both, or neither.')]
  return [
    ...(/^https?:\/\/\S{1,490}$/.test(issuer)
      ? []
      : [invalid(['issuer'], 'An issuer is a URL, exactly as the identity provider names itself.')]),
    ...(SUBJECT.test(subject)
      ? []
      : [invalid(['subject'], 'A subject has 1 to 255 printable ASCII characters, none blank at an end.')]),
  ]
}
