import type { Page } from 'playwright-core';
import { describeInBrowser, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

describeInBrowser('the pages of reference figures', (browser) => {
  let api: TestApi;
  let project: WholeProject;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built', now: '2026-06-01T09:00:00Z' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Clinic slots');
    await project.add('addOption', { kind: 'BAU', description: 'Go on as now' });
  });
  afterAll(() => api.stop());

  const press = async (page: Page, name: string, says: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('alert').getByText(says).first().waitFor();
  };
  const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';
  const fillDay = async (page: Page, legend: string, [day, month, year]: readonly [string, string, string]) => {
    const group = page.getByRole('group', { name: legend }).first();
    await group.getByLabel('Day').fill(day);
    await group.getByLabel('Month').fill(month);
    await group.getByLabel('Year').fill(year);
  };

  it('let finance confirm a set as it is without JavaScript, keep what was typed, and say in the case who did', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Finn Larkhill', '/reference-sets/pdc-dividend');
    expect(await main(page)).toContain('To be confirmed by finance');
    await page.getByLabel('Which document did you check it against?').fill('Group Accounting Manual 2026-27');
    await press(page, 'Confirm these figures', 'Enter what you checked and what the document says');
    expect(await page.getByLabel('Which document did you check it against?').inputValue()).toBe(
      'Group Accounting Manual 2026-27',
    );
    await fillDay(page, 'Of which day is that document?', ['1', '4', '2026']);
    await page.getByLabel('What did you check, and what does it say?').fill('Section 4 says 3.5%.');
    // The form for newer figures asks for a day of review too, further down.
    await fillDay(page, 'By when should somebody look at it again?', ['30', '6', '2027']);
    await press(page, 'Confirm these figures', 'Confirmed for your trust.');
    const said = await main(page);
    expect(said).not.toContain('To be confirmed by finance');
    expect(said).toContain('Finn Larkhill, 1 June 2026');
    expect(said).toContain('Group Accounting Manual 2026-27, of 1 April 2026');

    await signInAs(page, api.url, 'Ada Leadwell', `/projects/${project.projectId}/plan/rests-on`);
    expect(await main(page)).toContain('By Finn Larkhill on 1 June 2026, against Group Accounting Manual 2026-27.');
    await page.context().close();
  });

  it('let finance take a confirmation back with a reason, and nobody else', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', '/reference-sets/pdc-dividend');
    expect(await main(page)).toContain('Section 4 says 3.5%.');
    expect(await page.getByRole('button', { name: 'Take it back' }).count()).toBe(0);
    await signInAs(page, api.url, 'Finn Larkhill', '/reference-sets/pdc-dividend');
    await page.getByText('Take the confirmation back').click();
    await page.getByLabel('Why is it taken back?').fill('A later manual changed it.');
    await press(page, 'Take it back', 'Taken back.');
    const said = await main(page);
    expect(said).toContain('To be confirmed by finance');
    expect(said).toContain('A later manual changed it.');
    await page.context().close();
  });

  it('take a population file from finance without JavaScript: every fault by its line, then the whole, then plans offer it', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Finn Larkhill', '/population-files');
    expect(await main(page)).toContain('Made up');
    await page.getByLabel('What is the file called?').fill('ONS, our borough');
    await page.getByLabel('Who published the figures?').fill('Office for National Statistics');
    await page.getByLabel('Under which licence?').fill('Open Government Licence v3.0');
    await fillDay(page, 'When were they taken from there?', ['26', '5', '2026']);
    await page.getByLabel('Which year does the projection start from?').fill('2022');
    const table = 'area,variant,year,sex,age band from,age band to,people\nThe borough,principal,2022,persons,0,open,';
    await page.setInputFiles('input[type=file]', {
      name: 'borough.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${table}many`),
    });
    await page.getByRole('button', { name: 'Check this file' }).click();
    await page.getByRole('table', { name: 'What to mend' }).waitFor();
    // Five lines of header and the names of the columns stand above the one row.
    const fault = await page.getByRole('table', { name: 'What to mend' }).getByRole('row').nth(1).innerText();
    expect(fault).toMatch(/7\s+Column\s+people|7\s+people/);
    expect(await page.getByRole('button', { name: 'Load this file for your trust' }).count()).toBe(0);
    const box = page.getByLabel('The file', { exact: true });
    expect(await box.inputValue()).toContain('The borough,principal,2022,persons,0,open,many');
    await box.fill((await box.inputValue()).replace('many', '1234'));
    await page.getByRole('button', { name: 'Check it again' }).click();
    await page.getByRole('table', { name: 'Its areas' }).waitFor();
    expect(await main(page)).toContain('The whole file can be loaded. Nothing has been saved yet.');
    expect(await page.getByRole('table', { name: 'Its areas' }).innerText()).toContain('1,234');
    await press(page, 'Load this file for your trust', 'Loaded.');
    expect(await page.getByRole('table', { name: 'Files of your trust' }).innerText()).toContain(
      'Finn Larkhill, 1 June 2026',
    );

    await signInAs(page, api.url, 'Ada Leadwell', `/projects/${project.projectId}/plan/needs`);
    expect(await page.getByLabel('Whose need?').innerText()).toContain('The borough (ONS, our borough, from 2022)');
    await signInAs(page, api.url, 'Ada Leadwell', '/population-files');
    expect(await page.getByRole('button', { name: 'Check this file' }).count()).toBe(0);
    await page.context().close();
  });
});
