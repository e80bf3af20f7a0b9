import type { Page } from 'playwright-core';
import { AppealedRound, ANSWER_APPEAL, TO_REVIEW } from '../support/appealed-round.js';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { pageFaultsAnew } from '../support/page-faults.js';
import { TestApi } from '../support/test-api.js';

const PLAN = 'Late results';
const OTHER = 'Lost referrals';

describeInBrowser('an appeal against a result', (browser) => {
  let api: TestApi;
  let house: AppealedRound;
  let appealId: string;

  const visit = async (who: string, path: string, options: Parameters<typeof openPage>[1] = {}) => {
    const { page } = await openPage(browser(), options);
    await signInAs(page, api.url, who, path);
    if (options.javaScriptEnabled !== false) await hydrated(page);
    return page;
  };
  const ofProject = (end: string, title = PLAN) => `/projects/${house.project(title)}/${end}`;
  const main = async (page: Page) => (await page.textContent('main')) ?? '';
  /** A page as it stands in the middle of an appeal, for which no other spec comes by. */
  const expectSound = async (page: Page) => expect(await pageFaultsAnew(page)).toEqual([]);
  const narrow = { viewport: { width: 375, height: 800 } };

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    house = await AppealedRound.start([PLAN, OTHER], api);
  }, 240_000);
  afterAll(() => api.stop());

  it('is asked for from the page of the result, which says until when, and what was typed stays when refused', async () => {
    const page = await visit('Ada Leadwell', ofProject('result-of-marking'), narrow);
    // Released on 1 September 2026: 20 working days on.
    expect(await main(page)).toContain('until 29 September 2026');
    await page.getByRole('link', { name: 'Ask for a look at how this was marked' }).click();
    await page.getByLabel('What happened?').waitFor();
    await expectSound(page);
    await page.getByLabel('What happened?').fill('Page 4 was not in the packet.');
    expect(await main(page)).toContain('That you think the work deserves more is not a ground.');
    await page.getByRole('button', { name: 'Send it to the programme' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await main(page)).toContain('Select what you appeal for');
    expect(await page.getByLabel('What happened?').inputValue()).toBe('Page 4 was not in the packet.');
    await page.getByLabel('The procedure was not kept to').check();
    await page.getByLabel('What do you ask for?').fill('Another look at the costs.');
    await page.getByRole('button', { name: 'Send it to the programme' }).click();
    await page.getByText('Your appeal is with the programme.').waitFor();
    // Ten working days after 1 September.
    expect(await main(page)).toContain('The programme answers by 15 September 2026 (10 working days left)');
    await page.context().close();
    await api.settle();
  });

  it('is answered by the programme with JavaScript off', async () => {
    const page = await visit('Sam Staff', '/programme/appeals', { javaScriptEnabled: false });
    expect(await main(page)).toContain('10 working days left');
    await page.locator('main table a').first().click();
    appealId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(await main(page)).toContain('Page 4 was not in the packet.');
    await page.getByLabel('Your answer').fill('Both marks were argued.');
    await page.getByRole('button', { name: 'Send the answer' }).click();
    expect(await page.textContent('body')).toContain('Your answer is with the lead.');
    expect(await page.locator('main form').count()).toBe(0);
    await page.context().close();
    await api.settle();
  });

  it('is taken to review by its lead, from the message in their inbox', async () => {
    const page = await visit('Ada Leadwell', '/inbox', narrow);
    await page.getByRole('link', { name: /the programme has answered/ }).click();
    await page.getByRole('heading', { name: 'Does the answer settle it?' }).waitFor();
    expect(await main(page)).toContain('Both marks were argued.');
    await expectSound(page);
    await page.getByLabel('What does the answer leave open?').fill('The costs are not mentioned.');
    await page.getByRole('button', { name: 'No, take it to review' }).click();
    await page.getByText('Your appeal goes to review.').waitFor();
    await page.context().close();
    await api.settle();
  });

  it('tells whoever moderated why they do not review it, and is reviewed by somebody who had no part', async () => {
    const barred = await visit('Mona Moderates', `/programme/appeals/${appealId}`);
    expect(await main(barred)).toContain('You cannot review it: you moderated this round.');
    await barred.context().close();
    const page = await visit('Rea Viewer', `/programme/appeals/${appealId}`, narrow);
    await expectSound(page);
    await page.getByLabel('There may be: a panel decides').check();
    await page.getByLabel('Why?').fill('A page was not in the packet.');
    await page.getByRole('button', { name: 'Send the review' }).click();
    await page.getByText('Your review is with the lead.').waitFor();
    await page.context().close();
    await api.settle();
  });

  it('is decided by a panel, which chooses among levels that are not below the mark', async () => {
    const page = await visit('Fay Director', `/programme/appeals/${appealId}`, { javaScriptEnabled: false });
    await page.getByLabel('Who sat?').fill('Dr Panel (FICTIONAL)\nProf Member (FICTIONAL)');
    await page.getByLabel('Upheld, and the result is amended').check();
    await page.getByLabel('What was decided?').fill('We apologise, and amend the level.');
    await page.getByLabel('Why?').fill('Page 4 was not in the packet.');
    const level = page.locator('select[name="level-C4"]');
    expect(await level.locator('option').allTextContents()).toEqual(
      expect.arrayContaining(['Amended to level 3', 'Amended to level 4']),
    );
    expect(await level.locator('option').allTextContents()).not.toContain('Amended to level 2');
    await level.selectOption('3');
    await page.getByRole('button', { name: 'Seal the panel’s decision' }).click();
    // C4 weighs 14: a level more is 3.5 more, and 64.25 becomes 67.75. It is told before anything is sealed.
    expect(await main(page)).toContain('Tick that this is what the panel decided. The result comes to: Pass, 67.75%');
    expect(await level.inputValue()).toBe('3');
    await page.getByLabel('This is what the panel decided').check();
    await page.getByRole('button', { name: 'Seal the panel’s decision' }).click();
    expect(await main(page)).toContain('67.75%');
    expect(await page.textContent('body')).not.toContain('somebody’s name');
    await page.context().close();
    await api.settle();
  });

  it('shows its lead the amended result with the first one, and nobody’s name', async () => {
    const page = await visit('Ada Leadwell', ofProject('result-of-marking'), narrow);
    await expectSound(page);
    const said = await main(page);
    expect(said).toContain('Amended on appeal on 1 September 2026');
    expect(said).toContain('67.75%');
    expect(said).toContain('64.25%');
    await page.getByRole('link', { name: 'See your appeal and where it stands' }).click();
    await page.getByText('Read the amended result').waitFor();
    expect(await main(page)).not.toMatch(/Sam Staff|Rea Viewer|Dr Panel/);
    await page.context().close();
  });

  it('is withdrawn by its lead, who is told what that means', async () => {
    const id = await house.lodge(OTHER);
    await house.act(house.people.staff, ANSWER_APPEAL, id, { answer: 'Both marks were argued.' });
    await house.lead(TO_REVIEW, OTHER, { why: 'The costs are not mentioned.' });
    const page = await visit('Ada Leadwell', ofProject('appeal', OTHER));
    await page.getByText('Withdraw it').click();
    await page.getByRole('button', { name: 'Withdraw my appeal' }).click();
    await page.getByText('Your appeal is withdrawn.').waitFor();
    expect(await page.locator('main form').count()).toBe(0);
    await page.context().close();
  });
});
