import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Who runs PostgreSQL, which refuses to run as root: ourselves, or for root the owner of the data that is there already,
 * else `postgres` or `nobody`.
 * @param data the folder of the data, which may not exist yet
 */
export function postgresAccount(data) {
  if (process.getuid?.() !== 0) return { uid: null, gid: null, asSpawnOptions: {} };
  const { uid, gid } = ownerOf(data) ?? unprivilegedUser();
  return { uid, gid, asSpawnOptions: { uid, gid, cwd: '/' } };
}

function ownerOf(data) {
  const { uid, gid } = statSync(data, { throwIfNoEntry: false }) ?? { uid: 0 };
  return uid === 0 ? null : { uid, gid };
}

function unprivilegedUser() {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => uid > 0);
  const user =
    users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody') ?? users.at(0);
  if (!user) throw new Error('PostgreSQL does not run as root, and this machine has no other user: set DATABASE_URL.');
  return user;
}

/** Whether the account may enter a folder. Asked of a shell: Node changes folder before it changes user. */
export function mayEnter(account, folder) {
  if (account.uid === null) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account.asSpawnOptions, stdio: 'ignore' }).status === 0;
}

/**
 * A folder of ours outside any private home, for what the account must reach; one for each data folder. Its name can be
 * foreseen, so a folder somebody else has put there is not used.
 */
export function publicHome(folder) {
  const home = publicHomePath(folder);
  if (!existsSync(home)) {
    mkdirSync(home);
    chmodSync(home, 0o755);
  }
  const { uid, mode } = lstatSync(home);
  if (!lstatSync(home).isDirectory() || uid !== process.getuid() || mode & 0o022) {
    throw new Error(`${home} belongs to somebody else: remove it, or set SPRINGBOARD_DATA to another folder.`);
  }
  return home;
}

export function publicHomePath(folder) {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 12);
  return join('/var/tmp', `springboard-${name}`);
}
