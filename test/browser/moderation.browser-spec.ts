import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { act, DRAW, findAllSound, levels } from '../support/marking-round.js';
import { ModeratedRound } from '../support/moderated-round.js';
import { pageFaults } from '../support/page-faults.js';
import { type Caller, TestApi } from '../support/test-api.js';

const RE_MARK = act('orderReMark', 'ModeratedPlanInput', 'packetId');
/** A quarter of 10, 12, 12, 14 and 10 off 75: 60.5. */
const NEAR = { C1: 2, C2: 2, C3: 2, C4: 2, C5: 2 };
const JUST = 'Just above the line';
const FORMULA = '=cmd|calc';

describeInBrowser('a round on its way from marks to results', (browser) => {
  let api: TestApi;
  let house: ModeratedRound;
  let roundId: string;
  let director: Caller;

  const visit = async (who: string, path: string, options: Parameters<typeof openPage>[1] = {}) => {
    const { page, complaints } = await openPage(browser(), options);
    await signInAs(page, api.url, who, path);
    if (options.javaScriptEnabled !== false) await hydrated(page);
    return { page, complaints };
  };
  const at = (end: string) => `/programme/rounds/${roundId}${end}`;
  const main = async (page: Page) => (await page.textContent('main')) ?? '';
  const faultsOf = async (who: string, paths: readonly string[]) => {
    const { page } = await visit(who, '/library', { bypassCSP: true });
    for (const path of paths) {
      const response = await page.goto(`${api.url}${path}`);
      expect([path, response?.status()]).toEqual([path, 200]);
      expect([path, await pageFaults(page)]).toEqual([path, []]);
    }
    await page.context().close();
  };

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    house = await ModeratedRound.start(
      [JUST, FORMULA, 'A sound plan'],
      ['Ann Assessor', 'Bob Assessor', 'Cat Assessor', 'Dot Assessor'],
      (title, marker) =>
        title === JUST ? levels(3, NEAR) : levels(3, { C4: 2, ...(marker === 'Ann Assessor' ? { C1: 2 } : {}) }),
      api,
    );
    ({ roundId, director } = house.round);
    await house.markAll();
  }, 240_000);
  afterAll(() => api.stop());

  it('has its sample drawn by a moderator with JavaScript off', async () => {
    const { page } = await visit('Mo Derator', at('/moderation'), { javaScriptEnabled: false });
    expect(await main(page)).toContain('Nobody can change a mark, here or anywhere else.');
    await page.getByRole('button', { name: 'Draw the sample' }).click();
    expect(await page.textContent('body')).toContain('3 plans added to the sample');
    expect(await main(page)).toContain('It is within 3 points of the line');
    await page.context().close();
  });

  it('has a plan looked at beside both its marks, with two things to do and no third', async () => {
    const { page, complaints } = await visit('Mo Derator', at(`/moderation/${house.packet(JUST)}`));
    const marks = (await page.textContent('#marks')) ?? '';
    expect(marks).toContain('What I saw of C1');
    expect(marks).toContain('You cannot change one of its marks');
    expect(await page.content()).not.toMatch(/Leadwell|Northmere/);
    expect(await page.locator('#marks form').count()).toBe(2);
    expect(await page.locator('#marks input:not([type=hidden])').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.getByRole('button', { name: 'Find its marks sound' }).click();
    await page.locator('.nhsuk-error-summary').waitFor();
    await page.getByLabel('Why are these marks sound?').fill('Both argue each level from the charts.');
    await page.getByRole('button', { name: 'Find its marks sound' }).click();
    await page.getByText('You found its marks sound.').waitFor();
    await page.context().close();
  });

  it('keeps the marks that were put aside on the page of a plan that is marked anew', async () => {
    const packetId = house.packet('A sound plan');
    await house.moderator.do(RE_MARK, { input: { packetId, reason: 'C4 rests on one sentence.' } });
    const { page } = await visit('Mo Derator', at(`/moderation/${packetId}`));
    expect(await main(page)).toContain('What they say is shown once all are in.');
    await page.getByText('Marks that were put aside (2)').click();
    expect(await main(page)).toContain('Each is kept as it was sealed.');
    await faultsOf('Mo Derator', [at('/moderation'), at(`/moderation/${packetId}`), at('/board')]);
    await house.markAll();
    await house.moderator.do(DRAW, { input: { roundId } });
    await findAllSound(house.moderator, roundId);
    await page.context().close();
  }, 240_000);

  it('has its board see what a rule would do, and write the minute, with JavaScript off', async () => {
    const { page } = await visit('Fay Director', at('/board'), { javaScriptEnabled: false });
    await page.getByLabel('Move the line of a pass, for every plan').check();
    await page.getByRole('button', { name: 'Show what it would do' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Enter the figure that the rule applies');
    expect(await page.getByLabel('Move the line of a pass, for every plan').isChecked()).toBe(true);
    await page.getByLabel('The line in per cent, or the points (optional)').fill('61.3');
    await page.getByRole('button', { name: 'Show what it would do' }).click();
    expect(await main(page)).toContain('3 plans, of which 2 pass at 61.3%');
    await page.getByRole('button', { name: 'Write the minute' }).click();
    const box = page.getByLabel(/^Criteria of plan \w{5} to mark anew$/);
    expect(await box.inputValue()).toBe('C1, C2, C3, C4, C5');
    await page.getByLabel('Who sat?').fill('Dr Chair');
    await page.getByLabel('What was decided?').fill('The line is moved to 61.3%.');
    await page.getByLabel('Why?').fill('The panel of eight judges set it.');
    await page.getByLabel('This is what the board decided, and it cannot be taken back').check();
    await page.getByRole('button', { name: 'Confirm all results' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('A board is two people or more');
    expect(await page.getByLabel('Why?').inputValue()).toBe('The panel of eight judges set it.');
    await page.getByLabel('Who sat?').fill('Dr Chair\nDr Member');
    await box.fill('c4 c5');
    await page.getByRole('button', { name: 'Confirm all results' }).click();
    expect(await main(page)).toContain('The least total that passes becomes 61.3%');
    expect(await main(page)).toContain('C4 and C5');
    await page.context().close();
  });

  it('shows the director whose each result is, what its trainee will read, and a sheet that runs no formula', async () => {
    const { page, complaints } = await visit('Fay Director', at('/release'));
    expect(await main(page)).toContain('Ada Leadwell');
    await page
      .getByRole('row', { name: new RegExp(JUST) })
      .getByRole('link')
      .click();
    await page.getByText(/What the trainee of plan \w{5} will see/).waitFor();
    const preview = (await page.textContent('section[aria-labelledby=preview]')) ?? '';
    expect(preview).toContain('The total is below what passes.');
    expect(preview).not.toMatch(/Ann|Bob|Assessor/);
    const sheet = await page.request.get(`${api.url}${at('/results.csv')}`);
    expect(sheet.headers()['content-type']).toContain('text/csv');
    const lines = (await sheet.text()).split('\r\n');
    expect(lines[0]).toContain('Trust,Project,Lead');
    expect(lines.find((one) => one.includes('cmd'))).toContain(`'${FORMULA}`);
    expect(lines.find((one) => one.includes(JUST))).toMatch(/Not a pass,60\.5,Below,C4 C5/);
    expect(complaints).toEqual([]);
    await faultsOf('Fay Director', [at('/release'), at(`/release?plan=${house.packet(JUST)}`), at('/board')]);
    await page.context().close();
  }, 240_000);

  it('goes out at a time that can be chosen and given up, or at once', async () => {
    const { page } = await visit('Fay Director', at('/release'));
    await page.getByLabel('Day', { exact: true }).fill('8');
    await page.getByLabel('Month', { exact: true }).fill('9');
    await page.getByLabel('Year', { exact: true }).fill('2026');
    await page.getByLabel('Time', { exact: false }).first().fill('10:00');
    await page.getByRole('button', { name: 'Choose this time' }).click();
    await page.getByText('They go out by themselves on').waitFor();
    expect(await main(page)).toContain('8 September 2026 at 10:00');
    await page.getByRole('button', { name: 'Give up this time' }).click();
    await page.getByRole('button', { name: 'Choose this time' }).waitFor();
    await page.getByLabel('I have read what each trainee will see').check();
    await page.getByRole('button', { name: 'Release all results' }).click();
    await page.getByText('3 results are released.').waitFor();
    await page.context().close();
    expect(
      await director.do('query ($roundId: ID!) { boardPapers(roundId: $roundId) { state } }', { roundId }),
    ).toEqual({
      boardPapers: { state: 'RELEASED' },
    });
  });
});
