/** One mutation, sent by its name with the fewest fields that tell what came of it. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { World } from '../../kit/world.js'

export interface Changed {
  readonly id: string
  readonly version: number
}

export const on = ({ id, version }: Changed) => ({ id, expectedVersion: version })

export const typeOf = (mutation: string): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`

/** @param answers The field of its payload that is read. @throws unless it is done. */
export async function step(
  world: World,
  by: string,
  mutation: string,
  answers: string,
  input: object,
): Promise<Changed> {
  const fields = answers === 'account' ? 'id version: permissionsVersion' : 'id version'
  const document = `mutation ($input: ${typeOf(mutation)}!) { ${mutation}(input: $input) {
    ${answers} { ${fields} } errors { code message } } }`
  const data = await world.as(by).run<Record<string, Record<string, unknown>>>(document, {
    input: { idempotencyKey: randomUUID(), ...input },
  })
  expect([mutation, data[mutation]?.['errors']]).toEqual([mutation, []])
  return data[mutation]?.[answers] as Changed
}

/** Global id of a row. */
export const globalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64')
