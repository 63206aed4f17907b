/** Answers one operation for a transport that is not plain HTTP, through the pipeline that plain HTTP goes through. */
import { type ExecutionResult, getOperationAST, type GraphQLError } from 'graphql'
import type { YogaInitialContext } from 'graphql-yoga'
import type { Admission, AskedParams } from './admission.js'
import type { Caller } from './context.js'
import type { Mask } from './errors.js'
import type { Graphql, TransportContext } from './graphql.js'
import type { Outlet } from './subscribe.js'

export type Answer =
  /** It was not executed. */
  | { readonly kind: 'refused'; readonly errors: readonly GraphQLError[] }
  | { readonly kind: 'result'; readonly result: ExecutionResult }
  /** Results go to the sink; the iterator tells the end, and with what. */
  | { readonly kind: 'stream'; readonly stream: AsyncIterator<ExecutionResult> }

export interface Pipeline {
  readonly graphql: Graphql
  readonly admission: Admission
  readonly mask: Mask
}

/** Never throws: what goes wrong is an answer. */
export async function answer(
  { graphql, admission, mask }: Pipeline,
  asked: AskedParams,
  caller: Caller,
  outlet: Outlet,
): Promise<Answer> {
  try {
    const params = await admission.admit(asked, caller)
    const initial = { caller, outlet, params } as YogaInitialContext & TransportContext
    const { schema, parse, validate, contextFactory, execute, subscribe } = graphql.getEnveloped(initial)
    const document: ReturnType<typeof import('graphql').parse> = parse(params.query)
    const errors: readonly GraphQLError[] = validate(schema, document)
    if (errors.length > 0) return { kind: 'refused', errors: errors.map(mask) }
    const args = {
      schema,
      document,
      operationName: params.operationName,
      variableValues: params.variables,
      contextValue: await contextFactory(),
    }
    const isSubscription = getOperationAST(document, params.operationName)?.operation === 'subscription'
    const result: ExecutionResult | AsyncIterable<ExecutionResult> = await (isSubscription ? subscribe : execute)(args)
    if (!(Symbol.asyncIterator in result)) return { kind: 'result', result }
    // What the pipeline puts around it is about results, and none passes there.
    return { kind: 'stream', stream: outlet.subscription ?? result[Symbol.asyncIterator]() }
  } catch (error) {
    return { kind: 'refused', errors: [mask(error)] }
  }
}
