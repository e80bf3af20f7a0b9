import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '../../apps/api/src/entities.js';
import { Database } from '#libs/platform';
import { asAdmin, emptyDatabase, type TestDatabase } from '../support/test-database.js';

interface Column {
  readonly place: string;
  readonly type: string;
  readonly nullable: boolean;
}

const SQL_TYPES: Readonly<Record<string, string>> = {
  int: 'integer',
  int4: 'integer',
  timestamptz: 'timestamp with time zone',
  bool: 'boolean',
};

describe('the migrations', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await emptyDatabase();
  });
  afterAll(() => test.drop());

  it('take an empty database to exactly the entities: every column, its type and whether it may be null', async () => {
    const database = await Database.connect({ url: test.appUrl, publicUrl: test.publicUrl, entities });
    const wanted: Column[] = database.source.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => ({
        place: `${entity.tablePath}.${column.databaseName}`,
        type: typeName(column.type, column.isArray),
        nullable: column.isNullable,
      })),
    );
    await database.close();
    const tables = [...new Set(wanted.map(({ place }) => place.split('.').slice(0, 2).join('.')))];
    const there = await asAdmin(test.adminUrl, async (client) => {
      const { rows } = await client.query<Column>(
        `select table_schema || '.' || table_name || '.' || column_name as place,
           case when data_type = 'ARRAY' then substr(udt_name, 2) || '[]' else data_type end as type, is_nullable = 'YES' as nullable
         from information_schema.columns where table_schema || '.' || table_name = any ($1)`,
        [tables],
      );
      return rows;
    });
    const say = ({ place, type, nullable }: Column) => `${place} ${type}${nullable ? ' null' : ''}`;
    expect(wanted.map(say).sort()).toEqual(there.map(say).sort());
    expect(getMetadataArgsStorage().tables.length).toBe(entities.length);
  });

  it('put every table that belongs to an organisation behind forced row-level security', async () => {
    const open = await asAdmin(test.adminUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
         where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`,
      );
      return rows.map(({ name }) => name);
    });
    expect(open).toEqual([]);
  });

  it('change rows only of a table whose row-level security they have lifted from its owner: else they find none', () => {
    const folder = resolve(import.meta.dirname, '../../apps/api/migrations');
    for (const file of readdirSync(folder)) {
      const sql = readFileSync(join(folder, file), 'utf8');
      for (const { 1: table = '', index } of sql.matchAll(/^(?:update|delete from) (\S+)/gm)) {
        const before = sql.slice(0, index).split('\n');
        const last = before.findLast((line) => line.startsWith(`alter table ${table} `) && line.includes('force row'));
        expect([file, last]).toEqual([file, `alter table ${table} no force row level security;`]);
      }
    }
  });

  it('run in the order of their names, which is also that of the times in them', async () => {
    const ran = await asAdmin(test.adminUrl, async (client) => {
      const { rows } = await client.query<{ name: string; timestamp: string }>(
        'select name, timestamp from migrations.applied order by id',
      );
      return rows;
    });
    const files = readdirSync(resolve(import.meta.dirname, '../../apps/api/migrations')).sort();
    expect(ran.map(({ name }) => name.replace(/-\d+$/, ''))).toEqual(
      files.map((file) => file.slice('20261124-0100-'.length, -'.sql'.length)),
    );
    const times = ran.map(({ timestamp }) => Number(timestamp));
    expect(times).toEqual([...new Set(times)].sort((one, other) => one - other));
  });

  it('have a head that says why and how to undo, and names in the imperative', () => {
    const folder = resolve(import.meta.dirname, '../../apps/api/migrations');
    for (const file of readdirSync(folder)) {
      expect(file).toMatch(/^\d{8}-\d{4}-(add|create|drop|move|rename|index)-[a-z-]+\.sql$/);
      expect(readFileSync(join(folder, file), 'utf8').split('create ')[0]).toMatch(/^--[^]*Undo:/);
    }
  });
});

function typeName(type: unknown, isArray: boolean): string {
  const name = typeof type === 'string' ? type : (type as { name: string }).name.toLowerCase();
  return isArray ? `${name === 'int' ? 'int4' : name}[]` : (SQL_TYPES[name] ?? name);
}
