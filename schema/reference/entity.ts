/** Entities of the United Nations, arrangements between them, and partner organizations. */
import type { Entity as EntityRow } from '../../prisma/generated/client/client.js'
import type { EntityKind as EntityKindValue } from '../../prisma/generated/client/enums.js'
import { builder } from '../builder.js'
import { connectionType, pageArgs, rootList } from '../connection.js'
import { enumeration } from '../enum.js'
import { Origin } from '../enums.js'
import { nameArgs, nameIn, nameSelect } from '../name.js'

const EntityKind = enumeration<EntityKindValue>('EntityKind', 'What sort of body an entity is.', {
  SECRETARIAT: 'Part of the United Nations Secretariat.',
  AGENCY_FUND_PROGRAMME: 'Agency, fund, programme or institute.',
  ARRANGEMENT: 'An arrangement between entities, such as the Global Focal Point.',
  STANDING_CAPACITY: 'Standing capacity for rapid deployment.',
  FUND: 'Fund that finances.',
  REGIONAL_OFFICE: 'Regional office, special envoy or representative.',
  PARTNER_ORGANIZATION: 'Organization outside the United Nations.',
})

export const Entity = builder.prismaNode('Entity', {
  id: { field: 'code' },
  description: 'An entity of the United Nations, an arrangement between entities, or a partner organization.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Upper-case code, for example `UNODC`.' }),
    name: t.string({
      args: nameArgs,
      description: 'Name of the entity.',
      select: { term: nameSelect },
      resolve: ({ term, code }, { language }, context) => nameIn(term, language, context, code),
    }),
    kind: t.expose('kind', { type: EntityKind, description: 'What sort of body it is.' }),
    mandate: t.exposeString('mandate', {
      nullable: true,
      description: 'What it does in policing, as `source` has it; null where that says nothing.',
    }),
    remark: t.exposeString('remark', {
      nullable: true,
      description: 'What the hub adds beyond the source, for example that it infers something.',
    }),
    origin: t.expose('origin', { type: Origin, description: 'Where the entry comes from.' }),
    source: t.relation('source', { nullable: true, description: 'Where it is named.' }),
  }),
})

const EntityConnection = connectionType<EntityRow>(Entity, 'Entity', 'entities')

builder.queryFields((t) => ({
  entities: t.field({
    type: EntityConnection,
    args: {
      ...pageArgs,
      kind: t.arg({ type: [EntityKind], required: false, description: 'Only entities of one of these sorts.' }),
    },
    description: 'Entities, by code.',
    resolve: (_root, args, context, info) =>
      rootList<EntityRow>(
        context,
        info,
        args,
        { list: 'Entity', key: 'code' },
        args.kind ? { kind: { in: args.kind } } : {},
        context.db.entity,
      ),
  }),
  entity: t.prismaField({
    type: Entity,
    nullable: true,
    args: { code: t.arg.string({ required: true, description: 'Upper-case code, for example `UNODC`.' }) },
    description: 'The entity with this code; null when there is none.',
    resolve: (query, _root, { code }, context) => context.db.entity.findUnique({ ...query, where: { code } }),
  }),
}))
