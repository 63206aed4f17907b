/** The 68 paragraphs of the report, verbatim in Chinese, as extracted into the data file beside this one. */
import { readFileSync } from 'node:fs'

export interface ParagraphFact {
  readonly number: number
  readonly text: string
}

interface ParagraphFile {
  readonly document: string
  readonly language: string
  /** What was joined and left out. */
  readonly extraction: string
  readonly paragraphs: readonly ParagraphFact[]
}

export function reportParagraphs(): readonly ParagraphFact[] {
  const file = JSON.parse(readFileSync(new URL('./paragraphs.zh.json', import.meta.url), 'utf8')) as ParagraphFile
  return file.paragraphs
}
