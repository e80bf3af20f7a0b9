import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { startAndRoute } from '../support/whole-project-planning.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

describeInBrowser('the spine of a project', (browser) => {
  let api: TestApi;
  let project: WholeProject;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Late potassium results');
    await startAndRoute(project);
    await api.person(project.people.organisationId, 'Nia Newcomer', 'clinician');
  });
  afterAll(() => api.stop());

  const home = () => `/projects/${project.projectId}`;
  const as = async (part: string, next: string, options = {}): Promise<Page> => {
    const { page } = await openPage(browser(), options);
    await signInAs(page, api.url, project.people.name(part), next);
    return page;
  };
  const heading = (page: Page) => page.textContent('h1');

  it('begins empty and says what will be there', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Nia Newcomer');
    expect(await page.textContent('main')).toContain('Starting one takes 3 questions');
    await page.context().close();
  });

  it('starts with three questions, and shows what is similar while the title is typed', async () => {
    const { page, complaints } = await openPage(browser());
    await signInAs(page, api.url, 'Nia Newcomer', '/projects/start');
    await hydrated(page);
    await page.getByLabel('What is the problem, or the aim?').pressSequentially('Urgent potassium results at night');
    await page.getByText('Urgent potassium results acted on too late').waitFor();
    await page.getByLabel('Ours is different').check();
    await page.getByLabel('Specialty').fill('Renal medicine');
    await page.getByRole('button', { name: 'Start the project' }).click();
    await page.getByText('There is a problem').waitFor();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Say what makes yours different');
    expect(await page.getByLabel('Specialty').inputValue()).toBe('Renal medicine');
    await page.getByLabel('What makes yours different?').fill('Ours is at night.');
    await page.getByRole('button', { name: 'Start the project' }).click();
    await page.getByText('Your project is started').waitFor();
    expect(await heading(page)).toBe('Urgent potassium results at night');
    await page.goto(`${page.url()}/duplicates`);
    expect(await page.textContent('main')).toContain('Ours is at night.');
    expect(complaints.filter((said) => !said.includes('400'))).toEqual([]);
    await page.context().close();
  });

  it('starts with JavaScript off: the look at similar projects is a step of its own', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Nia Newcomer', '/projects/start');
    await page.getByLabel('What is the problem, or the aim?').fill('Potassium results on paper');
    await page.getByLabel('Setting').fill('Ward');
    await page.getByRole('button', { name: 'Check for similar projects' }).click();
    expect(await page.textContent('.app-similar')).toContain('Urgent potassium results acted on too late');
    expect(await page.getByLabel('Setting').inputValue()).toBe('Ward');
    await page.getByLabel('We join one').check();
    await page.getByRole('button', { name: 'Start the project' }).click();
    expect(await heading(page)).toBe('Potassium results on paper');
    await page.context().close();
  });

  it('is handed over by two people and confirmed by a third', async () => {
    const lead = await as('lead', `${home()}/handover`);
    await lead.getByLabel('Who takes over?').selectOption({ label: 'Kaya Jessop (clinician)' });
    await lead.getByLabel('Day').fill('30');
    await lead.getByLabel('Month').fill('9');
    await lead.getByLabel('Year').fill('2026');
    await lead.getByLabel('What should they know?').fill('Ask the ward clerk for the list.');
    await lead.getByRole('button', { name: 'Propose the hand-over' }).click();
    await lead.getByText('The hand-over is proposed').waitFor();
    await lead.context().close();
    await api.settle();

    const successor = await as('successor', '/inbox', { javaScriptEnabled: false });
    await successor.getByRole('link', { name: /asks you to take over/ }).click();
    const told = await successor.textContent('main');
    expect(told).toContain('Ask the ward clerk for the list.');
    expect(told).toContain('Greta Coombe, service owner');
    await successor.getByRole('button', { name: 'Accept' }).click();
    expect(await successor.textContent('body')).toContain('You have accepted');
    await successor.context().close();

    const mentor = await as('mentor', `${home()}/handover`);
    await mentor.getByRole('button', { name: 'Confirm the hand-over' }).click();
    await mentor.getByText('The hand-over is confirmed').waitFor();
    await mentor.goto(`${api.url}${home()}/team`);
    expect(await mentor.textContent('main')).toMatch(/Kaya Jessop.*Lead.*1 October 2026/s);
    await mentor.context().close();
  });
});
