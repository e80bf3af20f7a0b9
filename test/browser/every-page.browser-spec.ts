import type { RouteConfigEntry } from '@react-router/dev/routes';
import type { Page } from 'playwright-core';
import routes from '../../apps/web/src/routes.js';
import { describeInBrowser, openPage } from '../support/browser.js';
import { LivedInHouse } from '../support/lived-in-house.js';
import { pageFaults } from '../support/page-faults.js';
import type { Caller } from '../support/test-api.js';

/** Every address of the route table that shows a page; the others answer with data, lead on at once, or have no page. */
const LEADS_ON = ['sign-out', 'account/stay', '*'];
const pages = routes
  .filter(({ file }: RouteConfigEntry) => file.endsWith('.page.tsx'))
  .map(({ path = '' }: RouteConfigEntry) => path)
  .filter((path) => !LEADS_ON.includes(path));

const ofProject = pages.filter((path) => path.startsWith('projects/:projectId'));

/** Who sees most of a page: the lead, unless it is somebody else’s. The longest beginning that fits counts. */
const VISITORS: Readonly<Record<string, string | null>> = {
  '': 'lead',
  'sign-in': null,
  library: null,
  verify: null,
  'library/:recordId/adopt': 'another trust’s reader',
  signing: 'mentor',
  marking: 'assessor',
  programme: 'director',
  'programme/rounds/:roundId/moderation/:packetId': 'moderator of what is decided',
  'programme/rounds/:roundId/board/minute': 'director of what is decided',
  'programme/appeals': 'director who is appealed to',
  external: 'examiner',
  curating: 'curator',
  portfolio: 'reader',
  people: 'administrator',
  'reference-sets': 'finance-partner',
  'population-files': 'finance-partner',
  'projects/:projectId/gates': 'mentor',
  'projects/:projectId/supervision': 'mentor',
  'projects/:projectId/plan/lines': 'finance-partner',
  'projects/:projectId/plan/benefits/:benefitId/cash': 'finance-partner',
  'projects/:projectId/plan/sign-offs': 'mentor',
  'projects/:projectId/plan/check': 'finance-partner',
  'projects/:projectId/plan/decision': 'sponsor',
  'projects/:projectId/result/benefits': 'finance-partner',
  'projects/:projectId/after-care': 'service-owner',
};
const visitorOf = (path: string): string | null => {
  if (path === '') return null;
  const [fits = ''] = Object.keys(VISITORS)
    .filter((start) => path.startsWith(start))
    .sort((one, other) => other.length - one.length);
  return VISITORS[fits] ?? null;
};

/** What a page has to be asked for beyond its address. */
const ASKED: Readonly<Record<string, string>> = {
  'projects/start': '?title=Potassium',
  'projects/:projectId/raci/row': '?kind=CASE_SECTION&key=strategic',
};

describeInBrowser('every page', (browser) => {
  let house: LivedInHouse;
  beforeAll(async () => {
    house = await LivedInHouse.build();
  }, 120_000);
  afterAll(() => house.api.stop());

  /** @param path as the route table has it @throws Error when nobody has said what stands for a part of it */
  const addressOf = (path: string, parts: Readonly<Record<string, string>>) =>
    `${house.api.url}/${path.replaceAll(/:(\w+)(\?)?/g, (_, part: string, isOptional?: string) => {
      const value = parts[part] ?? (isOptional ? '' : undefined);
      if (value === undefined) throw new Error(`A page needs “:${part}”: give LivedInHouse.parts one.`);
      return value;
    })}${ASKED[path] ?? ''}`;

  /** Marks are discussed of another plan than the one that is being marked, and a board sits on another round. */
  const partsFor = (path: string): Readonly<Record<string, string>> => {
    const { parts } = house;
    if (path.startsWith('/marking/:packetId/agree')) return { ...parts, packetId: parts['discussedPacketId'] ?? '' };
    const isAfterMarks = visitorOf(path.slice(1))?.endsWith('of what is decided');
    const decided = { roundId: parts['examinedRoundId'] ?? '', packetId: parts['examinedPacketId'] ?? '' };
    return isAfterMarks ? { ...parts, ...decided } : parts;
  };

  /** One page each visitor, who goes from one to the next: what every page needs is loaded once. */
  const visitors = new Map<string, Promise<Page>>();
  const as = (part: string | null): Promise<Page> => {
    const there = visitors.get(part ?? '') ?? opened(part);
    visitors.set(part ?? '', there);
    return there;
  };
  async function opened(part: string | null): Promise<Page> {
    const { page } = await openPage(browser(), { bypassCSP: true });
    const who: Caller | null = part === null ? null : await house.as(part);
    if (who)
      await page
        .context()
        .addCookies([{ name: 'springboard-session', value: who.secret, url: house.api.url, httpOnly: true }]);
    return page;
  }

  async function visited(path: string, parts: Readonly<Record<string, string>>): Promise<Page> {
    const page = await as(visitorOf(path));
    const address = addressOf(path, parts);
    const response = await page.goto(address);
    // A page that sends its visitor elsewhere, or away, has not been looked at.
    expect([page.url().replace(/\/$/, ''), response?.status()]).toEqual([address.replace(/\/$/, ''), 200]);
    return page;
  }

  it.each(pages.map((path) => `/${path}`))(
    'has no fault at any width, and every target can be hit: %s',
    async (path) => {
      const page = await visited(path.slice(1), partsFor(path));
      expect(await pageFaults(page)).toEqual([]);
    },
  );

  // Most of it is what the page has when it is full: one look is enough.
  it.each(ofProject.filter((path) => !path.includes('/:', 'projects/:'.length)).map((path) => `/${path}`))(
    'has no fault while nothing stands in it yet: %s',
    async (path) => {
      const page = await visited(path.slice(1), { projectId: await empty() });
      expect(await pageFaults(page, [375])).toEqual([]);
    },
  );

  it('is looked at by a tool that does find what is too wide, too low or too close', async () => {
    const page = await as(null);
    await page.route('**/planted', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Planted</title>
          <style>@media (min-width: 400px) { #phone { display: none } }</style>
          <main><h1>Planted</h1><p id="phone" style="color: #ccc">Only on a phone</p><div style="width: 400px">Wide</div>
          <p>A sentence with <a href="/a">a link</a> in it.</p>
          <p style="padding: 20px"><a href="/b" style="display: inline-block; font-size: 12px">alone</a></p>
          <ul style="font-size: 12px; line-height: 14px"><li><a href="/c">first</a></li><li><a href="/d">second</a></li></ul>
          <details><summary style="padding: 12px">More</summary><button style="height: 30px; width: 90px">Low</button></details>
          </main></html>`,
      }),
    );
    await page.goto(`${house.api.url}/planted`);
    const faults = (await pageFaults(page)).map((fault) => fault.replace(/ is \d+ by \d+$/, '')).sort();
    expect(faults).toContain('at 375: color-contrast: #phone');
    expect(faults.filter((fault) => !fault.includes('color-contrast'))).toEqual([
      'at 1280: a “first”',
      'at 1280: a “second”',
      'at 1280: button “Low”',
      expect.stringMatching(/^at 1280: target-size: /),
      expect.stringMatching(/^at 320: reaches \d+ pixels beyond the window$/),
      'at 375: a “first”',
      'at 375: a “second”',
      'at 375: button “Low”',
      expect.stringMatching(/^at 375: reaches \d+ pixels beyond the window$/),
      expect.stringMatching(/^at 375: target-size: /),
    ]);
    await page.unroute('**/planted');
  });

  let begun: Promise<string> | undefined;
  const empty = () => (begun ??= house.begun());
});
