/** A small graph with everything that can go wrong, for tests of the server alone. */
import {
  GraphQLError,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql'
import type { Event } from '../../prisma/generated/client/client.js'
import type { Context } from '../../schema/context.js'
import { Queue } from '../kit/queue.js'

const name = { type: GraphQLString }

/** What gives `late` its answer, each time it is asked for. */
export const late = new Queue<(answer: string) => void>()

/** A scalar whose author threw an ordinary error. */
const Careless = new GraphQLScalarType({
  name: 'Careless',
  parseValue(value) {
    throw new TypeError(`cannot take ${String(value)}`)
  },
})

const Link: GraphQLObjectType = new GraphQLObjectType({
  name: 'Link',
  fields: () => ({ next: { type: Link, resolve: () => ({}) }, name }),
})

const query = new GraphQLObjectType<unknown, Context>({
  name: 'Query',
  fields: {
    hello: { type: GraphQLString, resolve: (_root, _args, { actor }) => actor?.handle ?? 'a visitor' },
    language: { type: GraphQLString, resolve: (_root, _args, { language }) => language },
    late: { type: GraphQLString, resolve: () => new Promise((resolve) => late.push(resolve)) },
    echo: {
      type: GraphQLInt,
      args: { value: { type: new GraphQLNonNull(GraphQLInt) } },
      resolve: (_root, { value }) => value as number,
    },
    careless: { type: GraphQLString, args: { value: { type: Careless } }, resolve: () => 'never' },
    link: { type: Link, resolve: () => ({}) },
    refused: {
      type: GraphQLString,
      resolve: () => {
        throw new GraphQLError('No such thing.', { extensions: { code: 'NOT_FOUND' } })
      },
    },
    broken: {
      type: GraphQLString,
      resolve: () => {
        throw new TypeError('secret of the house')
      },
    },
    brokenDatabase: {
      type: GraphQLString,
      resolve: (_root, _args, { db }) => db.advisoryRequest.findMany({ where: { nonsense: 1 } as never }),
    },
    missing: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
  },
})

const mutation = new GraphQLObjectType<unknown, Context>({
  name: 'Mutation',
  fields: { touch: { type: GraphQLString, resolve: () => 'touched' } },
})

const subscription = new GraphQLObjectType<unknown, Context>({
  name: 'Subscription',
  fields: {
    happened: {
      type: new GraphQLObjectType<Event, Context>({
        name: 'Happening',
        fields: {
          type: { type: GraphQLString },
          position: { type: GraphQLString, resolve: ({ position }) => String(position) },
          late: { type: GraphQLString, resolve: () => new Promise((resolve) => late.push(resolve)) },
          told: { type: GraphQLString, resolve: (_event, _args, { actor }) => actor?.handle ?? 'a visitor' },
          broken: {
            type: GraphQLString,
            resolve: () => {
              throw new TypeError('secret of the house')
            },
          },
        },
      }),
      args: { after: { type: GraphQLString } },
      subscribe: async function* (_root, { after }: { after?: string }, { events }) {
        for await (const event of events.after(after === undefined ? undefined : BigInt(after))) yield event
      },
      resolve: (event) => event as Event,
    },
    failing: {
      type: GraphQLString,
      subscribe: () => {
        throw new TypeError('secret of the house')
      },
    },
  },
})

export const smallSchema = new GraphQLSchema({ query, mutation, subscription })
