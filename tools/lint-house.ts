/** `npm run lint` runs this beside oxlint: prints what stands against the house and fails if anything does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { HOUSE, inspectHouse } from './house.js'

const sources = new Map<string, string>()
for (const folder of [...Object.keys(HOUSE), 'tests'].filter((name) => existsSync(name))) {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.tsx?$/.test(entry) && !/(^|\/)(generated|node_modules|dist)\//.test(entry)) {
      sources.set(`${folder}/${entry}`, readFileSync(`${folder}/${entry}`, 'utf8'))
    }
  }
}
const findings = inspectHouse(sources)
for (const { file, line, message } of findings) console.error(`${file}:${line} ${message}`)
console.log(`The house: ${sources.size} files, ${findings.length} against the import table.`)
process.exitCode = findings.length > 0 ? 1 : 0
