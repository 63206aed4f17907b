/** `npm run chaos [-- --deliveries 100000 --kills 20 --nodes 3 …]`: see docs/proof.md. */
import { readOptions } from './options.js'
import { failuresOf, reportOf } from './report.js'
import { runChaos } from './run.js'

const result = await runChaos(readOptions(process.argv.slice(2)), (line) => console.error(line))
console.log(reportOf(result))
process.exit(failuresOf(result).length === 0 ? 0 : 1)
