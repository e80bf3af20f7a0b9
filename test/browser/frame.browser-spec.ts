import { describeInBrowser, hydrated, openPage, signInOnThePage } from '../support/browser.js';
import { pageFaults, pageFaultsAnew } from '../support/page-faults.js';
import { TestApi } from '../support/test-api.js';

describeInBrowser('the frame of every page', (browser) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    const trust = await api.organisation('Northmere (FICTIONAL)');
    await api.person(trust, 'Ada Trainee', 'clinician');
  });
  afterAll(() => api.stop());

  it('lets a fictional person in and out again, without a complaint in the console', async () => {
    const { page, complaints } = await openPage(browser());
    await signInOnThePage(page, api.url, 'Ada Trainee');
    expect(new URL(page.url()).pathname).toBe('/projects');
    await hydrated(page);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out.').waitFor();
    expect(await page.getByRole('link', { name: 'Sign in' }).count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('works with JavaScript off', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await page.goto(`${api.url}/sign-in`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Select who you want to be');
    expect(await page.title()).toMatch(/^Error: Sign in/);
    await signInOnThePage(page, api.url, 'Ada Trainee');
    expect(await page.textContent('h1')).toBe('My projects');
    await page.context().close();
  });

  it('has no fault at any width', async () => {
    const { page } = await openPage(browser(), { bypassCSP: true });
    for (const path of ['/', '/sign-in', '/nowhere']) {
      await page.goto(`${api.url}${path}`);
      expect([path, await pageFaults(page)]).toEqual([path, []]);
    }
    await page.context().close();
  });

  it('is looked at by a tool that does find faults where there are some', async () => {
    const { page } = await openPage(browser());
    await page.route('**/planted', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<img src="/favicon.svg"><input><button></button>' }),
    );
    await page.goto(`${api.url}/planted`);
    const faults = await pageFaultsAnew(page);
    for (const rule of ['button-name', 'document-title', 'html-has-lang', 'image-alt', 'label'])
      expect(faults.some((fault) => fault.startsWith(`at 1280: ${rule}:`))).toBe(true);
    await page.context().close();
  });

  it('takes no form from another site, and goes on to no other site after sign-in', async () => {
    const send = (headers: Record<string, string>) =>
      fetch(`${api.url}/sign-out`, { method: 'POST', headers, redirect: 'manual' }).then(({ status }) => status);
    expect(await send({ origin: 'https://elsewhere.example' })).toBe(403);
    expect(await send({ origin: 'null' })).toBe(403);
    expect(await send({})).toBe(403);
    expect(await send({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await send({ origin: api.url, 'content-type': 'application/x-www-form-urlencoded' })).toBe(302);
    const { page } = await openPage(browser());
    await signInOnThePage(page, api.url, 'Ada Trainee', '//elsewhere.example/');
    expect(page.url()).toBe(`${api.url}/projects`);
    await page.context().close();
  });
});
