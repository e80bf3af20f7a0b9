import 'reflect-metadata';
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findIdentifiers } from '#libs/identifier-guard';
import { PeopleService } from '#libs/identity';
import { ImportRefused, ImportService, type RefusedLine } from '#libs/measures';
import { Database, InvalidInput, isUuid, SystemClock } from '#libs/platform';
import { createApp } from './app.js';
import { readConfig } from './config.js';
import { entities } from './entities.js';

const USAGE = `Usage: npm run --silent import:readings -- FILE --organisation ID --by EMAIL [--refused FILE]
  FILE           CSV in UTF-8; its first line is measure,day,numerator,denominator,value,note
  --organisation the id of the trust, as audit:verify prints it
  --by           the e-mail address of the person there for whom the readings are entered
  --refused      where to write every line that cannot be taken; otherwise the first 20 are named`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { organisation: { type: 'string' }, by: { type: 'string' }, refused: { type: 'string' } },
});
const [file, ...others] = positionals;
const { organisation: organisationId, by, refused } = values;
if (!file || others.length || !by || !organisationId || !isUuid(organisationId)) {
  console.error(USAGE);
  process.exit(2);
}

const config = readConfig();
const started = performance.now();
const database = await Database.connect({ url: config.appDatabaseUrl, publicUrl: config.publicDatabaseUrl, entities });
const app = await createApp({ database, clock: new SystemClock(), demoSignIn: config.demoSignIn });
await app.init();
const list = refused === undefined ? undefined : openSync(refused, 'w');
const note = ({ line, why }: RefusedLine) => {
  if (list !== undefined) writeSync(list, `Line ${line}: ${why}\n`);
};
const namesAPatient = (text: string) => findIdentifiers(text).some(({ certainty }) => certainty === 'high');
let code = 0;
try {
  const personId = await app.get(PeopleService).idByEmail(by);
  if (!personId) throw new InvalidInput(`Nobody is known here by the address ${by}.`);
  const done = await app.get(ImportService).import({ file, organisationId, personId, namesAPatient, refuse: note });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Readings entered: ${done.entered}; there already: ${done.there}; measures: ${done.measures}; in ${seconds} s`,
  );
} catch (error) {
  code = 1;
  if (error instanceof ImportRefused) {
    for (const { line, why } of error.first) console.error(`Line ${line}: ${why}`);
    const more = error.total - error.first.length;
    if (more > 0)
      console.error(
        `and ${more} more${refused === undefined ? '; --refused FILE lists them all' : `: see ${refused}`}`,
      );
    console.error('Nothing was entered.');
  } else if (error instanceof InvalidInput || (error as { code?: string }).code === 'ENOENT') {
    console.error(`${(error as Error).message}\nNothing was entered.`);
  } else throw error;
} finally {
  if (list !== undefined) closeSync(list);
  await app.close();
  await database.close();
}
process.exit(code);
