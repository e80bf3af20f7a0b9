import { createApp } from '../../apps/api/src/app.js';
import { PERMISSION } from '../../apps/api/src/access/access.decorator.js';
import { type Database, SystemClock } from '#libs/platform';
import type { Permission } from '#libs/identity';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { INestApplication } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { ModulesContainer } from '@nestjs/core';

export interface RootField {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly permission: Permission | undefined;
}

let opened: Promise<{ app: INestApplication; schema: GraphQLSchema }> | undefined;

/** The API without a database, for looking at its shape. */
export function shapeOfTheApi(): Promise<{ app: INestApplication; schema: GraphQLSchema }> {
  opened ??= (async () => {
    const app = await createApp({ database: {} as Database, clock: new SystemClock(), demoSignIn: true });
    await app.init();
    return { app, schema: app.get(GraphQLSchemaHost).schema };
  })();
  return opened;
}

const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';

/** Every root field with the permission its method declares, found through the decorators' own metadata. */
export async function rootFields(): Promise<RootField[]> {
  const { app, schema } = await shapeOfTheApi();
  const declared = new Map<string, Permission | undefined>();
  for (const module of app.get(ModulesContainer).values())
    for (const { metatype } of module.providers.values()) {
      if (typeof metatype !== 'function' || !metatype.prototype) continue;
      for (const key of Object.getOwnPropertyNames(metatype.prototype)) {
        const method: unknown = Object.getOwnPropertyDescriptor(metatype.prototype, key)?.value;
        if (typeof method !== 'function') continue;
        const type = Reflect.getMetadata(RESOLVER_TYPE, method) as string | undefined;
        if (type !== 'Query' && type !== 'Mutation') continue;
        const name = (Reflect.getMetadata(RESOLVER_NAME, method) as string | undefined) ?? key;
        declared.set(`${type}.${name}`, Reflect.getMetadata(PERMISSION, method) as Permission | undefined);
      }
    }
  const of = (kind: 'query' | 'mutation', type: 'Query' | 'Mutation') =>
    Object.keys((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {})
      .sort()
      .map((name) => ({ kind, name, permission: declared.get(`${type}.${name}`) }));
  return [...of('query', 'Query'), ...of('mutation', 'Mutation')];
}
