/** What a thing is called in the official languages of the United Nations, and who worded each name. */
import type { Language, Wording } from '../../prisma/generated/client/enums.js'

/** English and Chinese always; the others where they are certain. */
export type Texts = Readonly<Record<'EN' | 'ZH', string> & Partial<Record<Exclude<Language, 'EN' | 'ZH'>, string>>>

export interface Name {
  readonly language: Language
  readonly text: string
  readonly wording: Wording
}

export type Names = readonly Name[]

/** `zh` says who worded the Chinese name: `SOURCE` where it stands so in the Chinese text of the report. */
export function names(texts: Texts, wording: Wording, zh: Wording = wording): Names {
  const languages: readonly Language[] = ['EN', 'FR', 'ES', 'RU', 'AR', 'ZH']
  return languages.flatMap((language) => {
    const text = texts[language]
    return text ? [{ language, text, wording: language === 'ZH' ? zh : wording }] : []
  })
}
