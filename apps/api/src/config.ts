import { readProviders, type SignInProvider } from './sign-in/sign-in-config.js';
import type { WebConfig } from './web/web-config.js';

export type Deployment = 'production' | 'demo' | 'test';

/** Everything the API takes from its environment. This file is the only reader of it. */
export interface Config {
  readonly deployment: Deployment;
  readonly appDatabaseUrl: string;
  readonly publicDatabaseUrl: string;
  /** Null when the worker runs in a process of its own. */
  readonly workerDatabaseUrl: string | null;
  readonly host: string;
  readonly port: number;
  readonly demoSignIn: boolean;
  readonly web: WebConfig;
  /** The work accounts people may sign in with. */
  readonly signInProviders: readonly SignInProvider[];
  /** An instant the clock is set to, or null to let it run. */
  readonly clockSetTo: string | null;
  /** Where signed heads of the audit and their keys are kept; null: nowhere. */
  readonly auditSealFolder: string | null;
  /** Where the keys of proofs of results are kept; null: no proofs are signed. */
  readonly proofKeyFolder: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws Error naming every fault at once */
export function readConfig(environment: Environment = process.env): Config {
  const faults: string[] = [];
  const need = (name: string): string => {
    const value = environment[name];
    if (!value) faults.push(`${name} is not set`);
    return value ?? '';
  };
  const deployment = (environment['DEPLOYMENT'] ?? 'production') as Deployment;
  if (!['production', 'demo', 'test'].includes(deployment))
    faults.push(`DEPLOYMENT is "${deployment}": it is production, demo or test`);
  const port = Number(environment['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) faults.push('PORT is not a port number');
  const demoSignIn = environment['DEMO_SIGN_IN'] ? environment['DEMO_SIGN_IN'] === 'on' : deployment !== 'production';
  const clockSetTo = environment['SPRINGBOARD_CLOCK'] ?? null;
  if (deployment === 'production') {
    if (demoSignIn) faults.push('DEMO_SIGN_IN lets anybody in as anybody: production refuses to start with it on');
    if (clockSetTo) faults.push('SPRINGBOARD_CLOCK sets the clock: production refuses to start with it');
  }
  const config: Config = {
    web: readWebConfig(environment, deployment, faults),
    signInProviders: readProviders(environment['SIGN_IN_PROVIDERS'], deployment === 'production', faults),
    deployment,
    appDatabaseUrl: need('APP_DATABASE_URL'),
    publicDatabaseUrl: need('PUBLIC_DATABASE_URL'),
    workerDatabaseUrl: environment['WORKER'] === 'apart' ? null : need('WORKER_DATABASE_URL'),
    host: environment['HOST'] ?? '127.0.0.1',
    port,
    demoSignIn,
    clockSetTo,
    auditSealFolder: environment['AUDIT_SEAL_FOLDER'] ?? null,
    proofKeyFolder: environment['PROOF_KEY_FOLDER'] ?? null,
  };
  if (faults.length) throw new Error(`Springboard cannot start:\n- ${faults.join('\n- ')}`);
  return config;
}

function readWebConfig(environment: Environment, deployment: Deployment, faults: string[]): WebConfig {
  const mode = (environment['SPRINGBOARD_WEB'] ?? 'built') as WebConfig['mode'];
  if (!['built', 'dev', 'none'].includes(mode)) faults.push(`SPRINGBOARD_WEB is "${mode}": it is built, dev or none`);
  let origin: URL | null = null;
  if (environment['PUBLIC_ORIGIN']) {
    origin = URL.canParse(environment['PUBLIC_ORIGIN']) ? new URL(environment['PUBLIC_ORIGIN']) : null;
    if (!origin || !/^https?:$/.test(origin.protocol) || origin.pathname !== '/')
      faults.push('PUBLIC_ORIGIN is not an address such as https://springboard.example');
  }
  if (deployment === 'production' && mode !== 'none' && origin?.protocol !== 'https:')
    faults.push('PUBLIC_ORIGIN must say the https address at which browsers reach us: cookies depend on it');
  const logo = environment['HOUSE_LOGO'] ?? null;
  if (logo !== null && !/^\/[^/]/.test(logo)) faults.push('HOUSE_LOGO is a path on our own address, such as /logo.svg');
  return {
    mode,
    origin: origin?.origin ?? null,
    isHttps: origin?.protocol === 'https:',
    house: { name: environment['HOUSE_NAME'] ?? 'Springboard', logo },
  };
}

/** What the migration step takes from its environment. @throws Error naming every fault at once */
export function readMigrationConfig(environment: Environment = process.env) {
  const names = [
    'DATABASE_URL',
    'APP_DATABASE_PASSWORD',
    'PUBLIC_DATABASE_PASSWORD',
    'WORKER_DATABASE_PASSWORD',
  ] as const;
  const missing = names.filter((name) => !environment[name]);
  if (missing.length)
    throw new Error(`The migration cannot start:\n- ${missing.map((name) => `${name} is not set`).join('\n- ')}`);
  const [url, app, open, worker] = names.map((name) => environment[name] ?? '') as [string, string, string, string];
  return {
    url,
    passwords: { app, public: open, worker },
    clockMayBeSet: (environment['DEPLOYMENT'] ?? 'production') !== 'production',
    // Said, not assumed: what a database is for that nobody names is never cleared of anything.
    isDemo: environment['DEPLOYMENT'] === 'demo',
  };
}

/**
 * What verifying the audit takes: a connection that may read every chain and what was sealed, and where signed heads are
 * kept. @throws Error when there is no connection
 */
export function readAuditConfig(environment: Environment = process.env) {
  const url = environment['DATABASE_URL'];
  if (!url) throw new Error('The audit cannot be verified:\n- DATABASE_URL is not set');
  return { url, auditSealFolder: environment['AUDIT_SEAL_FOLDER'] ?? null };
}
