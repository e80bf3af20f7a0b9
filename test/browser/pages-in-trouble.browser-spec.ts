import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { pageFaults } from '../support/page-faults.js';
import { TestApi } from '../support/test-api.js';
import { asAdmin } from '../support/test-database.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

/** What a page looks like when something is in the way: no address leads to these, so no list of addresses has them. */
describeInBrowser('a page on which something is in the way', (browser) => {
  let api: TestApi;
  let project: WholeProject;
  let base: string;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Fewer late results');
    base = `/projects/${project.projectId}`;
  });
  afterAll(() => api.stop());

  const as = async (part: string, next: string): Promise<Page> => {
    const { page } = await openPage(browser(), { bypassCSP: true });
    await signInAs(page, api.url, project.people.name(part), next);
    return page;
  };
  const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const expectNoFault = async (page: Page) => {
    expect(await pageFaults(page)).toEqual([]);
    await page.context().close();
  };

  it('says that it is not there, and where to go instead', async () => {
    const page = await as('lead', '/projects');
    expect((await page.goto(`${api.url}/projects/${project.projectId}/nowhere`))?.status()).toBe(404);
    await title(page, 'We cannot find this page');
    await expectNoFault(page);
  });

  it('says that it is for somebody else, and who can give access', async () => {
    const page = await as('reader', '/library');
    expect((await page.goto(`${api.url}/people`))?.status()).toBe(403);
    await title(page, 'You cannot see this page');
    expect(await page.textContent('main')).toContain('an administrator of your organisation');
    await expectNoFault(page);
  });

  it('says that the fault is ours, with a reference to quote', async () => {
    const page = await as('lead', base);
    const rename = (from: string, to: string) =>
      asAdmin(api.testDatabase.adminUrl, (client) => client.query(`alter table projects.${from} rename to ${to}`));
    await rename('risk', 'risk_away');
    expect((await page.goto(`${api.url}${base}/risks`))?.status()).toBe(500);
    await rename('risk_away', 'risk');
    await title(page, 'Something went wrong on our side');
    expect(await page.textContent('main')).toMatch(/Quote this reference: [\w-]{8,}/);
    await expectNoFault(page);
  });

  it('names what is wrong in a form, above it and at the box', async () => {
    const page = await as('lead', `${base}/milestones/new`);
    await page.getByRole('button', { name: 'Add this milestone' }).click();
    await page.locator('.nhsuk-error-summary').waitFor();
    await expectNoFault(page);
  });

  it('shows both texts when two people changed one answer, and then one to make of both', async () => {
    const question = `${base}/stages/problem/scope-in`;
    const page = await as('lead', question);
    await page.locator('#answer-answer').waitFor();
    await hydrated(page);
    await project.act('member', 'saveAnswer', { questionKey: 'scope-in', value: 'One ward by night.', basedOn: 0 });
    await page.locator('#answer-answer').fill('Two wards by day.');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await title(page, /Bram Holloway changed this/);
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Edit both into one' }).click();
    await title(page, /Edit both into one/);
    await expectNoFault(page);
  });

  it('keeps what was sent after the session had ended', async () => {
    const page = await as('lead', `${base}/milestones/new`);
    await hydrated(page);
    for (const [label, text] of [
      ['What is there by then?', 'First test done'],
      ['Day', '14'],
      ['Month', '9'],
      ['Year', '2026'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text);
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Add this milestone' }).click();
    await title(page, 'Your session has ended');
    await expectNoFault(page);
  });

  it('warns that the session will end, and then that it has', async () => {
    const { page } = await openPage(browser(), { bypassCSP: true });
    await page.clock.install();
    await signInAs(page, api.url, project.people.name('lead'), base);
    await hydrated(page);
    await page.clock.fastForward('26:00');
    await page.getByRole('alertdialog', { name: 'Your session will end soon' }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.clock.fastForward('05:00');
    await page.getByRole('alertdialog', { name: 'Your session has ended' }).waitFor();
    await expectNoFault(page);
  });

  it('offers every place by a key', async () => {
    const page = await as('lead', base);
    await hydrated(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: /Fewer late results/ }).waitFor();
    await expectNoFault(page);
  });
});
