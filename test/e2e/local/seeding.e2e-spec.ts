import { setTimeout as wait } from 'node:timers/promises';
import {
  checkout,
  exitCode,
  freePort,
  isReady,
  joined,
  kill,
  killAll,
  launch,
  noProcessLeft,
  npmStart,
  processOn,
  publicFolder,
  query,
  removeFolder,
  start,
} from './local-processes.js';

const onLinux = process.platform === 'linux' ? describe : describe.skip;
/** The sample projects, and the plans of projects that have not begun which a round is marking. */
const WHOLE = 25 + 4;
const launcher = /^node apps\/local\/start\.mjs/;

onLinux('the demonstration of a first start', () => {
  let folder: string;
  let url: string;
  beforeAll(() => {
    folder = publicFolder();
  });
  afterAll(async () => {
    await killAll(folder);
    removeFolder(folder);
  });

  it.each([
    { name: 'Ctrl-C', projects: 1, end: (npm: number) => kill(-npm, 'SIGINT') },
    { name: 'a kill -9 of the launcher', projects: 2, end: () => kill(processOn(folder, launcher), 'SIGKILL') },
  ])(
    'leaves no process behind when it is stopped half-way by $name',
    async ({ projects, end }) => {
      const { npm } = await begin();
      await until(npm, async () => (await count('projects.project')) >= projects);
      end(npm.pid ?? 0);
      await noProcessLeft(folder);
      expect(npm.said()).not.toContain('Seeded the demonstration');
      await withDatabase(async () => {
        expect(await count('projects.project')).toBeGreaterThanOrEqual(projects);
        expect(await count('projects.project')).toBeLessThan(WHOLE);
      });
    },
    120_000,
  );

  it('is whole after the next start, and nothing stands in it twice', async () => {
    const { npm, port } = await begin();
    await until(npm, () => isReady(port), 400_000);
    expect(npm.said()).toMatch(/loaded afresh[^]*Seeded the demonstration/);
    expect(await count('projects.project')).toBe(WHOLE);
    expect(await query(url, 'select title from projects.project group by title having count(*) > 1')).toEqual([]);
    expect(await count('library.shelf')).toBe(23);
    expect(await count('platform.outbox')).toBe(0);
    const published = (await (await fetch(`http://127.0.0.1:${port}/.well-known/audit-keys.json`)).json()) as object;
    expect(published).toEqual({ keys: [expect.objectContaining({ kty: 'OKP', crv: 'Ed25519' })] });
    kill(-(npm.pid ?? 0), 'SIGINT');
    await noProcessLeft(folder);
  }, 420_000);

  it('has an audit that verifies from end to end, until one row of it is changed', async () => {
    const whole = await operation('audit-verify');
    expect(whole.said).toMatch(/^The audit is whole: \d+ records of 7 organisations\.$/m);
    // The server signed them when it started.
    expect(whole.said).toMatch(/^Held against 1 signing of the heads, kept outside the database\.$/m);
    expect(whole.code).toBe(0);
    const organisation = await withDatabase(async () => {
      const [longest] = await query<{ organisation_id: string }>(
        url,
        'select organisation_id from platform.audit_head order by seq desc limit 1',
      );
      // Two rows: the first of them is the one to be named.
      await query(
        url,
        `update platform.audit set body = replace(body, '"type":', '"Type":')
         where organisation_id = '${longest?.organisation_id ?? ''}' and seq in (17, 99)`,
      );
      return longest?.organisation_id;
    });
    const broken = await operation('audit-verify');
    expect(broken.said).toMatch(new RegExp(`^${organisation ?? ''}: broken at record 17 \\(.+\\)$`, 'm'));
    expect(broken.said).not.toContain('record 99');
    expect(broken.said).toMatch(/^The audit is broken in 1 of 7 organisations\.$/m);
    expect(broken.code).toBe(1);
  }, 120_000);

  it('is never loaded afresh once somebody has signed in, however unfinished it is', async () => {
    await withDatabase(async () => {
      await query(url, 'update platform.seeding set finished_at = null');
      await query(
        url,
        `insert into identity.credential (hash, kind, id, person_id, label, created_at, last_used_at, idle_seconds, expires_at)
         select 'h', 'session', gen_random_uuid(), id, 'Demo sign-in', now(), now(), 60, now() from identity.person limit 1`,
      );
    });
    const seeding = await operation('seed');
    expect(seeding.said).toMatch(/^The demonstration is not whole, .* nothing is removed;/m);
    expect(seeding.code).toBe(0);
    await withDatabase(async () => expect(await count('projects.project')).toBe(WHOLE));
  }, 120_000);

  async function count(table: string): Promise<number> {
    const [row] = await query<{ n: number }>(url, `select count(*)::int as n from ${table}`);
    return row?.n ?? 0;
  }

  async function begin() {
    const port = await freePort();
    const npm = npmStart(folder, { PORT: String(port), DEPLOYMENT: 'demo' });
    // Not earlier: whoever joins a database that does not run yet starts it, and takes it from under npm.
    await until(npm, async () => {
      if (!/Migrated|up to date/.test(npm.said())) return false;
      ({ url } = await joined(folder));
      return true;
    });
    return { npm, port };
  }

  /** What is asked is not there yet at first, so an error is a no. */
  async function until(npm: ReturnType<typeof start>, isTrue: () => Promise<boolean>, patience = 50_000) {
    for (const end = Date.now() + patience; !(await isTrue().catch(() => false)); await wait(100))
      if (npm.exitCode !== null || Date.now() > end) throw new Error(`It did not come to that: ${npm.said()}`);
  }

  /** Looks into the data while nothing else runs. */
  async function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
    const database = await launch(folder);
    url = database.url;
    const result = await work();
    kill(database.launcher.pid ?? 0, 'SIGTERM');
    await exitCode(database.launcher);
    return result;
  }

  async function operation(name: string): Promise<{ code: number | null; said: string }> {
    const running = start(process.execPath, ['apps/local/operation.mjs', name], {
      cwd: checkout,
      env: { ...process.env, DATABASE_URL: undefined, SPRINGBOARD_DATA: folder, DEPLOYMENT: 'demo' },
    });
    const code = await exitCode(running);
    await noProcessLeft(folder);
    return { code, said: running.said() };
  }
});
