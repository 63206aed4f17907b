/** Support given through the Global Focal Point so far (¶17). */
import type { EntityCode } from '../names/entities.js'

export interface SupportFact {
  readonly country: string
  readonly description: string
  readonly entities: readonly EntityCode[]
}

export const SUPPORT_PARAGRAPH = 17

const PLAIN = 'Supported by United Nations police through the Global Focal Point; the report says no more.'

export const SUPPORT: readonly SupportFact[] = [
  { country: 'BFA', description: PLAIN, entities: [] },
  {
    country: 'ETH',
    description:
      'In Gambella the Standing Police Capacity helped UNHCR to coordinate with the host State and other partners of the country team a joint approach to security in refugee camps and areas with many displaced South Sudanese.',
    entities: ['SPC', 'UNHCR'],
  },
  { country: 'LBR', description: PLAIN, entities: [] },
  { country: 'YEM', description: PLAIN, entities: [] },
]
