import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import {
  exitCode,
  kill,
  killAll,
  launch,
  noProcessLeft,
  postmaster,
  processesOn,
  processOn,
  publicFolder,
  query,
  removeFolder,
  rowsKept,
  watchdog,
  Writer,
} from './local-processes.js';

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('the embedded database', () => {
  let folder: string;
  beforeEach(() => {
    folder = publicFolder();
  });
  afterEach(async () => {
    await killAll(folder);
    removeFolder(folder);
  });

  it('stops by itself when its launcher is killed, and keeps every acknowledged row', async () => {
    const first = await launch(folder);
    const writer = await Writer.on(first.url);
    await rowsWritten(writer);
    kill(first.launcher.pid ?? 0, 'SIGKILL');
    await noProcessLeft(folder);
    expect(readFileSync(`${first.data}.log`, 'utf8')).toMatch(/database system is shut down\n$/);
    const second = await launch(folder);
    expect(await rowsKept(second.url)).toBeGreaterThanOrEqual(writer.acknowledged);
  });

  it('keeps every acknowledged row when everything is killed', async () => {
    const first = await launch(folder);
    const writer = await Writer.on(first.url);
    await rowsWritten(writer);
    await killAll(folder);
    const second = await launch(folder);
    expect(await rowsKept(second.url)).toBeGreaterThanOrEqual(writer.acknowledged);
  });

  it('takes over from a server that was left without launcher and watchdog', async () => {
    const first = await launch(folder);
    const writer = await Writer.on(first.url);
    await rowsWritten(writer);
    kill(processOn(folder, watchdog), 'SIGKILL');
    kill(first.launcher.pid ?? 0, 'SIGKILL');
    await exitCode(first.launcher);
    const left = processOn(folder, postmaster);
    const second = await launch(folder);
    expect(processOn(folder, postmaster)).not.toBe(left);
    expect(await rowsKept(second.url)).toBeGreaterThanOrEqual(writer.acknowledged);
  });

  it('starts although the very first start was killed while it made the data', async () => {
    const first = launch(folder);
    const isMaking = () => readdirSync(folder).some((name) => /^pg-17\.new-\d+$/.test(name));
    await eventually(isMaking);
    for (const { pid, command } of processesOn(folder)) if (/launch-database/.test(command)) kill(pid, 'SIGKILL');
    await expect(first).rejects.toThrow('The launcher ended');
    const second = await launch(folder);
    expect(await query(second.url, 'select 1')).toHaveLength(1);
    expect(isMaking()).toBe(false);
  });

  it('has another watchdog when the first is killed', async () => {
    const { launcher } = await launch(folder);
    const first = processOn(folder, watchdog);
    kill(first, 'SIGKILL');
    await eventually(() => processesOn(folder).some(({ pid, command }) => watchdog.test(command) && pid !== first));
    kill(launcher.pid ?? 0, 'SIGKILL');
    await noProcessLeft(folder);
  });

  it('starts although the lock file of PostgreSQL names a process that is another one now', async () => {
    const first = await launch(folder);
    await killAll(folder);
    const file = join(first.data, 'postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
    const second = await launch(folder);
    expect(second.data).toBe(first.data);
  });

  it('refuses a second start on the same data in a clear sentence, and can be joined instead', async () => {
    const first = await launch(folder);
    const { refused, launcher } = await launch(folder);
    expect(refused).toBe(
      `Springboard is already running on ${first.data} (process ${first.launcher.pid}). ` +
        'Stop it first, or set SPRINGBOARD_DATA to another folder.',
    );
    expect(await exitCode(launcher)).toBe(1);
    const joined = await launch(folder, 'join');
    expect(joined.url).toBe(first.url);
    kill(joined.launcher.pid ?? 0, 'SIGTERM');
    await exitCode(joined.launcher);
    expect(await query(first.url, 'select 1')).toHaveLength(1);
  });

  it('makes disposable data anew after a crash, and keeps it otherwise', async () => {
    const first = await launch(folder, 'disposable');
    await query(first.url, 'create table kept_rows ()');
    kill(first.launcher.pid ?? 0, 'SIGTERM');
    await exitCode(first.launcher);
    const second = await launch(folder, 'disposable');
    expect(await rowsKept(second.url)).toBe(0);
    await killAll(folder);
    const third = await launch(folder, 'disposable');
    await expect(rowsKept(third.url)).rejects.toThrow('does not exist');
  });

  it('lets in nobody without the password, and listens on this machine alone', async () => {
    const { url, data } = await launch(folder);
    const wrong = new URL(url);
    wrong.password = 'postgres';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
    expect(statSync(`${data}.password`).mode & 0o077).toBe(0);
    expect(statSync(data).mode & 0o077).toBe(0);
    expect(await query(url, `select setting from pg_settings where name = 'unix_socket_directories'`)).toEqual([
      { setting: '' },
    ]);
    const [rule] = await query<{ auth_method: string }>(url, 'select distinct auth_method from pg_hba_file_rules');
    expect(rule?.auth_method).toBe('scram-sha-256');
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one && !one.internal && one.family === 'IPv4');
    for (const other of others) expect(await answers(other?.address ?? '', Number(new URL(url).port))).toBe(false);
  });

  it('checks its pages, and sorts alike on every machine', async () => {
    const { url } = await launch(folder);
    const [row] = await query(
      url,
      `select current_setting('data_checksums') as checksums, datlocprovider as provider, datlocale as locale,
              (select count(*) > 500 from pg_collation where collprovider = 'i') as has_icu
         from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({ checksums: 'on', provider: 'b', locale: 'C.UTF-8', has_icu: true });
    expect(existsSync(join(folder, 'pg-17', 'PG_VERSION'))).toBe(true);
  });
});

const rowsWritten = (writer: Writer) => eventually(() => writer.acknowledged >= 50);

async function eventually(isTrue: () => boolean): Promise<void> {
  for (const end = Date.now() + 15_000; !isTrue(); await new Promise((done) => setTimeout(done, 20)))
    if (Date.now() > end) throw new Error(`It did not come true: ${String(isTrue)}`);
}

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    for (const event of ['connect', 'error', 'timeout'])
      socket.once(event, () => {
        socket.destroy();
        resolve(event === 'connect');
      });
  });
