/** Errors as data: what a mutation answers when it was not done. */
import { ERROR_CODES, type ErrorCode as Code } from '../domain/error-code.js'
import type { Refusal } from '../domain/refusal.js'
import { builder } from './builder.js'
import { enumeration } from './enum.js'

export const ErrorCode = enumeration<Code>(
  'ErrorCode',
  'Why something was not done. GraphQL errors carry one of these codes too, in `extensions.code`.',
  ERROR_CODES,
)

export const MutationError = builder.objectRef<Refusal>('MutationError').implement({
  description: 'One reason why something was not done. All reasons are given, not only the first.',
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCode, description: 'What kind of reason.' }),
    message: t.exposeString('message', { description: 'What is missing, and what to do.' }),
    path: t.field({
      type: ['String'],
      description: 'Where in the input, for example `["profiles", "0", "skill"]`; empty when it concerns the whole.',
      resolve: ({ path }) => [...path],
    }),
    rule: t.string({
      nullable: true,
      description: 'Name of the rule of the process that is not met, for example `consultation.answered`.',
      resolve: ({ rule }) => rule ?? null,
    }),
    paragraph: t.int({
      nullable: true,
      description: 'Paragraph of S/2018/1183 on which the rule rests; null where the report leaves it open.',
      resolve: ({ paragraph }) => paragraph ?? null,
    }),
  }),
})
