// `npm run --silent bench -- NAME`: figures measured side by side in one run; never a timed test. `web`: what the main pages
// weigh on the wire, against their budgets. `charts`: how fast charts of measures are drawn, beside a plain mean. `spc`: how long
// the engine takes for a thousand of them. `import`: how long a million readings take, beside COPY. `appraisal`: how long a case takes
// to be drawn 10,000 times, beside numpy.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { drawCharts } from './bench-charts.mjs';
import { checkoutFolder } from './checkout.mjs';
import { addressedPages, serveDemo, sessionOf } from './demo-pages.mjs';
import { ensureBuilt } from './entries.mjs';
import { stopRequest } from './stop-request.mjs';

/** KB of gzip a page may be, of HTML and of JavaScript: what must hold, and what we aim at. */
const BUDGET = { html: { must: 10, goal: 8 }, script: { must: 130, goal: 115 } };

// Those of what is built are imported when asked for: first it must be there.
const benches = {
  appraisal: async () => (await import('./bench-appraisal.mjs')).timeAppraisal(),
  charts: drawCharts,
  web: weighPages,
  import: async () => (await import('./bench-import.mjs')).timeImport(),
  spc: async () => (await import('./bench-spc.mjs')).timeCharts(),
};
const name = process.argv[2];
if (!Object.hasOwn(benches, name)) {
  console.error(`Usage: npm run --silent bench -- ${Object.keys(benches).join('|')}`);
  process.exit(2);
}
ensureBuilt();
process.exit(await benches[name]());

async function weighPages() {
  const demo = await serveDemo(stopRequest());
  const rows = [];
  try {
    const secrets = new Map();
    for (const { as, name: page, path } of await addressedPages(demo.address)) {
      const who = JSON.stringify(as);
      if (as && !secrets.has(who)) secrets.set(who, await sessionOf(demo.address, as));
      const secret = secrets.get(who);
      const response = await fetch(`${demo.address}${path}`, {
        headers: secret ? { cookie: `springboard-session=${secret}` } : {},
      });
      const html = await response.text();
      rows.push({ page, html: kilobytes(html), script: scriptsOf(html) });
    }
  } finally {
    await demo.stop();
  }
  rows.sort((one, other) => other.html - one.html);
  console.log('KB of gzip             HTML  JavaScript');
  for (const { page, html, script } of rows)
    console.log(`${html.toFixed(1).padStart(6)} ${script.toFixed(1).padStart(7)}  ${page}`);
  const over = rows.filter(({ html, script }) => html > BUDGET.html.must || script > BUDGET.script.must);
  const most = (what) => Math.max(...rows.map((row) => row[what])).toFixed(1);
  console.log(
    `heaviest: HTML ${most('html')} (must ${BUDGET.html.must}, goal ${BUDGET.html.goal}), JavaScript ${most('script')} (must ${BUDGET.script.must}, goal ${BUDGET.script.goal})`,
  );
  console.log(`web: ${rows.length - over.length} of ${rows.length} pages within budget`);
  return over.length ? 1 : 0;
}

/** What the page tells the browser to load: its own script and the whole tree of what that imports. Routes it only names do not load. */
function scriptsOf(html) {
  const files = new Set(
    [...html.matchAll(/rel="modulepreload" href="\/(assets\/[\w.-]+\.js)"/g)].map(([, file]) => file),
  );
  return [...files].reduce(
    (sum, file) => sum + kilobytes(readFileSync(join(checkoutFolder, 'dist/web/client', file))),
    0,
  );
}

function kilobytes(content) {
  return gzipSync(content).length / 1024;
}
