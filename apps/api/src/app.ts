import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule, type ApiParts } from './api.module.js';
import { mountWeb } from './web/mount-web.js';
import { noWeb } from './web/web-config.js';

/** The application, not yet listening: the API, and the pages in front of it unless it is to be the API alone. */
export async function createApp(parts: ApiParts): Promise<NestExpressApplication> {
  // The pages read their own forms, so no body parser may run before them.
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.of(parts), {
    bodyParser: false,
    logger: ['error', 'warn'],
  });
  app.disable('x-powered-by');
  await mountWeb(app, parts.web ?? noWeb);
  app.useBodyParser('json', { limit: '200kb' });
  return app;
}
