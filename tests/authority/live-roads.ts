/** Events as roads: read as a list and on each thing, replayed from a cursor, and live. Each has a note that names it. */
import type { Client, Live } from '../kit/client.js'
import { ask, type Look } from './roads.js'

interface Told {
  readonly eventAppended: { readonly note: string | null; readonly subject: { readonly id: string } | null }
}

export interface Change {
  readonly advisoryRequestChanged: {
    readonly accessEnded: string | null
    readonly event: { readonly note: string | null } | null
    readonly request: { readonly id: string } | null
  }
}

const NOTES = 'type note subject { id }'
export const SUBSCRIBE = `subscription ($after: EventCursor) { eventAppended(after: $after) { ${NOTES} } }`
export const FOLLOW = 'subscription { advisoryRequestChanged { accessEnded event { note } request { id title } } }'

/** Cursor of the newest event; only the auditor is told of all. */
export async function headOf(auditor: Client): Promise<string> {
  const { events } = await auditor.run<{ events: { nodes: { cursor: string }[] } }>(
    '{ events(last: 1) { nodes { cursor } } }',
  )
  return events.nodes[0]?.cursor ?? ''
}

/** Notes of the events after the cursor, as a list tells them. */
export async function listed(look: Look, after: string): Promise<string[]> {
  const notes: string[] = []
  for (let from = after; ;) {
    const document = `query ($after: EventCursor) { events(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { ${NOTES} } } }`
    const { events } = (await ask(look, document, { after: from })) as unknown as {
      events: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { note: string | null }[] }
    }
    notes.push(...events.nodes.flatMap(({ note }) => note ?? []))
    if (!events.pageInfo.hasNextPage) return notes
    from = events.pageInfo.endCursor
  }
}

/** Notes on the timelines of what is listed. */
export async function timelines(look: Look): Promise<string[]> {
  const events = 'timeline(first: 20) { totalCount nodes { note } }'
  const document = (requests: string) => `query ($after: String) {
    ${requests}: advisoryRequests(first: 50, after: $after, filter: { text: "zq" }) { pageInfo { hasNextPage endCursor } nodes { ${events} } }
  }`
  const notes: string[] = []
  for (let after: string | null = null; ;) {
    const { list } = (await ask(look, document('list'), { after })) as unknown as {
      list: {
        pageInfo: { hasNextPage: boolean; endCursor: string }
        nodes: { timeline: { totalCount: number; nodes: { note: string | null }[] } }[]
      }
    }
    for (const { timeline } of list.nodes) {
      if (timeline.totalCount !== timeline.nodes.length) throw new Error('counted otherwise than listed')
      notes.push(...timeline.nodes.flatMap(({ note }) => note ?? []))
    }
    if (!list.pageInfo.hasNextPage) return notes
    after = list.pageInfo.endCursor
  }
}

/** Notes that arrive until so many have; then whatever else has come with them. */
export async function arriving(live: Live<Told>, count: number, onText: (text: string) => void): Promise<string[]> {
  for (let taken = 0; taken < count; taken++) await live.data(30_000)
  for (const answer of live.all) onText(JSON.stringify(answer))
  return live.all.flatMap(({ data }) => data?.eventAppended.note ?? [])
}

export const subscribeFrom = (client: Client, after: string | null) => client.subscribe<Told>(SUBSCRIBE, { after })
export const follow = (client: Client) => client.subscribe<Change>(FOLLOW)
