/** Rotation, extensions and repatriation of a deployment, with their reasons. */
import { readsReasons } from '../../domain/visibility/reading.js'
import type { DeploymentTurnKind as KindValue } from '../../prisma/generated/client/enums.js'
import { builder } from '../builder.js'
import { enumeration } from '../enum.js'
import { Deployment } from './deployment.js'

const DeploymentTurnKind = enumeration<KindValue>('DeploymentTurnKind', 'What turn a deployment took.', {
  EXTENDED: 'It was extended.',
  ROTATED: 'Officers were relieved, or the tour of a unit by the next one.',
  REPATRIATED: 'It was sent home before its time.',
})

builder.prismaObject('DeploymentTurn', {
  description: 'A turn that a deployment took, and why.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DeploymentTurnKind, description: 'What turn.' }),
    effectiveOn: t.expose('effectiveOn', { type: 'Date', description: 'First day on which it counts.' }),
    endOnBefore: t.expose('endOnBefore', { type: 'Date', description: 'Last day before it.' }),
    endOnAfter: t.expose('endOnAfter', { type: 'Date', description: 'Last day after it.' }),
    reasons: t.string({
      nullable: true,
      description:
        'Why. Of a repatriation for the Police Division, the own Member State, the mission and the auditor alone.',
      select: { kind: true, reasons: true, deployment: { select: { memberStateCode: true, missionCode: true } } },
      resolve: (turn, _args, { actor }) => (readsReasons(actor, turn) ? turn.reasons : null),
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
  }),
})

builder.prismaObjectFields(Deployment, (t) => ({
  rotationDays: t.field({
    type: ['Date'],
    description: 'Days on which it is planned to rotate, earliest first.',
    select: { rotationDays: true },
    resolve: ({ rotationDays }) => rotationDays,
  }),
  turns: t.relation('turns', {
    query: { orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }], take: 100 },
    description: 'Extensions, rotations and repatriation, in order.',
  }),
  predecessor: t.relation('predecessor', {
    nullable: true,
    description: 'Tour that it relieves; null where there is none.',
  }),
  successors: t.relation('successors', {
    query: { orderBy: [{ startOn: 'asc' }, { id: 'asc' }], take: 100 },
    description: 'Tours that relieve it.',
  }),
}))
