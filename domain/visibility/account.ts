/** Who sees accounts and the audit trail. */
import type { Prisma } from '../../prisma/generated/client/client.js'
import type { Actor } from '../actor.js'
import { NOTHING, type Rule, through } from './condition.js'

/** §2: administrators keep accounts, the auditor reads everything; otherwise each its own. */
export function accountRule(actor: Actor | null): Rule<Prisma.AccountWhereInput> {
  if (actor === null) return NOTHING
  return managesAccounts(actor) ? 'everything' : [{ id: actor.accountId }]
}

/** Seen as their account is: an account may know which systems act as it, and until when. */
export function apiClientRule(actor: Actor | null): Rule<Prisma.ApiClientWhereInput> {
  return through<Prisma.AccountWhereInput, Prisma.ApiClientWhereInput>(accountRule(actor), (account) => ({
    account: { is: account },
  }))
}

export function apiKeyRule(actor: Actor | null): Rule<Prisma.ApiKeyWhereInput> {
  return through<Prisma.ApiClientWhereInput, Prisma.ApiKeyWhereInput>(apiClientRule(actor), (client) => ({
    client: { is: client },
  }))
}

export function managesAccounts(actor: Actor): boolean {
  return actor.role === 'ADMINISTRATOR' || actor.role === 'AUDITOR'
}

/** §2 "auditor": including the audit trail, and what proves it whole. */
export function auditRule(actor: Actor | null): Rule<Prisma.AuditEntryWhereInput & Prisma.AuditCheckpointWhereInput> {
  return actor?.role === 'AUDITOR' ? 'everything' : NOTHING
}
