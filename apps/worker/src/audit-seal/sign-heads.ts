import { setTimeout as wait } from 'node:timers/promises';
import { canonicalJson, type Clock } from '#libs/platform';
import pg from 'pg';
import { SealFolder } from './seal-folder.js';

interface SigningParts {
  /** Of the worker's role: it may read every chain. */
  readonly workerDatabaseUrl: string;
  readonly folder: string;
  readonly clock: Clock;
  readonly report: (message: string) => void;
}

/** What is changed within a day of being recorded, and all that follows on it with it, no signed head can tell. */
const BETWEEN_MS = 24 * 60 * 60 * 1000;
const AGAIN_MS = 60_000;

/** Signs where every chain stands, unless nothing was recorded since the last time. One process at a time does. */
export async function signHeadsNow({ workerDatabaseUrl, folder, clock }: Omit<SigningParts, 'report'>): Promise<void> {
  const client = new pg.Client({ connectionString: workerDatabaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('audit-seal'))`);
    const { rows } = await client.query<{ organisation_id: string; seq: string; hash: Buffer }>(
      'select organisation_id, seq, hash from platform.audit_head order by organisation_id',
    );
    const heads = rows.map(({ organisation_id, seq, hash }) => ({
      organisationId: organisation_id,
      seq: Number(seq),
      hash: hash.toString('hex'),
    }));
    const sealed = new SealFolder(folder);
    const last = sealed.lines().at(-1);
    const before = last === undefined ? [] : (JSON.parse(last) as { heads: unknown }).heads;
    if (canonicalJson(heads) !== canonicalJson(before)) sealed.sign({ at: clock.now(), heads });
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** Signs the heads now and once a day from now on. What fails is said and tried again. */
export function startSigningHeads({ report, ...parts }: SigningParts): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const done = (async () => {
    while (!stopping.signal.aborted) {
      const rest = await signHeadsNow(parts).then(
        () => BETWEEN_MS,
        (error: unknown) => {
          report(`The heads of the audit were not signed, and will be: ${String(error)}`);
          return AGAIN_MS;
        },
      );
      await wait(rest, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}
