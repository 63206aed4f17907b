/** Keys of API clients: everything about them but the secret, which was shown once. */
import { isInForce } from '../../domain/api-client/facts.js'
import { visiblePart } from '../../domain/api-client/key.js'
import type { ApiKey as KeyRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType } from '../connection.js'
import { ApiScope } from './vocabulary.js'

export const ApiKey = builder.prismaNode('ApiKey', {
  id: { field: 'id' },
  description: 'A key of an API client. The key itself was shown once, when it was issued.',
  fields: (t) => ({
    prefix: t.string({
      description: 'How the key begins: by this one knows it, in logs as well. The secret follows.',
      resolve: ({ publicId }) => visiblePart(publicId),
    }),
    client: t.relation('client', { description: 'The API client whose key it is.' }),
    scopes: t.expose('scopes', { type: [ApiScope], description: 'What it permits.' }),
    issuedAt: t.expose('issuedAt', { type: 'DateTime', description: 'When it was issued.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'When it ends. A rotation brings that forward.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null when it was not.',
    }),
    replacedBy: t.relation('replacedBy', {
      nullable: true,
      description: 'The key that takes its place; null when it was not rotated.',
    }),
    inForce: t.boolean({
      description: 'Whether it is accepted now.',
      select: { expiresAt: true, revokedAt: true, client: { select: { revokedAt: true, account: true } } },
      resolve: (key, _args, { now }) =>
        isInForce(key, now()) && key.client?.revokedAt === null && key.client.account?.status === 'ACTIVE',
    }),
  }),
})

export const ApiKeyConnection = connectionType<KeyRow>(ApiKey, 'ApiKey', 'keys')
