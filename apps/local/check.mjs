// `npm run check`: every look at the sources, two at a time with the longest first. All are run, whatever one of them finds.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { checkoutFolder } from './checkout.mjs';

const AT_ONCE = 2;
const WINDOWS = process.platform === 'win32';

/** The types of the routes are made first: whatever reads types needs them. */
const first = 'types:routes';
// TypeScript 7 checks types several times as fast; ESLint and the build cannot do without 6 yet.
const looks = ['lint', 'types:web', 'types:api', 'format', 'floors', 'schema:check', 'codegen:check'];

let failed = await run(first);
const waiting = failed ? [] : [...looks];
await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
process.exitCode = failed ? 1 : 0;

async function takeTurns() {
  for (let look = waiting.shift(); look; look = waiting.shift()) if (await run(look)) failed = true;
}

/** Runs one script of package.json and prints what it said in one piece. @returns whether it found something */
function run(script) {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: checkoutFolder,
      shell: WINDOWS,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      process.stdout.write(Buffer.concat(said));
      console.log(`${code === 0 ? 'Clean' : 'FAULTS'}: ${script} (${seconds} s)`);
      resolve(code !== 0);
    });
  });
}
