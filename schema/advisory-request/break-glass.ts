/** Sight of one strictly confidential request by break-glass. Rules stand in `domain/advisory-request/break-glass.ts`. */
import { builder } from '../builder.js'
import { perform } from '../mutation.js'
import { AdvisoryRequest } from './advisory-request.js'
import { keyed, step } from './inputs.js'
import { stepPayload } from './payload.js'

const BreakGlass = builder.prismaObject('BreakGlass', {
  description: 'That a strictly confidential request was opened to a desk officer who is not named on it.',
  fields: (t) => ({
    handle: t.exposeString('handle', { description: 'Handle of the officer.' }),
    purpose: t.exposeString('purpose', { description: 'For what purpose.' }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'Since when.' }),
    endsAt: t.expose('endsAt', {
      type: 'DateTime',
      description: 'When the hub closes it, unless somebody does before: 60 minutes later.',
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null while it is open.',
    }),
    endedByHandle: t.exposeString('endedByHandle', {
      nullable: true,
      description: 'Handle of who ended it; null while it is open, and when its time was over.',
    }),
  }),
})

builder.prismaObjectField(AdvisoryRequest, 'breakGlass', (t) =>
  t.relation('glasses', {
    type: BreakGlass,
    query: { orderBy: [{ openedAt: 'asc' }, { id: 'asc' }] },
    description:
      'By whom it was opened by break-glass. Told to its resident coordinator, the officers named and the auditor; to others their own.',
  }),
)

builder.mutationField('breakGlass', (t) =>
  t.field({
    type: stepPayload('BreakGlass'),
    args: {
      input: t.arg({
        type: builder.inputType('BreakGlassInput', {
          description: 'What `breakGlass` takes.',
          fields: (f) => ({
            ...keyed(f),
            reference: f.string({
              required: true,
              description: 'Reference of the request, for example `AR-2026-0007`.',
            }),
            purpose: f.string({
              required: true,
              description: 'For what purpose, in a sentence. Announced and kept on record.',
            }),
          }),
        }),
        required: true,
        description: 'What is to be done.',
      }),
    },
    description:
      'Opens one strictly confidential request to the caller, to read it for 60 minutes. Announced at once to its resident coordinator, the officers named and the auditor. For the Global Focal Point and Police Division desks.',
    resolve: (_root, { input }, context) =>
      perform(context, input, {}, (opened) => context.commands.glass('breakGlass', opened)),
  }),
)

builder.mutationField('closeBreakGlass', (t) =>
  t.field({
    type: stepPayload('CloseBreakGlass'),
    args: {
      input: t.arg({
        type: builder.inputType('CloseBreakGlassInput', {
          description: 'What `closeBreakGlass` takes.',
          fields: (f) => ({
            ...step(f),
            handle: f.string({ required: true, description: 'Handle of the officer whose sight is to end.' }),
          }),
        }),
        required: true,
        description: 'What is to be done.',
      }),
    },
    description:
      'Ends sight by break-glass before its time. For the resident coordinator of the country, and for who broke the glass.',
    resolve: (_root, { input }, context) =>
      perform(context, input, { id: 'AdvisoryRequest' }, (opened) => context.commands.glass('closeBreakGlass', opened)),
  }),
)
