/** Documents that facts rest on, and their paragraphs. */
import type {
  SourceDocument as DocumentRow,
  SourceParagraph as ParagraphRow,
} from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { connectionType, nestedList, pageArgs, rootList } from '../connection.js'
import { Language } from '../enums.js'

const PARAGRAPHS = nestedList({
  of: 'sourceDocument',
  key: 'symbol',
  relation: 'paragraphs',
  keyset: { list: 'SourceParagraph', field: 'number' },
})
const DOCUMENTS = { list: 'SourceDocument', key: 'symbol' }

export const SourceParagraph = builder.prismaNode('SourceParagraph', {
  id: { field: 'id' },
  description: 'A numbered paragraph of a document: where a fact stands.',
  fields: (t) => ({
    document: t.exposeString('documentSymbol', { description: 'Symbol of the document, for example `S/2018/1183`.' }),
    paragraph: t.exposeInt('number', { description: 'Number of the paragraph.' }),
    text: t.exposeString('text', { nullable: true, description: 'Verbatim text, where the hub holds the document.' }),
    textLanguage: t.expose('textLanguage', { type: Language, nullable: true, description: 'Language of `text`.' }),
    sourceDocument: t.relation('document', { description: 'The document itself.' }),
  }),
})

const SourceParagraphConnection = connectionType<ParagraphRow>(SourceParagraph, 'SourceParagraph', 'paragraphs')

export const SourceDocument = builder.prismaNode('SourceDocument', {
  id: { field: 'symbol' },
  description: 'A document that facts of the hub rest on.',
  fields: (t) => ({
    symbol: t.exposeString('symbol', { description: 'Symbol of the document, for example `S/2018/1183`.' }),
    title: t.exposeString('title', { description: 'Title of the document.' }),
    date: t.expose('date', { type: 'Date', nullable: true, description: 'Day of the document, where known.' }),
    paragraphs: t.field({
      type: SourceParagraphConnection,
      args: pageArgs,
      description: 'Its paragraphs on which the hub rests something, by number.',
      select: (args, context, nested) => ({ paragraphs: nested(PARAGRAPHS.query(args, context)) }),
      resolve: (document, args, context, info) =>
        PARAGRAPHS.connect(document, document.paragraphs, args, context, info),
    }),
  }),
})

const SourceDocumentConnection = connectionType<DocumentRow>(SourceDocument, 'SourceDocument', 'documents')

builder.queryField('sourceDocuments', (t) =>
  t.field({
    type: SourceDocumentConnection,
    args: pageArgs,
    description: 'Documents that facts of the hub rest on, by symbol.',
    resolve: (_root, args, context, info) =>
      rootList<DocumentRow>(context, info, args, DOCUMENTS, {}, context.db.sourceDocument),
  }),
)
