import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { pageFaults } from '../support/page-faults.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

const YEAR = '2026-27';

/** The worked example of a need: 65 to 74 from 10,000 to 11,000 people, 75 to 84 from 8,000 to 10,400. */
const BANDS = [
  [0, 14, 0, 0],
  [15, 44, 0, 0],
  [45, 64, 0, 0],
  [65, 74, 10_000, 11_000],
  [75, 84, 8_000, 10_400],
  [85, 'open', 0, 0],
] as const;
const EXAMPLE = [
  'source,Made up for a test',
  'base year,2022',
  'retrieved on,2026-01-01',
  'licence,CC0 1.0',
  'fictional,yes',
  'area,variant,year,sex,age band from,age band to,people',
  ...BANDS.flatMap(([from, to, before, after]) => [
    `Here,principal,2022,persons,${from},${to},${before}`,
    `Here,principal,2032,persons,${from},${to},${after}`,
  ]),
].join('\n');

// All of it is in year 0, which is not discounted: 2,000 of benefit less 1,000 of cost is an NPSV of 1,000, and 2 for 1.
describeInBrowser('the figures of a business case', (browser) => {
  let api: TestApi;
  let base: string;
  let project: WholeProject;
  let line: string;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Urgent results');
    base = `/projects/${project.projectId}/plan`;
  });
  afterAll(() => api.stop());

  const box = (page: Page, name: string) => page.getByRole('textbox', { name });
  const headline = (page: Page) => page.locator('output');

  it('say what is missing and where to mend it, and show no number, while there is nothing to work out', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/figures`);
    const main = await page.textContent('main');
    expect(main).toContain('There are no figures yet. Add an option with a cost, or a benefit');
    expect(main).not.toContain('£');
    await page.getByRole('link', { name: 'Go to the business case' }).waitFor();

    await project.add('addOption', { kind: 'BAU', description: 'As now' });
    const optionId = await project.add('addOption', { kind: 'PREFERRED', description: 'A named pair' });
    line = await project.add('addResourceLine', {
      optionId,
      kind: 'NON_PAY',
      label: 'A second bleep',
      nonRecurrent: '1000.00',
      recurrent: '0.00',
      startsIn: YEAR,
      source: 'The contract of March',
      funding: '',
    });
    await project.add('addBenefit', {
      kind: 'NON_CASH',
      label: 'Bed days freed',
      noMeasureBecause: 'Counted by the site',
      annual: '2000.00',
      basis: '20 days at £100',
      startsIn: YEAR,
      years: 1,
    });
    await page.context().close();
  });

  it('are worked out anew half a second after a change, said once, with the focus where it was and the address to share', async () => {
    const { page, complaints } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/figures`);
    await hydrated(page);
    expect(await headline(page).innerText()).toBe('NPSV over 6 years: £1,000. Against the saved case: no change.');
    const cost = box(page, 'A second bleep');
    await cost.fill('50');
    // 2,000 less half of 1,000 is 1,500: 500 more.
    await page.getByText('NPSV over 6 years: £1,500. Against the saved case: £500 more.').waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe(await cost.getAttribute('name'));
    expect(page.url()).toContain('=50');
    // 2,000 for 500 is 4.
    const ratio = page.locator('.app-card').filter({ hasText: 'Benefit-cost ratio' });
    expect(await ratio.innerText()).toMatch(/\b4\b/);
    expect(await ratio.innerText()).toContain('no verdict');
    await ratio.getByText('How we worked this out').click();
    expect(await ratio.innerText()).toContain('£500');

    const shared = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(shared.page, api.url, 'Finn Larkhill', page.url().slice(api.url.length));
    expect(await headline(shared.page).innerText()).toContain('£500 more');
    expect(await box(shared.page, 'A second bleep').inputValue()).toBe('50');
    expect(complaints).toEqual([]);
    await shared.page.context().close();
    await page.context().close();
  });

  it('are worked out by a button without JavaScript, and a box that cannot be read keeps what was typed', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/figures`);
    await box(page, 'Bed days freed').fill('lots');
    await box(page, 'A second bleep').fill('150 %');
    await page.getByRole('button', { name: 'Recalculate' }).click();
    // 2,000 as saved, less 1,500.
    expect(await headline(page).innerText()).toBe(
      'NPSV over 6 years: £500. Against the saved case: £500 less. 1 box cannot be read and is left as saved.',
    );
    expect(await box(page, 'Bed days freed').inputValue()).toBe('lots');
    expect(await page.textContent('main')).toContain('Enter a percentage from 0 to 1000, such as 90');
    await box(page, 'Bed days freed').fill('100');
    await page.getByLabel('Count only what releases cash').check();
    await page.getByRole('button', { name: 'Recalculate' }).click();
    // Freed bed days release no cash: nothing is left but the cost of 1,500.
    expect(await headline(page).innerText()).toContain('NPSV over 6 years: −£1,500.');
    await page.context().close();
  });

  it('are drawn again and again when somebody asks, the same for the same seed', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/figures/simulation`);
    expect(await page.textContent('main')).not.toContain('What came of');
    await page.getByLabel('Seed').fill('any');
    await page.getByRole('button', { name: 'Run 10,000 draws' }).click();
    expect(await page.textContent('main')).toContain('Enter a whole number, such as 1');
    expect(await page.getByLabel('Seed').inputValue()).toBe('any');
    await page.getByLabel('Seed').fill('7');
    await page.getByRole('button', { name: 'Run 10,000 draws' }).click();
    const drawn = await page.innerText('main');
    // A tenth either way of both: never below 1,800 - 1,100. A triangle of half-width a has the variance a x a / 6, so that
    // of 2,000 is 6,667 and that of 1,000 is 1,667: 80% of 8,333 and 20%, and the root of 8,333 is 91.
    expect(drawn).toContain('0 of 10,000 draws');
    expect(drawn).toMatch(/Standard deviation\s+£9[0-2]/);
    expect(drawn).toMatch(/Bed days freed\s+(79|80)\.?\d?%/);
    await page.reload();
    expect(await page.innerText('main')).toBe(drawn);
    await page.context().close();
  });

  it('take percentages of a cost as they are typed, and count what is added for optimism', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Finn Larkhill', `${base}/lines/${line}/details`);
    await hydrated(page);
    await page.getByLabel('Added for optimism').fill('a lot');
    await page.getByRole('button', { name: 'Save how it is paid' }).click();
    await page.locator('.nhsuk-error-summary').waitFor();
    const said = await page.textContent('.nhsuk-error-summary');
    expect(said).toContain('Added for optimism must be a percentage');
    await page.getByLabel('Added for optimism').fill('41');
    await page.getByLabel('How much of that is managed away').fill('50');
    await page.getByLabel('Nobody has said yet').check();
    await page.getByRole('button', { name: 'Save how it is paid' }).click();
    await page.getByText('How it is paid is saved.').waitFor();
    await page.goto(`${api.url}${base}/lines/${line}/details`);
    expect(await page.getByLabel('Added for optimism').inputValue()).toBe('41');
    // Half of 41% is left: 2,000 less 1,205 is 795.
    await page.goto(`${api.url}${base}/figures`);
    expect(await headline(page).innerText()).toContain('NPSV over 6 years: £795');
    await page.context().close();
  });

  it('refuse a post of more whole-time equivalents than heads with nothing typed lost, and show a post part by part first', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell');
    for (const button of ['Work it out first', 'Save this post']) {
      await page.goto(`${api.url}${base}/lines/${line}/post`);
      await hydrated(page);
      await page.getByLabel('Point of the pay scale').selectOption('6/2 years');
      await page.getByLabel('Whole-time equivalents').fill('1.4');
      await page.getByLabel('Why does the figure change?').fill('A nurse runs it');
      await page.getByRole('button', { name: button }).click();
      await page.locator('.nhsuk-error-summary').waitFor();
      expect(await page.textContent('.nhsuk-error-summary')).toContain(
        'One person is at most 1.0 whole-time equivalent: for 1.4 enter at least 2 people.',
      );
      expect(await page.getByLabel('Whole-time equivalents').inputValue()).toBe('1.4');
      expect(await page.getByLabel('Point of the pay scale').inputValue()).toBe('6/2 years');
      expect(await page.getByLabel('Why does the figure change?').inputValue()).toBe('A nurse runs it');
    }
    await page.getByLabel('Whole-time equivalents').fill('1');
    await page.getByRole('button', { name: 'Work it out first' }).click();
    // 42,170 + (42,170 - 5,000) x 15% + 42,170 x 23.78% + 42,170 x 0.5% = 42,170 + 5,575.50 + 10,028.03 + 210.85.
    await page.getByText('£57,984.38').waitFor();
    for (const part of ['£42,170', '£5,575.50', '£10,028.03', '£210.85'])
      expect(await page.textContent('.app-working')).toContain(part);
    await page.getByRole('button', { name: 'Save this post' }).click();
    await page.getByText('Priced as a post.').waitFor();
    expect(await page.textContent('main')).toContain('£57,984.38');
    await page.context().close();
  });

  it('say what the case does to the accounts year by year, and what to look at', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Edda Fenwick', `${base}/figures/money`);
    const result = await page
      .getByRole('table', { name: 'Income and expenditure of the preferred option' })
      .innerText();
    // 57,984.38 a year and 1,000 once, with 20.5% for optimism: 58,984.38 x 1.205 = 71,076.1779, in year 0 without inflation.
    expect(result).toMatch(/2026 to 2027\s+£0\s+−£71,076\.18/);
    await page.goto(`${api.url}${base}/warnings`);
    const warnings = await page.innerText('main');
    expect(warnings).toContain('A second bleep');
    expect(warnings).toContain('Say how many months it takes to fill this post');
    await page.goto(`${api.url}${base}`);
    expect(await page.getByRole('link', { name: 'Add an option' }).count()).toBe(0);
    await page.goto(`${api.url}${base}/lines/${line}/details`);
    expect(await page.textContent('main')).toContain('the finance partner may change the figures');
    expect(await page.getByRole('button', { name: 'Save how it is paid' }).count()).toBe(0);
    expect(await page.innerText('main')).toMatch(/Added for optimism\s+41%/);
    await page.context().close();
  });

  it('work the need out from people and rates, say why it changes, and keep what was typed when a rate is missing', async () => {
    const finance = await project.people.as('finance-partner');
    await finance.do('mutation ($input: LoadPopulationInput!) { loadPopulation(input: $input) { id } }', {
      input: { name: 'The example', csv: EXAMPLE },
    });
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/needs`);
    await page.getByLabel('Whose need?').selectOption({ label: 'Here (The example, from 2022, made up)' });
    await box(page, 'Which year are the rates of?').fill('2022');
    await box(page, 'How many of the area’s people').fill('100');
    for (const [ages, rate] of Object.entries({
      '0 to 14': '0',
      '15 to 44': '0',
      '45 to 64': '0',
      '65 to 74': '20',
      '75 to 84': '60',
    }))
      await box(page, `aged ${ages}`).fill(rate);
    await page.getByRole('button', { name: 'Work out the need' }).click();
    await page.getByRole('alert').getByText('Enter how many of each 1,000 people aged 85 and over, or 0').waitFor();
    expect(await box(page, 'aged 65 to 74').inputValue()).toBe('20');
    await box(page, 'aged 85 and over').fill('0');
    await page.getByRole('button', { name: 'Work out the need' }).click();
    await page.getByText('Need worked out.').waitFor();
    // 10,000 x 20 and 8,000 x 60 for each 1,000 are 680; 11,000 and 10,400 make 844. All people grow by 21,400 / 18,000,
    // which alone is 128.4 of the 164 more; the rest is that they are older.
    const row = await page.getByRole('table', { name: 'Cases a year, Here' }).getByRole('row').nth(1).innerText();
    expect(row.split(/\s{2,}|\t|\n/).filter((cell) => /^[+\d]/.test(cell))).toEqual(
      expect.arrayContaining(['844', '+164', '+128', '+36']),
    );
    await page.context().close();
  });

  it('can be read by everybody at any width', async () => {
    const { page } = await openPage(browser(), { bypassCSP: true });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/figures`);
    for (const path of [
      '/figures',
      '/figures/money',
      '/figures/simulation?seed=1',
      '/frame',
      '/warnings',
      '/needs',
      `/lines/${line}/details`,
      `/lines/${line}/post`,
    ]) {
      await page.goto(`${api.url}${base}${path}`);
      expect([path, await pageFaults(page)]).toEqual([path, []]);
    }
    await page.context().close();
  });
});
