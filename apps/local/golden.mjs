// `npm run --silent golden -- ENGINE FOLDER`: runs every golden case of a folder through one of our engines, names each
// disagreement, and ends with one line; exit 1 when any disagrees. A case is in the schema of its engine's published data.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkoutFolder } from './checkout.mjs';
import { ensureBuilt } from './entries.mjs';

/** Each engine's module is asked for only once the engine is built. */
const ENGINES = {
  spc: async () => (await import('./golden-spc.mjs')).checkSpcCase,
  'business-case': async () => (await import('./golden-business-case.mjs')).checkBusinessCase,
  marking: async () => (await import('./golden-marking.mjs')).checkMarkingCase,
};

const [engine, folder] = process.argv.slice(2);
if (!Object.hasOwn(ENGINES, engine ?? '') || !folder) {
  console.error(`Usage: npm run --silent golden -- ${Object.keys(ENGINES).join('|')} FOLDER`);
  process.exit(2);
}
// npm runs a script in the checkout, whatever folder it was asked from.
const cases = readCases(resolve(process.env.INIT_CWD ?? process.cwd(), folder));
process.chdir(checkoutFolder);
ensureBuilt();
const check = await ENGINES[engine]();

const tally = { agrees: 0, partly: 0, differs: 0 };
for (const golden of cases) {
  const { id, verdict, differences } = outcomeOf(golden);
  tally[verdict]++;
  if (verdict === 'partly') console.log(`partly: ${id}, ${golden.title}`);
  if (verdict === 'differs') console.log(`DIFFERS: ${id}, ${golden.title}: ${differences.join('; ')}`);
}
console.log(`${engine}: ${tally.agrees + tally.partly} of ${cases.length} cases agree, ${tally.partly} partly`);
process.exit(tally.differs || !cases.length ? 1 : 0);

function outcomeOf(golden) {
  try {
    return check(golden);
  } catch (error) {
    return {
      id: golden.id,
      verdict: 'differs',
      differences: [`stopped: ${error instanceof Error ? error.stack : error}`],
    };
  }
}

/** Every case of the folder: a file is one case, a list of them, or an object with `cases`. What has no id is no case. */
function readCases(path) {
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const content = JSON.parse(readFileSync(join(path, name), 'utf8'));
      return Array.isArray(content) ? content : (content.cases ?? [content]);
    })
    .filter((one) => one && typeof one === 'object' && 'id' in one);
}
