import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { pageFaults } from '../support/page-faults.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

const HISTORY = `query ($id: ID!, $question: String!) { answerHistory(projectId: $id, questionKey: $question) { value versionNo byName } }`;

describeInBrowser('answering the guidance’s questions', (browser) => {
  let api: TestApi;
  let project: WholeProject;
  const at = (question = '') => `${api.url}/projects/${project.projectId}/stages/problem${question && `/${question}`}`;
  const history = async (question: string) => {
    const { answerHistory } = await (
      await project.people.as('lead')
    ).do<{ answerHistory: { value: string; versionNo: number; byName: string }[] }>(HISTORY, {
      id: project.projectId,
      question,
    });
    return answerHistory;
  };
  /** A page of somebody who is signed in, at a question. */
  const open = async (name: string, question: string, options = {}) => {
    const { page, complaints } = await openPage(browser(), options);
    await signInAs(page, api.url, name, new URL(at(question)).pathname);
    if (!('javaScriptEnabled' in options)) await hydrated(page);
    return { page, complaints };
  };
  const box = (page: Page) => page.locator('#answer-answer');
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Fewer late results');
  });
  afterAll(() => api.stop());

  it('goes from question to question of a stage, and back to the stage', async () => {
    const { page, complaints } = await open('Ada Leadwell', '');
    await page.getByRole('link', { name: /^Answer where does your number come from/i }).click();
    await box(page).fill('A tally of eight weeks.');
    await press(page, 'Save and continue');
    await page.getByRole('heading', { name: 'Who comes off worse because of this, and in what way?' }).waitFor();
    expect(await box(page).inputValue()).toBe('');
    await press(page, 'Save and continue');
    await page.getByRole('heading', { name: 'What kind of harm is it?' }).waitFor();
    await page.getByLabel('Safety').check();
    await page.getByLabel('Delay').check();
    await press(page, 'Save and come back later');
    await page.getByRole('heading', { name: 'Fewer late results The problem' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('Safety, Delay');
    expect((await history('harm-kinds')).map(({ value }) => value)).toEqual(['safety,timeliness']);
    expect(await history('who-is-harmed')).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps what was typed when it is refused, and says why at the box', async () => {
    const { page } = await open('Ada Leadwell', 'cost-of-doing-nothing-pounds', { javaScriptEnabled: false });
    await box(page).fill('about twelve');
    await press(page, 'Save and continue');
    expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('must be a number');
    expect(await box(page).inputValue()).toBe('about twelve');
    expect(await page.title()).toMatch(/^Error: /);
    await box(page).fill('9,000');
    await press(page, 'Save and come back later');
    expect((await history('cost-of-doing-nothing-pounds')).map(({ value }) => value)).toEqual(['9000']);
    await page.context().close();
  });

  it.each([true, false])(
    'shows both texts when two people changed one answer (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const question = javaScriptEnabled ? 'scope-in' : 'scope-out';
      await project.lead('saveAnswer', { questionKey: question, value: 'One ward by day.', basedOn: 0 });
      const { page } = await openPage(browser(), { javaScriptEnabled });
      const conflicted = async (mine: string, theirs: string) => {
        await page.context().clearCookies();
        await signInAs(page, api.url, 'Ada Leadwell', new URL(at(question)).pathname);
        await box(page).waitFor();
        if (javaScriptEnabled) await hydrated(page);
        const basedOn = (await history(question))[0]?.versionNo;
        await project.act('member', 'saveAnswer', { questionKey: question, value: theirs, basedOn });
        await box(page).fill(mine);
        await press(page, 'Save and continue');
        await page.getByRole('heading', { name: /Bram Holloway changed this at \d\d:\d\d/ }).waitFor();
        expect((await history(question))[0]?.value).toBe(theirs);
        expect(await page.locator('.app-two-texts').innerText()).toContain(mine.slice(0, 4));
      };

      await conflicted('Two wards by day.', 'One ward by night.');
      expect(await page.locator('mark').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining('Two wards'), expect.stringContaining('night')]),
      );
      await press(page, 'Keep mine');
      await page.getByText('Saved.').first().waitFor();
      expect((await history(question))[0]).toMatchObject({ value: 'Two wards by day.', byName: 'Ada Leadwell' });

      await conflicted('Three wards.', 'Four wards.');
      await press(page, 'Use theirs');
      await page.getByText('Nothing was changed').waitFor();
      expect((await history(question))[0]?.value).toBe('Four wards.');

      await conflicted('Five wards, by day.', 'Four wards, and theatres.');
      await press(page, 'Edit both into one');
      await page.getByRole('heading', { name: /Edit both into one/ }).waitFor();
      expect(await box(page).inputValue()).toBe('Five wards, by day.');
      expect(await page.locator('.app-two-texts').innerText()).toContain('theatres');
      await box(page).fill('Five wards, and theatres.');
      await press(page, 'Save this one text');
      await page.getByText('Saved.').first().waitFor();
      expect((await history(question)).map(({ value }) => value).slice(0, 2)).toEqual([
        'Five wards, and theatres.',
        'Four wards, and theatres.',
      ]);
      await page.context().close();
    },
  );

  it('compares two versions and brings an older one back as a new one', async () => {
    const { page } = await open('Ada Leadwell', 'scope-in/versions');
    const before = await history('scope-in');
    await page.getByLabel('This version').selectOption('1');
    await press(page, 'Compare');
    await page.getByRole('heading', { name: 'Version 1, Ada Leadwell' }).waitFor();
    await page.getByRole('button', { name: 'Bring this one back (version 1)' }).click();
    await page.getByText('The version was brought back.').waitFor();
    const after = await history('scope-in');
    expect(after[0]?.value).toBe(before.at(-1)?.value);
    await page.context().close();
  });

  it('lets whoever may not answer read, and keeps the lead’s own from the team', async () => {
    const path = `/projects/${project.projectId}/stages/rationale/leadership-gaps`;
    await project.lead('saveAnswer', { questionKey: 'leadership-gaps', value: 'Never led a meeting.', basedOn: 0 });
    const mentor = await openPage(browser());
    await signInAs(mentor.page, api.url, 'Cleo Garside', path);
    await mentor.page.getByText('Never led a meeting.').waitFor();
    expect(await box(mentor.page).count()).toBe(0);
    const member = await openPage(browser());
    await signInAs(member.page, api.url, 'Bram Holloway', path);
    await member.page.getByText('There is nothing here that you can see.').waitFor();
    expect(await member.page.content()).not.toContain('Never led a meeting.');
    await mentor.page.context().close();
    await member.page.context().close();
  });

  it('has no fault at any width', async () => {
    const { page } = await openPage(browser(), { bypassCSP: true });
    await signInAs(page, api.url, 'Ada Leadwell');
    for (const path of [
      at(),
      at('problem-statement'),
      at('harm-kinds'),
      at('cost-of-doing-nothing-pounds'),
      at('causes'),
      at('scope-in/versions'),
      `${api.url}/account/device`,
    ]) {
      await page.goto(path);
      expect([path, await pageFaults(page)]).toEqual([path, []]);
    }
    await page.context().close();
  });
});
