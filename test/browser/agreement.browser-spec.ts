import { gzipSync } from 'node:zlib';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { AT_58, AT_66, discussToTheEnd } from '../support/mark-discussion.js';
import { ALLOCATE, FEEDBACK, levels, MarkingRound } from '../support/marking-round.js';
import { pageFaults } from '../support/page-faults.js';
import { type Caller, TestApi } from '../support/test-api.js';

const MOST_HTML = 10 * 1024;

describeInBrowser('two markers whose marks do not agree', (browser) => {
  let api: TestApi;
  let round: MarkingRound;
  let ann: Caller;
  let bob: Caller;
  let packetId: string;
  let open: string;

  const visit = async (who: string, path: string, options: Parameters<typeof openPage>[1] = {}) => {
    const { page, complaints } = await openPage(browser(), options);
    await signInAs(page, api.url, who, path);
    return { page, complaints };
  };
  const main = (page: Awaited<ReturnType<typeof visit>>['page']) => page.textContent('main');

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    round = await MarkingRound.start({ api });
    const trust = await api.organisation('Northmere General (FICTIONAL)');
    const lead = await api.someone(trust, 'Ada Leadwell', 'clinician');
    ann = await api.someone(round.programme, 'Ann Assessor', 'assessor');
    bob = await api.someone(round.programme, 'Bob Assessor', 'assessor');
    await api.person(round.programme, 'Mo Derator', 'moderator');
    ({ packetId } = await round.accepted(lead, 'Fewer falls'));
    ({ packetId: open } = await round.accepted(lead, 'Earlier antibiotics'));
    const { packetId: apart } = await round.accepted(lead, 'Shorter waits');
    const { packetId: agreed } = await round.accepted(lead, 'Missed doses');
    await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
    for (const discussed of [packetId, open]) {
      await round.mark(ann, discussed, AT_58);
      await round.mark(bob, discussed, AT_66);
    }
    await round.mark(ann, apart, levels(3));
    await round.mark(bob, apart, levels(2));
    await round.mark(ann, agreed, levels(3));
    await round.mark(bob, agreed, levels(3, { C1: 2 }));
    await discussToTheEnd(round, [ann, bob], agreed, levels(3));
  }, 120_000);
  afterAll(() => api.stop());

  it('find in their queue what they are to discuss, and read both marks by number, where they differ first', async () => {
    const { page, complaints } = await visit('Ann Assessor', '/marking');
    expect(await main(page)).toContain('To discuss with the other marker: 2');
    await page.getByRole('link', { name: /Fewer falls/ }).click();
    await page.getByRole('heading', { name: 'Discuss your marks' }).waitFor();
    const said = (await main(page)) ?? '';
    // They differ on C1, C3, C4, C5, C9 and C10.
    for (const text of [...FEEDBACK.strengths, ...FEEDBACK.nextSteps]) expect(said.split(text)).toHaveLength(3);
    for (const words of ['8 points apart', '58%, not a pass', '66%, pass', 'Where the marks differ: 6 of 10'])
      expect(said).toContain(words);
    expect(await page.content()).not.toMatch(/Bob Assessor|Leadwell|Northmere/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('write to each other with JavaScript off, and lose no word that cannot be taken', async () => {
    const { page } = await visit('Bob Assessor', `/marking/${packetId}/agree`, { javaScriptEnabled: false });
    await page.getByLabel('What is it about?').selectOption('C3');
    await page.getByRole('button', { name: 'Send the note' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Write what you want to say');
    expect(await page.getByLabel('What is it about?').inputValue()).toBe('C3');
    await page.getByLabel('Your note').fill('Patient’s NHS number 943 476 5919 stands in the ledger.');
    await page.getByRole('button', { name: 'Send the note' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('NHS number');
    expect(await page.getByLabel('Your note').inputValue()).toContain('stands in the ledger');
    await page.getByLabel('Your note').fill('Two talks with the ward clerks are in the ledger.');
    await page.getByRole('button', { name: 'Send the note' }).click();
    expect(await page.textContent('#notes')).toContain('You, marker 2, about stakeholder engagement');
    await page.context().close();
  });

  it('revise on a page of its own that keeps every word until it is taken, and only once', async () => {
    const { page } = await visit('Ann Assessor', `/marking/${packetId}/agree`, {
      javaScriptEnabled: false,
      viewport: { width: 375, height: 800 },
    });
    await page.getByRole('button', { name: 'Revise your mark' }).click();
    expect(await main(page)).toContain('Marker 2: 3');
    await page.locator('#revise-level-C3-4').check();
    await page.locator('#revise-comment-C3').fill('The ledger.');
    await page.getByRole('button', { name: 'Revise your mark for good' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Enter why you revise your mark');
    await page.getByLabel('Why do you revise your mark?').fill('I had not read the ledger.');
    await page.getByRole('button', { name: 'Revise your mark for good' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain(
      'Give your reasons for C3 in at least 25 characters',
    );
    expect(await page.locator('.nhsuk-error-summary a').getAttribute('href')).toBe('#revise-comment-C3');
    expect(await page.locator('#revise-comment-C3').inputValue()).toBe('The ledger.');
    expect(await page.getByLabel('Why do you revise your mark?').inputValue()).toBe('I had not read the ledger.');
    await page.locator('#revise-level-C3-2').check();
    await page.locator('#revise-comment-C3').fill('The ledger tells of two talks, and of no change because of them.');
    await page.getByRole('button', { name: 'Revise your mark for good' }).click();
    // 58, and one step of C3, which is 3.
    for (const words of [
      'Your part is ended: your mark is revised.',
      '58%, not a pass',
      '61%, pass',
      'the other marker has not yet',
    ])
      expect(await page.textContent('body')).toContain(words);
    expect(await page.getByRole('button', { name: 'Stand by your mark for good' }).count()).toBe(0);
    await page.goto(`${api.url}/marking/${packetId}/agree/revise`);
    expect(new URL(page.url()).pathname).toBe(`/marking/${packetId}/agree`);
    await page.context().close();
  });

  it('stand by a mark with a reason, and read what came of it', async () => {
    const { page, complaints } = await visit('Bob Assessor', `/marking/${packetId}/agree`);
    await hydrated(page);
    expect(await main(page)).not.toContain('61%');
    await page.getByRole('button', { name: 'Stand by your mark for good' }).click();
    await page.locator('.nhsuk-error-summary').waitFor();
    await page.getByLabel('Why do you stand by your mark?').fill('It is what the ledger says.');
    await page.getByRole('button', { name: 'Stand by your mark for good' }).click();
    await page.getByText('Your part is ended: your mark stands.').waitFor();
    // (61 + 66) / 2.
    for (const words of ['63.5% (mean of the 2 marks)', '61%, pass', 'I had not read the ledger.'])
      expect(await main(page)).toContain(words);
    expect(complaints.filter((words) => !words.includes('400'))).toEqual([]);
    await page.context().close();
  });

  it('are read by the moderator with both totals and their reasons, who orders a third mark where it is needed', async () => {
    const { page, complaints } = await visit('Mo Derator', `/programme/rounds/${round.roundId}/marking`);
    const said = (await main(page)) ?? '';
    for (const words of [
      '58%, revised to 61%',
      'I had not read the ledger.',
      '66%, stands by it',
      'too far apart for a discussion',
    ])
      expect(said).toContain(words);
    await hydrated(page);
    const plan = await visit('Mo Derator', `/programme/rounds/${round.roundId}/moderation/${packetId}`);
    // C3 was raised from 1 to 2, which is 3 points.
    expect((await main(plan.page))?.replaceAll(/\s+/g, ' ')).toContain('61%, Pass (first marked 58%, Not a pass)');
    expect(await plan.page.getByRole('row', { name: /^C3/ }).textContent()).toContain('2 (first 1)');
    await plan.page.context().close();
    await page.getByRole('button', { name: /Order a third mark/ }).click();
    // Both assessors of the round have marked it.
    await page.locator('.nhsuk-error-summary').waitFor();
    await api.someone(round.programme, 'Cat Assessor', 'assessor');
    await page.getByRole('button', { name: /Order a third mark/ }).click();
    await page.getByText('A third mark is ordered').waitFor();
    expect(complaints.filter((words) => !words.includes('400'))).toEqual([]);
    await page.context().close();
  });

  it('have pages without a fault at any width, each of at most 10 KB', async () => {
    const seen: readonly (readonly [string, string])[] = [
      ['Ann Assessor', '/marking'],
      ['Ann Assessor', `/marking/${packetId}/agree`],
      ['Ann Assessor', `/marking/${open}/agree`],
      ['Ann Assessor', `/marking/${open}/agree/revise`],
      ['Mo Derator', `/programme/rounds/${round.roundId}/marking`],
    ];
    for (const [who, path] of seen) {
      const { page } = await visit(who, path, { bypassCSP: true });
      const html = (await (await page.goto(`${api.url}${path}`))?.text()) ?? '';
      expect([path, gzipSync(html).length < MOST_HTML]).toEqual([path, true]);
      expect([path, await pageFaults(page)]).toEqual([path, []]);
      await page.context().close();
    }
  });

  it('are gone on without, with a reason, when a marker never answers', async () => {
    const { page } = await visit('Mo Derator', `/programme/rounds/${round.roundId}/marking`, {
      javaScriptEnabled: false,
    });
    const goOn = page.getByRole('button', { name: /Go on without it/ });
    await goOn.click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Enter why the discussion does not go on');
    await page.getByLabel('Why does the discussion not go on?').fill('Nobody has written for three weeks.');
    await goOn.click();
    expect(await page.textContent('body')).toContain('The discussion is over, and the marks were compared');
    expect(await main(page)).toMatch(/discussion cut short.*Nobody has written for three weeks\./s);
    await page.context().close();
    const marker = await visit('Ann Assessor', `/marking/${open}/agree`);
    expect(await main(marker.page)).toContain('The programme went on. The mark stands.');
    expect(await main(marker.page)).not.toContain('three weeks');
    await marker.page.context().close();
  });
});
