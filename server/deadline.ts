/**
 * The time that an operation has. When it is over, the client is answered, no further statement is sent for it, and
 * PostgreSQL cancels the one that runs (see `limitStatements`).
 */
import { type ExecutionArgs, type ExecutionResult, getOperationAST, GraphQLError } from 'graphql'
import { timedOut } from './errors.js'
import type { Deadline, Execute } from './snapshot.js'

/** Reads of one operation at most, whatever its cost was thought to be. */
const MAX_READS = 1_000

/**
 * Runs queries, and what is told of one event, within their time. Mutations go on to their end: who sends one wants to know
 * whether it was done.
 */
export function withDeadline(execute: Execute, limitMs: number): (args: ExecutionArgs) => Promise<ExecutionResult> {
  return async (args) => {
    if (getOperationAST(args.document, args.operationName)?.operation === 'mutation') return execute(args)
    const listeners: (() => void)[] = []
    let reads = 0
    let isOver = false
    const deadline: Deadline = {
      pass() {
        if (isOver) throw timedOut()
        if (++reads > MAX_READS) throw tooManyReads()
      },
      onOver: (listener) => void listeners.push(listener),
    }
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<ExecutionResult>((resolve) => {
      timer = setTimeout(() => {
        isOver = true
        resolve({ errors: [timedOut()] })
        for (const listener of listeners) listener()
      }, limitMs)
    })
    try {
      return await Promise.race([execute(args, deadline), late])
    } finally {
      clearTimeout(timer)
    }
  }
}

function tooManyReads(): GraphQLError {
  return new GraphQLError(`The operation reads more than ${MAX_READS} times. Ask in several operations.`, {
    extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } },
  })
}
