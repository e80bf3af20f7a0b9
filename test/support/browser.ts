import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const usual = [
  // The same browser without the window around its pages, which a test draws for nobody.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const places = process.env['CHROMIUM'] ? [process.env['CHROMIUM']] : usual;
const executablePath = places.find((place) => existsSync(place));

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs a group of specs in a real browser; without one it is skipped and says so, or fails where one is required. */
export function describeInBrowser(name: string, specs: (browser: () => Browser) => void): void {
  if (!executablePath) {
    if (process.env['REQUIRE_BROWSER'] === '1')
      throw new Error('REQUIRE_BROWSER=1 and no Chromium or Chrome was found: set CHROMIUM to its path.');
    console.warn(`Skipped "${name}": no Chromium or Chrome found (set CHROMIUM to its path).`);
    describe.skip(name, () => specs(() => undefined as never));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args });
    });
    afterAll(() => browser.close());
    specs(() => browser);
  });
}

/** A browser of one person: its pages must not complain. @returns the page, and what its console said so far */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

/** Signs in as a fictional person on the sign-in page, as they do it, and waits for the page behind it. */
export async function signInOnThePage(page: Page, address: string, name: string, next = '/'): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${address}/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel(name, { exact: true }).first().check();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  // The address changes before the page behind it is drawn.
  await page.getByRole('radio', { name, exact: true }).waitFor({ state: 'detached' });
}

/** The same without the page: its form is sent as a browser without JavaScript sends it, and `next` is opened. */
export async function signInAs(page: Page, address: string, name: string, next = '/'): Promise<void> {
  const { request } = page.context();
  // Whoever was signed in here before is not any more.
  await page.context().clearCookies();
  const html = await (await request.get(`${address}/sign-in`)).text();
  const fields = [...html.matchAll(/<input[^>]* type="(?:hidden|radio)"[^>]*>/g)].map(([input]) => ({
    id: attribute(input, 'id'),
    name: attribute(input, 'name'),
    value: attribute(input, 'value'),
    isHidden: input.includes('type="hidden"'),
  }));
  const labels = [...html.matchAll(/<label([^>]*)>([^<]*)<\/label>/g)];
  const id = attribute(labels.find(([, , text]) => text === name)?.[1] ?? '', 'for');
  const form = fields.filter((field) => field.isHidden || field.id === id);
  if (!id) throw new Error(`${name} is not among the people of the demonstration.`);
  const answer = await request.post(`${address}/sign-in`, {
    form: Object.fromEntries(form.map((field) => [field.name, field.value])),
    headers: { origin: address },
    maxRedirects: 0,
  });
  if (answer.status() !== 302) throw new Error(`The sign-in of ${name} was answered with ${answer.status()}.`);
  await page.goto(new URL(next, address).href);
}

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/**
 * Until React has taken the page over: the router knows where it is, React holds the page's own elements, and what it does
 * after that has had its turn. Not waitForFunction: its polling is stopped by the page's own policy.
 */
export async function hydrated(page: Page): Promise<void> {
  const isTakenOver =
    "Boolean(window.__reactRouterDataRouter?.state.initialized) && Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactProps'))";
  while (!(await page.evaluate(isTakenOver))) await page.waitForTimeout(20);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))');
}

/** How far the page reaches beyond its window to the right, in pixels: 0 when nothing has to be scrolled sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)');

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const axeScript = join(import.meta.dirname, 'in-page/axe-faults.js');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Puts a script into the page unless it is there, known by the global it makes. */
export async function addOnce(page: Page, name: string, path: string): Promise<void> {
  if (!(await page.evaluate(`'${name}' in window`))) await page.addScriptTag({ path });
}

/**
 * What axe finds against WCAG 2.2 AA on a page as it stands, something opened by a key, say, as “rule: the elements”. The
 * page must have been loaded without its policy, which axe breaks.
 * Looked at again in another width, only the colours of what could not be seen before are looked at: they hang on no
 * width, and cost as much as all the rest.
 */
export async function faultsAsItStands(page: Page): Promise<string[]> {
  await addOnce(page, 'axe', axe);
  await addOnce(page, 'axeFaults', axeScript);
  return page.evaluate<string[]>(`window.axeFaults(${JSON.stringify(rules)})`);
}
