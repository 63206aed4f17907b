/** Systems of partners that use the hub with keys of their own. */
import type { ApiClient as ClientRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType, nestedList, pageArgs, rootList } from '../connection.js'
import { ApiKeyConnection } from './api-key.js'

const KEYS = nestedList({ of: 'apiClient', relation: 'keys', keyset: { list: 'ApiKey', field: 'issuedAt' } })
const BY_AGE = { list: 'ApiClient', field: 'createdAt' }
const OF_ACCOUNT = nestedList({ of: 'account', relation: 'apiClients', keyset: BY_AGE })

export const ApiClient = builder.prismaNode('ApiClient', {
  id: { field: 'id' },
  description: 'A system of a partner. It acts as an account, and sees and does what that account may.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Which system it is.' }),
    version: t.exposeInt('version', {
      description: 'Raised by one with every change of it or its keys; `expectedVersion` of a step on either.',
    }),
    account: t.relation('account', { description: 'The account as which it acts.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked, with all its keys; null when it was not.',
    }),
    keys: t.field({
      type: ApiKeyConnection,
      args: pageArgs,
      description: 'Its keys, those that have ended as well, oldest first.',
      select: (args, context, nested) => ({ keys: nested(KEYS.query(args, context)) }),
      resolve: (client, args, context, info) => KEYS.connect(client, client.keys, args, context, info),
    }),
  }),
})

const ApiClientConnection = connectionType<ClientRow>(ApiClient, 'ApiClient', 'API clients')

builder.prismaObjectField('Account', 'apiClients', (t) =>
  t.field({
    type: ApiClientConnection,
    args: pageArgs,
    description: 'Systems that act as the account, oldest first.',
    select: (args, context, nested) => ({ apiClients: nested(OF_ACCOUNT.query(args, context)) }),
    resolve: (account, args, context, info) => OF_ACCOUNT.connect(account, account.apiClients, args, context, info),
  }),
)

builder.queryField('apiClients', (t) =>
  t.field({
    type: ApiClientConnection,
    args: pageArgs,
    description:
      'API clients, oldest first. Administrators and the auditor see all; everyone else those of their account.',
    resolve: (_root, args, context, info) => rootList<ClientRow>(context, info, args, BY_AGE, {}, context.db.apiClient),
  }),
)
