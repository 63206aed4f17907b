/** What a story is: steps that people take one after the other, and somebody who watches. */

export interface StoryStep<Memory> {
  /** What the reader is told. */
  readonly says: string
  /** Handle of the person. */
  readonly by: string
  /** Operation of the story's documents. */
  readonly operation: string
  /** Input without the key, which the player adds; `days` counts from today. */
  readonly variables: (memory: Memory, day: (days: number) => string) => Record<string, unknown>
  /** A step that a rule refuses, to show how: the rule's name. */
  readonly refusedBy?: string
  /** A rule that may refuse the step at first; with what the refusal told it is sent again. */
  readonly mends?: { readonly rule: string; readonly says: string }
}

export interface Thing {
  readonly id: string
  readonly reference?: string
  readonly status?: string
  readonly version?: number
  readonly endOn?: string
}

export interface StepError {
  readonly code: string
  readonly message: string
  readonly rule?: string | null
  readonly paragraph?: number | null
}

/** The payload of a step; what its document does not ask for is absent. */
export interface Payload {
  readonly errors?: readonly StepError[]
  readonly request?: Thing | null
  readonly teamRequest?: (Partial<Thing> & { readonly parityEffect?: Parity | null }) | null
  readonly capabilityGap?: (Thing & { readonly closedAt?: string | null }) | null
  readonly pledge?: Thing | null
  readonly deployment?: (Thing & { readonly request?: { readonly status: string } | null }) | null
  readonly profiles?: readonly { readonly id: string }[]
  readonly candidates?: Candidates
  readonly duplicates?: readonly { readonly id: string }[]
}

export interface Candidates {
  readonly nodes: readonly {
    readonly expert: { readonly id: string; readonly reference: string }
    readonly score: number
    readonly reasons: readonly { readonly detail: string }[]
  }[]
  readonly shortfall: readonly { readonly criterion: string }[]
}

export interface Parity {
  readonly before: number | null
  readonly after: number | null
  readonly target: number | null
}

/** What the watcher receives. */
export interface Arrival {
  readonly event: { readonly type: string; readonly position?: number } | null
  readonly accessEnded: string | null
  /** The request or team request, as the subscription asks for it. */
  readonly thing: Partial<Thing> | null
}

export interface Story<Memory> {
  /** How many people act, in words. */
  readonly cast: string
  readonly steps: readonly StoryStep<Memory>[]
  /** Files of `tests/operations` in which the operations stand. */
  readonly documents: readonly string[]
  /** Operations that no document of the partners asks. */
  readonly extras?: Readonly<Record<string, string>>
  readonly start: () => Memory
  /** Notes what later steps need. */
  readonly remember: (memory: Memory, payload: Payload, step: StoryStep<Memory>) => void
  /** Operation of partner.graphql that the watcher subscribes to, and the field of a delivery that holds the thing. */
  readonly watched: { readonly operation: string; readonly field: string }
  /** Whether an arrival is what a step must bring to the watcher; null: it brings nothing. */
  readonly awaited: (
    payload: Payload,
    step: StoryStep<Memory>,
    memory: Memory,
  ) => ((arrival: Arrival) => boolean) | null
}
