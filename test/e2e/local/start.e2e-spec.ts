import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import {
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
  readyOn,
  removeFolder,
  rowsKept,
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
    const { url, data } = await joined(folder);
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
    const second = begin(await freePort());
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

  const begin = (port: number) => npmStart(folder, { PORT: String(port), DEPLOYMENT: 'test' });

  async function startAndAwaitReady() {
    const port = await freePort();
    const npm = begin(port);
    await readyOn(port, npm);
    return { npm, port };
  }
});
