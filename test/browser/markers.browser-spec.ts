import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { fillFeedback } from '../support/feedback-boxes.js';
import { ALLOCATE, levels, MarkingRound } from '../support/marking-round.js';
import { pageFaults } from '../support/page-faults.js';
import { BEGIN, INVITE, joinPool, loadExemplars, ownCalibration, SIP_BC } from '../support/pool-of-markers.js';
import { type Caller, TestApi } from '../support/test-api.js';

const CRITERIA = Array.from({ length: 10 }, (_, index) => `C${index + 1}`);

describeInBrowser('a marker’s tools', (browser) => {
  let api: TestApi;
  let round: MarkingRound;
  let ann: Caller;
  let packetId: string;

  const visit = async (who: string, path: string, options: Parameters<typeof openPage>[1] = {}) => {
    const { page, complaints } = await openPage(browser(), options);
    await signInAs(page, api.url, who, path);
    return { page, complaints };
  };
  const fill = async (page: Page, level: number, but: Readonly<Record<string, number>> = {}) => {
    for (const key of CRITERIA) {
      const wanted = but[key] ?? level;
      await page.locator(`#mark-level-${key}${wanted === 0 ? '' : `-${wanted}`}`).check();
      if (wanted <= 1) await page.locator(`#mark-comment-${key}`).fill('The evidence for this is not in the plan.');
    }
    await page.getByLabel('Pass', { exact: true }).check();
  };

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    round = await MarkingRound.start({ api });
    const trust = await api.organisation('Northmere (FICTIONAL)');
    await api.organisation('Southby (FICTIONAL)');
    ann = await api.someone(round.programme, 'Ann Assessor', 'assessor');
    const bob = await api.someone(round.programme, 'Bob Assessor', 'assessor');
    await api.person(round.programme, 'Mo Derator', 'moderator');
    await loadExemplars(api, round.programme, ['Fewer falls', 'Earlier antibiotics', 'Shorter waits']);
    const asked = await api.person(round.programme, 'Cat Asked', 'assessor');
    await round.director.do(INVITE, { input: { personId: asked, kind: 'CLINICIAN' } });
    await joinPool(round, bob, { kind: 'MANAGER', capacity: 6 });
    ({ packetId } = await round.accepted(await api.someone(trust, 'Ada Leadwell', 'clinician'), 'Safer lines'));
  }, 120_000);
  afterAll(() => api.stop());

  /** One that is under way, begun anew where the last is over. */
  async function calibratingAgain(marker: Caller): Promise<string> {
    const { state, id } = await ownCalibration(marker);
    if (state === 'UNDER_WAY') return id;
    await marker.do(BEGIN, { input: SIP_BC });
    return (await ownCalibration(marker)).id;
  }

  it('begin with an invitation that the director sends and the marker answers, with JavaScript off', async () => {
    const director = await visit('Fay Director', '/programme/markers', { javaScriptEnabled: false });
    await director.page.getByText('Ask somebody into the pool').click();
    await director.page.getByLabel('Whom?').selectOption({ label: 'Ann Assessor' });
    await director.page.locator('#invite').getByLabel('Most plans in a round').fill('many');
    await director.page.getByRole('button', { name: 'Ask them' }).click();
    expect(await director.page.textContent('.nhsuk-error-summary')).toContain('must be a number');
    await director.page.locator('#invite').getByLabel('Most plans in a round').fill('4');
    await director.page.getByRole('button', { name: 'Ask them' }).click();
    expect(await director.page.textContent('main')).toMatch(/Ann Assessor.*Clinician.*4.*Asked/s);
    await director.page.context().close();
    await api.settle();
    const { page } = await visit('Ann Assessor', '/inbox', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'You are asked to mark for this programme' }).click();
    await page.getByLabel('Southby (FICTIONAL)').check();
    await page.getByLabel('People you are close to').fill('Cleo Friend\nsam@example.org');
    await page.getByRole('button', { name: 'Accept and mark for the programme' }).click();
    expect(await page.textContent('main')).toContain('In the pool');
    expect(await page.getByLabel('Southby (FICTIONAL)').isChecked()).toBe(true);
    expect(await page.getByLabel('People you are close to').inputValue()).toBe('Cleo Friend\nsam@example.org');
    await page.context().close();
  });

  it('lead through two exemplars on the split page, and show what they should be given only afterwards', async () => {
    const { page, complaints } = await visit('Ann Assessor', '/marking/calibration');
    await hydrated(page);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { name: 'The plan' }).waitFor();
    expect(await page.content()).not.toContain('reference-canary');
    await fill(page, 3, { C6: 1 });
    await page.getByText('Draft saved').waitFor();
    await page.getByRole('button', { name: 'Submit and compare' }).click();
    await page.getByText('Read below how they compare').waitFor();
    const compared = (await page.textContent('main')) ?? '';
    expect(compared).toContain('does not agree');
    expect(compared).toMatch(/More than 1 level away.*You gave 1; agreed: 3\. reference-canary/s);
    await page.getByRole('button', { name: 'Mark the next exemplar' }).click();
    await page.getByRole('heading', { name: 'The plan' }).waitFor();
    await fill(page, 3);
    await page.getByRole('button', { name: 'Submit and compare' }).click();
    await page.getByText('Read below how they compare').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('pass with a third exemplar, marked with JavaScript off, and the director sees until when', async () => {
    const { page } = await visit('Ann Assessor', '/marking/calibration', { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Mark the next exemplar' }).click();
    await page.getByRole('button', { name: 'Submit and compare' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Before you submit, set');
    await fill(page, 3);
    await page.getByRole('button', { name: 'Submit and compare' }).click();
    expect(await page.textContent('main')).toContain('It counts no more from 1 September 2027');
    await page.context().close();
    const director = await visit('Fay Director', '/programme/markers');
    expect(await director.page.textContent('main')).toContain('SIP-BC 1.0: until 1 September 2027');
    await director.page.context().close();
  }, 120_000);

  it('hold comments that a button puts into the sheet, by script and without one', async () => {
    const bank = await visit('Ann Assessor', '/marking/comments', { javaScriptEnabled: false });
    await bank.page.getByLabel('Which criterion is it for?').selectOption('C1');
    await bank.page.getByRole('button', { name: 'Keep the comment' }).click();
    expect(await bank.page.textContent('.nhsuk-error-summary')).toContain('Enter the comment');
    await bank.page.locator('#add').getByLabel('Comment').fill('A local baseline is given, over time.');
    await bank.page.getByRole('button', { name: 'Keep the comment' }).click();
    expect(await bank.page.textContent('main')).toContain('A local baseline is given, over time.');
    await bank.page.context().close();
    await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
    const plain = await visit('Ann Assessor', `/marking/${packetId}`, { javaScriptEnabled: false });
    await plain.page.getByLabel('No, open the plan').check();
    await plain.page.getByRole('button', { name: 'Continue' }).click();
    await plain.page.locator('#mark-comment-C1').fill('Eight weeks.');
    await plain.page.locator('.app-kept summary').click();
    await plain.page.getByRole('button', { name: 'Insert' }).click();
    // No level is set yet: nothing is saved, and nothing is lost.
    expect(await plain.page.textContent('.nhsuk-error-summary')).toContain('Select a level for');
    const together = 'Eight weeks.\nA local baseline is given, over time.';
    expect(await plain.page.locator('#mark-comment-C1').inputValue()).toBe(together);
    await plain.page.context().close();
    const { page, complaints } = await visit('Ann Assessor', `/marking/${packetId}`);
    await hydrated(page);
    await page.locator('#mark-level-C1-3').check();
    await page.locator('#mark-comment-C1').fill('Eight weeks.');
    await page.locator('.app-kept summary').click();
    await page.getByRole('button', { name: 'Insert' }).click();
    expect(await page.locator('#mark-comment-C1').inputValue()).toBe(together);
    await page.getByText('Draft saved').waitFor();
    await page.reload();
    expect(await page.locator('#mark-comment-C1').inputValue()).toBe(together);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('tell the moderator what a marker is unsure of, and nobody else', async () => {
    const { page } = await visit('Ann Assessor', `/marking/${packetId}`, { javaScriptEnabled: false });
    await fill(page, 3);
    await fillFeedback(page);
    await page.locator('#mark-unsure-C6').check();
    await page.getByLabel('Private note to the moderator').fill('The second table of costs looks odd.');
    await page.getByRole('button', { name: 'Check your mark' }).click();
    expect(await page.textContent('main')).toMatch(/Moderator asked to look at.*second table of costs looks odd/s);
    await page.getByRole('button', { name: 'Submit your mark for good' }).click();
    expect(await page.textContent('#marks')).toContain('The second table of costs looks odd.');
    await page.context().close();
    const bob = await api.signIn(
      (await round.director.do<{ people: { id: string; name: string }[] }>('{ people { id name } }')).people.find(
        ({ name }) => name === 'Bob Assessor',
      )?.id ?? '',
      round.programme,
    );
    await round.mark(bob, packetId, levels(3));
    const other = await visit('Bob Assessor', `/marking/${packetId}`);
    expect(await other.page.content()).not.toContain('looks odd');
    await other.page.context().close();
    const moderator = await visit('Mo Derator', `/programme/rounds/${round.roundId}/marking`);
    expect(await moderator.page.textContent('main')).toMatch(
      /Unsure of C6: please look.*The second table of costs looks odd/s,
    );
    await moderator.page.context().close();
  }, 120_000);

  it('are measured by exemplars that the director makes of plans whose results are out', async () => {
    await round.conclude();
    const { page } = await visit('Fay Director', '/programme/markers/exemplars');
    await hydrated(page);
    await page.getByRole('link', { name: /Safer lines/ }).click();
    await page.getByRole('button', { name: 'Make the exemplar' }).waitFor();
    for (const key of CRITERIA) {
      await page.locator(`#mark-level-${key}-2`).check();
      if (key !== 'C4') await page.locator(`#mark-comment-${key}`).fill('Some of it is there, and some is missing.');
    }
    await page.getByRole('button', { name: 'Make the exemplar' }).click();
    await page.locator('.nhsuk-error-summary').waitFor();
    expect(await page.locator('.nhsuk-error-summary a').getAttribute('href')).toBe('#mark-comment-C4');
    expect(await page.locator('#mark-comment-C1').inputValue()).toBe('Some of it is there, and some is missing.');
    await page.locator('#mark-comment-C4').fill('An outcome is counted, and no process.');
    await page.getByRole('button', { name: 'Make the exemplar' }).click();
    await page.getByText('The exemplar is made.').waitFor();
    expect(await page.textContent('table')).toMatch(/Safer lines.*A plan of a round/s);
    await page.context().close();
  }, 120_000);

  it('have no fault at any width on any of their pages', async () => {
    const again = await calibratingAgain(ann);
    const pages: readonly (readonly [string, readonly string[]])[] = [
      [
        'Ann Assessor',
        [
          '/marking',
          `/marking/${packetId}`,
          '/marking/invitation',
          '/marking/calibration',
          `/marking/calibration/${again}`,
          '/marking/comments',
        ],
      ],
      ['Cat Asked', ['/marking/invitation', '/marking/calibration', '/marking/comments']],
      [
        'Fay Director',
        [
          '/programme',
          '/programme/markers',
          '/programme/markers/exemplars',
          `/programme/markers/exemplars?plan=${packetId}`,
        ],
      ],
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
