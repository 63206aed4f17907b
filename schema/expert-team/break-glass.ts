/** Sight of one strictly confidential visit, or of such findings of a visit, by break-glass. */
import type { BreakGlassInputs } from '../../domain/break-glass/decide.js'
import { keyed, step } from '../advisory-request/inputs.js'
import { BreakGlass, PURPOSE, WHOSE } from '../break-glass.js'
import { builder } from '../builder.js'
import { offering } from '../offer.js'
import { ExpertTeamPayload } from './payload.js'
import { ExpertTeamVisit } from './visit.js'

const offer = offering<BreakGlassInputs>(ExpertTeamPayload, ({ commands }, action, input) =>
  commands.glass(action, input),
)

builder.prismaObjectField(ExpertTeamVisit, 'breakGlass', (t) =>
  t.relation('glasses', {
    type: BreakGlass,
    query: { orderBy: [{ openedAt: 'asc' }, { id: 'asc' }] },
    description:
      'By whom what is strictly confidential of it was opened by break-glass. Told to the resident coordinator, the mission that asked, the officers named on that and the auditor; to others their own.',
  }),
)

offer(
  'breakExpertTeamVisitGlass',
  'Opens what is strictly confidential of one visit, be it the visit or what it found, to the caller, to read it for 60 minutes. Announced at once to the resident coordinator, the officers named and the auditor. For the Global Focal Point and Police Division desks.',
  builder.inputType('BreakExpertTeamVisitGlassInput', {
    description: 'What `breakExpertTeamVisitGlass` takes.',
    fields: (t) => ({
      ...keyed(t),
      reference: t.string({ required: true, description: 'Reference of the visit, for example `EV-2026-0002`.' }),
      purpose: t.string(PURPOSE),
    }),
  }),
  {},
)

offer(
  'closeExpertTeamVisitGlass',
  'Ends sight by break-glass before its time. For the resident coordinator of the country, and for who broke the glass.',
  builder.inputType('CloseExpertTeamVisitGlassInput', {
    description: 'What `closeExpertTeamVisitGlass` takes.',
    fields: (t) => ({ ...step(t, 'visit'), handle: t.string(WHOSE) }),
  }),
  { id: 'ExpertTeamVisit' },
)
