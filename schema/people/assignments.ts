/** Where an expert is and is to be: apart from the expert, since deployments name experts as well. */
import { startOfDay } from '../../domain/day.js'
import { builder } from '../builder.js'
import { DeploymentMember } from '../deployment/deployment.js'
import { Expert } from './expert.js'

/** Those that are not over, the next first; no person has many. */
export function standingAssignments(now: Date) {
  return {
    where: { holds: true, endOn: { gte: startOfDay(now) } },
    orderBy: [{ startOn: 'asc' as const }, { id: 'asc' as const }],
    take: 20,
  }
}

builder.prismaObjectField(Expert, 'assignments', (t) =>
  t.field({
    type: [DeploymentMember],
    description: 'Where the expert is and is to be, until when: deployments not over that the caller may see.',
    select: (_args, { now }, nested) => ({ assignments: nested(standingAssignments(now())) }),
    resolve: ({ assignments }) => assignments,
  }),
)
