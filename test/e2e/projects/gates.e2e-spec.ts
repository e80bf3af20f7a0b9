import { systemViewer } from '#libs/identity';
import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, input: string, fields = 'project { id }', more = '') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} errors { __typename ... on UserError { message path } ${more} } } }`;
const SAVE = act('saveAnswer', 'SaveAnswerInput', 'versionNo');
const REQUEST = act(
  'requestGate',
  'RequestGateInput',
  'project { id }',
  '... on GateNotReadyError { missing { key } }',
);
const SIGN = act('signGate', 'GateDecisionInput', 'project { state }');
const RETURN = act('returnGate', 'GateDecisionInput');
const WAIVE = act('waiveGate', 'GateDecisionInput');
const WAIVE_CONDITION = act('waiveCondition', 'WaiveConditionInput');
const DESCRIBE = act('describeProject', 'DescribeProjectInput', 'project { version }');
const GATES = `query ($id: ID!) { project(id: $id) { version progress nextUsefulThings { condition } stages { key questions { key ask answer { value versionNo } } gate { key state note conditions { key met waived } signers { role names signedBy } } } } }`;

interface Refused {
  __typename: string;
  missing?: { key: string }[];
}

interface Stages {
  project: {
    version: number;
    progress: number;
    nextUsefulThings: { condition: string }[];
    stages: {
      key: string;
      questions: { key: string; ask: string; answer: { value: string; versionNo: number } | null }[];
      gate: {
        key: string;
        state: string;
        note: string;
        conditions: { key: string; met: boolean; waived: string | null }[];
      };
    }[];
  };
}

describe('gates', () => {
  let api: TestApi;
  let trust: string;
  let lead: Caller;
  let mentor: Caller;
  let sponsor: Caller;
  let owner: Caller;
  let projectId: string;

  const refusal = async (caller: Caller, query: string, input: object) => {
    const { data, errors } = await caller.ask<Record<string, { errors: Refused[] }>>(query, { input });
    return (
      Object.values(data ?? {})[0]?.errors[0] ?? ({ __typename: errors?.[0]?.extensions.code ?? 'nothing' } as Refused)
    );
  };
  const read = async (caller = lead) => (await caller.do<Stages>(GATES, { id: projectId })).project;
  const gate = async (key: string) => (await read()).stages.find((stage) => stage.gate.key === key)?.gate;

  beforeAll(async () => {
    api = await TestApi.start();
    trust = await api.organisation('Northmere (FICTIONAL)');
    [lead, mentor, sponsor, owner] = await Promise.all([
      api.someone(trust, 'Ada Lead', 'clinician'),
      api.someone(trust, 'Bo Mentor', 'mentor'),
      api.someone(trust, 'Cy Sponsor', 'sponsor'),
      api.someone(trust, 'Di Owner', 'service-owner'),
    ]);
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    for (const [person, role] of [
      [mentor, 'MENTOR'],
      [sponsor, 'SPONSOR'],
      [owner, 'SERVICE_OWNER'],
    ] as const)
      await lead.do(act('addTeamMember', 'AddTeamMemberInput'), {
        input: { projectId, personId: person.personId, role },
      });
  });
  afterAll(() => api.stop());

  it('are not asked for before their conditions are met, and each missing one is named with its mending', async () => {
    const refused = await refusal(lead, REQUEST, { projectId, gate: 'G0' });
    expect(refused.__typename).toBe('GateNotReadyError');
    expect(refused.missing?.map(({ key }) => key)).toEqual([
      'basics-given',
      'not-research',
      'duplicates-looked-at',
      'governance-declared',
      'supervisor-accepted',
    ]);
    expect((await read()).nextUsefulThings.map(({ condition }) => condition)).toEqual([
      'basics-given',
      'not-research',
      'duplicates-looked-at',
    ]);
  });

  it('keep a project that is research from its road', async () => {
    const SORT = act('sortRoute', 'SortRouteInput', 'route because');
    expect(await lead.do(SORT, { input: { projectId, answers: [{ key: 'randomised', yes: true }] } })).toMatchObject({
      sortRoute: { route: 'research' },
    });
    expect((await gate('G0'))?.conditions.find(({ key }) => key === 'not-research')?.met).toBe(false);
    expect(await lead.do(SORT, { input: { projectId, answers: [{ key: 'tests-change', yes: true }] } })).toMatchObject({
      sortRoute: { route: 'improvement' },
    });
  });

  it('are passed by the right signer, and the first one makes the project active', async () => {
    const { version } = await read();
    const basics = {
      projectId,
      version,
      title: 'Fewer delayed antibiotics',
      specialty: 'Emergency medicine',
      setting: 'ED',
      careStage: 'Emergency',
      origin: 'audit',
      postStartsOn: '2026-08-06',
      postEndsOn: '2026-12-02',
    };
    expect((await refusal(lead, DESCRIBE, { ...basics, postEndsOn: '2026-08-01' })).__typename).toBe(
      'InvalidInputError',
    );
    await lead.do(DESCRIBE, { input: basics });
    expect((await refusal(lead, DESCRIBE, basics)).__typename).toBe('ChangedSinceYouLookedError');
    await lead.do(act('noteDuplicates', 'NoteDuplicatesInput'), {
      input: { projectId, choice: 'NONE_FOUND', because: '' },
    });
    await lead.do(act('declareGovernance', 'DeclareGovernanceInput'), {
      input: { projectId, keys: ['aggregate-only', 'nobody-identifiable', 'small-numbers', 'links-checked'] },
    });
    await mentor.do(act('acceptSupervision', 'AcceptSupervisionInput'), { input: { projectId } });
    expect((await refusal(mentor, REQUEST, { projectId, gate: 'G0' })).__typename).toBe('NotPermittedError');
    await lead.do(REQUEST, { input: { projectId, gate: 'G0' } });
    expect(await mentor.do(`{ mySigningQueue { gate role title } }`)).toEqual({
      mySigningQueue: [{ gate: 'G0', role: 'MENTOR', title: 'Fewer delayed antibiotics' }],
    });
    expect((await refusal(lead, REQUEST, { projectId, gate: 'G0' })).__typename).toBe('GateNotAtThisStepError');
    expect((await refusal(sponsor, SIGN, { projectId, gate: 'G0', note: '' })).__typename).toBe('NotASignerHereError');
    expect((await refusal(lead, SIGN, { projectId, gate: 'G0', note: '' })).__typename).toBe('NotPermittedError');
    expect(await mentor.do(SIGN, { input: { projectId, gate: 'G0', note: '' } })).toMatchObject({
      signGate: { project: { state: 'ACTIVE' } },
    });
    expect((await gate('G0'))?.state).toBe('PASSED');
    expect((await read()).progress).toBeGreaterThanOrEqual(5);
  });

  it('go stale when what they rested on is taken away, and are passed again in one click', async () => {
    const SORT = act('sortRoute', 'SortRouteInput', 'route');
    const sign = { projectId, gate: 'G0', note: '' };
    await lead.do(SORT, { input: { projectId, answers: [{ key: 'randomised', yes: true }] } });
    expect((await gate('G0'))?.state).toBe('STALE');
    expect((await refusal(mentor, SIGN, sign)).__typename).toBe('GateNotReadyError');
    await api.settle();
    // What is put back needs a signer's eye all the same.
    await lead.do(SORT, { input: { projectId, answers: [{ key: 'tests-change', yes: true }] } });
    expect((await gate('G0'))?.state).toBe('STALE');
    await mentor.do(SIGN, { input: sign });
    expect((await gate('G0'))?.state).toBe('PASSED');
  });

  it('come back with a note, and a mentor may waive a condition with a reason', async () => {
    await mentor.do(WAIVE_CONDITION, {
      input: { projectId, condition: 'after-care-answered', reason: 'The service was closed.' },
    });
    expect(
      (await refusal(lead, WAIVE_CONDITION, { projectId, condition: 'after-care-answered', reason: 'Please.' }))
        .__typename,
    ).toBe('NotPermittedError');
    await lead.do(REQUEST, { input: { projectId, gate: 'G9' } });
    expect((await refusal(owner, RETURN, { projectId, gate: 'G9', note: ' ' })).__typename).toBe('InvalidInputError');
    await owner.do(RETURN, { input: { projectId, gate: 'G9', note: 'Ask again in spring.' } });
    expect(await gate('G9')).toMatchObject({ state: 'RETURNED', note: 'Ask again in spring.' });
  });

  it('are waived whole by the programme director alone, under a grant to this project', async () => {
    const programme = await api.organisation('Eastern Programme (FICTIONAL)', 'programme');
    const directorId = await api.person(programme, 'Eve Director', 'programme-director');
    await api.people.makeKnownIn(systemViewer(trust), directorId);
    await api.people.grantProject(systemViewer(trust), { personId: directorId, projectId, right: 'direct' });
    const director = await api.signIn(directorId, trust);
    expect((await refusal(mentor, WAIVE, { projectId, gate: 'G1', note: 'x' })).__typename).toBe('FORBIDDEN');
    await director.ask(WAIVE, { input: { projectId, gate: 'G1', note: 'The ward was closed.' } });
    expect(await gate('G1')).toMatchObject({ state: 'WAIVED', note: 'The ward was closed.' });
    expect(await director.do(`query ($id: ID!) { project(id: $id) { title } }`, { id: projectId })).toEqual({
      project: null,
    });
  });

  it('are judged on answers that keep their words; autosaves of a sitting are one version, a stale save changes nothing', async () => {
    const save = (value: string, basedOn: number) => ({ projectId, questionKey: 'scope-in', value, basedOn });
    await lead.do(SAVE, { input: save('Majors', 0) });
    expect(await lead.do(SAVE, { input: save('Majors and resus', 1) })).toMatchObject({ saveAnswer: { versionNo: 2 } });
    expect((await refusal(lead, SAVE, save('Overwritten', 0))).__typename).toBe('ChangedSinceYouLookedError');
    api.clock.moveTo('2026-09-01T09:45:00Z');
    // The sitting is over, and so are the sessions.
    [lead, mentor] = (await Promise.all([lead, mentor].map(({ personId }) => api.signIn(personId, trust)))) as [
      Caller,
      Caller,
    ];
    expect(await lead.do(SAVE, { input: save('Majors, resus and minors', 2) })).toMatchObject({
      saveAnswer: { versionNo: 3 },
    });
    const { answerHistory } = await lead.do<{ answerHistory: { value: string }[] }>(
      `query ($id: ID!) { answerHistory(projectId: $id, questionKey: "scope-in") { value versionNo } }`,
      { id: projectId },
    );
    expect(answerHistory.map(({ value }) => value)).toEqual(['Majors, resus and minors', 'Majors and resus']);
    expect((await refusal(lead, SAVE, { ...save('x', 0), questionKey: 'nowhere' })).__typename).toBe(
      'InvalidInputError',
    );
    expect((await refusal(lead, SAVE, { ...save('word '.repeat(200), 3) })).__typename).toBe('InvalidInputError');
    expect((await refusal(mentor, SAVE, save('x', 3))).__typename).toBe('NotPermittedError');
  });

  it('never store an identifier: the words stay on the screen, and less certain ones warn and block', async () => {
    const save = (value: string) => ({ projectId, questionKey: 'patient-voice', value, basedOn: 0 });
    expect((await refusal(lead, SAVE, save('NHS no 943 476 5919 was unhappy'))).__typename).toBe(
      'IdentifierFoundError',
    );
    expect((await read()).stages[1]?.questions.find(({ key }) => key === 'patient-voice')?.answer).toBeNull();
    const warned = await lead.ask<{ saveAnswer: { warnings: { kind: string; path: string[] }[] } }>(
      `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { versionNo warnings { kind path } } }`,
      { input: save('Mrs Smithers said she waited for hours in the corridor') },
    );
    expect(warned.data?.saveAnswer.warnings).toEqual([{ kind: 'person-name', path: ['value'] }]);
    const OVERRIDE = act('overrideIdentifier', 'OverrideIdentifierInput');
    expect((await refusal(lead, OVERRIDE, { projectId, place: 'patient-voice', reason: 'Mine.' })).__typename).toBe(
      'OwnTextNotOverriddenError',
    );
    await mentor.do(OVERRIDE, { input: { projectId, place: 'patient-voice', reason: 'A name of a scheme.' } });
  });

  it('refuse text that no database can hold, wherever it stands', async () => {
    for (const value of ['a\u0000b', 'a\ud800b'])
      expect(
        (await lead.ask(SAVE, { input: { projectId, questionKey: 'scope-in', value, basedOn: 2 } })).errors?.[0]
          ?.extensions.code,
      ).toBe('BAD_USER_INPUT');
  });

  it('and everything about them is read in three round trips', async () => {
    const { trips } = await api.counting(() => lead.do(GATES, { id: projectId }));
    expect(trips).toBeLessThanOrEqual(4);
  });
});
