import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage } from '../support/browser.js';
import { MarkingRound } from '../support/marking-round.js';
import { pageFaults } from '../support/page-faults.js';
import { type PlayedMark, playMarks } from '../support/played-marks.js';
import { judged, judgement } from '../support/standards-and-examiners.js';
import { type Caller, TestApi } from '../support/test-api.js';

const MARKERS = ['Ann Assessor', 'Bob Assessor', 'Cat Assessor'];
const RATINGS = ['BORDERLINE', 'PASS', 'PASS', 'GOOD'] as const;

/** Twelve plans marked in a ring, the first marker three points more severe than the others; all pairs agree. */
function marksOfRound(): PlayedMark[] {
  const qualities = [46, 50, 64, 66, 67.5, 68, 70, 70.5, 79, 81, 82.5, 85];
  const noise = [0.25, -0.5, 0, 0.5, -0.25, 0.25, 0.5, 0, -0.5, 0.25, -0.25, 0];
  return qualities.flatMap((quality, plan) =>
    (
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ][plan % 3] ?? []
    ).map((who, at) => ({
      candidate: `P${String(plan + 1).padStart(2, '0')}`,
      marker: MARKERS[who] ?? '',
      mark: quality - (who === 0 ? 2 : -1) + (at ? (noise[plan] ?? 0) : 0),
      globalRating: RATINGS[Math.min(3, Math.floor(plan / 3))] ?? 'PASS',
    })),
  );
}

describeInBrowser('fairness on its pages', (browser) => {
  let api: TestApi;
  let round: MarkingRound;
  let people: Record<'director' | 'moderator' | 'marker' | 'examiner', Caller>;
  let paths: Record<'fairness' | 'standard' | 'judge' | 'room', string>;

  const visit = async (who: keyof typeof people, path: string, options: Parameters<typeof openPage>[1] = {}) => {
    const { page, complaints } = await openPage(browser(), options);
    await page
      .context()
      .addCookies([{ name: 'springboard-session', value: people[who].secret, url: api.url, httpOnly: true }]);
    const response = await page.goto(`${api.url}${path}`);
    expect([path, response?.status()]).toEqual([path, 200]);
    if (options.javaScriptEnabled !== false) await hydrated(page);
    return { page, complaints };
  };
  const main = (page: Page) => page.textContent('main');

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    round = await MarkingRound.start({ api });
    const { programme, director, schemeId, roundId } = round;
    const lead = await api.someone(await api.organisation('Northmere (FICTIONAL)'), 'Ada Leadwell', 'clinician');
    const markers = new Map<string, Caller>();
    for (const name of MARKERS) markers.set(name, await api.someone(programme, name, 'assessor'));
    const moderator = await api.someone(programme, 'Mo Derator', 'moderator');
    const marker = markers.get(MARKERS[0] ?? '') as Caller;
    people = {
      director,
      moderator,
      marker,
      examiner: await api.someone(programme, 'Xan Examiner', 'external-examiner'),
    };
    const marks = marksOfRound();
    for (const candidate of new Set(marks.map((one) => one.candidate))) await round.accepted(lead, `Plan ${candidate}`);
    await judged(director, schemeId, [
      [marker, judgement(2.5)],
      [moderator, judgement(2.5, { 0: 2, 1: 2 })],
    ]);
    await playMarks(round, markers, marks);
    const { openStandardExercise } = await director.do<{ openStandardExercise: { id: string } }>(
      'mutation ($input: OpenStandardExerciseInput!) { openStandardExercise(input: $input) { id } }',
      { input: { schemeId } },
    );
    paths = {
      fairness: `/programme/rounds/${roundId}/fairness`,
      standard: `/programme/schemes/${schemeId}/standard`,
      judge: `/marking/standard/${openStandardExercise.id}`,
      room: `/external/${roundId}`,
    };
  }, 240_000);
  afterAll(() => api.stop());

  it('tells a moderator who is severe: the number and its interval first, as a picture and as a table', async () => {
    const { page, complaints } = await visit('moderator', paths.fairness);
    const text = await main(page);
    expect(text).toMatch(/One mark, ICC\(1,1\)0\.\d\d \(95% interval 0\.\d\d to (0\.\d\d|1\.00)\)/);
    expect(text).toMatch(
      /The highest is Ann Assessor, at \+\d\.\d points \(95% interval \+\d\.\d to \+\d\.\d points\)/,
    );
    expect(text).toContain('advice only');
    expect(await page.getByRole('img', { name: 'How severe each marker is' }).first().isVisible()).toBe(true);
    await page.getByText('View the data as a table').first().click();
    expect(await page.getByRole('cell', { name: 'Ann Assessor' }).first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes a judgement with JavaScript off, keeps what was typed when it is refused, and shows it again', async () => {
    const { page } = await visit('marker', paths.judge, { javaScriptEnabled: false });
    for (const select of await page.locator('#judge select').all()) await select.selectOption('2.5');
    await page.getByLabel('The lowest cut you would accept').fill('70');
    await page.getByLabel('The highest cut you would accept').fill('55');
    await page.getByLabel('The fewest who may fail').fill('5');
    await page.getByLabel('The most who may fail').fill('30');
    await page.getByRole('button', { name: 'Give your judgement' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain(
      'The highest cut you would accept is above the lowest',
    );
    expect(await page.locator('#judge select').first().inputValue()).toBe('2.5');
    expect(await page.getByLabel('The lowest cut you would accept').inputValue()).toBe('70');
    await page.getByLabel('The lowest cut you would accept').fill('50');
    await page.getByRole('button', { name: 'Give your judgement' }).click();
    await page.getByText('1 judge has answered so far').waitFor();
    expect(await page.getByLabel('The highest cut you would accept').inputValue()).toBe('55');
    await page.context().close();
  });

  it('shows the director the cut in force beside three methods, and no way to change it once marking has begun', async () => {
    const { page } = await visit('director', paths.standard);
    const text = await main(page);
    // 62.5 and 59.75: their mean is 61.125.
    for (const words of [
      'Cut in force60.0%',
      '61.1%',
      'Borderline regression, Autumn',
      'Hofstee, Autumn',
      'marking has begun (Autumn)',
    ])
      expect(text).toContain(words);
    expect(await page.getByText('Adopt this cut').count()).toBe(0);
    await page.context().close();
  });

  it('opens the room to an examiner who declares, and takes a report, with JavaScript off', async () => {
    const { page } = await visit('examiner', '/external', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Autumn' }).click();
    await page.getByLabel('No, open the room').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await page.locator('main tbody tr').count()).toBe(10);
    await page.locator('main tbody a').first().click();
    const plan = await main(page);
    expect(plan).toMatch(/Marker 1 of the plan, marker [ABC] of the round/);
    expect(plan).not.toMatch(/Ann Assessor|Leadwell|Northmere/);
    await page.getByRole('link', { name: 'Back to the room' }).click();
    await page
      .getByRole('link', { name: /figures of the process/ })
      .or(page.getByRole('button', { name: /figures of the process/ }))
      .click();
    expect(await main(page)).toMatch(/The highest is Marker [ABC], at \+/);
    await page.goto(`${api.url}${paths.room}`);
    await page.getByLabel('Standards are met', { exact: true }).check();
    await page.getByLabel('On the standard of the work and of the marks').fill('Levels fit what the plans show.');
    await page.getByRole('button', { name: /Send it to the board/ }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Enter what you find of the process');
    expect(await page.getByLabel('On the standard of the work and of the marks').inputValue()).toContain('Levels fit');
    await page.getByLabel('On the process').fill('Every plan was marked twice, blind.');
    await page.getByRole('button', { name: /Send it to the board/ }).click();
    expect(await main(page)).toContain('Report 1 by Xan Examiner');
    await page.context().close();
    const board = await visit('moderator', paths.fairness);
    expect(await main(board.page)).toContain('Every plan was marked twice, blind.');
    await board.page.context().close();
  });

  it('has no fault at any width', async () => {
    const { sample } = (
      await people.examiner.do<{ externalRoom: { sample: { packetId: string }[] } }>(
        'query ($roundId: ID!) { externalRoom(roundId: $roundId) { sample { packetId } } }',
        { roundId: round.roundId },
      )
    ).externalRoom;
    const looked: readonly (readonly [keyof typeof people, readonly string[]])[] = [
      ['moderator', [paths.fairness]],
      ['director', [paths.standard]],
      ['marker', ['/marking/standard', paths.judge, '/marking/severity']],
      ['examiner', ['/external', paths.room, `${paths.room}/process`, `${paths.room}/${sample[0]?.packetId}`]],
    ];
    for (const [who, all] of looked)
      for (const path of all) {
        const { page } = await visit(who, path, { bypassCSP: true });
        expect([path, await pageFaults(page)]).toEqual([path, []]);
        await page.context().close();
      }
  }, 240_000);
});
