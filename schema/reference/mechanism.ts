/** The mechanisms of the report. */
import type { Mechanism as MechanismRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType, pageArgs, rootList } from '../connection.js'
import { nameArgs, nameIn, nameSelect } from '../name.js'
import { SourceParagraph } from './source-document.js'

export const Mechanism = builder.prismaNode('Mechanism', {
  id: { field: 'number' },
  description: 'A mechanism of United Nations policing that the report names.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number in the hub: 7 for M7.' }),
    name: t.string({
      args: nameArgs,
      description: 'Name of the mechanism.',
      select: { term: nameSelect },
      resolve: ({ term, number }, { language }, context) => nameIn(term, language, context, `M${number}`),
    }),
    summary: t.exposeString('summary', { description: 'What it comes to.' }),
    sources: t.field({
      type: [SourceParagraph],
      description: 'Paragraphs that it rests on, in order.',
      select: (_args, _context, nested) => ({
        sources: { orderBy: { paragraph: { number: 'asc' } }, include: { paragraph: nested() } },
      }),
      resolve: ({ sources }) => sources.map(({ paragraph }) => paragraph),
    }),
  }),
})

const MechanismConnection = connectionType<MechanismRow>(Mechanism, 'Mechanism', 'mechanisms')

builder.queryField('mechanisms', (t) =>
  t.field({
    type: MechanismConnection,
    args: pageArgs,
    description: 'Mechanisms, by number.',
    resolve: (_root, args, context, info) =>
      rootList<MechanismRow>(context, info, args, { list: 'Mechanism', key: 'number' }, {}, context.db.mechanism),
  }),
)
