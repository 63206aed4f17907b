import { isInterfaceType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { decodeGlobalId, encodeGlobalId, NOUNS, openGlobalId } from '../../schema/global-id.js'
import { schema } from '../../schema/index.js'

const UUID = '01936b5e-0000-7000-8000-000000000001'

test('the nouns with global ids are the nodes of the graph', () => {
  const node = schema.getType('Node')
  if (!isInterfaceType(node)) throw new Error('There is no interface Node')
  const nodes = schema.getPossibleTypes(node).map(({ name }) => name)
  expect(nodes.toSorted()).toEqual([...NOUNS].toSorted())
})

describe('a global id', () => {
  test('opens to what it was made of', () => {
    expect(decodeGlobalId(encodeGlobalId('AdvisoryRequest', UUID))).toEqual({ typename: 'AdvisoryRequest', id: UUID })
    expect(decodeGlobalId(encodeGlobalId('Country', 'BFA'))).toEqual({ typename: 'Country', id: 'BFA' })
    expect(decodeGlobalId(encodeGlobalId('Mandate', 'S/RES/2382 (2017)')).id).toBe('S/RES/2382 (2017)')
  })

  test.each([
    ['empty', ''],
    ['not base64', '%%%'],
    ['a bare UUID', UUID],
    ['of no noun', Buffer.from(`Nothing:${UUID}`).toString('base64')],
    ['of a type that is no node', Buffer.from(`Event:${UUID}`).toString('base64')],
    ['of an inherited name', Buffer.from(`constructor:${UUID}`).toString('base64')],
    ['with a key of another form', Buffer.from('AdvisoryRequest:1').toString('base64')],
    ['with an injected key', Buffer.from(`AdvisoryRequest:${UUID}' OR 1=1`).toString('base64')],
    ['without padding', encodeGlobalId('Country', 'BFAA').replace(/=+$/, '') + '!'],
  ])('that is %s is refused', (_, text) => {
    expect(openGlobalId(text)).toBeUndefined()
    expect(() => decodeGlobalId(text)).toThrow(expect.objectContaining({ extensions: { code: 'VALIDATION' } }))
  })
})
