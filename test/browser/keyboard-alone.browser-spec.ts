import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { pressOn, tabTo } from '../support/keyboard.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';
import { answersOf } from '../support/whole-project-answers.js';

const CHOICE = 'harm-kinds';

describeInBrowser('the keyboard alone', (browser) => {
  let api: TestApi;
  let project: WholeProject;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Late potassium results');
    await project.add('addCause', {
      text: 'A result belongs to nobody until the evening round',
      rib: 'process',
      evidenceLevel: 'COUNTED',
      tool: 'process map',
    });
  });
  afterAll(() => api.stop());

  const as = async (part: string, next: string): Promise<Page> => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, project.people.name(part), next);
    await hydrated(page);
    return page;
  };

  /** From the page of the stage to a question, and back with its answer. */
  async function answer(page: Page, question: string, text: string): Promise<void> {
    await pressOn(page, `a[href$="/stages/problem/${question}"]`);
    await page.waitForURL(new RegExp(`/${question}$`));
    if (question === CHOICE) {
      await tabTo(page, `input[type="checkbox"][value="${text}"]`);
      await page.keyboard.press('Space');
    } else {
      await tabTo(page, '#answer-answer');
      await page.keyboard.type(text);
    }
    await pressOn(page, 'button[name="leads"][value="back"]');
    await page.waitForURL(/\/stages\/problem$/);
    await hydrated(page);
  }

  it('answers every question of a stage, asks for its gate, and has it signed: the stage is completed', async () => {
    const home = `/projects/${project.projectId}`;
    const page = await as('lead', home);
    await pressOn(page, `main a[href="${home}/stages/problem"]`);
    await page.waitForURL(/\/stages\/problem$/);
    await hydrated(page);
    for (const [question, text] of Object.entries(answersOf.problem)) await answer(page, question, text);
    await pressOn(page, `a[href="${home}/gates/G1"]`);
    await page.waitForURL(/\/gates\/G1$/);
    await hydrated(page);
    await pressOn(page, '#ask button');
    await page.getByText('The signers are asked').waitFor();
    await page.context().close();

    const mentor = await as('mentor', '/signing');
    await pressOn(mentor, `main a[href="${home}/gates/G1"]`);
    await mentor.waitForURL(/\/gates\/G1$/);
    await hydrated(mentor);
    await tabTo(mentor, '#sign textarea');
    await mentor.keyboard.type('Clear, and counted.');
    await pressOn(mentor, '#sign button');
    await mentor.getByText('You have signed the gate').waitFor();
    await pressOn(mentor, `a.nhsuk-back-link[href="${home}"]`);
    await mentor.getByText('You have completed 1 of 10 stages').waitFor();
    const { stages } = await project.read<{ stages: { key: string; gate: { state: string } }[] }>(
      'stages { key gate { state } }',
    );
    expect(stages.find(({ key }) => key === 'problem')?.gate.state).toBe('PASSED');
    await mentor.context().close();
  }, 180_000);
});
