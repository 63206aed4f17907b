/** Field missions. */
import type { Mission as MissionRow } from '../../prisma/generated/client/client.js'
import type {
  MissionKind as MissionKindValue,
  MissionStatus as MissionStatusValue,
} from '../../prisma/generated/client/enums.js'
import { builder } from '../builder.js'
import { connectionType, pageArgs, rootList } from '../connection.js'
import { enumeration } from '../enum.js'
import { Origin } from '../enums.js'
import { nameArgs, nameIn, nameSelect } from '../name.js'

const MissionKind = enumeration<MissionKindValue>('MissionKind', 'What sort of mission it is.', {
  PEACEKEEPING: 'Peacekeeping operation.',
  SPECIAL_POLITICAL: 'Special political mission.',
})

const MissionStatus = enumeration<MissionStatusValue>('MissionStatus', 'Where a mission stands, as of its source.', {
  ACTIVE: 'At work.',
  IN_TRANSITION: 'In transition to the host State, the country team or a successor.',
  CLOSED: 'Closed.',
})

export const Mission = builder.prismaNode('Mission', {
  id: { field: 'code' },
  description: 'A field mission of the United Nations, as of its source.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its acronym, for example `MINUSMA`.' }),
    name: t.string({
      args: nameArgs,
      description: 'Name of the mission.',
      select: { term: nameSelect },
      resolve: ({ term, code }, { language }, context) => nameIn(term, language, context, code),
    }),
    kind: t.expose('kind', { type: MissionKind, description: 'What sort of mission it is.' }),
    status: t.expose('status', { type: MissionStatus, description: 'Where it stands, as of its source.' }),
    country: t.relation('country', { nullable: true, description: 'Country it is in, where it is in one.' }),
    sgfStructured: t.exposeBoolean('sgfStructured', {
      description: 'Whether its police component is structured by the Strategic Guidance Framework (¶24).',
    }),
    closedOn: t.expose('closedOn', { type: 'Date', nullable: true, description: 'Day it closed, where known.' }),
    remark: t.exposeString('remark', { nullable: true, description: 'What the hub adds beyond the source.' }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
    source: t.relation('source', { nullable: true, description: 'Where it is named.' }),
  }),
})

const MissionConnection = connectionType<MissionRow>(Mission, 'Mission', 'missions')

builder.queryFields((t) => ({
  missions: t.field({
    type: MissionConnection,
    args: {
      ...pageArgs,
      status: t.arg({ type: [MissionStatus], required: false, description: 'Only missions that stand so.' }),
    },
    description: 'Missions, by code.',
    resolve: (_root, args, context, info) =>
      rootList<MissionRow>(
        context,
        info,
        args,
        { list: 'Mission', key: 'code' },
        args.status ? { status: { in: args.status } } : {},
        context.db.mission,
      ),
  }),
  mission: t.prismaField({
    type: Mission,
    nullable: true,
    args: { code: t.arg.string({ required: true, description: 'Acronym, for example `MINUSMA`.' }) },
    description: 'The mission with this code; null when there is none.',
    resolve: (query, _root, { code }, context) => context.db.mission.findUnique({ ...query, where: { code } }),
  }),
}))
