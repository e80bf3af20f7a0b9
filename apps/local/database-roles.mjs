import { createHmac } from 'node:crypto';

/** The roles that sign in for the running system; migrations run as the role of DATABASE_URL. */
const roles = { APP: 'springboard_app', PUBLIC: 'springboard_public', WORKER: 'springboard_worker' };

/** The address of the same database for another role. */
export function roleUrl(databaseUrl, role) {
  const url = new URL(databaseUrl);
  url.password = rolePassword(databaseUrl, role);
  url.username = role;
  return url.href;
}

/** Made from the password in DATABASE_URL, so that every replica knows it and nobody has to hand it round. */
export function rolePassword(databaseUrl, role) {
  const key = decodeURIComponent(new URL(databaseUrl).password) || 'springboard';
  return createHmac('sha256', key).update(role).digest('hex').slice(0, 32);
}

/** What the migration step needs: it makes the roles. */
export function migrationEnvironment(databaseUrl) {
  const passwords = Object.entries(roles).map(([name, role]) => [
    `${name}_DATABASE_PASSWORD`,
    rolePassword(databaseUrl, role),
  ]);
  return { DATABASE_URL: databaseUrl, ...Object.fromEntries(passwords) };
}

/** What the running system needs. Not DATABASE_URL: what a server does not know, it cannot give away. */
export function runningEnvironment(databaseUrl) {
  const urls = Object.entries(roles).map(([name, role]) => [`${name}_DATABASE_URL`, roleUrl(databaseUrl, role)]);
  return { DATABASE_URL: undefined, ...Object.fromEntries(urls) };
}
