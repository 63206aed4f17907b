/**
 * graphql-ws as its documentation sets it up, with the usual in-memory publish and subscribe, and, as our hub does, a
 * fresh context with fresh loaders for every event of every subscriber. Events come by `POST /publish`.
 */
import DataLoader from 'dataloader'
import { buildSchema, createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { createPubSub } from 'graphql-yoga'
import { WebSocketServer } from 'ws'
import { type Change, changeOf } from './change.js'
import { servePublishing } from './publishing.js'

const schema = buildSchema(`
  type Query { ready: Boolean! }
  type Subscription { advisoryRequestChanged: AdvisoryRequestChange! }
  type AdvisoryRequestChange { cursor: String! event: Event accessEnded: ID request: AdvisoryRequest }
  type Event { position: Int! type: String! occurredAt: String! }
  type AdvisoryRequest {
    id: ID! reference: String! status: String! version: Int! title: String! country: Country! leadEntity: Entity
  }
  type Country { code: ID! }
  type Entity { code: ID! }
`)

interface Context {
  readonly handle: string
  readonly countries: DataLoader<string, { code: string }>
}

const createContext = (handle: string): Context => ({
  handle,
  countries: new DataLoader(async (codes) => codes.map((code) => ({ code }))),
})

const pubSub = createPubSub<{ changed: [Change] }>()

const roots = {
  advisoryRequestChanged: () => pubSub.subscribe('changed'),
}

/** The change as its resolvers give it. */
function resolved(change: Change) {
  const { country, ...request } = change.request
  return {
    ...change,
    request: { ...request, country: (_args: unknown, { countries }: Context) => countries.load(country.code) },
  }
}

async function* perEvent(args: ExecutionArgs, source: AsyncIterable<unknown>): AsyncGenerator<ExecutionResult> {
  const { handle } = args.contextValue as Context
  for await (const change of source) {
    const rootValue = { advisoryRequestChanged: resolved(change as Change) }
    yield execute({ ...args, rootValue, contextValue: createContext(handle) })
  }
}

const server = servePublishing((writer) => {
  const change = changeOf(writer)
  pubSub.publish('changed', change)
  return change.request.version
})
const sockets = new WebSocketServer({ server, path: '/graphql' })
useServer<{ authorization?: string }>(
  {
    schema,
    roots: { subscription: roots },
    context: ({ connectionParams }) => createContext(connectionParams?.authorization ?? ''),
    subscribe: async (args) => {
      const source = await createSourceEventStream(args)
      return Symbol.asyncIterator in source ? perEvent(args, source) : source
    },
  },
  sockets,
)
