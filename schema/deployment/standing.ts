/** What a deployment of a standing capacity is for. */
import { isClockOverdue } from '../../domain/clock.js'
import type { StandingCapacityAssignment as AssignmentRow } from '../../prisma/generated/client/client.js'
import type { StandingCapacityPurpose as PurposeValue } from '../../prisma/generated/client/enums.js'
import { builder } from '../builder.js'
import { enumeration } from '../enum.js'

export const StandingCapacityPurpose = enumeration<PurposeValue>(
  'StandingCapacityPurpose',
  'What a standing capacity is sent for (¶16, ¶50).',
  {
    START_UP: 'To set up the police of a mission.',
    SURGE: 'To strengthen a mission for a time.',
    DRAWDOWN: 'To help a mission hand over and leave.',
    COUNTRY_REQUEST: 'To answer a request of a country through the Global Focal Point.',
  },
)

export const StandingClock = builder.objectRef<AssignmentRow>('StandingCapacityClock').implement({
  description:
    'Days within which an assignment to a mission is to start: 7, 14 or 14 by urgency, unless set otherwise.',
  fields: (t) => ({
    startedAt: t.expose('notifiedAt', { type: 'DateTime', description: 'When it began.' }),
    dueAt: t.expose('clockDueAt', { type: 'DateTime', nullable: true, description: 'When it ends.' }),
    stoppedAt: t.expose('clockStoppedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it stopped because the deployment started, or will not; null while it runs.',
    }),
    isOverdue: t.boolean({
      description: 'Whether it runs and its time is over.',
      resolve: (assignment, _args, { now }) => isClockOverdue(assignment, now()),
    }),
  }),
})
