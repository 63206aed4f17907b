/** Links between the pages lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

test.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8').replaceAll(/```[\s\S]*?```/g, '')
  const targets = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, target]) => target ?? '')
  const broken = targets.filter(
    (target) => !/^[a-z]+:/.test(target) && !existsSync(path.join(path.dirname(page), target)),
  )
  expect(broken).toEqual([])
})
