import { Language } from '../prisma/generated/client/enums.js'

/** First of the six official languages that an `Accept-Language` header asks for; English when it asks for none. */
export function acceptedLanguage(header: string | null | undefined): Language {
  const asked = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';')
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
    return { code: tag.split('-')[0]?.toUpperCase() ?? '', weight: weight === undefined ? 1 : Number(weight) }
  })
  const known = asked.filter(({ code, weight }) => weight > 0 && Object.hasOwn(Language, code))
  const first = known.toSorted((a, b) => b.weight - a.weight)[0]
  return first ? (first.code as Language) : 'EN'
}
