import { SealCheck } from '#libs/assessment';
import { type AuditRow, ChainVerifier, type PublishedKey, readSignedHeads, type SignedPlace } from '#libs/platform';
import type pg from 'pg';

/** What verifying finds: how much is whole, what is not, each in a sentence that names it, and whose values were erased. */
export interface AuditFindings {
  readonly organisations: number;
  readonly records: number;
  readonly signings: number;
  readonly faults: readonly string[];
  readonly brokenOrganisations: number;
  readonly erased: readonly string[];
}

/** What is kept outside the database: signed lines, the oldest first, and the keys that signed them. */
export interface Signed {
  readonly lines: readonly string[];
  readonly keys: readonly PublishedKey[];
}

/** Rows are read in portions, so that a chain of any length fits into memory. */
const PORTION = 5_000;

/**
 * Follows every chain of audit records from its first to its head, holds it against the heads that were signed, and holds
 * what is sealed (submissions, packets, marks) against what the chain says of it.
 * @param client in a transaction that sees one moment, as a role that may read all of it
 */
export async function verifyAudit(client: pg.ClientBase, signed: Signed): Promise<AuditFindings> {
  const outside = readSignedHeads(signed.lines, signed.keys);
  const signings = outside.kind === 'sound' ? outside.lines : [];
  const faults = outside.kind === 'broken' ? [`signed heads: broken at line ${outside.line} (${outside.why})`] : [];
  // Every organisation has a chain from its first day, so one without a head has lost it.
  const { rows: heads } = await client.query<{ organisation_id: string; seq: string | null; hash: Buffer }>(
    `select o.id as organisation_id, h.seq, h.hash
     from identity.organisation o left join platform.audit_head h on h.organisation_id = o.id order by o.id`,
  );
  const known = new Set(heads.map(({ organisation_id }) => organisation_id));
  const lost = new Set(signings.flatMap((line) => line.heads.map(({ organisationId }) => organisationId)));
  const places = (organisationId: string): SignedPlace[] =>
    signings.flatMap((line) =>
      line.heads
        .filter((one) => one.organisationId === organisationId)
        .map(({ seq, hash }) => ({ seq, hash, at: line.at })),
    );
  let records = 0;
  const broken = new Set<string>();
  const found = (organisationId: string, what: string) => {
    broken.add(organisationId);
    faults.push(`${organisationId}: ${what}`);
  };
  for (const id of lost) if (!known.has(id)) found(id, 'the organisation and its chain are gone');
  for (const { organisation_id: id, seq, hash } of heads) {
    if (seq === null) {
      found(id, 'broken at record 1 (its head is gone)');
      continue;
    }
    const verifier = new ChainVerifier(id, places(id));
    const seals = new SealCheck();
    for await (const rows of portions(client, id)) {
      verifier.read(rows);
      for (const { body } of rows) seals.read(body);
    }
    const verdict = verifier.verdict({ seq: Number(seq), hash });
    if (verdict.kind === 'whole') records += verdict.records;
    else if (verdict.kind === 'broken') found(id, `broken at record ${verdict.seq} (${verdict.why})`);
    else
      found(
        id,
        `broken between records ${verdict.from + 1} and ${verdict.seq} (not what was signed on ${verdict.signedAt})`,
      );
    const ask = async <Row extends object>(text: string, values: unknown[]) =>
      (await client.query<Row>(text, values)).rows;
    for (const { kind, id: thing, why } of await seals.faults(ask, id)) found(id, `${kind} ${thing}: ${why}`);
  }
  return {
    organisations: known.size,
    records,
    signings: signings.length,
    faults,
    brokenOrganisations: broken.size,
    erased: await erasedIn(client),
  };
}

async function* portions(client: pg.ClientBase, organisationId: string): AsyncGenerator<AuditRow[]> {
  for (let from = 0; ;) {
    const { rows } = await client.query<{ seq: string; body: string; hash: Buffer }>(
      'select seq, body, hash from platform.audit where organisation_id = $1 and seq > $2 order by seq limit $3',
      [organisationId, from, PORTION],
    );
    yield rows.map(({ seq, body, hash }) => ({ seq: Number(seq), body, hash }));
    if (rows.length < PORTION) return;
    from = Number(rows.at(-1)?.seq);
  }
}

async function erasedIn(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ person_id: string; n: string }>(
    `select v.person_id, count(*) as n from platform.personal_value v
     where not exists (select 1 from platform.person_key k where k.person_id = v.person_id) group by v.person_id order by 1`,
  );
  return rows.map(({ person_id, n }) => `erased: ${n} personal values of person ${person_id}`);
}
