import { seesByGlassAlone } from '../../break-glass/roles.js'
import type { Guard } from '../../guard.js'
import { unmet } from '../../refusing.js'
import { maySee } from '../../visibility/sight.js'
import { isOpenFollowUp } from '../states.js'
import type { Circumstances } from './circumstances.js'

/** As far as the actor sees them, and not by break-glass alone: those that are hidden from it neither stand against closing nor are told of. */
export const followUpsClosed: Guard<Circumstances> = {
  rule: 'visit.follow-ups-closed',
  missing: ({ facts: { visit }, actor }) =>
    (visit?.followUps ?? [])
      .filter(
        (followUp) =>
          isOpenFollowUp(followUp.state) &&
          maySee(actor, 'ExpertTeamFollowUp', followUp) &&
          !seesByGlassAlone(followUp, actor),
      )
      .map(({ action }) =>
        unmet('visit.follow-ups-closed', `A follow-up is open: ${action.slice(0, 100)}. It is done or dropped first.`),
      ),
}
