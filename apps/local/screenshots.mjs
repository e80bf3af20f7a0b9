// `npm run screenshots [FOLDER]`: pictures of every main page at 1280 and 375 wide, of the demonstration's data. Says where
// a page has to be scrolled sideways or its console complains, and ends with 1 if any did.
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder } from './checkout.mjs';
import { addressedPages, serveDemo, sessionOf } from './demo-pages.mjs';
import { ensureBuilt } from './entries.mjs';
import { stopRequest } from './stop-request.mjs';

const WIDTHS = [1280, 375];

ensureBuilt();
const folder = resolve(process.argv[2] ?? join(dataFolder(), 'screenshots'));
mkdirSync(folder, { recursive: true });
const { chromium } = await import('playwright-core');
const usual = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);
const executablePath = process.env.CHROMIUM ?? usual.find((place) => existsSync(place));
if (!executablePath) {
  console.error('No Chromium or Chrome was found: set CHROMIUM to its path.');
  process.exit(1);
}

const demo = await serveDemo(stopRequest());
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
let faults = 0;
try {
  const secrets = new Map();
  for (const { as, name, path } of await addressedPages(demo.address)) {
    const who = JSON.stringify(as);
    if (as && !secrets.has(who)) secrets.set(who, await sessionOf(demo.address, as));
    for (const width of WIDTHS) await take({ name, path, width, secret: secrets.get(who) });
  }
} finally {
  await browser.close();
  await demo.stop();
}
console.log(`Pictures are in ${folder}; ${faults} ${faults === 1 ? 'page has' : 'pages have'} a fault.`);
process.exit(faults ? 1 : 0);

async function take({ name, path, width, secret }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  if (secret)
    await context.addCookies([{ name: 'springboard-session', value: secret, url: demo.address, httpOnly: true }]);
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const response = await page.goto(`${demo.address}${path}`);
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  if (wide > width) said.push(`reaches ${wide - width} pixels beyond the window`);
  const isExpected = response.ok() || name === '/nowhere';
  if (!isExpected) said.push(`answered ${response.status()}`);
  await page.screenshot({ path: join(folder, `${fileName(name)}-${width}.png`), fullPage: true });
  // A page that is not there is told to the console by the browser itself.
  if (said.length && name !== '/nowhere') {
    faults++;
    console.log(`${name} at ${width}: ${said.join('; ')}`);
  }
  await context.close();
}

function fileName(name) {
  return name.replaceAll(/[^\w]+/g, '-').replaceAll(/^-|-$/g, '') || 'start';
}
