import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export const isWindows = process.platform === 'win32';

/** Whether a process still runs. One that has ended and waits to be reaped (a zombie) does not. */
export function isRunning(pid) {
  return answersSignals(pid) && statOf(pid)?.state !== 'Z';
}

/** Whether the number is taken, be it by a zombie. */
export function answersSignals(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** When a process began, in the system's own count: tells it from a later one with its number. Null where unknown. */
export function beginningOf(pid) {
  return statOf(pid)?.began ?? null;
}

/** The process that started another, or has inherited it; null where unknown. */
export function parentOf(pid) {
  return statOf(pid)?.parent ?? null;
}

function statOf(pid) {
  try {
    // The name of the program, in brackets, may hold spaces and brackets itself.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return { state: fields[0], parent: Number(fields[1]), began: fields[19] };
  } catch {
    return null;
  }
}

/** Signals a process and everything it started. */
export function signalGroup(pid, signal) {
  if (isWindows) return spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' }).status === 0;
  return signalProcess(-pid, signal);
}

/** @returns whether there was anything to signal */
export function signalProcess(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** The processes working in a folder; empty where the system does not tell. */
export function processesIn(folder) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === folder;
      } catch {
        return false;
      }
    });
}

/** The words a process was started with. */
export function commandOf(pid) {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** @returns whether it came true in time */
export async function until(isTrue, milliseconds) {
  const end = Date.now() + milliseconds;
  while (!isTrue()) {
    if (Date.now() > end) return false;
    await wait(25);
  }
  return true;
}
