import type { Page } from 'playwright-core';
import { describeInBrowser, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

describeInBrowser('the pages of what one of something is worth', (browser) => {
  let api: TestApi;
  let base: string;
  let line: string;
  let health: string;
  let agency: string;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built', now: '2026-06-01T09:00:00Z' });
    const project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Clinic slots');
    base = `/projects/${project.projectId}/plan`;
    await project.add('addOption', { kind: 'BAU', description: 'Go on as now' });
    const optionId = await project.add('addOption', { kind: 'PREFERRED', description: 'A call the day before' });
    const cost = { optionId, kind: 'NON_PAY', startsIn: '2026-27', source: '', funding: '' };
    line = await project.add('addResourceLine', {
      ...cost,
      label: 'Clinics',
      nonRecurrent: '0.00',
      recurrent: '10.00',
    });
    const benefit = {
      noMeasureBecause: 'Counted by the clinic',
      basis: '',
      startsIn: '2026-27',
      years: 3,
      annual: null,
    };
    health = await project.add('addBenefit', { ...benefit, kind: 'SOCIETAL', label: 'Health of patients' });
    agency = await project.add('addBenefit', { ...benefit, kind: 'CASH', label: 'Agency ends' });
  });
  afterAll(() => api.stop());

  const press = async (page: Page, name: string, says: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('alert').getByText(says).first().waitFor();
  };
  const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';

  it('take health from the reference figures without JavaScript, tell the sum in QALYs, and test it on the figures page', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/benefits/${health}/worth`);
    expect(await main(page)).toContain('The threshold at which NICE looks at a medicine is not this value');
    await page.getByLabel('How many of that is one of yours?').fill('0.02');
    await press(page, 'Take this worth', 'Select what one is worth');
    expect(await page.getByLabel('How many of that is one of yours?').inputValue()).toBe('0.02');
    await page.getByLabel(/A year of life in full health/).check();
    await press(page, 'Take this worth', 'Taken from the reference figures');
    expect(await page.getByLabel('What is one worth?').inputValue()).toMatch(/^1,?709\.30$/);
    await page.getByLabel('What is counted?').fill('patients');
    await page.getByLabel('Less is better').check();
    await page.getByLabel('What is the measure before?').fill('3');
    await page.getByLabel('What will it be?').fill('2');
    await page.getByLabel('How many a year is it about?').fill('100');
    await page.getByLabel('How much would have come anyway?').fill('0');
    await page.getByLabel('How much of the rest is this project’s doing?').fill('100');
    await page.getByLabel('A trial', { exact: true }).check();
    await press(page, 'Work it out', 'Worked out.');
    // 100 x 0.02 are 2 QALYs; at £85,465.13 they are £170,930.26.
    const said = await main(page);
    for (const step of [
      '0.02 each: 2 QALYs a year',
      '£85,465.13 each: £170,930.26 a year',
      '£70,000 in prices of 2020',
    ])
      expect(said).toContain(step);
    await page.goto(`${api.url}${base}/figures`);
    expect(await main(page)).toContain('QALYs forgone at £15,000');
    await page.context().close();
  });

  it('say that an average is not marginal where it claims cash, and offer neither health nor carbon there', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/benefits/${agency}/worth`);
    expect(await page.getByLabel(/full health|carbon/).count()).toBe(0);
    await page.getByLabel(/^Excess bed day/).check();
    await page.getByLabel('How many of that is one of yours?').fill('1');
    await press(page, 'Take this worth', 'Taken from the reference figures');
    expect(await main(page)).toContain('An average is not marginal.');
    await page.context().close();
  });

  it('work a cost out as so many a year of a unit cost', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/lines/${line}`);
    await page.getByRole('link', { name: 'Work it out from a unit cost' }).click();
    await page.getByLabel(/^Outpatient appointment/).check();
    await page.getByLabel('How many a year?').fill('120');
    await press(page, 'Work the cost out', 'Worked out from a unit cost.');
    // 120 at £163.30, which £120 of 2016/17 come to.
    expect(await main(page)).toContain('It costs £19,596 a year as saved.');
    await page.context().close();
  });
});
