/** A NATS server with JetStream of a run's own. */
import { connect } from 'node:net'
import { type Child, removeFolder, runToEnd, startChild, temporaryFolder } from './child.js'
import { freePort, until } from './wait.js'

export class PrivateNats {
  #server: Child | undefined

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly monitorPort: number,
    private readonly options: readonly string[],
  ) {}

  /** Undefined when this machine has no NATS server. */
  static async start(options: readonly string[] = []): Promise<PrivateNats | undefined> {
    const installed = await runToEnd('nats-server', ['--version']).then(
      () => true,
      () => false,
    )
    if (!installed) return undefined
    const nats = new PrivateNats(temporaryFolder('nats'), await freePort(), await freePort(), options)
    await nats.begin()
    return nats
  }

  /** @throws when this machine has no NATS server: what needs one does not pass without. */
  static async require(options: readonly string[] = []): Promise<PrivateNats> {
    const nats = await PrivateNats.start(options)
    if (!nats) throw new Error('nats-server cannot be started: install it.')
    return nats
  }

  get url(): string {
    return `nats://127.0.0.1:${this.port}`
  }

  async begin(): Promise<void> {
    const ports = ['-p', String(this.port), '-m', String(this.monitorPort)]
    const args = ['-a', '127.0.0.1', ...ports, '-js', '-sd', this.folder, ...this.options]
    const server = startChild('nats-server', args)
    this.#server = server
    await until(() => listens(this.port), { seconds: 30, what: () => `NATS does not listen: ${server.words()}` })
  }

  /** Kills it; it is gone until `begin`. */
  async kill(): Promise<void> {
    await this.#server?.end('SIGKILL')
  }

  /** It holds its connections and answers nothing, until `thaw`. */
  freeze(): void {
    this.#server?.process.kill('SIGSTOP')
  }

  thaw(): void {
    this.#server?.process.kill('SIGCONT')
  }

  /** How many clients are connected. */
  async connections(): Promise<number> {
    const response = await fetch(`http://127.0.0.1:${this.monitorPort}/varz`)
    return ((await response.json()) as { connections: number }).connections
  }

  async remove(): Promise<void> {
    await this.kill()
    removeFolder(this.folder)
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
