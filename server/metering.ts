/** Weighs each operation of every transport before it is executed, charges it to who asks, and tells what it came to. */
import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql'
import type { RefusedOperation } from './audit/auditor.js'
import { operationOf } from './audit/operation.js'
import type { Budget, Spending } from './budget.js'
import type { OperationContext } from './context.js'
import { type Cost, costOf } from './cost.js'
import type { OperationParams } from './operation-params.js'
import type { Subscribe } from './subscribe.js'

export interface MeteringOptions {
  /** Points of one operation at most. */
  readonly maxCost: (params: OperationParams) => number
  /** Undefined: nobody's points are counted. */
  readonly budget: Budget | undefined
  /** Records a refusal; answers with what is told in place of it, where that cannot be. */
  readonly refused: RefusedOperation
}

type Run = (args: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult
type Context = OperationContext & { readonly params: OperationParams }

interface Charge {
  readonly cost: Cost
  readonly limit: number
  readonly spending: Spending | undefined
}

export function meteredRun(run: Run, options: MeteringOptions): (args: ExecutionArgs) => Promise<ExecutionResult> {
  return async (args) => {
    const charge = chargeFor(args, options)
    const refusal = charge && (await refusalOf(charge, args, options))
    if (refusal) return refusal
    const result = await run(args)
    return charge ? told(result, charge, options) : result
  }
}

export function meteredSubscribe(subscribe: Subscribe, options: MeteringOptions): Subscribe {
  return async (args) => {
    const charge = chargeFor(args, options)
    return (charge && (await refusalOf(charge, args, options))) ?? subscribe(args)
  }
}

/** Undefined: variables or operation are not what the document wants; the execution says so. */
function chargeFor(args: ExecutionArgs, { budget, maxCost }: MeteringOptions): Charge | undefined {
  const { params, actor, caller } = args.contextValue as Context
  const cost = costOf(args.schema, args.document, args.operationName, args.variableValues ?? {})
  if (!cost) return undefined
  const limit = maxCost(params)
  const client = actor ? `account ${actor.accountId}` : `address ${caller.address ?? ''}`
  return { cost, limit, spending: cost.points > limit ? undefined : budget?.spend(client, cost.points) }
}

/** Undefined: it is let in. */
async function refusalOf(
  charge: Charge,
  args: ExecutionArgs,
  options: MeteringOptions,
): Promise<ExecutionResult | undefined> {
  const isCostly = charge.cost.points > charge.limit
  if (!isCostly && charge.spending?.granted !== false) return undefined
  const { actor } = args.contextValue as Context
  const code = isCostly ? 'TOO_COSTLY' : 'RATE_LIMITED'
  const unrecorded = await options.refused(code, actor, operationOf(args).document)
  if (unrecorded) return { errors: [unrecorded] }
  return isCostly ? { errors: [tooCostly(charge)] } : rateLimited(charge, options)
}

function told(result: ExecutionResult, charge: Charge, options: MeteringOptions): ExecutionResult {
  const http = { headers: headersOf(charge, options) }
  return { ...result, extensions: { ...result.extensions, cost: report(charge, options), http } }
}

function rateLimited(charge: Charge, options: MeteringOptions): ExecutionResult {
  const { retryAfterSeconds = 1 } = charge.spending ?? {}
  const error = new GraphQLError(
    `This client has no points left for an operation of ${charge.cost.points}. Try again in ${retryAfterSeconds} s.`,
    { extensions: { code: 'RATE_LIMITED', retryAfterSeconds, http: { status: 429 } } },
  )
  const { extensions } = told({}, charge, options)
  const headers = { ...headersOf(charge, options), 'retry-after': String(retryAfterSeconds) }
  return { errors: [error], extensions: { ...extensions, http: { status: 429, headers } } }
}

function report({ cost, limit, spending }: Charge, { budget }: MeteringOptions): object {
  const { points, objects, statements } = cost
  return {
    points,
    limit,
    objects,
    statements,
    ...(budget &&
      spending && {
        budget: { perMinute: budget.perMinute, remaining: spending.remaining, resetSeconds: spending.resetSeconds },
      }),
  }
}

/** As draft-ietf-httpapi-ratelimit-headers has them. */
function headersOf({ cost, spending }: Charge, { budget }: MeteringOptions): Record<string, string> {
  return {
    'x-operation-cost': String(cost.points),
    ...(budget &&
      spending && {
        'ratelimit-policy': `"points";q=${budget.perMinute};w=60`,
        ratelimit: `"points";r=${spending.remaining};t=${spending.resetSeconds}`,
      }),
  }
}

function tooCostly({ cost: { points, objects, statements }, limit }: Charge): GraphQLError {
  return new GraphQLError(
    `The operation may cost ${points} points; ${limit} are permitted. Ask for smaller pages, or in several operations.`,
    {
      extensions: {
        code: 'TOO_COSTLY',
        cost: { points, limit, objects, statements },
        http: { spec: true, status: 400 },
      },
    },
  )
}
