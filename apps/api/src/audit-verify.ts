import 'reflect-metadata';
import { type AuditRow, ChainVerifier } from '#libs/platform';
import pg from 'pg';
import { readAuditConfig } from './config.js';

/** Rows are read in portions, so that a chain of any length fits into memory. */
const PORTION = 5_000;

const client = new pg.Client({ connectionString: readAuditConfig().url, options: '-c role=springboard_worker' });
await client.connect();
// As of one moment: what is recorded while we read belongs to neither the heads nor the rows.
await client.query('begin isolation level repeatable read read only');
let broken = 0;
let records = 0;
// Every organisation has a chain from its first day, so one without a head has lost it.
const heads = await client.query<{ organisation_id: string; seq: string | null; hash: Buffer }>(
  `select o.id as organisation_id, h.seq, h.hash
   from identity.organisation o left join platform.audit_head h on h.organisation_id = o.id order by o.id`,
);
for (const head of heads.rows) {
  if (head.seq === null) {
    broken++;
    console.error(`${head.organisation_id}: broken at record 1 (its head is gone)`);
    continue;
  }
  const verifier = new ChainVerifier(head.organisation_id);
  for (let from = 0; ;) {
    const { rows } = await client.query<{ seq: string; body: string; hash: Buffer }>(
      'select seq, body, hash from platform.audit where organisation_id = $1 and seq > $2 order by seq limit $3',
      [head.organisation_id, from, PORTION],
    );
    verifier.read(rows.map((row): AuditRow => ({ seq: Number(row.seq), body: row.body, hash: row.hash })));
    if (rows.length < PORTION) break;
    from = Number(rows.at(-1)?.seq);
  }
  const verdict = verifier.verdict({ seq: Number(head.seq), hash: head.hash });
  if (verdict.kind === 'whole') {
    records += verdict.records;
    console.log(`${head.organisation_id}: whole, ${verdict.records} records`);
  } else {
    broken++;
    console.error(`${head.organisation_id}: broken at record ${verdict.seq} (${verdict.why})`);
  }
}
const erased = await client.query<{ person_id: string; n: string }>(
  `select v.person_id, count(*) as n from platform.personal_value v
   where not exists (select 1 from platform.person_key k where k.person_id = v.person_id) group by v.person_id order by 1`,
);
for (const { person_id, n } of erased.rows) console.log(`erased: ${n} personal values of person ${person_id}`);
await client.end();
const all = `${heads.rows.length} organisation${heads.rows.length === 1 ? '' : 's'}`;
if (broken) console.error(`The audit is broken in ${broken} of ${all}.`);
else console.log(`The audit is whole: ${records} records of ${all}.`);
process.exit(broken ? 1 : 0);
