import { type Config, readConfig } from '../../api/src/config.js';

export type WorkerConfig = Config & { readonly workerDatabaseUrl: string };

/** What a worker in a process of its own takes from its environment: the API's, and always the queue's database. */
export function readWorkerConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): WorkerConfig {
  const config = readConfig({ ...environment, WORKER: 'here' });
  return { ...config, workerDatabaseUrl: config.workerDatabaseUrl ?? '' };
}
