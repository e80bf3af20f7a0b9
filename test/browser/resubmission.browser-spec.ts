import { describeInBrowser } from '../support/browser.js';
import { act, ALLOCATE, DECLARE, type MarkingRound } from '../support/marking-round.js';
import { Desk } from '../support/page-driver.js';
import { pageFaultsAnew } from '../support/page-faults.js';
import { BETTER, ResubmissionRound, saidBy } from '../support/resubmission-round.js';
import { TestApi } from '../support/test-api.js';

const SAVE_ANSWER = act('saveAnswer', 'SaveAnswerInput', 'versionNo');

describeInBrowser('what did not pass', (browser) => {
  let api: TestApi;
  let house: ResubmissionRound;
  let again: MarkingRound;
  let packetId: string;

  const at = (name: string, hasScripts = true) => Desk.of(browser(), api, name, hasScripts);
  const answer = async (value: string, basedOn: number) => {
    const { projectId } = house.failed;
    await house.lead.do(SAVE_ANSWER, { input: { projectId, questionKey: 'scope-in', value, basedOn } });
  };
  /** That a page is whole for everybody, at any width, and says nothing to the console. */
  const isSound = async ({ page, complaints }: Desk) => {
    expect(await pageFaultsAnew(page)).toEqual([]);
    expect(complaints).toEqual([]);
  };

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    house = await ResubmissionRound.start({
      api,
      prepare: async (lead, projectId) => {
        const input = { projectId, questionKey: 'scope-in', value: 'One ward, at night.', basedOn: 0 };
        await lead.do(SAVE_ANSWER, { input });
      },
    });
    await api.someone(house.round.programme, 'Cat Assessor', 'assessor');
  }, 240_000);
  afterAll(() => api.stop());

  it('is told to its lead with what is marked anew, and until when', async () => {
    const desk = await at('Zebedee Quill');
    await desk.visit(`/projects/${house.failed.projectId}/result-of-marking`);
    expect(await desk.main()).toContain('You may submit it once more');
    expect(await desk.main()).toContain('Until the end of 1 March 2027');
    expect(await desk.main()).toContain('Your programme opens a round for it');
    await isSound(desk);
    await desk.page.context().close();
  });

  it('gets a round of its own from the released one, without JavaScript', async () => {
    const desk = await at('Fay Director', false);
    await desk.visit(`/programme/rounds/${house.round.roundId}`);
    await desk.follow('Resubmissions');
    expect(await desk.main()).toContain('1 project may be submitted again once');
    const opening = {
      'What is the round called?': 'Autumn, again',
      'When it opens': '2026-09-01T08:00',
      'Deadline for submitting': '2027-03-02T12:00',
      'When marks are due': '2027-03-20',
    };
    await expect(desk.send('Open the round', opening, 'The round is open')).rejects.toThrow(
      'choose a deadline by then',
    );
    await desk.send('Open the round', { 'Deadline for submitting': '2027-02-01T12:00' }, 'The round is open');
    const [, roundId = ''] = /rounds\/([^/?#]+)/.exec(desk.page.url()) ?? [];
    again = house.round.inRound(roundId);
    await desk.visit(`/programme/rounds/${house.round.roundId}/resubmissions`);
    expect(await desk.main()).toContain('Autumn, again');
    expect(await desk.main()).not.toContain('Open a round for resubmissions');
    await desk.page.context().close();
  });

  it('is submitted from where its lead submits, and nothing else is offered that round', async () => {
    await answer('Two wards, at night.', 1);
    const desk = await at('Zebedee Quill');
    await desk.visit(`/projects/${house.passed.projectId}/submission`);
    expect(await desk.main()).not.toContain('Autumn, again');
    await desk.visit(`/projects/${house.failed.projectId}/result-of-marking`);
    await desk.follow('Submit it again');
    await desk.page.getByText('For what did not pass, once more.').first().waitFor();
    await isSound(desk);
    await desk.page.context().close();
    const { id } = await again.submit(house.lead, house.failed.projectId);
    packetId = await again.screen(id);
    await again.director.do(ALLOCATE, { input: { roundId: again.roundId } });
  });

  it('is marked by what changed, on the criteria that are marked anew alone', async () => {
    const cat = await api.signIn(await personOf('Cat Assessor'), house.round.programme);
    const [item] = await again.queue(cat);
    const conflict = { id: item?.markId, version: item?.version, conflict: false, why: '' };
    await cat.do(DECLARE, { input: conflict });
    const desk = await at('Cat Assessor');
    await desk.visit(`/marking/${packetId}`);
    const headings = await desk.page.locator('main h2').allTextContents();
    expect(headings.slice(0, 2)).toEqual(['What changed', 'The plan']);
    expect(await desk.page.locator('.app-changes del').first().textContent()).toContain('One');
    const asked = await desk.page
      .locator('[data-criterion]')
      .evaluateAll((all) => all.map((one) => (one as unknown as { dataset: { criterion: string } }).dataset.criterion));
    expect(asked).toEqual(['C4', 'C6']);
    expect(await desk.main()).toContain('of 2 levels set');
    await isSound(desk);
    await desk.page.context().close();
  });

  it('is told with the first result beneath the new one', async () => {
    for (const name of ['Ann Assessor', 'Bob Assessor', 'Cat Assessor']) {
      const marker = await api.signIn(await personOf(name), house.round.programme);
      const item = (await again.queue(marker)).find((one) => one.packetId === packetId);
      if (item) await again.mark(marker, packetId, saidBy(name, BETTER));
    }
    await house.conclude(again);
    const desk = await at('Zebedee Quill');
    await desk.visit(`/projects/${house.failed.projectId}/result-of-marking`);
    const told = await desk.main();
    expect(told).toContain('60.5%');
    expect(told.indexOf('The first result')).toBeGreaterThan(told.indexOf('60.5%'));
    expect(told).toContain('54%');
    expect(told).not.toContain('You may submit it once more');
    await isSound(desk);
    await desk.page.context().close();
  });

  async function personOf(name: string): Promise<string> {
    const { demoPeople } = await house.lead.do<{ demoPeople: { id: string; name: string }[] }>(
      '{ demoPeople { id name } }',
    );
    return demoPeople.find((one) => one.name === name)?.id ?? '';
  }
});
