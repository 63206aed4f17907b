/** Makes malformed input of well-formed input. */
import type { Random } from '../kit/random.js'

const ODD = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  '\u0000',
  '\uD800',
  '__proto__',
  [],
  [[]],
  {},
  { query: 1 },
  'x'.repeat(5_000),
]
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  '\\',
  '\n',
  '\u0000',
  '\uFEFF',
  '…',
  '$',
  '@',
  '...',
  '#',
  '"""',
  '1e999',
  'null',
]
const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json; charset=nonsense',
  'application/graphql',
  'application/graphql+json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'x',
]
const ACCEPTS = [
  'application/json',
  'application/graphql-response+json',
  'text/event-stream',
  'text/event-stream, application/json',
  'multipart/mixed',
  '*/*',
  'x/y;q=nonsense',
  ',;,',
]

export class Spoiler {
  constructor(private readonly random: Random) {}

  /** Of a JSON text, or any text. */
  text(text: string): string {
    const { random } = this
    let spoilt = text
    for (let count = 1 + random.below(3); count > 0; count--) {
      const at = random.below(spoilt.length + 1)
      const to = at + random.below(12)
      const kind = random.below(6)
      if (kind === 0) spoilt = spoilt.slice(0, at)
      else if (kind === 1) spoilt = spoilt.slice(0, at) + random.pick(PIECES) + spoilt.slice(at)
      else if (kind === 2) spoilt = spoilt.slice(0, at) + spoilt.slice(to)
      else if (kind === 3)
        spoilt = spoilt.slice(0, at) + String.fromCharCode(random.below(0xffff)) + spoilt.slice(at + 1)
      else if (kind === 4) spoilt = spoilt.slice(0, to) + spoilt.slice(at)
      else spoilt = random.pick(PIECES).repeat(1 + random.below(3_000)) + spoilt
    }
    return spoilt
  }

  /** Of an object: some values are of another kind, missing, or not asked for. */
  object(object: Readonly<Record<string, unknown>>): unknown {
    const { random } = this
    if (random.chance(0.1)) return random.pick(ODD)
    if (random.chance(0.1)) return [object, object]
    const entries = Object.entries(object).flatMap(([name, value]): [string, unknown][] => {
      const kind = random.below(5)
      if (kind === 0) return []
      if (kind === 1) return [[name, random.pick(ODD)]]
      if (kind === 2 && typeof value === 'string') return [[name, this.text(value)]]
      return [[name, value]]
    })
    if (random.chance(0.3))
      entries.push([random.pick(['__proto__', 'constructor', 'documentId', 'id', 'x']), random.pick(ODD)])
    return Object.fromEntries(entries)
  }

  body(object: Readonly<Record<string, unknown>>): string {
    return this.random.chance(0.5) ? JSON.stringify(this.object(object)) : this.text(JSON.stringify(object))
  }

  headers(): Record<string, string> {
    const { random } = this
    return {
      'content-type': random.chance(0.6) ? 'application/json' : random.pick(TYPES),
      accept: random.pick(ACCEPTS),
      ...(random.chance(0.3)
        ? { authorization: random.pick(['Bearer gfp.desk', 'Bearer', 'Basic x', 'Bearer é', 'x']) }
        : {}),
      ...(random.chance(0.1) ? { 'accept-language': random.pick(['fr;q=x', ',,', 'zz-zz;q=9', '*']) } : {}),
      ...(random.chance(0.1) ? { 'last-event-id': random.pick(['x', '', 'é', '9'.repeat(500)]) } : {}),
      ...(random.chance(0.1) ? { 'x-graphql-event-stream-token': random.pick(['x', '', '__proto__']) } : {}),
    }
  }

  bytes(): Buffer {
    return Buffer.from(Array.from({ length: this.random.below(200) }, () => this.random.below(256)))
  }
}
