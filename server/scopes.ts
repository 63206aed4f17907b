/** What an API key permits, on every transport: whatever is executed or subscribed to passes here. */
import { type ExecutionArgs, type ExecutionResult, getOperationAST, GraphQLError } from 'graphql'
import { scopeRefusal } from '../domain/api-client/scope.js'
import type { OperationContext } from './context.js'

type Run<Result> = (args: ExecutionArgs) => Result

/** Answers with FORBIDDEN what the key of the caller does not permit, and executes nothing of it. */
export function withinScopes<Result>(run: Run<Result>): Run<Result | ExecutionResult | Promise<ExecutionResult>> {
  return (args) => {
    const { actor, audit } = args.contextValue as OperationContext
    const kind = getOperationAST(args.document, args.operationName)?.operation
    const refusal = kind && scopeRefusal(actor, kind)
    if (!refusal) return run(args)
    const extensions = { code: refusal.code, http: { status: 403 } }
    const refused = { errors: [new GraphQLError(refusal.message, { extensions })] }
    return audit ? audit.finish(args, refused) : refused
  }
}
