/** How many officers of a unit are on a tour: fields of the inputs that plan, start or relieve one. */
import type { Fields } from '../advisory-request/inputs.js'

/** `byDefault`: what holds when neither is given. */
export const strength = (t: Fields, verb: string, byDefault: string) => ({
  strength: t.int({
    required: false,
    description: `Of a unit: officers who ${verb}, given with \`women\`. Default: ${byDefault}.`,
  }),
  women: t.int({ required: false, description: 'Of a unit: women among them, given with `strength`.' }),
})
