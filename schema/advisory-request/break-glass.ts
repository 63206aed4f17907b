/** Sight of one strictly confidential request by break-glass. Rules stand in `domain/break-glass/`. */
import { BreakGlass, PURPOSE, WHOSE } from '../break-glass.js'
import { builder } from '../builder.js'
import { perform } from '../mutation.js'
import { AdvisoryRequest } from './advisory-request.js'
import { keyed, step } from './inputs.js'
import { stepPayload } from './payload.js'

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
            purpose: f.string(PURPOSE),
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
            handle: f.string(WHOSE),
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
