// A million readings imported as the operator does it, beside PostgreSQL's COPY of the same rows into an equal plain table: the
// same columns, keys and checks, but nobody to keep rows apart for, nothing that points elsewhere, nothing recorded, no chart read.
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { findIdentifiers } from '#libs/identifier-guard';
import { PeopleService, systemViewer } from '#libs/identity';
import { IMPORT_HEADING, ImportService, MeasuringService } from '#libs/measures';
import { Database, newId, SettableClock } from '#libs/platform';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { builtEntry } from './checkout.mjs';
import { migrationEnvironment, runningEnvironment } from './database-roles.mjs';
import { startEmbeddedDatabase } from './embedded-database.mjs';
import { startEntry } from './entries.mjs';

const MEASURES = 1000;
const DAYS = 1000;
const ROUNDS = 3;
const BUDGET = { must: 3, goal: 2.2 };
const COLUMNS =
  'organisation_id, measure_id, taken_on, version_no, project_id, numerator, denominator, value, excluded, note, why, by, at';

/** @returns 0: a time is told, never tested, for other work on the machine makes it longer */
export async function timeImport() {
  const folder = mkdtempSync(join(tmpdir(), 'springboard-bench-'));
  const server = await startEmbeddedDatabase({ name: 'pg-bench' });
  const name = `bench_${process.pid}`;
  const url = addressOf(server.url, name);
  try {
    await asAdmin(server.url, (admin) => admin.query(`create database ${name}`));
    const migration = startEntry('migrate', { ...migrationEnvironment(url), DEPLOYMENT: 'test' });
    if ((await migration.ended) !== 0) throw new Error('The migrations failed.');
    tell(await asAdmin(url, (admin) => rounds(admin, url, folder)));
    return 0;
  } finally {
    await asAdmin(server.url, (admin) => admin.query(`drop database if exists ${name} with (force)`));
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rounds(admin, url, folder) {
  const trust = await plantedTrust(admin, url);
  const { organisationId, personId, projectId } = trust;
  const files = { ours: join(folder, 'readings.csv'), plain: join(folder, 'rows.csv') };
  await write(files.ours, trust, `${IMPORT_HEADING}\n`, (measure, day, n) => `${measure},${day},${n},20,,\n`);
  await write(
    files.plain,
    trust,
    '',
    (measure, day, n) =>
      `${organisationId},${measure},${day},1,${projectId},${n},20,,f,"","",${personId},2026-01-01T00:00:00Z\n`,
  );
  await admin.query('create schema bench; create table bench.reading (like measures.reading including all)');
  const times = { ours: [], plain: [] };
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, process.memoryUsage.rss())), 50);
  for (let round = 0; round < ROUNDS; round++) {
    await admin.query('truncate measures.reading, bench.reading; checkpoint');
    times.plain.push(
      await timed(() =>
        pipeline(
          createReadStream(files.plain),
          admin.query(from(`copy bench.reading (${COLUMNS}) from stdin with (format csv)`)),
        ),
      ),
    );
    await admin.query('checkpoint');
    times.ours.push(
      await timed(() => trust.imports.import({ file: files.ours, organisationId, personId, namesAPatient })),
    );
  }
  clearInterval(watch);
  await trust.stop();
  return { ...times, memory };
}

/** A trust with a project and its measures. */
async function plantedTrust(admin, url) {
  const { createApp } = await import(pathToFileURL(builtEntry('app')).href);
  const { entities } = await import(pathToFileURL(builtEntry('entities')).href);
  const { APP_DATABASE_URL, PUBLIC_DATABASE_URL } = runningEnvironment(url);
  const database = await Database.connect({ url: APP_DATABASE_URL, publicUrl: PUBLIC_DATABASE_URL, entities });
  const app = await createApp({ database, clock: new SettableClock('2026-09-01T09:00:00Z'), demoSignIn: false });
  await app.init();
  const people = app.get(PeopleService);
  const { id: organisationId } = await people.registerOrganisation({
    kind: 'trust',
    name: 'Bench (FICTIONAL)',
    fictional: true,
  });
  const viewer = systemViewer(organisationId);
  const { id: personId } = await people.registerPerson(viewer, {
    name: 'Ada Bench',
    email: 'ada@example.org',
    fictional: true,
  });
  await people.appoint(viewer, { personId, role: 'clinician', startsOn: '2020-01-01' });
  const projectId = newId();
  await admin.query(
    `insert into projects.project (organisation_id, id, title, state, created_at, created_by) values ($1, $2, 'Bench', 'active', now(), $3)`,
    [organisationId, projectId, personId],
  );
  const measureIds = [];
  for (let number = 1; number <= MEASURES; number++) {
    const { id } = await app.get(MeasuringService).plan(viewer, {
      ...{
        projectId,
        name: `Measure ${number}`,
        kind: 'outcome',
        shape: 'proportion',
        definition: '',
        numerator: '',
        denominator: '',
      },
      ...{ source: '', sampling: '', frequency: 'daily', unit: '%', chart: 'p', direction: 'higher' },
    });
    measureIds.push(id);
  }
  const stop = async () => {
    await app.close();
    await database.close();
  };
  return { organisationId, personId, projectId, measureIds, imports: app.get(ImportService), stop };
}

/** Every measure day by day, as an export of a trust's systems has them: a day of all measures, then the next. */
async function write(file, { measureIds }, heading, lineOf) {
  const days = Array.from({ length: DAYS }, (_, day) =>
    new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10),
  );
  const portions = function* () {
    yield heading;
    for (const [number, day] of days.entries())
      yield measureIds.map((measure, index) => lineOf(measure, day, (number * 7 + index * 3) % 21)).join('');
  };
  await pipeline(Readable.from(portions()), createWriteStream(file));
}

function tell({ ours, plain, memory }) {
  const rows = MEASURES * DAYS;
  const [mine, theirs] = [median(ours), median(plain)];
  const say = (times) =>
    `${(median(times) / 1000).toFixed(2)} s, ${((median(times) * 1000) / rows).toFixed(2)} us a row (rounds: ${times.map((time) => (time / 1000).toFixed(2)).join(', ')})`;
  console.log(
    `${rows.toLocaleString('en-GB')} readings of ${MEASURES.toLocaleString('en-GB')} measures, the median of ${ROUNDS} rounds of each in turn`,
  );
  console.log(`COPY of the same rows into an equal plain table: ${say(plain)}`);
  console.log(`import, judged, recorded and charted: ${say(ours)}`);
  console.log(`memory of the importing process: ${(memory / 2 ** 20).toFixed(0)} MB at most`);
  const ratio = mine / theirs;
  const verdict =
    ratio <= BUDGET.goal ? 'within the goal' : ratio <= BUDGET.must ? 'within what must be' : 'over budget';
  console.log(`import: ${ratio.toFixed(2)} times COPY, must ${BUDGET.must}, goal ${BUDGET.goal}: ${verdict}`);
}

const namesAPatient = (text) => findIdentifiers(text).some(({ certainty }) => certainty === 'high');

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const median = (times) => [...times].sort((one, other) => one - other)[times.length >> 1];

function addressOf(url, database) {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

async function asAdmin(connectionString, work) {
  const admin = new pg.Client({ connectionString });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
