import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { guard } from '../../../apps/local/guard.mjs';
import {
  checkout,
  exitCode,
  freePort,
  kill,
  killAll,
  launch,
  noProcessLeft,
  processOn,
  publicFolder,
  removeFolder,
  rowsKept,
  start,
  Writer,
} from './local-processes.js';

const onLinux = process.platform === 'linux' ? describe : describe.skip;
const server = /apps\/api\/src\/main\.js/;
const launcher = /^node apps\/local\/start\.mjs/;

onLinux('npm start', () => {
  let folder: string;
  let acknowledged = 0;
  beforeAll(() => {
    folder = publicFolder();
  });
  afterEach(() => killAll(folder));
  afterAll(() => removeFolder(folder));

  // Each begins with the data the one before has left.
  it.each([
    { name: 'Ctrl-C', end: (npm: number) => kill(-npm, 'SIGINT'), code: null },
    { name: 'a kill of npm', end: (npm: number) => kill(npm, 'SIGTERM'), code: null },
    { name: 'a kill -9 of npm', end: (npm: number) => kill(npm, 'SIGKILL'), code: null },
    { name: 'a kill -9 of the server', end: () => kill(processOn(folder, server), 'SIGKILL'), code: 137 },
    { name: 'a kill -9 of the launcher', end: () => kill(processOn(folder, launcher), 'SIGKILL'), code: 137 },
  ])('leaves no process behind and loses no row at $name', async ({ end, code }) => {
    const { npm } = await startAndAwaitReady();
    const { url, data } = await joined();
    if (acknowledged) expect(await rowsKept(url)).toBeGreaterThanOrEqual(acknowledged);
    const before = acknowledged ? await rowsKept(url) : 0;
    const writer = await Writer.on(url);
    while (writer.acknowledged < 50) await wait(20);
    end(npm.pid ?? 0);
    await noProcessLeft(folder);
    acknowledged = before + writer.acknowledged;
    // npm, too, ends by the signal it was sent: then there is no code.
    expect(await exitCode(npm)).toBe(code);
    // PostgreSQL removes it at the end of a shutdown, and only then.
    expect(existsSync(`${data}/postmaster.pid`)).toBe(false);
  });

  it('is refused in a clear sentence while another runs on the same data, which goes on', async () => {
    const first = await startAndAwaitReady();
    const second = npmStart(await freePort());
    expect(await exitCode(second)).toBe(1);
    expect(second.said()).toMatch(/^Springboard is already running on \S+ \(process \d+\)\. Stop it first,/m);
    expect(await isReady(first.port)).toBe(true);
    kill(-(first.npm.pid ?? 0), 'SIGINT');
    await noProcessLeft(folder);
    const { url, launcher: own } = await launch(folder);
    expect(await rowsKept(url)).toBeGreaterThanOrEqual(acknowledged);
    kill(own.pid ?? 0, 'SIGTERM');
    await exitCode(own);
  });

  function npmStart(port: number) {
    // Without the step before it: what is tested is built, and a build here would pull it from under other tests.
    const npm = start('npm', ['start', '--ignore-scripts'], {
      cwd: checkout,
      // A group of its own, as a terminal gives to what is typed.
      detached: true,
      env: {
        ...process.env,
        DATABASE_URL: undefined,
        SPRINGBOARD_DATA: folder,
        PORT: String(port),
        HOST: '127.0.0.1',
        DEPLOYMENT: 'test',
      },
    });
    // A run of the tests that is killed takes it along.
    npm.once('exit', guard(npm.pid ?? 0, 'group', 15_000));
    return npm;
  }

  async function startAndAwaitReady() {
    const port = await freePort();
    const npm = npmStart(port);
    const ended = exitCode(npm).then(() => true);
    while (!(await isReady(port)))
      if (await Promise.race([ended, wait(100)])) throw new Error(`npm start ended: ${npm.said()}`);
    return { npm, port };
  }

  /** Where its database is: asked of the launcher, which finds the one that runs. */
  async function joined() {
    const { url, data, launcher: joining } = await launch(folder, 'join');
    kill(joining.pid ?? 0, 'SIGTERM');
    await exitCode(joining);
    return { url, data };
  }
});

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).status === 200;
  } catch {
    return false;
  }
}
