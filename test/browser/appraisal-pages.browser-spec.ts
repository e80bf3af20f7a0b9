import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

describeInBrowser('the pages of what a case comes to', (browser) => {
  let api: TestApi;
  let base: string;
  let project: WholeProject;
  let slots: string;
  let agency: string;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built', now: '2026-06-01T09:00:00Z' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Clinic slots');
    base = `/projects/${project.projectId}/plan`;
    await project.add('addOption', { kind: 'BAU', description: 'Go on as now' });
    const optionId = await project.add('addOption', { kind: 'PREFERRED', description: 'A call the day before' });
    const line = { optionId, kind: 'NON_PAY', startsIn: '2026-27', source: '', funding: '' };
    await project.add('addResourceLine', { ...line, label: 'Calls', nonRecurrent: '0.00', recurrent: '5000.00' });
    const benefit = { noMeasureBecause: 'Counted by the clinic', basis: '', startsIn: '2026-27', years: 3 };
    slots = await project.add('addBenefit', { ...benefit, kind: 'NON_CASH', label: 'Slots filled', annual: null });
    agency = await project.add('addBenefit', { ...benefit, kind: 'CASH', label: 'Agency ends', annual: '12000.00' });
  });
  afterAll(() => api.stop());

  const press = async (page: Page, name: string, says: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('alert').getByText(says).first().waitFor();
  };

  it('refuse a target on the wrong side of the baseline, keep every word, and show the sum step by step', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/benefits/${slots}/working`);
    await hydrated(page);
    await page.getByLabel('What is counted?').fill('slots');
    await page.getByLabel('Less is better').check();
    await page.getByLabel('What is the measure before?').fill('0.092');
    await page.getByLabel('What will it be?').fill('0.1');
    await page.getByLabel('How many a year is it about?').fill('14,000');
    await page.getByLabel('What is one worth?').fill('160');
    await page.getByLabel('What the next one costs').check();
    await page.getByLabel('How much would have come anyway?').fill('10');
    await page.getByLabel('How much of the rest is this project’s doing?').fill('80');
    await page.getByLabel('Before and after, here').check();
    await page.getByLabel('How much of it comes in the first year?').fill('25');
    await press(page, 'Work it out', 'the target goes the other way');
    expect(await page.getByLabel('What will it be?').inputValue()).toBe('0.1');
    expect(await page.getByLabel('How much would have come anyway?').inputValue()).toBe('10');
    await page.getByLabel('What will it be?').fill('0.065');
    await press(page, 'Work it out', 'Worked out.');
    // The golden case ben-003: (0.092 - 0.065) x 14,000 = 378 slots; 378 x 0.9 x 0.8 x 160 = 43,545.60; less a quarter
    // 32,659.20; a quarter of that in the first year 8,164.80.
    const main = (await page.textContent('main')) ?? '';
    for (const step of [
      'From 0.092 to 0.065: 0.027',
      '378 slots',
      '272.16 slots',
      '£43,545.60 a year',
      '£32,659.20 in a full year',
      '25%: £8,164.80',
    ])
      expect(main).toContain(step);
    // Shares are shown again in per cent, and the cut of the grade is not taken for a cut of one’s own.
    expect(await page.getByLabel('How much would have come anyway?').inputValue()).toBe('10');
    expect(await page.getByLabel('Another cut for optimism').inputValue()).toBe('');
    await page.context().close();
  });

  it('call cash claimed until finance records that a budget holder agrees, and let nobody else do it', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/benefits/${agency}/cash`);
    await hydrated(page);
    expect(await page.textContent('main')).toContain('Claimed only');
    expect(await page.textContent('main')).toContain('Only the project’s finance partner may record');
    expect(await page.getByRole('button', { name: 'Record that they agree' }).count()).toBe(0);
    await signInAs(page, api.url, 'Finn Larkhill', `${base}/check`);
    await hydrated(page);
    expect(await page.textContent('main')).toContain('1 claim to cash waits for a budget holder’s word');
    await page.getByRole('link', { name: 'Agency ends' }).click();
    const agreeing = page.locator('form', { has: page.getByRole('button', { name: 'Record that they agree' }) });
    await agreeing.getByLabel('Which budget?').fill('A12345 Ward 7 pay');
    await agreeing.getByLabel('Who holds it?').fill('The matron of ward 7');
    await agreeing.getByLabel('Day').fill('1');
    await agreeing.getByLabel('Month').fill('10');
    await agreeing.getByLabel('Year').fill('2026');
    await press(page, 'Record that they agree', 'Agreed.');
    expect(await page.textContent('main')).toContain('On 1 October 2026, by £12,000 a year');
    await page.goto(`${api.url}${base}/check`);
    expect(await page.textContent('main')).toContain('Every claim to cash is agreed.');
    await page.context().close();
  });

  it('refuse scenarios that do not sum with what they sum to, and lose none of them', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/risks`);
    for (const [row, name, likely, benefits] of [
      ['1', 'As planned', '60', '100'],
      ['2', 'Half as many', '30', '50'],
    ] as const) {
      await page.getByLabel(`Scenario ${row}: what comes?`).fill(name);
      await page.getByLabel(`Scenario ${row}: how likely?`).fill(likely);
      await page.getByLabel(`Scenario ${row}: benefits, of those planned`).fill(benefits);
    }
    await page.getByRole('button', { name: 'Save the scenarios' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('The probabilities sum to 90%.');
    expect(await page.getByLabel('Scenario 2: what comes?').inputValue()).toBe('Half as many');
    expect(await page.getByLabel('Scenario 1: how likely?').inputValue()).toBe('60');
    await page.getByLabel('Scenario 2: how likely?').fill('40');
    await page.getByRole('button', { name: 'Save the scenarios' }).click();
    const table = await page.getByRole('table', { name: 'Scenarios' }).innerText();
    expect(table).toMatch(/Half as many\s+40%\s+100% of those planned\s+50% of those planned/);
    expect(await page.textContent('main')).toContain('expected NPSV');
    await page.context().close();
  });

  it('add a priced risk up by its probability, and take it out again', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Finn Larkhill', `${base}/risks`);
    await hydrated(page);
    await page.getByLabel('What may go wrong?').fill('Nobody answers the phone');
    await page.getByLabel('How likely is it?').fill('12.5');
    await page.getByLabel('What does it cost at least?').fill('0');
    await page.getByLabel('What does it likely cost?').fill('8,000');
    await page.getByLabel('What does it cost at most?').fill('10,000');
    await page.getByLabel('Here, by how likely it is').check();
    await press(page, 'Add this risk', 'Risk priced.');
    // 0.125 x 8,000 = 1,000.
    expect(await page.textContent('main')).toContain('Together they are expected to cost £1,000.');
    await press(page, 'Take out Nobody answers the phone', 'Risk taken out of the case.');
    expect(await page.textContent('main')).not.toContain('Together they are expected');
    await page.context().close();
  });

  it('say of a sign-off that it lapsed when a figure changes, and show the lead who may sign', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Cleo Garside', `${base}/sign-offs`);
    await hydrated(page);
    await page.getByLabel('What do you sign for?').selectOption('CLINICAL_DIRECTOR');
    await page.getByLabel('Approved', { exact: true }).check();
    await press(page, 'Sign', 'Signed, on the figures as they stand.');
    const row = () => page.getByRole('row', { name: /Clinical direction/ }).innerText();
    expect(await row()).toMatch(/Cleo Garside.*Yes/s);
    await project.lead('addBenefit', {
      kind: 'AVOIDANCE',
      label: 'Letters not sent',
      noMeasureBecause: 'Counted by the post room',
      basis: '',
      annual: '300.00',
      startsIn: '2026-27',
      years: 3,
    });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/sign-offs`);
    expect(await row()).toContain('Lapsed: a figure changed');
    expect(await page.getByRole('button', { name: 'Sign', exact: true }).count()).toBe(0);
    expect(await page.textContent('main')).toContain('Whoever writes the case never signs for it');
    await page.context().close();
  });

  it('show the sponsor the ask, its worth and what nobody has agreed', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Edda Fenwick', `${base}/decision`);
    const main = (await page.textContent('main')) ?? '';
    expect(main).toContain('No amount is named yet');
    expect(main).toContain('all benefits less all costs, in today’s money');
    expect(main).toContain('Finance has not checked the figures');
    await page.context().close();
  });

  it('take a newer reference set from finance alone, send what changed, and say in the case that it moved on', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', '/reference-sets/stpr-standard');
    expect(await page.getByRole('button', { name: 'Enter the newer figures' }).count()).toBe(0);
    expect(await page.textContent('main')).toContain('0.035');
    await signInAs(page, api.url, 'Finn Larkhill', '/reference-sets/stpr-standard');
    await hydrated(page);
    await page.getByLabel('What is it called?').fill('Discount rates of June');
    await page.getByLabel('Day').first().fill('1');
    await page.getByLabel('Month').first().fill('6');
    await page.getByLabel('Year').first().fill('2026');
    await page.getByLabel('Where do the figures come from?').fill('Letter of the finance director');
    await press(page, 'Enter the newer figures', 'Change at least 1 number');
    expect(await page.getByLabel('What is it called?').inputValue()).toBe('Discount rates of June');
    const rate = page.locator('input[name^="number-"]').first();
    expect(await rate.inputValue()).toBe('0.035');
    await rate.fill('0.04');
    await press(page, 'Enter the newer figures', 'Entered.');
    expect(await page.textContent('h1')).toContain('Discount rates of June');

    await signInAs(page, api.url, 'Ada Leadwell', `${base}/rests-on`);
    await hydrated(page);
    expect(await page.textContent('main')).toMatch(
      /A set it rests on has moved on\. With the newer figures the preferred option is worth £[\d,.]+ less, net\./,
    );
    await press(page, 'Rest it on the figures of today', 'Moved on.');
    expect(await page.textContent('main')).toContain('It rests on the figures that hold today.');
    await page.context().close();
  });
});
