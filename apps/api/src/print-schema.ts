import { SystemClock } from '#libs/platform';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema as print } from 'graphql';
import { createApp } from './app.js';
import type { Database } from '#libs/platform';

/** The sorted schema as text. Needs no database: nothing is asked of it while the schema is built. */
export async function printSchema(): Promise<string> {
  const app = await createApp({ database: {} as Database, clock: new SystemClock(), demoSignIn: true });
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  await app.close();
  return `${print(lexicographicSortSchema(schema))}\n`;
}
