import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

describeInBrowser('the pages of a business case', (browser) => {
  let api: TestApi;
  let base: string;
  let project: WholeProject;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Urgent results');
    base = `/projects/${project.projectId}/plan`;
  });
  afterAll(() => api.stop());

  it('build an option with a cost and a benefit without JavaScript, and add both up to the penny', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    const press = (name: string) => page.getByRole('button', { name }).click();
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/options/new`);
    await page.getByLabel('Preferred option').check();
    await page.getByLabel('What is it?').fill('A named pair each morning');
    await press('Add this option');
    await page.getByRole('button', { name: 'Add a cost' }).click();
    await page.getByLabel('What is it?').fill('A second bleep');
    await page.getByLabel('Goods and services').check();
    await page.getByLabel('Cost once').fill('lots');
    await page.getByLabel('Cost each year').fill('300.10');
    await press('Add this cost');
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Cost once must be an amount in pounds');
    expect(await page.getByLabel('Cost once').inputValue()).toBe('lots');
    await page.getByLabel('Cost once').fill('1,200.07');
    await press('Add this cost');

    await page.goto(`${api.url}${base}/benefits/new`);
    await page.getByLabel('What is gained?').fill('Monitored days not needed');
    await page.getByLabel('Cash released').check();
    await page.getByLabel('What is it worth a year?').fill('4000.33');
    await press('Add this benefit');
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Name the measure that will show it');
    await page.getByLabel('If no measure will show it, why not?').fill('It is read off the budget');
    await press('Add this benefit');
    const years = await page.getByRole('table', { name: 'Costs and benefits by financial year' }).innerText();
    expect(years).toMatch(/2026 to 2027\s+£1,500\.17\s+£4,000\.33\s+£0/);
    expect(years).toMatch(/All 5 years\s+£2,700\.57\s+£12,000\.99\s+£0/);
    await page.context().close();
  });

  it('keep the trainee’s figure beside the finance partner’s, and ask anew for a check once it changes', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Finn Larkhill', `${base}/check`);
    await hydrated(page);
    const note = page.getByLabel('What do you want to add?');
    await page.getByLabel('Checked: the figures are right as they stand').check();
    await note.fill('Round figures, fit for this.');
    await page.getByRole('button', { name: 'Save the check' }).click();
    await page
      .getByText(/Cash is claimed from no budget: “Monitored days not needed”/)
      .first()
      .waitFor();
    expect(await note.inputValue()).toBe('Round figures, fit for this.');
    const made = await project.read<{ businessCase: { benefits: { id: string }[] } }>(
      'businessCase { benefits { id } }',
    );
    await project.act('finance-partner', 'agreeCash', {
      benefitId: made.businessCase.benefits[0]?.id,
      budgetCode: 'A12345 Ward 7 pay',
      holder: 'The division',
      fallsOn: project.day(26),
      note: '',
    });
    await page.getByRole('button', { name: 'Save the check' }).click();
    await page.getByText('Case checked.').waitFor();
    await page.locator('#costs ~ *').getByRole('link', { name: 'A second bleep' }).click();
    await page.getByLabel('Cost each year').fill('360');
    await page.getByLabel('Why does the figure change?').fill('The contract went up');
    await page.getByRole('button', { name: 'Save the price' }).click();
    await page.getByText('Priced anew.').waitFor();
    const main = await page.textContent('main');
    expect(main).toContain('Before: £300.10. Finn Larkhill: The contract went up');
    expect(main).toContain('A figure has changed since then');
    expect(await page.getByRole('link', { name: 'Add an option' }).count()).toBe(0);
    await page.context().close();
  });

  it('let the sponsor alone decide', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Edda Fenwick', `${base}/decision`);
    await hydrated(page);
    await page.getByLabel('Support, with changes').check();
    await page.getByLabel('What do you want to add?').fill('Start on one ward');
    await page.getByRole('button', { name: 'Save the decision' }).click();
    await page.getByText('Decision recorded.').waitFor();
    expect(await page.textContent('main')).toContain('Start on one ward');
    await page.context().clearCookies();
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/decision`);
    await hydrated(page);
    expect(await page.getByRole('button', { name: 'Save the decision' }).count()).toBe(0);
    await page.context().close();
  });
});
