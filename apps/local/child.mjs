import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { guard } from './guard.mjs';
import { isWindows, signalGroup } from './processes.mjs';

/** A little longer than the API takes for the requests under way. */
const GRACE_MS = 12_000;

/**
 * Runs Node in a process group of its own: Ctrl-C reaches us alone, we say when it ends, and nothing it started
 * outlives it. If we are gone, the watchdog ends it.
 */
export function startNode(args, { env = process.env, stdin = 'ignore', grace = GRACE_MS } = {}) {
  return startProgram(process.execPath, args, { env, stdio: [stdin, 'inherit', 'inherit'], grace });
}

/** @returns `{ pid, ended, stop }`: `ended` resolves to the exit code, as a shell would give it */
export function startProgram(program, args, { env, stdio, grace = GRACE_MS, ...others }) {
  const child = spawn(program, args, { ...others, env, stdio, detached: !isWindows, windowsHide: true });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      signalGroup(child.pid, 'SIGKILL');
      release();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
  const release = child.pid ? guard(child.pid, 'group', grace) : () => {};
  const stop = async () => {
    signalGroup(child.pid, 'SIGTERM');
    const hurry = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), grace);
    try {
      return await ended;
    } finally {
      clearTimeout(hurry);
    }
  };
  return { pid: child.pid, ended, stop };
}

/** @returns the exit code of a child, or null when it ended because we were asked to stop */
export async function untilEnded(child, stop) {
  let isAsked = false;
  void stop.then(() => {
    isAsked = true;
    return child.stop();
  });
  const code = await child.ended;
  return isAsked ? null : code;
}
