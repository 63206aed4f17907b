/** One recommendation or observation, as far as the report states it. */
import type { RecommendationStatus } from '../../prisma/generated/client/enums.js'

export interface RecommendationFact {
  readonly number: number
  /** Null where the report only cites the number. */
  readonly text: string | null
  readonly status: RecommendationStatus
  readonly paragraph: number
  /** Further paragraphs that cite it. */
  readonly citedIn: readonly number[]
  readonly remark?: string
}
