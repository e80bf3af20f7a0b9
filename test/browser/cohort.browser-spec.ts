import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { MarkingRound } from '../support/marking-round.js';
import { type Caller, TestApi } from '../support/test-api.js';

const trainee = (number: number) => [
  `Trainee ${String(number).padStart(2, '0')}`,
  `trainee.${number}@example.org`,
  'Northmere General',
  number % 2 ? 'CT1' : 'ST5',
  '',
  '',
];
const trainees = (many: number) => Array.from({ length: many }, (_, index) => trainee(index + 1));
const HEADINGS = ['Name', 'E-mail address', 'Trust', 'Training stage', 'Track', 'Note'];
const csv = (rows: readonly (readonly string[])[], separator = ',', end = '\n') =>
  [HEADINGS, ...rows].map((row) => row.join(separator)).join(end);

describeInBrowser('a programme’s director', (browser) => {
  let api: TestApi;
  let round: MarkingRound;
  let lead: Caller;
  let cohortPath: string;

  const visit = async (path: string, options: Parameters<typeof openPage>[1] = {}) => {
    const { page, complaints } = await openPage(browser(), options);
    await signInAs(page, api.url, 'Fay Director', path);
    if (options?.javaScriptEnabled !== false) await hydrated(page);
    return { page, complaints };
  };
  const main = async (page: Page) => (await page.textContent('main')) ?? '';
  const choose = (page: Page, buffer: Buffer) =>
    page.getByLabel('Or choose a CSV file').setInputFiles({ name: 'trainees.csv', mimeType: 'text/csv', buffer });

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    round = await MarkingRound.start({ api });
    cohortPath = `/programme/schemes/${round.schemeId}/cohort`;
    const trust = await api.organisation('Northmere General (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Leadwell', 'clinician');
    const mentor = await api.person(trust, 'Cy Mentor', 'mentor');
    const projectId = await round.start(lead, 'Fewer falls');
    await round.enrol(lead, projectId);
    await lead.do(
      'mutation ($input: AddTeamMemberInput!) { addTeamMember(input: $input) { errors { ... on UserError { message } } } }',
      { input: { projectId, personId: mentor, role: 'MENTOR' } },
    );
    await api.settle();
  }, 120_000);
  afterAll(() => api.stop());

  it('imports 42 trainees from a file that Excel wrote, with JavaScript off', async () => {
    const { page } = await visit(cohortPath, { javaScriptEnabled: false });
    expect(await main(page)).toContain('Nobody is on the list yet');
    await page.getByRole('button', { name: 'Import trainees' }).click();
    // As Excel does in a country of decimal commas: semicolons, Windows line ends, and a name beyond ASCII in Windows-1252.
    const rows = [['Zoë Álvarez', 'zoe@example.org', 'Northmere General', 'F2', '', ''], ...trainees(41)];
    await choose(page, Buffer.from(csv(rows, ';', '\r\n'), 'latin1'));
    await page.getByRole('button', { name: 'Check these trainees' }).click();
    expect(await main(page)).toContain('All 42 lines can be taken. Nothing has been saved yet.');
    expect(await main(page)).toContain('Zoë Álvarez');
    const meanwhile = await page.context().newPage();
    await meanwhile.goto(`${api.url}${cohortPath}`);
    expect(await main(meanwhile)).toContain('Nobody is on the list yet');
    await page.getByRole('button', { name: 'Import these 42 trainees' }).click();
    expect(await page.textContent('body')).toContain('42 trainees added, 0 brought up to date, 0 as before.');
    expect(await main(page)).toContain('42 trainees. 42 not enrolled yet.');
    await page.context().close();
  });

  it('sees bad lines by their numbers, takes the good ones, and keeps the others in the box', async () => {
    const { page, complaints } = await visit(`${cohortPath}/import`);
    const rows = [
      ['=HYPERLINK("https://example.org")', 'formula@example.org', 'NGH', 'core', '', ''],
      ['No Address', 'nowhere', 'Northmere General', 'core', '', ''],
      ['No Grade', 'grade@example.org', 'Northmere General', 'wizard', '', ''],
      ['Ada L.', 'Ada.Leadwell@example.org', 'northmere general', 'higher', 'full', 'Returns in May'],
    ];
    await page.getByLabel('Trainees, one on each line').fill(csv(rows, '\t'));
    await page.getByRole('button', { name: 'Check these trainees' }).click();
    await page.getByText('2 lines can be taken, and 2 cannot. Nothing has been saved yet.').waitFor();
    const bad = await page.locator('tr', { hasText: 'Cannot be taken' }).allTextContents();
    expect(bad).toEqual([
      expect.stringMatching(/^Line 3.*“nowhere” is not an e-mail address/),
      expect.stringMatching(/^Line 4.*“wizard” is not a training stage/),
    ]);
    expect(await page.locator('tr', { hasText: 'HYPERLINK' }).textContent()).toContain('No trust here is called so');
    expect(await main(page)).toContain('42 trainees of this scheme are not in this list, and stay');
    await page.getByRole('button', { name: 'Import the 2 good lines' }).click();
    await page.getByText('2 trainees added, 0 brought up to date, 0 as before. Not taken: 2 lines.').waitFor();
    expect(await page.getByLabel('Trainees, one on each line').inputValue()).toBe(csv(rows.slice(1, 3), '\t'));
    await page.goto(`${api.url}${cohortPath}`);
    expect(await page.getByRole('link', { name: '=HYPERLINK("https://example.org")' }).count()).toBe(1);
    expect(await main(page)).toContain('44 trainees. 43 not enrolled yet.');
    expect(complaints.filter((one) => !one.includes('400'))).toEqual([]);
    await page.context().close();
  });

  it('brings the list up to date by sending it again, and sets the trust that no list could tell', async () => {
    const { page } = await visit(`${cohortPath}/import`);
    const [first = [], ...rest] = trainees(41);
    await page.getByLabel('Trainees, one on each line').fill(csv([['Trainee 01 Newname', ...first.slice(1)], ...rest]));
    await page.getByRole('button', { name: 'Check these trainees' }).click();
    await page.getByRole('button', { name: 'Import these 41 trainees' }).click();
    await page.getByText('0 trainees added, 1 brought up to date, 40 as before.').waitFor();
    await page.getByRole('link', { name: /HYPERLINK/ }).click();
    await page.getByLabel('Trust').selectOption({ label: 'Northmere General (FICTIONAL)' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The list is brought up to date.').waitFor();
    expect(await main(page)).not.toContain('Not known');
    await page.context().close();
  });

  it('has an empty list to download that the import reads', async () => {
    const { page } = await visit(`${cohortPath}/import`);
    const answer = await page.context().request.get(`${api.url}${cohortPath}/template`);
    expect(answer.headers()['content-disposition']).toContain('trainees.csv');
    expect(await answer.text()).toBe(`\uFEFF${HEADINGS.join(',')}\r\n`);
    await page.context().close();
  });

  it('is told what comes next in a round, and nudges the mentors of those who are behind, once', async () => {
    const { page } = await visit(`/programme/rounds/${round.roundId}`);
    expect(await main(page)).toContain('44 trainees');
    expect(await main(page)).toContain('1 not past Stakeholders');
    await page.getByRole('link', { name: 'See who is not past Stakeholders' }).click();
    await page.getByRole('button', { name: 'Nudge their mentors' }).click();
    await page.getByText('The mentors of 1 project are asked to look after it.').waitFor();
    expect(await main(page)).toContain('Nudged on 1 September 2026');
    expect(await page.getByRole('button', { name: 'Nudge their mentors' }).count()).toBe(0);
    await page.context().close();
  });

  it('gives a project more time and defers another turn of it, with JavaScript off', async () => {
    const { page } = await visit(`/programme/rounds/${round.roundId}/exceptions`, { javaScriptEnabled: false });
    await page.locator('summary', { hasText: 'Give a project more time' }).click();
    const extension = page.locator('#extension');
    await extension.getByLabel('Whose project?').selectOption({ index: 1 });
    await extension.getByLabel('Day').fill('8');
    await extension.getByLabel('Month').fill('10');
    await extension.getByLabel('Year').fill('2026');
    await extension.getByLabel('Time').fill('17:00');
    await page.getByRole('button', { name: 'Give more time' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Enter why there is more time');
    await extension.getByLabel('Why?').fill('Away in September');
    await page.getByRole('button', { name: 'Give more time' }).click();
    expect(await main(page)).toContain('8 October 2026 at 17:00');
    await page.locator('summary', { hasText: 'Defer a project' }).click();
    await page.locator('#deferral').getByLabel('Whose project?').selectOption({ index: 1 });
    await page.locator('#deferral').getByLabel('Why?').fill('Away until May');
    await page.getByRole('button', { name: 'Defer it' }).click();
    expect(await main(page)).toContain('A round that is not open yet');
    await page.context().close();
  });

  it('is told when weights do not sum to 100, with what was typed kept', async () => {
    const { page } = await visit(`/programme/schemes/${round.schemeId}`);
    await page.getByLabel('Weight of C1, problem and need').fill('30');
    await page.getByRole('button', { name: 'Save the scheme' }).click();
    await page.locator('.nhsuk-error-summary').waitFor();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('The weights sum to 120, and must sum to 100');
    expect(await page.getByLabel('Weight of C1, problem and need').inputValue()).toBe('30');
    await page.getByLabel('Weight of C1, problem and need').fill('20');
    await page.getByLabel('Weight of C4, aim and measurement').fill('4');
    await page.getByRole('button', { name: 'Save the scheme' }).click();
    await page.getByText('The scheme is changed, and so are its rounds.').waitFor();
    await page.locator('summary', { hasText: 'Make a copy' }).click();
    await page.getByRole('button', { name: 'Make a copy' }).click();
    await page.getByText('The copy is made.').waitFor();
    expect(await page.getByLabel('Weight of C1, problem and need').inputValue()).toBe('20');
    await page.context().close();
  });
});
