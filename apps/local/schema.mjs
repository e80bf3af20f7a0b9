// Writes apps/api/schema.graphql from the built API; with --check says where the file differs from it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtEntry, checkoutFolder } from './checkout.mjs';
import { ensureBuilt } from './entries.mjs';

ensureBuilt();
const file = join(checkoutFolder, 'apps/api/schema.graphql');
const { printSchema } = await import(pathToFileURL(builtEntry('print-schema')).href);
const built = await printSchema();

if (!process.argv.includes('--check')) {
  writeFileSync(file, built);
  console.log('Wrote apps/api/schema.graphql');
  process.exit(0);
}

const committed = read();
if (committed === built) process.exit(0);
const lines = { committed: committed.split('\n'), built: built.split('\n') };
const at = lines.built.findIndex((line, index) => line !== lines.committed[index]);
const line = at === -1 ? lines.built.length : at;
console.error(
  `apps/api/schema.graphql differs from the code at line ${line + 1}:\n` +
    `- ${lines.committed[line] ?? '(the file ends)'}\n` +
    `+ ${lines.built[line] ?? '(the schema ends)'}\n` +
    'Run `npm run schema` and commit the file.',
);
process.exit(1);

function read() {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}
