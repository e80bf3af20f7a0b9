import 'reflect-metadata';
import pg from 'pg';
import { SealFolder } from '../../worker/src/index.js';
import { verifyAudit } from './audit/verify-audit.js';
import { readAuditConfig } from './config.js';

const { url, auditSealFolder } = readAuditConfig();
const client = new pg.Client({ connectionString: url, options: '-c role=springboard_auditor' });
await client.connect();
// As of one moment: what is recorded while we read belongs to neither the heads nor the rows.
await client.query('begin isolation level repeatable read read only');
const folder = auditSealFolder === null ? undefined : new SealFolder(auditSealFolder);
const { organisations, records, signings, faults, brokenOrganisations, erased } = await verifyAudit(client, {
  lines: folder?.lines() ?? [],
  keys: folder?.keys() ?? [],
});
await client.end();
for (const line of erased) console.log(line);
for (const fault of faults) console.error(fault);
console.log(
  signings
    ? `Held against ${signings} signing${signings === 1 ? '' : 's'} of the heads, kept outside the database.`
    : 'No signed heads are kept outside the database: a chain that was made anew as a whole cannot be told from the first.',
);
const all = `${organisations} organisation${organisations === 1 ? '' : 's'}`;
if (faults.length) console.error(`The audit is broken in ${brokenOrganisations} of ${all}.`);
else console.log(`The audit is whole: ${records} records of ${all}.`);
process.exit(faults.length ? 1 : 0);
