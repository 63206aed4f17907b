/** Mutations by a table of actions: each is named as its action, takes one input, and answers with its own payload. */
import type { InputObjectRef, InterfaceRef } from '@pothos/core'
import type { Outcome } from '../domain/outcome.js'
import { builder, type SchemaTypes } from './builder.js'
import type { Context } from './context.js'
import { type IdFields, perform, typeNameOf } from './mutation.js'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

/** `payload` is what all payloads of the noun have in common. `command` sends the opened input. */
export function offering<Inputs extends { readonly [A in keyof Inputs & string]: object }>(
  payload: InterfaceRef<Types, Outcome>,
  command: <A extends keyof Inputs & string>(context: Context, action: A, input: Inputs[A]) => Promise<Outcome>,
) {
  /** `input` must be what the command takes; `ids` are its fields that are global ids. */
  return function offer<A extends keyof Inputs & string>(
    action: A,
    description: string,
    input: InputObjectRef<Types, Inputs[A]>,
    ids: IdFields = {},
  ): void {
    const answer = builder.objectRef<Outcome>(`${typeNameOf(action)}Payload`).implement({
      description: `What \`${action}\` answers.`,
      interfaces: [payload],
    })
    builder.mutationField(action, (t) =>
      t.field({
        type: answer,
        args: { input: t.arg({ type: input, required: true, description: 'What is to be done.' }) },
        description,
        // Pothos does not see through the generic input.
        resolve: (_root, args, context) =>
          perform(context, (args as { readonly input: unknown }).input as Inputs[A], ids, (opened) =>
            command(context, action, opened),
          ),
      }),
    )
  }
}

/** Name and description of an action's input. */
export const inputOf = (action: string) => ({
  name: `${typeNameOf(action)}Input`,
  description: `What \`${action}\` takes.`,
})
