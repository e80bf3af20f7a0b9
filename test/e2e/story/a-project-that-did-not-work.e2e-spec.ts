import { OrganisationPeople } from '../../support/organisation-people.js';
import { type Caller, TestApi } from '../../support/test-api.js';
import { trustOf, WholeProject } from '../../support/whole-project.js';
import { agreeToBeNamed, approve, propose, shareLocally } from '../../support/whole-project-delivery.js';
import { measures, problem, rationale, stakeholders, startAndRoute } from '../../support/whole-project-planning.js';

const LIBRARY = `query ($filter: LibraryFilterInput) { library(first: 10, filter: $filter) { edges { node { id title resultState } } } }`;
const RECORD = `query ($id: ID!) { libraryRecord(id: $id) { resultState card { resultNote lesson } } }`;
const REASON = 'The laboratory closed the hatch; the list no longer comes to the ward.';
const LESSON = 'Nobody took the call on three days of five, and no more results were in time than before.';

interface Library {
  library: { edges: { node: { id: string; title: string; resultState: string } }[] };
}

describe('a project that did not work', () => {
  let api: TestApi;
  let trust: OrganisationPeople;
  let project: WholeProject;
  let publicationId: string;

  const found = async (caller: Caller, filter: object) =>
    (await caller.do<Library>(LIBRARY, { filter })).library.edges.map(({ node }) => node);

  beforeAll(async () => {
    api = await TestApi.start({ now: '2026-03-02T10:00:00Z' });
    trust = await trustOf(api, 'Northmere General Hospital NHS Trust (FICTIONAL)');
    project = await new WholeProject(api, trust).begin('Potassium results');
  });
  afterAll(() => api.stop());

  it('gets as far as its baseline and its aim', async () => {
    for (const [gate, stage] of [startAndRoute, problem, rationale, stakeholders, measures].entries()) {
      project.week(gate);
      await stage(project);
      expect((await project.pass(`G${gate}`)).passed.state).toBe('PASSED');
    }
  });

  it('is stopped early by its lead, and only with a reason', async () => {
    project.week(12);
    const stop = { version: await project.version(), to: 'STOPPED' };
    expect(await project.refusal('lead', 'moveProject', { ...stop, reason: ' ' })).toBe('InvalidInputError');
    expect(await project.refusal('mentor', 'moveProject', { ...stop, reason: REASON })).toBe('NotPermittedError');
    await project.lead('moveProject', { ...stop, reason: REASON });
    expect(await project.read('state stopReason')).toEqual({ state: 'STOPPED', stopReason: REASON });
  });

  it('says that it stopped early, and what is to be learnt', async () => {
    await project.lead('chooseResult', { state: 'STOPPED_EARLY', note: LESSON });
    for (const [questionKey, value] of [
      ['do-differently', 'Ask the laboratory in the first week what it plans for the year.'],
      [
        'plain-summary',
        'Some blood results need a doctor within the hour. We named two people each day to look after them. It did not help, and the laboratory changed how it works, so we stopped after twelve weeks.',
      ],
      ['adoption-notes', 'Do not begin before the laboratory has said that the list will stay as it is for a year.'],
    ] as const)
      await project.lead('saveAnswer', { questionKey, value, basedOn: 0 });
    expect(await project.read('results { state note byName }')).toEqual({
      results: [{ state: 'STOPPED_EARLY', note: LESSON, byName: trust.name('lead') }],
    });
  });

  it('is told to the people at home', async () => {
    await shareLocally(project);
    expect(await project.read('sharingEvents { heldOn audience reach }')).toEqual({
      sharingEvents: [{ heldOn: project.day(12), audience: 'The ward’s teaching hour', reach: 'LOCAL' }],
    });
  });

  it('is not published before everybody who did the work, and the sponsor, agreed', async () => {
    const proposal = { visibility: 'PUBLIC', licence: 'CC BY 4.0', whatChanged: '' };
    expect(await project.refusal('lead', 'proposePublication', proposal)).toBe('ConsentMissingError');
    await agreeToBeNamed(project);
    await propose(project);
    // Until a curator has read it, it is a draft.
    expect(await found(api.thePublic, { query: 'potassium' })).toEqual([]);
    expect(await found(await trust.as('reader'), { query: 'potassium' })).toEqual([]);
    ({ publicationId } = await approve(project));
  });

  it('is found by the public as what it is: stopped early, with its lesson', async () => {
    const record = {
      id: publicationId,
      title: 'Urgent potassium results acted on too late',
      resultState: 'STOPPED_EARLY',
    };
    for (const caller of [api.thePublic, await trust.as('reader')]) {
      expect(await found(caller, { resultState: 'STOPPED_EARLY' })).toEqual([record]);
      expect(await found(caller, { query: 'potassium', resultState: 'STOPPED_EARLY' })).toEqual([record]);
      for (const resultState of ['IMPROVED_AND_HELD', 'NO_CLEAR_CHANGE', 'WORSE'])
        expect(await found(caller, { resultState })).toEqual([]);
    }
    expect(await api.thePublic.do(RECORD, { id: publicationId })).toEqual({
      libraryRecord: {
        resultState: 'STOPPED_EARLY',
        card: { resultNote: LESSON, lesson: 'Ask the laboratory in the first week what it plans for the year.' },
      },
    });
  });

  it('is asked after when three months have gone by, and answered by the service owner', async () => {
    const answer = { month: 3, value: 45, running: 'STOPPED', why: 'The pair is not named any more.' };
    expect(await project.refusal('service-owner', 'answerAfterCare', answer)).toBe('AfterCareNotDueError');
    // Chosen on 25 May: due on 25 August.
    api.clock.moveTo('2026-08-24T10:00:00Z');
    expect(await project.refusal('service-owner', 'answerAfterCare', answer)).toBe('AfterCareNotDueError');
    api.clock.moveTo('2026-08-25T10:00:00Z');
    expect(await project.refusal('lead', 'answerAfterCare', answer)).toBe('NotPermittedError');
    await project.act('service-owner', 'answerAfterCare', answer);
    const { afterCare } = await project.read<{ afterCare: { month: number; isDue: boolean; answer: unknown }[] }>(
      'afterCare { month dueOn isDue answer { running value why } }',
    );
    expect(afterCare).toMatchObject([
      { month: 3, dueOn: '2026-08-25', answer: { running: 'STOPPED', value: 45, why: answer.why } },
      { month: 6, answer: null },
      { month: 12, answer: null },
    ]);
  });
});
