import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

describeInBrowser('the pages of carrying a project out', (browser) => {
  let api: TestApi;
  let base: string;
  let project: WholeProject;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Urgent results');
    base = `/projects/${project.projectId}`;
    project.ids['call'] = await project.add('addChangeIdea', { text: 'Tell the doctor aloud' });
    project.ids['first'] = await project.add('planMilestone', { title: 'First test done', plannedOn: '2026-09-14' });
  });
  afterAll(() => api.stop());

  it('move a milestone, which the chart and its table then show', async () => {
    const { page, complaints } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/milestones`);
    await hydrated(page);
    await page.getByRole('link', { name: 'First test done' }).click();
    await page.getByLabel('Late').check();
    for (const [part, value] of [
      ['day', '28'],
      ['month', '9'],
      ['year', '2026'],
    ] as const)
      await page.locator(`[name="forecastOn.${part}"]`).fill(value);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Milestone moved.').waitFor();
    expect(await page.getByRole('table', { name: 'Milestones', exact: true }).innerText()).toContain(
      '28 September 2026',
    );
    expect(await page.locator('figure svg').first().getAttribute('role')).toBe('img');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('take a prediction before anything is known, and what happened after it, without JavaScript', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    const press = (name: string) => page.getByRole('button', { name }).click();
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/cycles/new`);
    await page.getByLabel('What does this test ask?').fill('Is it quicker?');
    await page.getByLabel('Which change does it test?').selectOption({ label: 'Tell the doctor aloud' });
    await press('Plan this test');
    expect(await page.getByRole('button', { name: 'Record what happened' }).count()).toBe(0);
    await page.getByLabel('What do you expect?').fill('5 more of 20');
    await press('Write the prediction');
    expect(await page.textContent('main')).toContain('Written on 1 September 2026 at 10:00');
    await page.getByLabel('Do: what really happened?').fill('4 days of 5');
    await page.getByLabel('Study: what does it show beside the prediction?').fill('3 more of 20');
    await press('Record what happened');
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Select what follows');
    expect(await page.getByLabel('Do: what really happened?').inputValue()).toBe('4 days of 5');
    await page.getByLabel('Adapt: change it and test again').check();
    await press('Record what happened');
    expect(await page.getByRole('button', { name: 'Change the prediction' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Plan the next test' }).click();
    await page.getByLabel('What does this test ask?').fill('And with the list read early?');
    await press('Plan this test');
    expect(await page.textContent('main')).toContain('Grew out of cycle 1');
    await page.context().close();
  });

  it('say what came of it, share it, and leave it to the service owner, each by the one who may', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/result`);
    await hydrated(page);
    await page.getByLabel('No clear change').check();
    await page.getByRole('button', { name: 'Save the result' }).click();
    await page.getByText('Result saved.').waitFor();
    await page.goto(`${api.url}${base}/sharing`);
    await hydrated(page);
    await page.getByLabel('Who heard of it?').fill('Ward meeting');
    await page.getByLabel('How was it told?').fill('a talk');
    await page.getByLabel('Within the trust').check();
    await page.getByLabel('Where can it be found?').fill('the drive');
    await page.getByRole('button', { name: 'Add this sharing' }).click();
    await page.getByRole('alert').getByText('Enter a web address that starts with https://').waitFor();
    expect(await page.getByLabel('Who heard of it?').inputValue()).toBe('Ward meeting');
    await page.getByLabel('Where can it be found?').fill('');
    await page.getByRole('button', { name: 'Add this sharing' }).click();
    await page.getByText('Sharing recorded.').waitFor();
    expect(await page.getByRole('button', { name: 'Take it over for the service' }).count()).toBe(0);

    await page.context().clearCookies();
    await signInAs(page, api.url, 'Greta Coombe', `${base}/sharing`);
    await hydrated(page);
    await page.getByRole('button', { name: 'Take it over for the service' }).click();
    await page.getByText('The change is in your service’s keeping.').waitFor();
    await page.goto(`${api.url}${base}/after-care`);
    await hydrated(page);
    expect(await page.textContent('main')).toContain('Nothing is asked of you today.');
    await page.context().close();
  });

  it('ask the service owner three things after 3 months, and nobody else', async () => {
    api.clock.moveTo('2026-12-01T10:00:00Z');
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/after-care`);
    expect(await page.getByRole('button', { name: 'Send' }).count()).toBe(0);
    await page.context().clearCookies();
    await signInAs(page, api.url, 'Greta Coombe', `${base}/after-care`);
    await page.getByLabel('Yes, in another form').check();
    await page.getByLabel('The latest figure').fill('62');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Say why in a sentence');
    expect(await page.getByLabel('The latest figure').inputValue()).toBe('62');
    await page.getByLabel('Why?').fill('The evening team does it differently.');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.textContent('table')).toContain('The evening team does it differently.');
    await page.context().close();
  });
});
