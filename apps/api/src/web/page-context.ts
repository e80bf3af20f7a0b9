import { DocumentFontMissing, pictureOf } from '#libs/documents';
import { SignInService, type Viewer } from '#libs/identity';
import { newId } from '#libs/platform';
import { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { type AppLoadContext, data, redirect, type Said } from 'react-router';
import type { WebConfig } from './web-config.js';
import { SignInProviders } from '../sign-in/sign-in-providers.js';
import { Cookies } from './cookies.js';

const SESSION = 'session';
const SAID = 'said';

/** What a page's loaders and actions are given. The session's holder is looked up once a request, however many ask. */
export function pageContext(
  app: NestExpressApplication,
  { isHttps, house }: Pick<WebConfig, 'isHttps' | 'house'>,
  request: Request,
  response: Response,
): AppLoadContext {
  const cookies = new Cookies(request, response, isHttps);
  const apollo = app.get<GraphQLModule<ApolloDriver>>(GraphQLModule).graphQlAdapter;
  let asking: Promise<Viewer> | undefined;
  const held: unknown[] = [];
  const isAskedByScript = request.path.endsWith('.data');
  // A form that is answered without going on says it on the page that comes at once, not on the one after it.
  let saying: Said | undefined;
  return {
    nonce: response.locals['nonce'] as string | undefined,
    house,
    signInProviders: app.get(SignInProviders).list,
    graphql: async (document, ...[variables]) => {
      asking ??= app.get(SignInService).viewerOf(cookies.read(SESSION));
      const viewer = await asking;
      const { body } = await apollo.instance.executeOperation(
        { query: String(document), variables: variables ?? {} },
        { contextValue: { req: request, viewer, correlationId: newId() } },
      );
      if (body.kind !== 'single') throw new Error('incremental delivery is not used');
      const [error] = body.singleResult.errors ?? [];
      if (error) throw answerTo(error, request, viewer);
      return body.singleResult.data as never;
    },
    pictureOf: (chart) =>
      pictureOf(chart).catch((error: unknown) => {
        throw error instanceof DocumentFontMissing ? data({ kind: 'fault', message: error.message }, 503) : error;
      }),
    session: {
      begin: async (secret) => {
        await app.get(SignInService).end(cookies.read(SESSION));
        cookies.set(SESSION, secret);
      },
      end: async () => {
        await app.get(SignInService).end(cookies.read(SESSION));
        cookies.remove(SESSION);
      },
    },
    hold: (value) => (isAskedByScript ? { value } : { heldAt: held.push(value) - 1 }),
    held,
    say: (sentence, taken) => {
      saying = { sentence, taken: taken ?? null };
      cookies.set(SAID, JSON.stringify(saying));
    },
    takeSaid: () => {
      if (saying) {
        cookies.remove(SAID);
        return saying;
      }
      const said = cookies.read(SAID);
      if (said === undefined) return null;
      cookies.remove(SAID);
      return saidIn(said);
    },
  };
}

/** What one of our pages left to say; anything else that stands in the cookie is not said. */
function saidIn(cookie: string): Said | null {
  try {
    const { sentence, taken } = JSON.parse(cookie) as Partial<Said>;
    const isTaken = typeof taken?.path === 'string' && Array.isArray(taken.forms);
    return typeof sentence === 'string' ? { sentence, taken: isTaken ? taken : null } : null;
  } catch {
    return null;
  }
}

/** What a page does with an operation that failed as a whole. Thrown as responses: their words reach the page. */
function answerTo(error: GraphQLFormattedError, request: Request, viewer: Viewer) {
  const code = error.extensions?.['code'];
  if (code === 'UNAUTHENTICATED') {
    if (request.method === 'GET') return redirect(`/sign-in?next=${encodeURIComponent(pathOf(request))}`);
    return data({ kind: 'signed-out', message: error.message }, { status: 401 });
  }
  // Somebody signed in who acts nowhere today has to choose a place before anything else.
  if (code === 'FORBIDDEN' && viewer.personId && !viewer.organisationId && request.method === 'GET')
    return redirect('/choose-role');
  if (code === 'FORBIDDEN') return data({ kind: 'forbidden', message: error.message }, { status: 403 });
  if (error.extensions?.['isAbsent']) return data({ kind: 'absent' }, { status: 404 });
  if (code === 'BAD_USER_INPUT') return data({ kind: 'not-understood', message: error.message }, { status: 400 });
  return data({ kind: 'fault', message: error.message }, { status: 500 });
}

/** Where the person is, as an address: what React Router asks on a page's behalf has `.data` behind it. */
const pathOf = (request: Request): string =>
  request.originalUrl.replace(/\.data(?=\?|$)/, '').replace(/[?&]_routes=[^&]*/, '');
