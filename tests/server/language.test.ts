import { expect, test } from 'vitest'
import { acceptedLanguage } from '../../server/language.js'

test.each([
  [undefined, 'EN'],
  ['', 'EN'],
  ['*', 'EN'],
  ['fr', 'FR'],
  ['zh-Hans-CN', 'ZH'],
  ['de, fr;q=0.5, ru;q=0.8', 'RU'],
  ['de', 'EN'],
  ['en;q=0, es', 'ES'],
  ['ar,en', 'AR'],
  ['constructor', 'EN'],
  [';;;,q=', 'EN'],
])('%j is %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language)
})
