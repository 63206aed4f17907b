/** Looks after open connections in turn, so that many do not come up in the same moment. */
export interface Heartbeat {
  /** Calls `beat` every interval from now on; returns what ends that. */
  add(beat: () => void): () => void
  stop(): void
}

const SLICES = 12

/** @param intervalMs How often each one's turn comes. */
export function createHeartbeat(intervalMs: number): Heartbeat {
  const slices = Array.from({ length: SLICES }, () => new Set<() => void>())
  let turn = 0
  let next = 0
  const timer = setInterval(() => {
    turn = (turn + 1) % SLICES
    for (const beat of [...(slices[turn] ?? [])]) beat()
  }, intervalMs / SLICES)
  timer.unref()
  return {
    add(beat) {
      next = (next + 1) % SLICES
      const slice = slices[next]
      slice?.add(beat)
      return () => slice?.delete(beat)
    },
    stop: () => clearInterval(timer),
  }
}
