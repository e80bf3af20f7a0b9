// `npm run codegen`: types and documents for every GraphQL operation of the pages, from the committed schema.
export default {
  schema: 'apps/api/schema.graphql',
  documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'apps/web/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          EmailAddress: 'string',
          FinancialYear: 'string',
          Link: 'string',
          Pounds: 'string',
          Rate: 'string',
        },
      },
    },
  },
};
