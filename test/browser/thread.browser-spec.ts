import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { problem, rationale } from '../support/whole-project-planning.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

describeInBrowser('the thread from a cause to a change idea', (browser) => {
  let api: TestApi;
  let filled: WholeProject;
  let people: Awaited<ReturnType<typeof trustOf>>;
  const begun = (title: string) => new WholeProject(api, people).begin(title);
  const address = (project: WholeProject, page: string) => `${api.url}/projects/${project.projectId}/${page}`;

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    people = await trustOf(api, 'Northmere (FICTIONAL)');
    filled = await begun('Urgent potassium results');
    await problem(filled);
    await rationale(filled);
    await filled.add('addCause', {
      text: 'The print jams',
      rib: 'equipment',
      evidenceLevel: 'COUNTED',
      tool: '',
      timesCounted: 30,
    });
    await filled.add('addCause', {
      text: 'Nobody is told of the list',
      rib: 'people',
      evidenceLevel: 'COUNTED',
      tool: '',
      timesCounted: 8,
    });
  });
  afterAll(() => api.stop());

  async function fromCauseToChange(page: Page, project: WholeProject): Promise<void> {
    await page.goto(address(project, 'causes'));
    await page.getByLabel('What is a cause?').fill('The cupboard has 1 key');
    await page.getByLabel('Rib of the fishbone').selectOption('equipment');
    await page.getByLabel('Counted').check();
    await page.getByLabel('How often did you count it?').fill('34');
    await page.getByRole('button', { name: 'Add cause' }).click();
    await page.getByText('Cause added.').waitFor();
    await page.getByRole('link', { name: 'Add a driver for “The cupboard has 1 key”' }).click();
    await page.waitForURL(/cause=/);
    await page.getByLabel('What must be different?').fill('Antibiotics are within reach');
    await page.getByRole('button', { name: 'Add driver' }).click();
    await page.getByText('Driver added.').waitFor();
    await page.getByRole('link', { name: /^Add a change that moves this driver/ }).click();
    await page.waitForURL(/driver=/);
    await page.getByLabel('What will you try?').fill('A grab bag in each bay');
    await page.getByRole('button', { name: 'Add change idea' }).click();
    await page.getByText('Change idea added.').waitFor();
    const { causes, drivers, changeIdeas } = await project.read<{
      causes: { id: string; timesCounted: number }[];
      drivers: { id: string; causeId: string }[];
      changeIdeas: { driverId: string }[];
    }>('causes { id timesCounted } drivers { id causeId } changeIdeas { driverId }');
    expect(causes[0]?.timesCounted).toBe(34);
    expect(drivers[0]?.causeId).toBe(causes[0]?.id);
    expect(changeIdeas[0]?.driverId).toBe(drivers[0]?.id);
    expect(await page.textContent('figcaption')).toMatch(/the 1 change idea leads to the aim/i);
  }

  it('is walked through its pages, every loose end leading to the form that mends it', async () => {
    const project = await begun('Walked with JavaScript');
    const { page, complaints } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell');
    await hydrated(page);
    await fromCauseToChange(page, project);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is walked with JavaScript off', async () => {
    const project = await begun('Walked without JavaScript');
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell');
    await fromCauseToChange(page, project);
    await page.goto(address(project, 'aim'));
    for (const [label, value] of [
      ['What will you raise or lower?', 'Raise first antibiotics within 60 minutes'],
      ['In whom?', 'adults'],
      ['Where?', 'the emergency department'],
      ['From', '46'],
      ['To', '80'],
      ['Unit', '%'],
      ['Day', '2'],
      ['Month', '12'],
      ['Year', '2026'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByRole('button', { name: 'Save aim' }).click();
    expect(await page.textContent('.app-sentence')).toContain('in adults in the emergency department from 46% to 80%');
    await page.context().close();
  });

  it('says the aim while it is written, before anything is saved', async () => {
    const project = await begun('An aim heard before it is saved');
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', `/projects/${project.projectId}/aim`);
    await hydrated(page);
    for (const [label, value] of [
      ['What will you raise or lower?', 'Lower delays'],
      ['In whom?', 'adults'],
      ['Where?', 'ward 4'],
      ['From', '12'],
      ['To', '3'],
      ['Unit', 'a week'],
      ['Day', '2'],
      ['Month', '12'],
      ['Year', '2026'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByText('Lower delays in adults in ward 4 from 12 a week to 3 a week by 2 December 2026.').waitFor();
    await page.getByText('Not saved yet.').waitFor();
    expect(await project.read<{ aim: null }>('aim { id }')).toEqual({ aim: null });
    await page.context().close();
  });

  it('puts a driver under another after both were added, and makes it a primary one again', async () => {
    const project = await begun('Drivers put in order');
    const above = await project.add('addDriver', { text: 'Antibiotics are within reach' });
    const below = await project.add('addDriver', { text: 'The bag is filled every morning' });
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', `/projects/${project.projectId}/drivers`);
    const parentOf = async (id: string) => {
      const { drivers } = await project.read<{ drivers: { id: string; parentId: string | null }[] }>(
        'drivers { id parentId }',
      );
      return drivers.find((driver) => driver.id === id)?.parentId;
    };
    const place = async (option: string) => {
      const thing = page.locator(`#driver-${below}`);
      await thing.locator('summary').click();
      await thing.getByLabel('Which driver is it part of?').selectOption(option);
      await thing.getByRole('button', { name: 'Save place' }).click();
      await page.getByText('Place saved.').waitFor();
    };
    await place(above);
    expect(await parentOf(below)).toBe(above);
    expect(await page.locator(`#driver-${above}`).getByLabel('Which driver is it part of?').count()).toBe(0);
    await place('');
    expect(await parentOf(below)).toBeNull();
    await page.context().close();
  });

  it('keeps what was typed when it is refused', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', `/projects/${filled.projectId}/causes`);
    await page.getByLabel('What is a cause?').fill('Nobody looks at night');
    const add = page.locator('#add');
    await add.getByLabel('Guess').check();
    await add.getByLabel('How often did you count it?').fill('12');
    await page.getByRole('button', { name: 'Add cause' }).click();
    await page.getByRole('link', { name: 'Say that it was counted, or leave the count empty.' }).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByLabel('What is a cause?').inputValue()).toBe('Nobody looks at night');
    expect(await add.getByLabel('Guess').isChecked()).toBe(true);
    await page.context().close();
  });

  it('shows what somebody else saved meanwhile, and keeps mine', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', `/projects/${filled.projectId}/assumptions`);
    await hydrated(page);
    await page.getByText('Say whether “Doctors want to be told” holds').click();
    const form = page.locator(`[id="judge.${filled.ids['want']}"]`);
    await form.getByLabel('Holds so far').check();
    await form.getByLabel('What did the test show?').fill('Five of six said yes');
    await filled.act('member', 'judgeAssumption', {
      id: filled.ids['want'],
      version: 1,
      state: 'FAILED',
      note: 'Nobody wanted it',
    });
    await form.getByRole('button', { name: /^Save what the test showed/ }).click();
    await form.getByText('Saved meanwhile by somebody else: “Nobody wanted it”').waitFor();
    expect(await form.getByLabel('What did the test show?').inputValue()).toBe('Five of six said yes');
    await form.getByRole('button', { name: /^Save what the test showed/ }).click();
    await page.getByText('Saved what the test showed.').waitFor();
    await page.getByText('What it showed: Five of six said yes').waitFor();
    await page.context().close();
  });

  it('offers a mentor what they may read, and no form', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Cleo Garside', `/projects/${filled.projectId}/causes`);
    expect(await page.locator('main form').count()).toBe(0);
    expect(await page.textContent('main')).toContain('The project’s lead and team members can add causes.');
    await page.goto(address(filled, 'leadership'));
    expect(await page.textContent('h1')).toContain('The lead’s leadership');
    await signInAs(page, api.url, 'Bram Holloway', `/projects/${filled.projectId}/leadership`);
    expect(await page.textContent('main')).toContain('How the lead sees their own leadership is theirs.');
    await page.context().close();
  });
});
