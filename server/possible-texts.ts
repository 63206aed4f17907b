/** Texts that no database can hold, in the variables of a query or subscription. A mutation's own rules tell where one stands. */
import { type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql'
import { impossibleText } from './document-limits.js'

/** Answers with `VALIDATION` where a variable holds U+0000, and executes nothing of it. */
export function withPossibleTexts<Result>(
  run: (args: ExecutionArgs) => Result,
): (args: ExecutionArgs) => Result | ExecutionResult {
  return (args) => {
    const isMutation = getOperationAST(args.document, args.operationName)?.operation === 'mutation'
    return !isMutation && holdsNul(args.variableValues) ? { errors: [impossibleText()] } : run(args)
  }
}

function holdsNul(variables: unknown): boolean {
  return variables !== undefined && /(?<!\\)(?:\\\\)*\\u0000/.test(JSON.stringify(variables) ?? '')
}
