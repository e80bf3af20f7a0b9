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
  /** An instant the clock is set to, or null to let it run. */
  readonly clockSetTo: string | null;
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
    deployment,
    appDatabaseUrl: need('APP_DATABASE_URL'),
    publicDatabaseUrl: need('PUBLIC_DATABASE_URL'),
    workerDatabaseUrl: environment['WORKER'] === 'apart' ? null : need('WORKER_DATABASE_URL'),
    host: environment['HOST'] ?? '127.0.0.1',
    port,
    demoSignIn,
    clockSetTo,
  };
  if (faults.length) throw new Error(`Springboard cannot start:\n- ${faults.join('\n- ')}`);
  return config;
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

/** What verifying the audit takes: a connection that may read every chain. @throws Error when it is not set */
export function readAuditConfig(environment: Environment = process.env): { url: string } {
  const url = environment['DATABASE_URL'];
  if (!url) throw new Error('The audit cannot be verified:\n- DATABASE_URL is not set');
  return { url };
}
