import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What this process started and must not outlive it, by process id. */
const guarded = new Map();
let watchdog = null;

/**
 * Has the watchdog end a process when we are gone, even by `kill -9`.
 * @param {'group' | 'postgres'} kind a process group of its own, or a database server
 * @param {number} grace milliseconds a group may take to end by itself
 * @returns a function that takes the guard off
 */
export function guard(pid, kind, grace = 0) {
  watchdog ??= startWatchdog();
  guarded.set(pid, `guard ${pid} ${kind} ${grace}`);
  tell(guarded.get(pid));
  return () => {
    if (guarded.delete(pid)) tell(`release ${pid}`);
  };
}

function startWatchdog() {
  // In a session of its own, so that Ctrl-C does not reach it, and in no folder that somebody may want to remove.
  const child = spawn(process.execPath, [join(import.meta.dirname, 'watchdog.mjs')], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
    env: { ...process.env, NODE_OPTIONS: '' },
    windowsHide: true,
  });
  child.unref();
  child.stdin.unref();
  // A write to one that has just been killed: its exit, below, starts another.
  child.stdin.on('error', () => {});
  child.once('exit', () => {
    if (watchdog !== child) return;
    watchdog = guarded.size ? startWatchdog() : null;
    for (const line of guarded.values()) tell(line);
  });
  return child;
}

function tell(line) {
  watchdog?.stdin.write(`${line}\n`);
}
