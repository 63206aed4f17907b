/** Who subscribes to what: every office, both transports, several streams. */
import { PEOPLE } from './sight.js'
import type { Following } from './subscriber.js'

const PERSONS = Object.values(PEOPLE)

export function castOf(count: number): Following[] {
  return Array.from({ length: count }, (_, index): Following => {
    const person = PERSONS[index % PERSONS.length] ?? PEOPLE.auditor
    const round = Math.floor(index / PERSONS.length)
    const transport = (index + round) % 4 === 3 ? 'sse' : 'ws'
    // Every fourth round follows events of every sort; every fourth a filter.
    if (round % 4 === 1) return { person, transport, stream: 'events' }
    if (round % 4 === 3) {
      const filter = index % 2 === 0 ? { country: ['LBR', 'YEM'] } : { sensitivity: ['STRICTLY_CONFIDENTIAL'] }
      return { person, transport, stream: 'changes', filter }
    }
    return { person, transport, stream: 'changes' }
  })
}
