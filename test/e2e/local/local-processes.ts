import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { guard } from '../../../apps/local/guard.mjs';

export const checkout = join(import.meta.dirname, '../../..');

/** A folder that every user may enter, unlike the one of the system for temporary files. */
export function publicFolder(): string {
  const folder = mkdtempSync('/var/tmp/springboard-test-');
  chmodSync(folder, 0o755);
  return folder;
}

/** Every process of a start on a folder of data: each has it in its environment, PostgreSQL among its words. */
export function processesOn(folder: string): { pid: number; parent: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((name) => ({
      pid: Number(name),
      command: read(`/proc/${name}/cmdline`).replaceAll('\0', ' '),
      environment: read(`/proc/${name}/environ`).split('\0'),
      // Behind the name in brackets: the state, and the process that started it.
      stat: read(`/proc/${name}/stat`).split(')').at(-1)?.trim().split(' ') ?? [],
    }))
    .filter(
      ({ command, environment, stat }) =>
        stat[0] !== 'Z' && (command.includes(folder) || environment.includes(`SPRINGBOARD_DATA=${folder}`)),
    )
    .map(({ pid, command, stat }) => ({ pid, parent: Number(stat[1]), command }));
}

export function processOn(folder: string, command: RegExp): number {
  const alike = processesOn(folder).filter((one) => command.test(one.command));
  // A server that starts a process of its own is there twice for a moment, until the second has taken its own name.
  const found = alike.filter(({ parent }) => !alike.some(({ pid }) => pid === parent));
  if (found.length !== 1 || !found[0])
    throw new Error(`${found.length} processes on ${folder} match ${String(command)}`);
  return found[0].pid;
}

export const postmaster = /postgres(\.exe)? -D /;
export const watchdog = /watchdog\.mjs/;

/** Fails, naming them, when processes on the folder are left after this long. */
export async function noProcessLeft(folder: string, milliseconds = 15_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (processesOn(folder).length) {
    if (Date.now() > end) throw new Error(`Left behind: ${JSON.stringify(processesOn(folder))}`);
    await wait(100);
  }
}

export async function killAll(folder: string): Promise<void> {
  for (const { pid } of processesOn(folder)) kill(pid, 'SIGKILL');
  await noProcessLeft(folder);
}

export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

export function start(
  program: string,
  words: string[],
  options: SpawnOptions = {},
): ChildProcess & { said: () => string } {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => (text += piece.toString()));
  return Object.assign(child, { said: () => text });
}

export const exitCode = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    // Not at its exit: what it said may still be on its way.
    else child.once('close', (code) => resolve(code));
  });

/**
 * `npm start` on a folder of data, in a group of its own, as a terminal gives to what is typed; a run of the tests that is
 * killed takes it along.
 * @param environment what else it is told, its port among it
 */
export function npmStart(folder: string, environment: Readonly<Record<string, string>>): ReturnType<typeof start> {
  // Without the step before it: what is tested is built, and a build here would pull it from under other tests.
  const npm = start('npm', ['start', '--ignore-scripts'], {
    cwd: checkout,
    detached: true,
    env: { ...process.env, DATABASE_URL: undefined, SPRINGBOARD_DATA: folder, HOST: '127.0.0.1', ...environment },
  });
  npm.once('exit', guard(npm.pid ?? 0, 'group', 15_000));
  return npm;
}

/** Until a server answers on the port that it is ready. @throws Error with what npm said when it ended instead */
export async function readyOn(port: number, npm: ReturnType<typeof start>): Promise<void> {
  const ended = exitCode(npm).then(() => true);
  while (!(await isReady(port)))
    if (await Promise.race([ended, wait(100)])) throw new Error(`npm start ended: ${npm.said()}`);
}

export async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).status === 200;
  } catch {
    return false;
  }
}

/** Where the database of a running start is: asked of the launcher, which finds the one that runs. */
export async function joined(folder: string): Promise<{ url: string; data: string }> {
  const { url, data, launcher } = await launch(folder, 'join');
  kill(launcher.pid ?? 0, 'SIGTERM');
  await exitCode(launcher);
  return { url, data };
}

/** What a launcher says once its database runs, or instead of it. */
export interface Launched {
  readonly launcher: ReturnType<typeof start>;
  readonly url: string;
  readonly data: string;
  readonly refused?: string;
}

/** Runs the launcher of a checkout in a process of its own, which the test may kill. */
export async function launch(
  folder: string,
  how: 'start' | 'join' | 'disposable' = 'start',
  { from = checkout, ...options }: SpawnOptions & { from?: string } = {},
): Promise<Launched> {
  const launcher = start(process.execPath, [join(from, 'test/e2e/local/launch-database.mjs'), folder, how], {
    // As npm would start it: it ends when we are gone.
    env: { ...process.env, npm_lifecycle_event: 'test', SPRINGBOARD_DATA: folder },
    ...options,
  });
  const ended = exitCode(launcher).then(() => true);
  for (;;) {
    const hasEnded = await Promise.race([ended, wait(20)]);
    const line = /^\{.*\}$/m.exec(launcher.said())?.[0];
    if (line) return { launcher, ...(JSON.parse(line) as { url: string; data: string; refused?: string }) };
    if (hasEnded) throw new Error(`The launcher ended: ${launcher.said()}`);
  }
}

export async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Writes rows one after another until the database is gone. */
export class Writer {
  acknowledged = 0;
  private constructor(private readonly client: pg.Client) {}

  static async on(url: string): Promise<Writer> {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('create table if not exists kept_rows (id bigint generated always as identity)');
    const writer = new Writer(client);
    void writer.write();
    return writer;
  }

  private async write(): Promise<void> {
    try {
      for (;;) {
        await this.client.query('insert into kept_rows default values');
        this.acknowledged++;
      }
    } catch {
      // The end the test is about.
    }
  }
}

export async function rowsKept(url: string): Promise<number> {
  const [row] = await query<{ count: string }>(url, 'select count(*) from kept_rows');
  return Number(row?.count);
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
