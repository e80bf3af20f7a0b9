// `npm test`: runs Jest with the arguments given, then names the slowest spec files and counts the tests.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { checkoutFolder } from './checkout.mjs';
import { startNode, untilEnded } from './child.mjs';
import { stopRequest } from './stop-request.mjs';

const SLOWEST = 10;

process.chdir(checkoutFolder);
const stop = stopRequest();
const folder = mkdtempSync(join(tmpdir(), 'springboard-test-'));
const results = join(folder, 'results.json');
const jest = startNode(
  [
    // "source" picks the TypeScript side of package.json `imports`.
    '--conditions=source',
    '--enable-source-maps',
    '--import',
    './test/support/typescript.mjs',
    '--import',
    './test/support/worker-data.mjs',
    'node_modules/jest/bin/jest.js',
    '--config',
    'test/jest.config.mjs',
    '--json',
    '--outputFile',
    results,
    ...process.argv.slice(2),
  ],
  // The pages are those of production, as they are built. Jest keeps nothing worth waiting for.
  { env: { ...process.env, NODE_ENV: 'production' }, stdin: 'inherit', grace: 3000 },
);
const code = await untilEnded(jest, stop);
const said = report();
rmSync(folder, { recursive: true, force: true });
if (code !== null) console.log(said);
process.exit(code ?? 130);

function report() {
  let run;
  try {
    run = JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    // Jest ended before it had results: that is one failure, not none.
    return '0 passed, 1 failed';
  }
  const slowest = run.testResults
    .map(({ name, startTime, endTime }) => ({
      file: relative(checkoutFolder, name),
      seconds: (endTime - startTime) / 1000,
    }))
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, SLOWEST)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
  // A file that could not run at all has no failed test in it.
  const failed = run.numFailedTests + run.numRuntimeErrorTestSuites;
  return ['', `The ${slowest.length} slowest:`, ...slowest, '', `${run.numPassedTests} passed, ${failed} failed`].join(
    '\n',
  );
}
