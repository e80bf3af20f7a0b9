import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, input: string, fields = 'project { id }') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
const CHOOSE = act('chooseResult', 'ChooseResultInput', 'project { results { state note versionNo } }');
const LOG = act('logTension', 'LogTensionInput', 'project { tensions { id version whatHappened shared } }');
const USE = act('useTension', 'UseTensionInput');
const SHARE = act('recordSharing', 'RecordSharingInput', 'project { sharingEvents { audience reach } }');
const OWN = act('acceptOwnership', 'AcceptOwnershipInput');
const RATE = act('rateSustainability', 'RateSustainabilityInput', 'project { sustainability { factor isWeakest } }');
const AFTER = act(
  'answerAfterCare',
  'AnswerAfterCareInput',
  'project { afterCare { month dueOn isDue answer { value running } } }',
);
const READ = `query ($id: ID!) { project(id: $id) { tensions { whatHappened } leadershipRatings { element moment rating } } }`;

describe('what comes of a project', () => {
  let api: TestApi;
  let trust: string;
  let lead: Caller;
  let member: Caller;
  let mentor: Caller;
  let owner: Caller;
  let projectId: string;

  const refusal = async (caller: Caller, query: string, input: object): Promise<string | undefined> => {
    const { data, errors } = await caller.ask<Record<string, { errors: { __typename: string }[] }>>(query, { input });
    return Object.values(data ?? {})[0]?.errors[0]?.__typename ?? errors?.[0]?.extensions.code;
  };

  beforeAll(async () => {
    api = await TestApi.start();
    trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    member = await api.someone(trust, 'Bo Member', 'clinician');
    mentor = await api.someone(trust, 'Cy Mentor', 'mentor');
    owner = await api.someone(trust, 'Di Owner', 'service-owner');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer falls with harm" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    const add = act('addTeamMember', 'AddTeamMemberInput');
    for (const [person, role] of [
      [member, 'MEMBER'],
      [mentor, 'MENTOR'],
      [owner, 'SERVICE_OWNER'],
    ] as const)
      await lead.do(add, { input: { projectId, personId: person.personId, role } });
  });
  afterAll(() => api.stop());

  it('is never asked about after-care before a result was said', async () => {
    expect(await refusal(owner, AFTER, { projectId, month: 3, running: 'STOPPED', why: '' })).toBe(
      'AfterCareNotDueError',
    );
  });

  it('may be no clear change, or worse, and every choice is kept', async () => {
    await lead.do(CHOOSE, { input: { projectId, state: 'NO_CLEAR_CHANGE', note: '' } });
    const { chooseResult } = await member.do<{ chooseResult: { project: { results: object[] } } }>(CHOOSE, {
      input: { projectId, state: 'WORSE', note: 'The balancing measure rose.' },
    });
    expect(chooseResult.project.results).toMatchObject([
      { state: 'WORSE', versionNo: 2 },
      { state: 'NO_CLEAR_CHANGE', versionNo: 1 },
    ]);
    expect(await refusal(mentor, CHOOSE, { projectId, state: 'WORSE', note: '' })).toBe('NotPermittedError');
  });

  it('keeps the tensions log for the lead alone, until an entry is shared with the mentor', async () => {
    const logged = await lead.do<{ logTension: { project: { tensions: { id: string; version: number }[] } } }>(LOG, {
      input: {
        projectId,
        kind: 'where-power-lies',
        happenedOn: '2026-08-01',
        whatHappened: 'The list was changed without us.',
        whatIDid: 'I asked why.',
      },
    });
    const [entry] = logged.logTension.project.tensions;
    expect(await mentor.do(READ, { id: projectId })).toMatchObject({ project: { tensions: [] } });
    for (const other of [member, owner])
      expect(await other.do(READ, { id: projectId })).toMatchObject({
        project: { tensions: null, leadershipRatings: null },
      });
    expect(
      await refusal(mentor, USE, { id: entry?.id, version: entry?.version, inReflection: true, shared: true }),
    ).toBe('NotFoundError');
    await lead.do(USE, { input: { id: entry?.id, version: entry?.version, inReflection: true, shared: true } });
    expect(await mentor.do(READ, { id: projectId })).toMatchObject({
      project: { tensions: [{ whatHappened: 'The list was changed without us.' }] },
    });
    expect(
      await refusal(lead, USE, { id: entry?.id, version: entry?.version, inReflection: false, shared: false }),
    ).toBe('ChangedSinceYouLookedError');
  });

  it('is shared locally by the team, and taken over by the service owner alone', async () => {
    const input = { projectId, heldOn: '2026-08-20', audience: 'Ward meeting', format: 'talk', reach: 'LOCAL' };
    expect(await member.do(SHARE, { input })).toMatchObject({
      recordSharing: { project: { sharingEvents: [{ audience: 'Ward meeting', reach: 'LOCAL' }] } },
    });
    expect(await refusal(lead, OWN, { projectId })).toBe('NotPermittedError');
    const read = `query ($id: ID!) { viewer { today } project(id: $id) { viewerMay ownership { byName } } }`;
    expect(await lead.do(read, { id: projectId })).toMatchObject({ project: { ownership: null } });
    await owner.do(OWN, { input: { projectId } });
    const seen = await owner.do<{ project: { viewerMay: string[] } }>(read, { id: projectId });
    expect(seen).toMatchObject({ viewer: { today: '2026-09-01' }, project: { ownership: { byName: 'Di Owner' } } });
    expect(seen.project.viewerMay).toContain('after-care:answer');
    expect(seen.project.viewerMay).not.toContain('project:edit');
  });

  it('names the two factors that were rated lowest, by what everybody said last', async () => {
    const rate = (levels: Record<string, string>) => ({
      input: { projectId, ratings: Object.entries(levels).map(([factor, level]) => ({ factor, level })) },
    });
    await member.do(RATE, rate({ credibility: 'A', monitoring: 'D', adaptability: 'B', infrastructure: 'D' }));
    await member.do(RATE, rate({ infrastructure: 'A' }));
    const { rateSustainability } = await mentor.do<{
      rateSustainability: { project: { sustainability: { factor: string; isWeakest: boolean }[] } };
    }>(RATE, rate({ adaptability: 'C' }));
    const weakest = rateSustainability.project.sustainability.filter(({ isWeakest }) => isWeakest);
    expect(weakest.map(({ factor }) => factor)).toEqual(['adaptability', 'monitoring']);
  });

  it('is answered for by the service owner at three months, and not a day before', async () => {
    const input = { projectId, month: 3, running: 'STOPPED', why: 'It did no good.' };
    expect(await refusal(owner, AFTER, input)).toBe('AfterCareNotDueError');
    api.clock.moveTo('2026-12-01T09:00:00Z');
    const later = await api.signIn(owner.personId, trust);
    const { answerAfterCare } = await later.do<{ answerAfterCare: { project: { afterCare: object[] } } }>(AFTER, {
      input,
    });
    expect(answerAfterCare.project.afterCare).toMatchObject([
      { month: 3, dueOn: '2026-12-01', isDue: false, answer: { value: null, running: 'STOPPED' } },
      { month: 6, dueOn: '2027-03-01', isDue: false, answer: null },
      { month: 12, answer: null },
    ]);
  });
});
