// The contract is linted: names, descriptions, Relay's forms, deprecations with a date.
import graphql from '@graphql-eslint/eslint-plugin';

export default [
  {
    files: ['**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './schema.graphql', documents: './operations/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
  },
  {
    files: ['schema.graphql'],
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/description-style': 'off',
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
      ],
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
      // Answers, inputs' results and the caller are no things that could be fetched again.
      '@graphql-eslint/strict-id-in-types': 'off',
      '@graphql-eslint/require-deprecation-date': 'error',
      // A thing is prefixed by its own name where the word alone says too little: PartnerUnit.partnerUnitId and the like.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  { files: ['operations/*.graphql'], rules: { ...graphql.configs['flat/operations-recommended'].rules } },
];
