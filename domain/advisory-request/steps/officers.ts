/** Who is named on a strictly confidential request. */
import { invalid } from '../../refusing.js'
import { LIST_LIMIT } from '../../value.js'
import { handleRefusals } from '../content.js'
import type { StepRule } from './step.js'

export const nameOfficer: StepRule<'nameOfficer'> = ({ facts, input, world }) => ({
  refusals: [
    ...handleRefusals(['handle'], input.handle, world),
    ...(facts.namedHandles.includes(input.handle) ? [invalid(['handle'], `${input.handle} is named already.`)] : []),
    ...(facts.namedHandles.length < LIST_LIMIT
      ? []
      : [invalid(['handle'], `${LIST_LIMIT} officers are named: that is the most.`)]),
  ],
  patch: { namedHandles: [...facts.namedHandles, input.handle] },
  event: 'OFFICER_NAMED',
  note: input.note ?? null,
})

export const unnameOfficer: StepRule<'unnameOfficer'> = ({ facts, input }) => ({
  refusals: facts.namedHandles.includes(input.handle) ? [] : [invalid(['handle'], `${input.handle} is not named.`)],
  patch: { namedHandles: facts.namedHandles.filter((handle) => handle !== input.handle) },
  event: 'OFFICER_UNNAMED',
  note: input.note ?? null,
})
