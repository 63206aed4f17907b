/** `npm run generate` runs this: writes the pages that follow from the rules. */
import { readFileSync, writeFileSync } from 'node:fs'
import { withMechanisms } from './mechanisms-page.js'
import { accessPage, rulesPage } from './pages.js'

writeFileSync('docs/rules.md', rulesPage())
writeFileSync('docs/access.md', accessPage())
writeFileSync('docs/mechanisms.md', withMechanisms(readFileSync('docs/mechanisms.md', 'utf8')))
