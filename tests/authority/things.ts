/** What the matrix is about: every thing with a mark in its text, so that it is recognized wherever it shows. */
import { CAST, type Viewer } from './cast.js'

export interface Thing {
  readonly noun: string
  readonly id: string
  readonly reference: string
  /** Stands in a text of the thing and of its events, and nowhere else. */
  readonly mark: string
  readonly sees: (viewer: Viewer) => boolean
  /** Whether what it hangs on is seen, through which alone some roads lead. */
  readonly reached: (viewer: Viewer) => boolean
}

/** An event of one of the things: its note, and who is told. */
export interface Happening {
  readonly note: string
  readonly sees: (viewer: Viewer) => boolean
}

export class Things {
  readonly all: Thing[] = []
  readonly happenings: Happening[] = []
  readonly #byText = new Map<string, Thing>()
  #count = 0

  /** A thing of a noun; its sight is `sees`. */
  add(noun: string, sees: Thing['sees'], reached: Thing['reached'] = () => true): Thing {
    const number = ++this.#count
    const thing: Thing = {
      noun,
      id: `00000000-0000-7000-a000-${String(number).padStart(12, '0')}`,
      reference: `MX-${noun.replaceAll(/[a-z]/g, '')}-${number}`,
      mark: `zq${number}zq`,
      sees,
      reached,
    }
    this.all.push(thing)
    for (const text of [thing.mark, thing.reference, thing.id, globalId(thing)]) this.#byText.set(text, thing)
    return thing
  }

  of(noun: string): Thing[] {
    return this.all.filter((thing) => thing.noun === noun)
  }

  /** Things that show in a text by mark, reference or id. */
  shownIn(text: string): Set<Thing> {
    const found = new Set<Thing>()
    for (const [word] of text.matchAll(WORDS)) {
      const thing = this.#byText.get(word)
      if (thing) found.add(thing)
    }
    return found
  }
}

const WORDS = /zq\d+zq|MX-[A-Z]+-\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9+/]{40,}={0,2}/g

export function globalId({ noun, id }: Pick<Thing, 'noun' | 'id'>): string {
  return Buffer.from(`${noun}:${id}`).toString('base64')
}

export const VIEWERS: readonly Viewer[] = CAST
export const nameOf = ({ handle }: Viewer): string => handle ?? 'a visitor'
