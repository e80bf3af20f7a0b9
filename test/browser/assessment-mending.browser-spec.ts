import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { act, ALLOCATE, MarkingRound, SCREEN } from '../support/marking-round.js';
import { pageFaults } from '../support/page-faults.js';
import { type Caller, TestApi } from '../support/test-api.js';

describeInBrowser('what has to be mended or decided before marking', (browser) => {
  let api: TestApi;
  let round: MarkingRound;
  let lead: Caller;
  let projectId: string;
  let ann: string;

  const visit = async (who: string, path: string, options: Parameters<typeof openPage>[1] = {}) => {
    const { page } = await openPage(browser(), options);
    await signInAs(page, api.url, who, path);
    return page;
  };

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    round = await MarkingRound.start({ api });
    const trust = await api.organisation('Northmere General (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Leadwell', 'clinician');
    const mentor = await api.person(trust, 'Cy Mentor', 'mentor');
    ann = await api.person(round.programme, 'Ann Assessor', 'assessor');
    await api.person(round.programme, 'Bob Assessor', 'assessor');
    projectId = await round.start(lead, 'Fewer falls');
    await lead.do(act('addTeamMember', 'AddTeamMemberInput', 'project { id }'), {
      input: { projectId, personId: mentor, role: 'MENTOR' },
    });
    await lead.do(act('saveAnswer', 'SaveAnswerInput', 'versionNo'), {
      input: {
        projectId,
        questionKey: 'problem-statement',
        value: 'Form number 4567891 of the hospital was filled in twice. Hospital number 4567891.',
        basedOn: 0,
      },
    });
    await round.enrol(lead, projectId);
  }, 120_000);
  afterAll(() => api.stop());

  it('says where a text may name a patient, and lets a second person say that it does not', async () => {
    const mine = await visit('Ada Leadwell', `/projects/${projectId}/submission`);
    expect(await mine.textContent('main')).toContain('Text that may name a patient');
    await mine.getByText('It names nobody: say so as a second person').first().click();
    await mine.getByLabel('Why does it name nobody?').fill('It is a form.');
    await mine.getByRole('button', { name: 'Say that it names nobody' }).click();
    await mine.locator('.nhsuk-error-summary').waitFor();
    expect(await mine.getByLabel('Why does it name nobody?').inputValue()).toBe('It is a form.');
    const theirs = await visit('Cy Mentor', `/projects/${projectId}/submission`, { javaScriptEnabled: false });
    expect(await theirs.textContent('main')).not.toContain('What will be sealed');
    await theirs.getByText('It names nobody: say so as a second person').first().click();
    await theirs.getByLabel('Why does it name nobody?').fill('It is the number of a form.');
    await theirs.getByRole('button', { name: 'Say that it names nobody' }).click();
    expect(await theirs.textContent('main')).not.toContain('Text that may name a patient');
    await mine.context().close();
    await theirs.context().close();
  });

  it('is withdrawn by its lead, and shown with the reason when it is returned', async () => {
    await round.submit(lead, projectId);
    const page = await visit('Ada Leadwell', `/projects/${projectId}/submission`);
    await page.getByText('Withdraw it').click();
    await page.getByRole('button', { name: 'Withdraw the submission' }).click();
    await page.getByText('The submission is withdrawn.').waitFor();
    const { id } = await round.submit(lead, projectId);
    await round.director.do(SCREEN, {
      input: { id, accept: false, reason: 'The chart names the ward sister.', masks: [] },
    });
    await api.settle();
    await page.reload();
    expect(await page.textContent('main')).toContain('The chart names the ward sister.');
    expect(await page.getByRole('button', { name: 'Seal and submit' }).count()).toBe(1);
    await page.context().close();
  });

  it('keeps the place in the plan and in the sheet on a phone', async () => {
    const { packetId } = await round.accepted(lead, 'Shorter waits');
    await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
    const page = await visit('Ann Assessor', `/marking/${packetId}`, { viewport: { width: 375, height: 800 } });
    await page.getByLabel('No, open the plan').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'The plan' }).waitFor();
    await hydrated(page);
    await page.locator('.app-panes[data-shown=plan]').waitFor();
    await page.evaluate('window.scrollTo(0, 500)');
    await page.getByRole('link', { name: 'Marks', exact: true }).click();
    await page.locator('#mark-level-C1').waitFor();
    expect(await page.locator('#plan').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.locator('#plan').waitFor();
    while ((await page.evaluate('window.scrollY')) !== 500) await page.waitForTimeout(20);
    await page.context().close();
  });

  it('has no fault at any width while work is open', async () => {
    const [item] = await round.queue(await api.signIn(ann, round.programme));
    const packetId = item?.packetId ?? '';
    const pages: readonly (readonly [string, readonly string[]])[] = [
      ['Ann Assessor', [`/marking/${packetId}`, `/marking/${packetId}/check`]],
      ['Bob Assessor', [`/marking/${packetId}`]],
      ['Ada Leadwell', [`/projects/${projectId}/submission`]],
      ['Fay Director', [`/programme/rounds/${round.roundId}`, `/programme/rounds/${round.roundId}/release`]],
    ];
    for (const [who, paths] of pages) {
      const page = await visit(who, '/library', { bypassCSP: true });
      for (const path of paths) {
        const response = await page.goto(`${api.url}${path}`);
        expect([path, response?.status()]).toEqual([path, 200]);
        expect([path, await pageFaults(page)]).toEqual([path, []]);
      }
      await page.context().close();
    }
  }, 240_000);
});
