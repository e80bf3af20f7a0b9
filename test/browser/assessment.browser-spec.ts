import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { fillFeedback } from '../support/feedback-boxes.js';
import { CONFIRM_ROUND, DRAW, FEEDBACK, findAllSound, MarkingRound, plainMinute } from '../support/marking-round.js';
import { pageFaults } from '../support/page-faults.js';
import { type Caller, TestApi } from '../support/test-api.js';

/** What would tell a marker whose work it is: the lead, the trust, and a ward only the screener knows. */
const CANARIES = /Leadwell|Northmere|Elm Ward/i;
const CRITERIA = Array.from({ length: 10 }, (_, index) => `C${index + 1}`);
const SAVE_ANSWER =
  'mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { errors { ... on UserError { message } } } }';

describeInBrowser('a submission on its way through the pages', (browser) => {
  let api: TestApi;
  let round: MarkingRound;
  let lead: Caller;
  let projectId: string;
  let packetId: string;
  let submissionId: string;
  let moderatorId: string;

  const visit = async (who: string, path: string, options: Parameters<typeof openPage>[1] = {}) => {
    const { page, complaints } = await openPage(browser(), options);
    await signInAs(page, api.url, who, path);
    return { page, complaints };
  };
  const alert = (page: Page) => page.textContent('.nhsuk-error-summary');

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    round = await MarkingRound.start({ api });
    const trust = await api.organisation('Northmere General Hospital NHS Trust (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Leadwell', 'clinician');
    for (const name of ['Ann Assessor', 'Bob Assessor']) await api.person(round.programme, name, 'assessor');
    moderatorId = await api.person(round.programme, 'Mo Derator', 'moderator');
    projectId = await round.start(lead, 'Fewer falls at Northmere General');
    await lead.do(SAVE_ANSWER, {
      input: {
        projectId,
        questionKey: 'problem-statement',
        value: 'Ada Leadwell counted 14 falls on Elm Ward in 6 weeks.',
        basedOn: 0,
      },
    });
  }, 120_000);
  afterAll(() => api.stop());

  it('is enrolled, checked and sealed by its lead with JavaScript off', async () => {
    const { page } = await visit('Ada Leadwell', `/projects/${projectId}/submission`, { javaScriptEnabled: false });
    await page.getByLabel(/^Service improvement 2026/).check();
    await page.getByRole('button', { name: 'Enrol' }).click();
    expect(await page.textContent('main')).toContain('counted 14 falls on Elm Ward');
    const [first] = await page.getByLabel('Nothing in it identifies a patient.').all();
    await first?.check();
    await page.getByRole('button', { name: 'Seal and submit' }).click();
    expect(await alert(page)).toContain('Confirm every declaration');
    expect(await first?.isChecked()).toBe(true);
    for (const box of await page.locator('#submit input[type=checkbox]').all()) await box.check();
    await page.getByRole('button', { name: 'Seal and submit' }).click();
    const { project } = await lead.do<{ project: { submissions: { id: string; sha256: string }[] } }>(
      'query ($id: ID!) { project(id: $id) { submissions { id sha256 } } }',
      { id: projectId },
    );
    submissionId = project.submissions[0]?.id ?? '';
    expect(await page.textContent('main')).toContain(project.submissions[0]?.sha256);
    await page.context().close();
  });

  it('is screened with a mask, accepted and allocated', async () => {
    await api.settle();
    const { page, complaints } = await visit('Fay Director', `/programme/rounds/${round.roundId}/screening`);
    await page.getByRole('link', { name: 'Fewer falls at Northmere General' }).click();
    await page.getByLabel('Words to take out (optional)').fill('Elm Ward');
    await page.getByRole('button', { name: 'Show the plan without these words' }).click();
    await page.getByText('These words are taken out: Elm Ward.').waitFor();
    expect(await page.textContent('details[open]')).toContain('counted 14 falls on [removed]');
    await page.getByRole('button', { name: 'Accept for marking' }).click();
    await page.getByText('Its anonymised plan is ready').waitFor();
    await page.goto(`${api.url}/programme/rounds/${round.roundId}/marking`);
    await page.getByRole('button', { name: 'Allocate markers' }).click();
    await page.getByText('2 marks are allocated.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is opened by a marker who has no conflict, and holds nothing that tells whose it is', async () => {
    const { page, complaints } = await visit('Ann Assessor', '/marking');
    const seen = [await page.content()];
    await page.getByRole('link', { name: /Fewer falls/ }).click();
    await page.getByLabel('No, open the plan').check();
    seen.push(await page.content());
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'The plan' }).waitFor();
    seen.push(await page.content());
    packetId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.goto(`${api.url}/marking/${packetId}`);
    seen.push(await page.content());
    expect(await page.textContent('#plan')).toContain('counted 14 falls on [removed]');
    for (const html of seen) expect(html).not.toMatch(CANARIES);
    for (const id of [projectId, submissionId, lead.personId]) expect(seen.join()).not.toContain(id);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps all that was typed when a level of 0 lacks its reasons', async () => {
    const { page } = await visit('Ann Assessor', `/marking/${packetId}`, { javaScriptEnabled: false });
    await page.locator('#mark-level-C1').check();
    await page.locator('#mark-level-C2-3').check();
    await page.locator('#mark-comment-C2').fill('The links are argued.');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await alert(page)).toContain('Give your reasons for C1 in at least 25 characters');
    expect(await page.locator('.nhsuk-error-summary a').getAttribute('href')).toBe('#mark-comment-C1');
    expect(await page.locator('#mark-level-C1').isChecked()).toBe(true);
    expect(await page.locator('#mark-level-C2-3').isChecked()).toBe(true);
    expect(await page.locator('#mark-comment-C2').inputValue()).toBe('The links are argued.');
    await page.context().close();
  });

  it('is marked by keyboard, saves itself, and shows no total before it is submitted for good', async () => {
    const { page, complaints } = await visit('Ann Assessor', `/marking/${packetId}`);
    await hydrated(page);
    await page.locator('#mark-level-C1').focus();
    for (const _ of CRITERIA) {
      await page.keyboard.press('3');
      await page.keyboard.press('j');
    }
    expect(await page.locator('#marks input[type=radio][value="3"]:checked').count()).toBe(10);
    await page.locator('#mark-comment-C1').fill('Counted well, in 2019: j and k are only letters here.');
    await page.getByText('Draft saved').waitFor();
    await fillFeedback(page);
    await page.getByLabel('Pass', { exact: true }).check();
    await page.getByRole('button', { name: 'Check your mark' }).click();
    await page.getByRole('heading', { name: 'Check your mark' }).waitFor();
    expect(await page.textContent('main')).toContain('j and k are only letters here');
    expect(await page.textContent('main')).toContain(FEEDBACK.nextSteps[1]);
    expect(await page.textContent('main')).not.toContain('75%');
    await page.getByRole('button', { name: 'Submit your mark for good' }).click();
    await page.getByText('Your mark is submitted.', { exact: true }).waitFor();
    expect(await page.textContent('#marks')).toContain('75%');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is marked a second time with JavaScript off, and the other mark is a number', async () => {
    const { page } = await visit('Bob Assessor', `/marking/${packetId}`, {
      javaScriptEnabled: false,
      viewport: { width: 375, height: 800 },
    });
    await page.getByLabel('No, open the plan').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    for (const key of CRITERIA) await page.locator(`#mark-level-${key}-3`).check();
    await page.getByRole('button', { name: 'Check your mark' }).click();
    await page.getByRole('button', { name: 'Submit your mark for good' }).click();
    expect(await alert(page)).toContain('two strengths, two next steps, your overall rating');
    await page.getByRole('link', { name: 'Change what to do next' }).click();
    await fillFeedback(page);
    await page.getByLabel('Good', { exact: true }).check();
    await page.getByRole('button', { name: 'Check your mark' }).click();
    await page.getByRole('button', { name: 'Submit your mark for good' }).click();
    const sheet = (await page.textContent('#marks')) ?? '';
    expect(sheet).toMatch(/Marker [12]/);
    expect(await page.content()).not.toMatch(/Ann Assessor/);
    await page.context().close();
  });

  it('is released in one deliberate act, and read by its lead', async () => {
    const before = await visit('Ada Leadwell', `/projects/${projectId}/result-of-marking`);
    expect(await before.page.textContent('main')).toContain('There is no result yet');
    const moderator = await api.signIn(moderatorId, round.programme);
    await moderator.do(DRAW, { input: { roundId: round.roundId } });
    await findAllSound(moderator, round.roundId);
    await round.director.do(CONFIRM_ROUND, { input: plainMinute(round.roundId) });
    const { page } = await visit('Fay Director', `/programme/rounds/${round.roundId}/release`);
    expect(await page.textContent('main')).toContain('What each trainee will see');
    // Fifteen working days after Tuesday 1 September 2026, with no holiday among them.
    expect(await page.textContent('main')).toContain('due by 22 September 2026');
    await page.getByRole('button', { name: 'Release all results' }).click();
    await page.locator('.nhsuk-error-summary').waitFor();
    await page.getByLabel('I have read what each trainee will see').check();
    await page.getByRole('button', { name: 'Release all results' }).click();
    await page.getByText('1 result is released.').waitFor();
    await api.settle();
    await before.page.reload();
    const result = (await before.page.textContent('main')) ?? '';
    expect(result).toContain('75%');
    expect(result).toContain('Marker');
    const [outcome, well, next, criteria] = [
      'Outcome',
      'What the team does well',
      'What to do next',
      'Criterion by',
    ].map((heading) => result.indexOf(heading));
    expect([outcome, well, next, criteria]).toEqual([outcome, well, next, criteria].toSorted((a = 0, b = 0) => a - b));
    for (const text of [...FEEDBACK.strengths, ...FEEDBACK.nextSteps]) expect(result.split(text)).toHaveLength(3);
    expect(result).not.toMatch(/Ann|Bob/);
    await before.page.context().close();
    await page.context().close();
  });

  it('has no fault at any width on any of its pages', async () => {
    const pages: readonly (readonly [string, readonly string[]])[] = [
      ['Ada Leadwell', [`/projects/${projectId}/submission`, `/projects/${projectId}/result-of-marking`]],
      ['Ann Assessor', ['/marking', `/marking/${packetId}`]],
      ['Mo Derator', ['/programme', `/programme/rounds/${round.roundId}`]],
      ['Fay Director', ['/programme', `/programme/rounds/${round.roundId}`, `/programme/submissions/${submissionId}`]],
    ];
    for (const [who, paths] of pages) {
      const { page } = await visit(who, '/library', { bypassCSP: true });
      for (const path of paths) {
        const response = await page.goto(`${api.url}${path}`);
        expect([path, response?.status()]).toEqual([path, 200]);
        expect([path, await pageFaults(page)]).toEqual([path, []]);
      }
      await page.context().close();
    }
  }, 240_000);
});
