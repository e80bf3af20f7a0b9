import pg from 'pg';
import type { Scope } from './scope.js';
import { DataSource, DefaultNamingStrategy, type EntitySchema } from 'typeorm';

export interface DatabaseOptions {
  /** Of the limited role: `postgres://springboard_app:…@host:port/name`. */
  readonly url: string;
  /** Of the role that may read what is published to everybody, and nothing else. */
  readonly publicUrl: string;
  readonly entities: readonly (EntitySchema | (new () => object))[];
  readonly connections?: number;
  /** A subclass of pg's Client, for tests that count round trips. */
  readonly Client?: unknown;
  readonly onLostConnection?: (error: unknown) => void;
}

class SnakeCase extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return (
      customName ?? [...prefixes, propertyName].join('_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    );
  }
}

/** The connection of the app's own role. Only this library holds it: everything else asks the UnitOfWork. */
export class Database {
  private constructor(
    readonly source: DataSource,
    private readonly publicPool: pg.Pool,
  ) {}

  /** @throws when the database cannot be reached, or when the role could walk past row-level security */
  static async connect(options: DatabaseOptions): Promise<Database> {
    const pooling = {
      pipeline: true,
      max: options.connections ?? 10,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      options: '-c TimeZone=UTC -c DateStyle=ISO',
      ...(options.Client ? { Client: options.Client } : {}),
    };
    const source = new DataSource({
      type: 'postgres',
      url: options.url,
      entities: [...options.entities],
      namingStrategy: new SnakeCase(),
      installExtensions: false,
      poolErrorHandler: options.onLostConnection ?? (() => undefined),
      connectTimeoutMS: 5_000,
      extra: pooling,
    });
    await source.initialize();
    const publicPool = new pg.Pool({ ...pooling, connectionString: options.publicUrl } as pg.PoolConfig);
    publicPool.on('error', options.onLostConnection ?? (() => undefined));
    const database = new Database(source, publicPool);
    try {
      await database.refuseUnsafeRole();
    } catch (error) {
      await database.close();
      throw error;
    }
    return database;
  }

  get pool(): pg.Pool {
    return (this.source.driver as unknown as { master: pg.Pool }).master;
  }

  /** Where a scope's reads go: somebody who is not signed in is answered by a role that could not see more if it tried. */
  poolFor(scope: Scope): pg.Pool {
    return scope.acting === 'public' && scope.personId === null ? this.publicPool : this.pool;
  }

  async close(): Promise<void> {
    await Promise.all([this.source.destroy(), this.publicPool.end()]);
  }

  private async refuseUnsafeRole(): Promise<void> {
    const { rows } = await this.pool.query<{ unsafe: boolean; open: string[] | null }>(
      `select (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as unsafe,
         (select array_agg(c.oid::regclass::text) from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
          where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
            and has_table_privilege(current_user, c.oid, 'insert, update, delete')) as open`,
    );
    if (rows[0]?.unsafe) throw new Error('The app refuses to run as a role that can walk past row-level security.');
    if (rows[0]?.open)
      throw new Error(`These tables are not behind forced row-level security: ${rows[0].open.join(', ')}.`);
  }
}
