import { commandOf, parentOf } from './processes.mjs';

/**
 * Resolves when we are asked to end: Ctrl-C, a signal, or npm gone. npm does not pass every signal on, and none when it
 * is killed, so a parent that changes counts as asking.
 */
export function stopRequest() {
  return new Promise((ask) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ask(signal));
    // A closed pipe or terminal must not end us in the middle of ending the others.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
    // Started by hand, with no npm above us, we may outlive the shell we came from.
    if (!process.env.npm_lifecycle_event) return;
    const whoStartedUs = ancestors();
    setInterval(() => ancestors() !== whoStartedUs && ask('the end of npm'), 300).unref();
  });
}

/** npm, or the shell it runs a script in and npm above it: that shell stays when npm is killed. */
function ancestors() {
  const parent = process.ppid;
  const isShellOfNpm = process.platform === 'linux' && / -c /.test(commandOf(parent));
  return isShellOfNpm ? `${parent} ${parentOf(parent)}` : String(parent);
}
