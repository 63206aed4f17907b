/** A process full of subscribers. Told by its parent what to open, it reports what has arrived. */
import { milliseconds } from './clock.js'
import { CHANGES, markOf } from './document.js'
import { openReadingSocket, type ReadingSocket } from './reading-socket.js'

export type ToReaders =
  | {
      readonly do: 'open'
      /** Name of the server, for later. */
      readonly group: string
      readonly port: number
      readonly count: number
      /** Bearer tokens, given out in turn; absent: the server speaks no GraphQL. */
      readonly handles?: readonly string[]
    }
  /** From now on deliveries of this server count. */
  | { readonly do: 'begin'; readonly group: string }
  | { readonly do: 'end'; readonly sentAt: Readonly<Record<number, number>> }
  | { readonly do: 'close'; readonly group: string }

export type FromReaders =
  | { readonly is: 'opened' | 'closed'; readonly group: string }
  | { readonly is: 'count'; readonly deliveries: number }
  | {
      readonly is: 'ended'
      readonly deliveries: number
      /** Of the last delivery, steady clock; 0: there was none. */
      readonly lastAt: number
      /** Latencies in bins of `BIN_MS`: number of the bin, how many. */
      readonly bins: readonly (readonly [number, number])[]
    }

export const BIN_MS = 0.25
/** Source addresses: as many clients as a server that counts sockets for each client would see. */
const ADDRESSES = 64
const AT_A_TIME = 40

const groups = new Map<string, Set<ReadingSocket>>()
let marks: number[] = []
let times: number[] = []
let told = 0
let counted = ''

const say = (message: FromReaders): void => {
  process.send?.(message)
}

setInterval(() => {
  if (marks.length === told) return
  told = marks.length
  say({ is: 'count', deliveries: told })
}, 10)

process.on('message', (message: ToReaders) => {
  switch (message.do) {
    case 'open':
      void openAll(message).then(() => say({ is: 'opened', group: message.group }))
      return
    case 'begin':
      counted = message.group
      marks = []
      times = []
      told = 0
      return
    case 'end':
      say(summary(message.sentAt))
      return
    case 'close':
      for (const socket of groups.get(message.group) ?? []) socket.close()
      groups.delete(message.group)
      say({ is: 'closed', group: message.group })
  }
})

async function openAll({ group, port, count, handles }: Extract<ToReaders, { do: 'open' }>): Promise<void> {
  const open = new Set<ReadingSocket>()
  groups.set(group, open)
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < count) {
      const index = next++
      await openOne({ index, group, port, handle: handles?.[index % handles.length], open })
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, lane))
}

interface One {
  readonly index: number
  readonly group: string
  readonly port: number
  readonly handle: string | undefined
  readonly open: Set<ReadingSocket>
}

/** Resolves when the subscription is sent, or the socket is open where there is none. */
function openOne({ index, group, port, handle, open }: One): Promise<void> {
  return new Promise((resolve) => {
    openReadingSocket({
      port,
      from: `127.0.1.${1 + (index % ADDRESSES)}`,
      path: '/graphql',
      ...(handle && { protocol: 'graphql-transport-ws' }),
      onOpen(socket) {
        open.add(socket)
        if (!handle) return resolve()
        return socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${handle}` } }))
      },
      onText(text, socket) {
        const mark = markOf(text)
        if (mark !== undefined) {
          if (group !== counted) return
          marks.push(mark)
          times.push(milliseconds())
        } else if (text.includes('"connection_ack"')) {
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: CHANGES } }))
          resolve()
        } else if (text.includes('"type":"ping"')) {
          socket.send('{"type":"pong"}')
        }
      },
      onClose: resolve,
    })
  })
}

function summary(sentAt: Readonly<Record<number, number>>): FromReaders {
  const bins = new Map<number, number>()
  let lastAt = 0
  let deliveries = 0
  for (const [index, mark] of marks.entries()) {
    const at = times[index] ?? 0
    const sent = sentAt[mark]
    if (sent === undefined) continue
    deliveries++
    lastAt = Math.max(lastAt, at)
    const bin = Math.floor((at - sent) / BIN_MS)
    bins.set(bin, (bins.get(bin) ?? 0) + 1)
  }
  return { is: 'ended', deliveries, lastAt, bins: [...bins] }
}
