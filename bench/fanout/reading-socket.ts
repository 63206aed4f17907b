/** A WebSocket client that only reads, as cheaply as can be: what the readers use, the servers cannot. */
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

const TEXT = 1
const CLOSE = 8
const PING = 9
const PONG = 10

export interface ReadingSocket {
  send(text: string): void
  close(): void
}

export interface ReadingOptions {
  readonly port: number
  /** Address to connect from: each has ports of its own. */
  readonly from: string
  readonly path: string
  readonly protocol?: string
  readonly onOpen: (socket: ReadingSocket) => void
  readonly onText: (text: string, socket: ReadingSocket) => void
  readonly onClose: () => void
}

export function openReadingSocket(options: ReadingOptions): void {
  const { port, from, path, protocol, onOpen, onText, onClose } = options
  const socket = connect({ port, host: '127.0.0.1', localAddress: from, noDelay: true })
  const own: ReadingSocket = {
    send: (text) => write(socket, TEXT, Buffer.from(text)),
    close: () => socket.destroy(),
  }
  const headers = [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...(protocol ? [`Sec-WebSocket-Protocol: ${protocol}`] : []),
  ]
  socket.write(`${headers.join('\r\n')}\r\n\r\n`)
  let isOpen = false
  let rest: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    if (!isOpen) {
      const end = bytes.indexOf('\r\n\r\n')
      if (end < 0) {
        rest = bytes
        return
      }
      if (!bytes.subarray(0, 12).equals(Buffer.from('HTTP/1.1 101'))) return own.close()
      isOpen = true
      bytes = bytes.subarray(end + 4)
      onOpen(own)
    }
    rest = readFrames(bytes, (opcode, payload) => {
      if (opcode === TEXT) onText(payload.toString('latin1'), own)
      else if (opcode === PING) write(socket, PONG, payload)
      else if (opcode === CLOSE) own.close()
    })
    return undefined
  })
  socket.on('error', () => undefined)
  socket.once('close', onClose)
}

/** Hands over whole frames and returns what is left. */
function readFrames(bytes: Buffer, take: (opcode: number, payload: Buffer) => void): Buffer {
  let at = 0
  for (;;) {
    if (bytes.length - at < 2) break
    const short = (bytes[at + 1] ?? 0) & 0x7f
    const head = short === 127 ? 10 : short === 126 ? 4 : 2
    if (bytes.length - at < head) break
    const length =
      short === 127 ? Number(bytes.readBigUInt64BE(at + 2)) : short === 126 ? bytes.readUInt16BE(at + 2) : short
    if (bytes.length - at < head + length) break
    take((bytes[at] ?? 0) & 0x0f, bytes.subarray(at + head, at + head + length))
    at += head + length
  }
  return at === bytes.length ? Buffer.alloc(0) : bytes.subarray(at)
}

/** Clients must mask; a mask of zeros changes nothing. */
function write(socket: Socket, opcode: number, payload: Buffer): void {
  const long = payload.length > 125
  const head = Buffer.alloc(long ? 8 : 6)
  head[0] = 0x80 | opcode
  head[1] = 0x80 | (long ? 126 : payload.length)
  if (long) head.writeUInt16BE(payload.length, 2)
  socket.write(Buffer.concat([head, payload]))
}
