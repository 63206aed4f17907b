/** Plays a story against a running hub, and tells what each step came to and what reaches the watcher. */
import { send, type StepAnswer } from './player.js'
import type { Candidates, Story, Thing } from './story.js'
import { Watcher } from './watcher.js'

export const WATCHER = 'au.observer'

/**
 * Plays all steps, and waits after each until the watcher was told of it. `say` gets each line.
 * @throws when the hub cannot be reached, a step goes otherwise than told, or the watcher is not told.
 */
export async function play<M>(url: string, story: Story<M>, say: (line: string) => void): Promise<void> {
  const watcher = new Watcher(url, WATCHER, story.watched, say)
  try {
    await watcher.start()
    say(`${WATCHER} watches over WebSocket; ${story.cast} over HTTP. ${url}`)
    const memory = story.start()
    const told = new Telling(say)
    for (const [index, step] of story.steps.entries()) {
      say(`\n${String(index + 1).padStart(2)}. ${step.by}: ${step.says}`)
      let answer = await send(url, story, step, memory)
      told.answer(answer)
      if (step.mends && isRefusedBy(answer, step.mends.rule)) {
        say(`      ${step.mends.says}`)
        answer = await send(url, story, step, memory)
        told.answer(answer)
      }
      const asTold = step.refusedBy ? isRefusedBy(answer, step.refusedBy) : answer.errors.length === 0
      if (!asTold) throw new Error(`Step ${index + 1} did not go as told.`)
      const arrived = story.awaited(answer.payload, step, memory)
      if (arrived) await watcher.until(arrived)
    }
    say(`\nDone: ${watcher.arrivals.length} events reached ${WATCHER}.`)
  } finally {
    await watcher.stop()
  }
}

function isRefusedBy({ errors }: StepAnswer, rule: string): boolean {
  return errors.some((error) => error.rule === rule)
}

class Telling {
  /** References of deployments by id: not every document asks for them again. */
  readonly #references = new Map<string, string>()

  constructor(private readonly say: (line: string) => void) {}

  answer({ errors, request, deployment, payload, candidates }: StepAnswer): void {
    for (const { code, message, rule, paragraph } of errors) {
      this.say(`      ! ${code}: ${message}${rule ? ` [${rule}${paragraph ? `, ¶${paragraph}` : ''}]` : ''}`)
    }
    if (errors.length > 0) return
    const { capabilityGap, teamRequest, pledge } = payload
    if (capabilityGap?.reference) this.say(`      → gap ${capabilityGap.reference}`)
    if (pledge) this.#thing('the pledge', pledge)
    if (request) this.#thing('the request', request)
    if (teamRequest) this.#thing('the team request', teamRequest)
    if (teamRequest?.parityEffect) {
      const { before, after, target } = teamRequest.parityEffect
      this.say(
        `      → women among individual officers: ${before ?? '–'} % before, ${after ?? '–'} % after, ${target ?? '–'} % aimed at`,
      )
    }
    if (deployment) {
      const { id, reference = this.#references.get(deployment.id), status, endOn } = deployment
      if (reference) this.#references.set(id, reference)
      this.say(`      → ${reference} ${status ? `is ${status}` : `ends on ${endOn}`}`)
      if (deployment.request) this.say(`      → the request is ${deployment.request.status}`)
    }
    if (candidates) this.#candidates(candidates)
  }

  #thing(name: string, { reference, status, version }: Partial<Thing>): void {
    this.say(`      → ${reference ?? name} is ${status}${version === undefined ? '' : `, version ${version}`}`)
  }

  #candidates({ nodes, shortfall }: Candidates): void {
    for (const { expert, score, reasons } of nodes) {
      this.say(`      ${expert.reference}  score ${score}`)
      for (const { detail } of reasons) this.say(`        ${detail}`)
    }
    if (nodes.length > 0) return
    this.say(`      Nobody; too few are left at: ${shortfall.map(({ criterion }) => criterion).join(', ')}`)
  }
}
