/** Loaded into each server that is measured, before its program: tells what the process has used, when asked. */

export interface Usage {
  /** Microseconds of CPU since the process began. */
  readonly cpu: number
  /** Resident bytes: what the machine gave, also what garbage has left free. */
  readonly resident: number
  /** Bytes in use. */
  readonly used: number
}

process.on('message', (message) => {
  if (message !== 'probe' && message !== 'probe after gc') return
  if (message === 'probe after gc') globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  const usage: Usage = { cpu: user + system, resident: rss, used: heapUsed + external }
  process.send?.(usage)
})
process.channel?.unref()
