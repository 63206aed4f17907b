/** Every name that the seed brings, as terms with their translations. */
import type { Prisma } from '../../prisma/generated/client/client.js'
import { ENTITY_NAMES } from '../names/entities.js'
import type { MemberStateName } from '../names/member-states.js'
import { MISSION_NAMES } from '../names/missions.js'
import { names, type Names } from '../names/name.js'
import { PARTNER_NAMES } from '../names/partner-organizations.js'
import { SKILL_NAMES } from '../names/skills.js'
import { REPORT_COUNTRIES } from './countries.js'
import { ENTITIES } from './entities.js'
import { MECHANISMS } from './mechanisms.js'
import { MISSIONS } from './missions.js'
import { PARTNER_ORGANIZATIONS } from './partner-organizations.js'
import { SKILLS } from './skills.js'

type Noun = 'entity' | 'mission' | 'country' | 'skill' | 'mechanism'

/** Id of the term that names a thing, for example `entity/UNODC`. */
export function termId(noun: Noun, key: string | number): string {
  return `${noun}/${key}`
}

export interface TermRows {
  readonly terms: Prisma.TermCreateManyInput[]
  readonly translations: Prisma.TranslationCreateManyInput[]
}

export function termRows(states: readonly MemberStateName[]): TermRows {
  const reported = new Set(REPORT_COUNTRIES.map(({ code }) => code))
  const named: readonly (readonly [string, Names])[] = [
    ...ENTITIES.map(({ code, origin }) => {
      const zh = origin === 'LIVE' ? 'OFFICIAL' : 'SOURCE'
      return [termId('entity', code), names(ENTITY_NAMES[code], 'OFFICIAL', zh)] as const
    }),
    ...PARTNER_ORGANIZATIONS.map(
      ({ code }) => [termId('entity', code), names(PARTNER_NAMES[code], 'OFFICIAL', 'SOURCE')] as const,
    ),
    ...MISSIONS.map(({ code }) => [termId('mission', code), names(MISSION_NAMES[code], 'OFFICIAL', 'SOURCE')] as const),
    ...states.map(({ code, texts }) => {
      const wording = reported.has(code) ? names(texts, 'OFFICIAL', 'SOURCE') : names(texts, 'PROJECT')
      return [termId('country', code), wording] as const
    }),
    ...SKILLS.map(({ code, zh }) => [termId('skill', code), names(SKILL_NAMES[code], 'PROJECT', zh)] as const),
    ...MECHANISMS.map((mechanism) => [termId('mechanism', mechanism.number), mechanism.names] as const),
  ]
  return {
    terms: named.map(([id]) => ({ id })),
    translations: named.flatMap(([id, texts]) => texts.map((name) => ({ termId: id, ...name }))),
  }
}
