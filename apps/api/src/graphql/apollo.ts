import type { SignInService } from '#libs/identity';
import { isNoId, NotPermitted, newId, Refusal } from '#libs/platform';
import type { ApolloServerPlugin, GraphQLRequest, GraphQLRequestListener } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloDriver } from '@nestjs/apollo';
import { Logger } from '@nestjs/common';
import type { Request } from 'express';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, type GraphQLSchema, visit } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { unwrapResolverError } from '@apollo/server/errors';
import { bearerOf } from '../sign-in/bearer-of.js';
import { refuseUnstorableText } from './text-guard.js';
import { InvalidInputs } from './validation.js';

/** What one request may cost: a field is 1, and a list costs its `first` times its contents. */
const LARGEST_COST = 20_000;
const MOST_TOKENS = 4_000;

const log = new Logger('GraphQL');

/** What a request costs. One whose variables do not fit is nothing yet: the execution says what is wrong with them. */
function costOf({
  schema,
  document,
  request,
}: {
  schema: GraphQLSchema;
  document: DocumentNode;
  request: GraphQLRequest;
}): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: request.variables ?? {},
      ...(request.operationName ? { operationName: request.operationName } : {}),
      estimators: [
        fieldExtensionsEstimator(),
        ({ args, childComplexity }) =>
          typeof args['first'] === 'number'
            ? 1 + Math.min(Math.max(args['first'], 1), 100) * childComplexity
            : undefined,
        simpleEstimator({ defaultComplexity: 1 }),
      ],
    });
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}

/** Refuses, before anything is executed, text that cannot be stored and requests that would cost too much. */
const requestRules: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve<GraphQLRequestListener<object>>({
      didResolveOperation: ({ request, document, schema }) => {
        refuseUnstorableText(request.variables ?? {}, ['variables']);
        visit(document, { StringValue: ({ value }) => refuseUnstorableText(value, ['document']) });
        const cost = costOf({ schema, document, request });
        if (cost > LARGEST_COST)
          throw new GraphQLError(
            `This asks for too much at once (${cost} of ${LARGEST_COST}). Ask for fewer rows or fields.`,
            {
              extensions: { code: 'TOO_COMPLEX' },
            },
          );
        return Promise.resolve();
      },
    }),
};

const PASSED_ON = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'TOO_COMPLEX',
  'TOO_MANY_REQUESTS',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** What leaves the house of an error: the person's own mistakes in words, ours as a reference to the log. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = {
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  };
  if (cause instanceof InvalidInputs)
    return {
      message: cause.message,
      ...place,
      extensions: { code: 'BAD_USER_INPUT', argument: [...(cause.each[0]?.path ?? [])] },
    };
  if (cause instanceof Refusal)
    return {
      message: cause.message,
      ...place,
      extensions: { code: cause instanceof NotPermitted ? 'FORBIDDEN' : 'BAD_USER_INPUT', argument: [...cause.path] },
    };
  if (isNoId(cause))
    return {
      message: 'There is nothing with this id: check the link.',
      ...place,
      extensions: { code: 'BAD_USER_INPUT', isAbsent: true },
    };
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && PASSED_ON.has(code))
    return { message: formatted.message, ...place, extensions: { code } };
  const reference = newId();
  log.error(`${reference} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return {
    message: `Something went wrong on our side, and nothing was changed. Quote this reference: ${reference}.`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
}

export const graphqlOptions = (signIn: SignInService): ApolloDriverConfig => ({
  driver: ApolloDriver,
  autoSchemaFile: true,
  sortSchema: true,
  graphiql: false,
  introspection: true,
  includeStacktraceInErrorResponses: false,
  csrfPrevention: true,
  persistedQueries: false,
  stopOnTerminationSignals: false,
  parseOptions: { maxTokens: MOST_TOKENS },
  // The cache-control plugin wraps every field's resolver, for headers we do not send: a third of a page's time.
  plugins: [ApolloServerPluginCacheControlDisabled(), requestRules],
  context: async ({ req }: { req?: Request }) => ({
    req,
    correlationId: newId(),
    viewer: await signIn.viewerOf(bearerOf(req)),
  }),
  formatError,
});
