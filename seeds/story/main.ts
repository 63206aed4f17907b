/**
 * `npm run story [team] [url]`: plays a whole advisory request, or a whole specialized team, against a running hub through
 * its public API, while a partner agency watches live. The hub is in demonstration mode: the token is the handle.
 */
import { play } from './play.js'
import { REQUEST } from './request-steps.js'
import { TEAM } from './team-steps.js'

const USAGE = 'Use: npm run story [-- [team] [address of the graph, by default http://127.0.0.1:4000/graphql]]'

const words = process.argv.slice(2)
const team = words[0] === 'team'
const [url = 'http://127.0.0.1:4000/graphql', ...rest] = team ? words.slice(1) : words
const say = (line: string): void => console.log(line)

if (rest.length > 0 || !URL.canParse(url) || !url.startsWith('http')) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  try {
    await (team ? play(url, TEAM, say) : play(url, REQUEST, say))
  } catch (error) {
    console.error(`\nThe story stopped: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
