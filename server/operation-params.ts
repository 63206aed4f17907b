/** What an operation is asked with, once it is known which text that is. */
export interface OperationParams {
  readonly query: string
  readonly operationName?: string | undefined
  readonly variables?: Record<string, unknown> | undefined
  readonly extensions?: Record<string, unknown> | undefined
}
