/** Accounts: who is signed in. */
import type { Account as AccountRow } from '../../prisma/generated/client/client.js'
import type { AccountStatus as AccountStatusValue } from '../../prisma/generated/client/enums.js'
import { builder } from '../builder.js'
import { connectionType, pageArgs, rootList } from '../connection.js'
import { enumeration } from '../enum.js'
import { Origin, Role } from '../enums.js'
import { lookUp } from '../node.js'

const AccountStatus = enumeration<AccountStatusValue>('AccountStatus', 'Whether an account may be used.', {
  ACTIVE: 'It may be used.',
  SUSPENDED: 'It may not be used; nothing is told to it.',
})

export const Account = builder.prismaNode('Account', {
  id: { field: 'id' },
  description: 'An account: one role, bound to what the role is bound to.',
  fields: (t) => ({
    handle: t.exposeString('handle', { description: 'Short unique name, for example `rc.liberia`.' }),
    role: t.expose('role', { type: Role, description: 'What it may do.' }),
    status: t.expose('status', { type: AccountStatus, description: 'Whether it may be used.' }),
    country: t.relation('country', { nullable: true, description: 'Country of a resident coordinator.' }),
    entity: t.relation('entity', { nullable: true, description: 'Entity of an officer, organization of an observer.' }),
    mission: t.relation('mission', { nullable: true, description: 'Mission of mission police.' }),
    memberState: t.relation('memberState', { nullable: true, description: 'Member State of a delegate.' }),
    issuer: t.exposeString('issuer', {
      nullable: true,
      description: 'Identity provider of the person who signs in as it; null when it is bound to nobody.',
    }),
    subject: t.exposeString('subject', {
      nullable: true,
      description: 'What the identity provider calls that person (`sub`); null when it is bound to nobody.',
    }),
    mayExplore: t.exposeBoolean('mayExplore', {
      description:
        'In production: whether it may use GraphiQL, introspection and documents that are not registered, within stricter limits.',
    }),
    permissionsVersion: t.exposeInt('permissionsVersion', {
      description: 'Raised whenever what the account may see or do changes; `expectedVersion` of a step on it.',
    }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
  }),
})

const AccountConnection = connectionType<AccountRow>(Account, 'Account', 'accounts')

builder.queryFields((t) => ({
  viewer: t.field({
    type: Account,
    nullable: true,
    description: 'The account that is signed in; null for a visitor.',
    resolve: (_root, _args, context, info) =>
      context.actor && lookUp<AccountRow>(context, info, 'Account', context.actor.accountId),
  }),
  accounts: t.field({
    type: AccountConnection,
    args: pageArgs,
    description: 'Accounts, by handle. Administrators and the auditor see all; everyone else their own.',
    resolve: (_root, args, context, info) =>
      rootList<AccountRow>(context, info, args, { list: 'Account', field: 'handle' }, {}, context.db.account),
  }),
}))
