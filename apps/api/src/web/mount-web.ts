import type { Server } from 'node:http';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createRequestHandler } from '@react-router/express';
import express, { type Handler } from 'express';
import type { ServerBuild } from 'react-router';
import { checkoutFolder } from '../checkout.js';
import { pageContext } from './page-context.js';
import { pagePolicy, sameOriginOnly } from './page-security.js';
import { originOf, type WebConfig } from './web-config.js';

/** What the API answers itself; everything else is a page. */
const belongsToApi = /^\/(graphql|health|auth|files|\.well-known)(\/|$)/;

/** Puts the pages in front of the API, in its process: their loaders ask it without another hop. */
export async function mountWeb(app: NestExpressApplication, web: WebConfig): Promise<void> {
  if (web.mode === 'none') return;
  const { build, before } = web.mode === 'dev' ? await developmentPages(app) : await builtPages();
  const render = createRequestHandler({
    build,
    mode: web.mode === 'dev' ? 'development' : 'production',
    getLoadContext: (request, response) => pageContext(app, web, request, response),
  });
  const pagesOnly =
    (handler: Handler): Handler =>
    (request, response, next) =>
      belongsToApi.test(request.path) ? next() : void handler(request, response, next);

  if (web.mode === 'built') app.use(pagesOnly(pagePolicy(web.isHttps)));
  for (const handler of before) app.use(pagesOnly(handler));
  app.use(pagesOnly(sameOriginOnly((request) => web.origin ?? originOf(request))));
  app.use(
    pagesOnly((request, response, next) => {
      // Pages are somebody's: no proxy keeps them, and no shared computer shows them after sign-out.
      response.setHeader('Cache-Control', 'private, no-store');
      void render(request, response, next);
    }),
  );
}

/** A built script or stylesheet: its name holds a hash of what is in it, so it never changes. */
const neverChanges = /-[\w-]{8}\.(js|css)$/;

async function builtPages(): Promise<{ build: ServerBuild; before: Handler[] }> {
  const files = express.static(join(checkoutFolder, 'dist/web/client'), {
    index: false,
    setHeaders: (response, path) =>
      response.setHeader(
        'Cache-Control',
        neverChanges.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      ),
  });
  return { build: (await import('#web')) as unknown as ServerBuild, before: [files as Handler] };
}

async function developmentPages(app: NestExpressApplication) {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: join(checkoutFolder, 'apps/web'),
    configFile: join(checkoutFolder, 'apps/web/vite.config.ts'),
    server: { middlewareMode: true, hmr: { server: app.getHttpServer() as Server } },
  });
  return {
    build: async () => (await vite.ssrLoadModule('virtual:react-router/server-build')) as unknown as ServerBuild,
    before: [vite.middlewares as Handler],
  };
}
