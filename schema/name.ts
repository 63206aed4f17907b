/** Names in the six languages: the options of a field `name`, for things that have a term. */
import type { Language as LanguageValue, Translation } from '../prisma/generated/client/client.js'
import { builder } from './builder.js'
import type { Context } from './context.js'
import { Language } from './enums.js'

export const nameArgs = builder.args((t) => ({
  language: t.field({
    type: Language,
    required: false,
    description: 'Language of the name. Default: the first official language that the client accepts, else English.',
  }),
}))

/**
 * All translations are read, not the one asked for: names in two languages beside each other are then one read, and
 * there are six at most.
 */
export const nameSelect = { select: { translations: true } } as const

interface Named {
  readonly translations: readonly Translation[]
}

/** The name in the language asked for, else in English, else in the one there is, else the code. */
export function nameIn(
  term: Named,
  language: LanguageValue | null | undefined,
  context: Context,
  code: string,
): string {
  const text = (wanted: LanguageValue) => term.translations.find((translation) => translation.language === wanted)?.text
  return text(language ?? context.language) ?? text('EN') ?? term.translations[0]?.text ?? code
}
