/** Types the documents of clients by the printed graph: `OpenRequestsDocument` carries its data and variables. */
import type { CodegenConfig } from '@graphql-codegen/cli'

const text = { input: 'string', output: 'string' }

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'tests/operations/{partner,request-life,team-life}.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'tests/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          ID: text,
          Date: text,
          DateTime: text,
          Decimal: text,
          EventCursor: text,
          EventPosition: { input: 'number | string', output: 'number | string' },
        },
      },
    },
  },
}
export default config
