import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makePrivateFolder } from './database-place.mjs';
import { guard } from './guard.mjs';
import { answersSignals, commandOf, isRunning, isWindows, processesIn, signalProcess, until } from './processes.mjs';
import { program } from './postgres-binaries.mjs';

const FAST_SHUTDOWN_MS = 60_000;
const ORPHANS_MS = 20_000;
const LOG_BYTES = 10_000_000;

/**
 * Ends a server whose launcher was killed. Starting anew, rather than using it, gives it our settings and leaves no
 * watchdog of another launcher about to stop it.
 * @returns whether the data was shut down properly
 */
export async function endLeftOver(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return true;
  // There we cannot tell whose process a number is, and PostgreSQL must look after its lock alone.
  if (isWindows) return false;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (isServerOf(pid, data)) {
    signalProcess(pid, 'SIGINT');
    if (!(await until(() => !isRunning(pid), FAST_SHUTDOWN_MS))) {
      throw new Error(`The PostgreSQL left running on ${data} (process ${pid}) does not stop.`);
    }
  }
  // Its backends outlive a killed server by a moment. A second server beside them would ruin the data.
  if (!(await until(() => processesIn(data).length === 0, ORPHANS_MS))) {
    throw new Error(`Processes of a killed PostgreSQL still work on ${data}: ${processesIn(data).join(', ')}.`);
  }
  if (!existsSync(file)) return true;
  // A dead number PostgreSQL removes itself, with checks of its own; one that another process has now, it cannot.
  if (answersSignals(pid)) rmSync(file);
  return false;
}

function isServerOf(pid, data) {
  return isRunning(pid) && commandOf(pid).includes(` ${data} `);
}

/** Makes the data and its password, unless they are there. A folder half made is never taken for a whole one. */
export function createCluster(place, binaries, { disposable, keep }) {
  if (!keep) rmSync(place.data, { recursive: true, force: true });
  if (existsSync(place.data)) {
    if (existsSync(place.password)) return;
    throw new Error(
      `The password of the database is missing: ${place.password}. Put it back, or remove ${place.data}.`,
    );
  }
  removeUnfinished(place.data);
  // The name is ours alone: the work of a start that was killed may still be going on in its own.
  const unfinished = `${place.data}.new-${process.pid}`;
  const forInitdb = `${unfinished}.password`;
  makePrivateFolder(place.account, unfinished);
  const password = randomBytes(24).toString('hex');
  writeFileSync(forInitdb, password, { mode: 0o600 });
  if (place.account.uid !== null) chownSync(forInitdb, place.account.uid, place.account.gid);
  const words = [
    '-D',
    unfinished,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${forInitdb}`,
    '--data-checksums',
  ];
  // The built-in collation sorts alike on every machine and in every version.
  const sorting = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const { status, stdout, stderr, error } = spawnSync(
    program(binaries, 'initdb'),
    [...words, ...sorting, '--no-instructions', ...(disposable ? ['--no-sync'] : [])],
    { ...place.account.asSpawnOptions, env: postgresEnvironment(), encoding: 'utf8' },
  );
  rmSync(forInitdb, { force: true });
  if (status !== 0) throw new Error(`The database could not be made: ${error?.message ?? `${stderr}${stdout}`}`);
  rmSync(place.password, { force: true });
  writeFileSync(place.password, `${password}\n`, { mode: 0o600 });
  renameSync(unfinished, place.data);
}

function removeUnfinished(data) {
  for (const name of readdirSync(dirname(data))) {
    if (!name.startsWith(`${basename(data)}.new-`)) continue;
    rmSync(join(dirname(data), name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @returns `{ pid, port, ended, stop }` once it accepts connections */
export async function launchServer(place, binaries, settings) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const logStart = sizeOfLog(place.log);
    const server = spawnServer(place, binaries, { port, ...settings });
    let code;
    void server.ended.then((ended) => (code = ended));
    while (code === undefined && runningPort(place.data, server.pid) === null) await wait(20);
    if (code === undefined) return { ...server, port };
    const said = readFileSync(place.log, 'utf8').slice(logStart);
    // Somebody took the port between our asking and PostgreSQL's listening.
    if (said.includes('could not create any TCP/IP sockets') && attempt < 5) continue;
    throw new Error(`PostgreSQL ended with code ${code}; ${place.log} says:\n${said.slice(-2000)}`);
  }
}

/** The port of a server that accepts connections, or null. */
export function runningPort(data, expectedPid) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port, status] = [Number(lines[0]), Number(lines[3]), lines[7]?.trim()];
    return status === 'ready' && isRunning(pid) && (expectedPid ?? pid) === pid ? port : null;
  } catch {
    return null;
  }
}

function spawnServer(place, binaries, settings) {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const words = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A file, not a pipe: a server without its launcher must not fail at its next line of log.
  const log = openSync(place.log, sizeOfLog(place.log) > LOG_BYTES ? 'w' : 'a', 0o600);
  const child = spawn(program(binaries, 'postgres'), ['-D', place.data, ...words], {
    ...place.account.asSpawnOptions,
    env: postgresEnvironment(),
    stdio: ['ignore', log, log],
    // Ctrl-C must reach us and not the database, which is the last to go.
    detached: !isWindows,
    windowsHide: true,
  });
  closeSync(log);
  const release = child.pid ? guard(child.pid, 'postgres') : () => {};
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code, signal) => {
      release();
      resolve(code ?? signal);
    });
  });
  const stop = async () => {
    stopServer(child.pid, place, binaries);
    const last = setTimeout(() => signalProcess(child.pid, 'SIGQUIT'), FAST_SHUTDOWN_MS);
    await ended;
    clearTimeout(last);
  };
  return { pid: child.pid, ended, stop };
}

/** The fast shutdown: refuses new work, rolls back what is under way, writes everything to disk. */
function stopServer(pid, place, binaries) {
  // Windows has no signals: there PostgreSQL listens to its own program.
  if (isWindows) spawnSync(program(binaries, 'pg_ctl'), ['stop', '-D', place.data, '-m', 'fast', '-W']);
  else signalProcess(pid, 'SIGINT');
}

/** Without the PG* variables of whoever starts us: some change how the server behaves. */
function postgresEnvironment() {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(others), LC_ALL: 'C', LANG: 'C', TZ: 'UTC' };
}

const sizeOfLog = (file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
