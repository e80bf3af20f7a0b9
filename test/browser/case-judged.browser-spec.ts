import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { pageFaultsAnew } from '../support/page-faults.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

describeInBrowser('the pages on which others judge a case', (browser) => {
  let api: TestApi;
  let base: string;
  let project: WholeProject;
  let slots: string;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built', now: '2026-06-01T09:00:00Z' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Clinic slots');
    base = `/projects/${project.projectId}/plan`;
    await project.add('addOption', { kind: 'BAU', description: 'Go on as now' });
    const optionId = await project.add('addOption', { kind: 'PREFERRED', description: 'A call the day before' });
    const line = { optionId, kind: 'NON_PAY', startsIn: '2026-27', source: '', funding: '' };
    await project.add('addResourceLine', { ...line, label: 'Calls', nonRecurrent: '0.00', recurrent: '5000.00' });
    slots = await project.add('addBenefit', {
      noMeasureBecause: 'Counted by the clinic',
      basis: '',
      startsIn: '2026-27',
      years: 3,
      kind: 'NON_CASH',
      label: 'Slots filled',
      annual: '45000.00',
    });
  });
  afterAll(() => api.stop());

  const press = async (page: Page, name: string, says: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('alert').getByText(says).first().waitFor();
  };

  it('ask finance why a trainee’s benefit changes, keep every word, and show both figures with the difference', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Finn Larkhill', `${base}/benefits/${slots}`);
    await page.getByLabel('What is it worth a year?').fill('30,000');
    await page.getByLabel('What does that rest on?').fill('The clinic’s own count');
    await page.getByRole('button', { name: 'Save the value' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Say why the figure changes');
    expect(await page.getByLabel('What is it worth a year?').inputValue()).toBe('30,000');
    await page.getByLabel('Why does the figure change?').fill('A third of them are filled today');
    await page.getByRole('button', { name: 'Save the value' }).click();
    await page.goto(`${api.url}${base}/benefits/${slots}/working`);
    const then = await page.getByRole('table', { name: 'The figure now, and what stood before' }).innerText();
    expect(then).toMatch(/Now\s+£30,000 in a full year\s+This counts/);
    // 45,000 - 30,000 = 15,000.
    expect(then).toMatch(
      /Before\s+£45,000 in a full year\s+Finn Larkhill, 1 June 2026: A third of them are filled today\s+£15,000 a year less\./,
    );
    await page.goto(`${api.url}${base}/check`);
    const changed = await page.getByRole('table', { name: 'Figures that changed' }).innerText();
    expect(changed).toMatch(
      /Slots filled[^]*£45,000 in a full year[^]*£30,000 in a full year[^]*£15,000 a year less\./,
    );
    await page.context().close();
  });

  it('take a risk at another price, in the words it was added with', async () => {
    await project.lead('priceRisk', {
      label: 'Nobody answers the phone',
      probability: '0.125',
      low: '0.00',
      likely: '8000.00',
      high: '10000.00',
      treatment: 'REGISTER',
      mitigation: 'A text is sent as well',
    });
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/risks`);
    await hydrated(page);
    await page.getByRole('link', { name: 'Nobody answers the phone' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nobody answers the phone' }).waitFor();
    expect(await page.getByLabel('How likely is it?').inputValue()).toBe('12.5');
    expect(await page.getByLabel('What is done about it?').inputValue()).toBe('A text is sent as well');
    await page.getByLabel('What does it likely cost?').fill('20,000');
    await press(page, 'Save this risk', 'The likely figure lies between the low and the high one.');
    expect(await page.getByLabel('What does it likely cost?').inputValue()).toBe('20,000');
    await page.getByLabel('What does it likely cost?').fill('4,000');
    await press(page, 'Save this risk', 'Risk priced anew.');
    // 0.125 x 4,000 = 500.
    expect(await page.textContent('main')).toContain('Together they are expected to cost £500.');
    await page.context().close();
  });

  it('take the trust’s approval limits from finance alone, and tell the sponsor who has to approve', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Edda Fenwick', `${base}/decision`);
    expect(await page.textContent('main')).toContain('your trust has entered no approval limits');
    expect(await page.getByLabel('As whom do you approve?').count()).toBe(0);
    await page.goto(`${api.url}/reference-sets/approval-limits`);
    expect(await page.textContent('main')).toContain('Your trust has entered none yet.');
    expect(await page.getByRole('button', { name: 'Enter these limits' }).count()).toBe(0);

    await signInAs(page, api.url, 'Finn Larkhill', '/reference-sets/approval-limits');
    await page.getByLabel('What are they called?').fill('Scheme of delegation');
    await page.getByLabel('Where do they come from?').fill('The board, 3 March 2026');
    await page.getByLabel('Day').first().fill('1');
    await page.getByLabel('Month').first().fill('4');
    await page.getByLabel('Year').first().fill('2026');
    await page.getByRole('button', { name: 'Enter these limits' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Enter at least 1 level');
    expect(await page.getByLabel('What are they called?').inputValue()).toBe('Scheme of delegation');
    await page.getByLabel('Level 1: who may approve?').fill('Division');
    await page.getByLabel('Level 1: up to how much?').fill('1,000');
    await page.getByLabel('Level 2: who may approve?').fill('Board');
    await page.getByRole('button', { name: 'Enter these limits' }).click();
    const limits = await page.getByRole('table', { name: 'Scheme of delegation' }).innerText();
    expect(limits).toMatch(/Division\s+up to £1,000\s+Board\s+without limit/);

    await signInAs(page, api.url, 'Edda Fenwick', `${base}/sign-offs`);
    const needs = 'above the limit of “Division” (£1,000), so it needs “Board”.';
    expect(await page.textContent('main')).toContain(needs);
    await page.goto(`${api.url}${base}/decision`);
    expect(await page.textContent('main')).toContain(needs);
    await page.getByLabel('Support', { exact: true }).check();
    await page.getByLabel('As whom do you approve?').selectOption('Division');
    await page.getByRole('button', { name: 'Save the decision' }).click();
    await page.goto(`${api.url}${base}/decision`);
    expect(await page.textContent('main')).toContain('is above the limit of “Division”, £1,000.');
    await page.context().close();
  });

  it('say of a benefit whose measure was exchanged that it has to be looked at again, until somebody has', async () => {
    const measure = (unit: string) =>
      project.add('planMeasure', {
        name: `Missed, in ${unit}`,
        kind: 'PROCESS',
        shape: 'COUNT',
        definition: '',
        numerator: '',
        denominator: '',
        source: '',
        sampling: '',
        frequency: 'WEEKLY',
        unit,
        direction: 'LOWER',
        chart: 'RUN',
      });
    const measureId = await measure('slots');
    const benefit = { noMeasureBecause: '', basis: '', startsIn: '2026-27', years: 3, annual: null, measureId };
    const id = await project.add('addBenefit', { ...benefit, kind: 'AVOIDANCE', label: 'Letters not sent' });
    await project.lead('workOutBenefit', {
      id,
      version: 1,
      unit: 'letters',
      direction: 'DECREASE',
      baseline: '3',
      target: '1',
      annualVolume: '1000',
      unitValue: '1.00',
      unitValueBasis: 'PRICE',
      deadweight: '0',
      attribution: '1',
      evidence: 'TRIAL',
      buildUp: [],
      isHealth: false,
      isDisbenefit: false,
    });
    await project.lead('linkBenefit', { id, version: 2, measureId: await measure('clinics') });
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    const says = 'worked out for another measure: look again. That one is a count in slots';
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/benefits/${id}`);
    expect(await page.textContent('main')).toContain(says);
    for (const path of ['warnings', 'benefits/realised']) {
      await page.goto(`${api.url}${base}/${path}`);
      expect(await page.textContent('main')).toContain(says);
    }
    expect(await page.textContent('main')).toContain('Not computed.');
    await page.goto(`${api.url}${base}/benefits/${id}/working`);
    // The steps were made by the other measure: shown by this one they would not come to the figure.
    expect(await page.textContent('main')).toContain('It comes to £2,000 a year by the measure it was worked out for.');
    expect(await page.textContent('main')).not.toContain('The sum, step by step');
    await page.getByRole('button', { name: 'It stands for this measure too' }).click();
    expect(await page.textContent('body')).toContain('Confirmed: it stands for the measure it has now.');
    expect(await page.textContent('main')).not.toContain(says);
    expect(await page.textContent('main')).toContain('The sum, step by step');
    await page.context().close();
  });

  it('let a figure of the what-if be set by its box or by its slider, and by the box alone without JavaScript', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/figures`);
    await hydrated(page);
    const slider = page.getByRole('slider', { name: 'Calls, as a slider' });
    const box = page.getByRole('textbox', { name: 'Calls' });
    // Nobody gave it a range, so it goes from half the figure to half as much again.
    expect([await slider.getAttribute('min'), await slider.getAttribute('max')]).toEqual(['50', '150']);
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await box.inputValue()).toBe('98');
    await page.waitForURL(/of-[\da-f-]{36}=98/);
    await box.fill('120');
    expect(await slider.inputValue()).toBe('120');
    await box.fill('1,000');
    expect([await slider.inputValue(), await box.inputValue()]).toEqual(['150', '1,000']);
    const years = page.getByRole('slider', { name: 'Years looked at after the first, as a slider' });
    await years.focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('textbox', { name: 'Years looked at after the first' }).inputValue()).toBe('6');
    expect(await pageFaultsAnew(page)).toEqual([]);
    await page.context().close();

    const { page: plain } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(plain, api.url, 'Ada Leadwell', `${base}/figures`);
    expect(await plain.getByRole('slider').count()).toBe(0);
    expect(await plain.getByRole('textbox', { name: 'Calls' }).inputValue()).toBe('100');
    await plain.context().close();
  });
});
