import type { Page } from 'playwright-core';
import { describeInBrowser, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

describeInBrowser('the options filter of a case, without JavaScript', (browser) => {
  let api: TestApi;
  let base: string;
  let page: Page;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    const project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Urgent results');
    base = `/projects/${project.projectId}/plan`;
    await project.add('addOption', { kind: 'PREFERRED', description: 'A named pair each morning' });
    ({ page } = await openPage(browser(), { javaScriptEnabled: false }));
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/filter`);
  });
  afterAll(async () => {
    await page.context().close();
    await api.stop();
  });

  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const says = async (sentence: string) => expect(await page.textContent('[role=alert]')).toContain(sentence);
  const main = async () => (await page.textContent('main')) ?? '';
  const listed = async (of: string, name: string) => {
    await page.goto(`${api.url}${base}/filter`);
    await page.getByRole('link', { name: `Add a choice of ${of}` }).click();
    await page.getByLabel('What is the choice?').fill(name);
    await press('Add this choice');
  };
  const rated = async (name: string, colour: string, why: string) => {
    await page.goto(`${api.url}${base}/filter`);
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByLabel(colour).check();
    await page.getByLabel('Why?').fill(why);
    await press('Save the rating');
  };

  it('lists choices, and rates none of a later category before the earlier one is decided', async () => {
    await listed('scope', 'One ward');
    await listed('scope', 'Every ward');
    await listed('solution', 'A second bleep');
    await rated('A second bleep', 'Green', 'It acts on what was counted.');
    await says('Decide scope first: rate one of its choices green. Solution builds on it.');
    expect(await page.getByLabel('Why?').inputValue()).toBe('It acts on what was counted.');
  });

  it('shows each rating in a word with its reason, and what a category builds on', async () => {
    await rated('One ward', 'Green', 'The count was made there.');
    await rated('Every ward', 'Amber', 'More than one team can watch.');
    await rated('A second bleep', 'Green', 'It acts on what was counted.');
    const scope = await page.getByRole('table', { name: 'Choices of scope' }).innerText();
    expect(scope).toMatch(/One ward\s+Green\s+The count was made there\./i);
    expect(scope).toMatch(/Every ward\s+Amber\s+More than one team can watch\./i);
    expect(await main()).toContain('Builds on: One ward.');
  });

  it('shows in the matrix which choice an option takes', async () => {
    await page.getByRole('link', { name: /Say which choices it takes: Preferred option/ }).click();
    await page.getByLabel('Scope').selectOption({ label: 'Every ward (amber)' });
    await press('Save its choices');
    const matrix = await page.getByRole('table', { name: 'The options summary matrix' }).innerText();
    expect(matrix).toMatch(/Every ward\s+Scope\s+Amber\s+Takes it/i);
    expect(matrix).toMatch(/One ward\s+Scope\s+Green\s+No/i);
  });

  it('says that a later category was decided on another choice, until somebody says that it stands', async () => {
    await rated('One ward', 'Amber', 'Too few to see a change.');
    await rated('Every ward', 'Green', 'All of them asked for it.');
    expect(await page.getByRole('table', { name: 'Choices of solution' }).innerText()).toContain(
      'Decided on another choice: look again.',
    );
    await press(/These ratings still stand for solution/);
    expect(await main()).not.toContain('Decided on another choice');
    expect(await main()).toContain('Builds on: Every ward.');
  });

  it('keeps what no choice may break beside the success factors', async () => {
    await page.getByLabel('What else may no choice break?').fill('Within the lease\n\nNo new posts');
    await press('Save the constraints');
    expect(
      await page
        .getByRole('listitem')
        .filter({ hasText: /^Within the lease$/ })
        .count(),
    ).toBe(1);
    expect(await page.getByLabel('What else may no choice break?').inputValue()).toBe('Within the lease\nNo new posts');
  });
});
