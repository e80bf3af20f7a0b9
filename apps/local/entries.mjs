import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { builtEntry, checkoutFolder } from './checkout.mjs';
import { startNode } from './child.mjs';

/** Installs and builds where npm has no step before a script to do it. */
export function ensureBuilt() {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'ensure.mjs'), 'build'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Starts one built entry of the API, with what it is given on the command line; see child.mjs for what comes back. */
export function startEntry(name, environment, given = []) {
  process.chdir(checkoutFolder);
  return startNode(['--enable-source-maps', builtEntry(name), ...given], {
    env: { NODE_ENV: 'production', ...process.env, ...environment },
  });
}
