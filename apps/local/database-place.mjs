import { accessSync, chmodSync, chownSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutFolder } from './checkout.mjs';
import { mayEnter, postgresAccount, publicHome, publicHomePath } from './postgres-account.mjs';
import { findBinaries } from './postgres-binaries.mjs';

/** A new major version cannot read the files of the one before: each has a folder of its own. */
const majorVersion = 17;

/**
 * Where one embedded database is kept, and who runs it: `NAME-17` in the folder, with its password, log and lock beside
 * it; under /var/tmp when root started us from a place where nobody else may go.
 */
export function databasePlace(folder, name) {
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755);
  }
  const asked = realpathSync(folder);
  const title = `${name}-${majorVersion}`;
  const account = postgresAccount(join(asked, title));
  const home = chooseHome(account, asked, title);
  const at = (suffix) => join(home, `${title}${suffix}`);
  return { account, data: at(''), password: at('.password'), log: at('.log'), lock: at('.lock'), home };
}

/** Data that is there is never left for an empty folder because somebody has changed who may enter what. */
function chooseHome(account, asked, title) {
  const belongsTo = (path) => `${path} belongs to another user (${statSync(path).uid})`;
  const own = process.getuid?.();
  const data = join(asked, title);
  if (own && !mayWrite(asked)) throw new Error(`${belongsTo(asked)}: start as that user or as root, or remove it.`);
  if (own && existsSync(data) && statSync(data).uid !== own) {
    throw new Error(`${belongsTo(data)}: start as that user or as root, or remove it.`);
  }
  if (account.uid === null) return asked;
  if (existsSync(data)) {
    if (mayEnter(account, asked)) return asked;
    throw new Error(`${belongsTo(data)}, who may not enter the folders above it: let that user in, or remove it.`);
  }
  const outside = existsSync(join(publicHomePath(asked), title));
  return outside || !mayEnter(account, asked) ? publicHome(asked) : asked;
}

function mayWrite(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The binaries for a place, made ready to run. */
export function binariesFor({ account, home }) {
  return findBinaries(account, () => (account.uid === null ? home : publicHome(checkoutFolder)));
}

/** A folder for data, which only the account may open. */
export function makePrivateFolder(account, path) {
  mkdirSync(path, { mode: 0o700 });
  if (account.uid !== null) chownSync(path, account.uid, account.gid);
}
