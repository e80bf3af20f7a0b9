import { loadGuidance } from '#libs/guidance';
import { newId } from '#libs/platform';
import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, input: string, fields = 'id') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
const READ = `query ($id: ID!) { project(id: $id) { version model { key name why } aim { sentence version } brokenThreads { kind subject }
  cycles { id version prediction predictedAt did } milestones { id version baselineOn ownerName state } changeIdeas { id version driverId } } }`;

describe('the thread of a project', () => {
  let api: TestApi;
  let lead: Caller;
  let stranger: Caller;
  let projectId: string;
  const add = async (name: string, input: object) =>
    (
      await lead.do<Record<string, { id: string }>>(act(name, `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`), {
        input: { projectId, ...input },
      })
    )[name]?.id ?? '';
  const refusal = async (caller: Caller, name: string, input: object) => {
    const { data, errors } = await caller.ask<Record<string, { errors: { __typename: string }[] }>>(
      act(name, `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`),
      { input },
    );
    return Object.values(data ?? {})[0]?.errors[0]?.__typename ?? errors?.[0]?.extensions.code;
  };
  interface Read {
    project: {
      version: number;
      model: { key: string; name: string } | null;
      aim: { sentence: string; version: number } | null;
      brokenThreads: { kind: string; subject: string }[];
      cycles: { id: string; version: number; predictedAt: string | null }[];
      changeIdeas: { id: string; version: number }[];
    };
  }
  const read = async () => (await lead.do<Read>(READ, { id: projectId })).project;

  beforeAll(async () => {
    api = await TestApi.start();
    const trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    stranger = await api.someone(trust, 'Bo Stranger', 'clinician');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
  });
  afterAll(() => api.stop());

  it('is whole once cause, driver, change and test hang together, and names each break before', async () => {
    const causeId = await add('addCause', {
      text: 'One key for the cupboard',
      rib: 'equipment',
      evidenceLevel: 'COUNTED',
      tool: 'fishbone',
    });
    const broken = async () =>
      (await read()).brokenThreads
        .map(({ kind }) => kind)
        .filter((kind) => /^(cause|driver|change-without-driver|change-never)/.test(kind));
    expect(await broken()).toEqual(['cause-without-driver']);
    const driverId = await add('addDriver', { text: 'Drugs within reach', causeId });
    expect(await broken()).toEqual(['driver-without-change']);
    const changeIdeaId = await add('addChangeIdea', { text: 'A grab-bag at triage' });
    expect(await broken()).toEqual(['driver-without-change', 'change-without-driver', 'change-never-tried']);
    await add('linkThread', {
      projectId: undefined,
      thing: 'CHANGE_IDEA',
      id: changeIdeaId,
      version: 1,
      to: driverId,
    }).catch(() => undefined);
    const [idea] = (await read()).changeIdeas;
    await lead.do(act('linkThread', 'LinkThreadInput'), {
      input: { thing: 'CHANGE_IDEA', id: changeIdeaId, version: idea?.version, to: driverId },
    });
    await add('planCycle', { changeIdeaId, question: 'Does a bag save time?', plan: 'One bay' });
    expect(await broken()).toEqual([]);
  });

  it('fixes a prediction once it is known what happened, and asks for one before', async () => {
    const [cycle] = (await read()).cycles;
    const outcome = { did: 'Fourteen minutes saved', doneOn: '2026-09-01', study: 'More than expected', act: 'ADOPT' };
    expect(await refusal(lead, 'recordCycle', { id: cycle?.id, version: cycle?.version, ...outcome })).toBe(
      'PredictionFirstError',
    );
    await lead.do(act('predictCycle', 'PredictCycleInput'), {
      input: { id: cycle?.id, version: 1, prediction: '10 minutes saved' },
    });
    expect((await read()).cycles[0]?.predictedAt).toBe('2026-09-01T09:00:00.000Z');
    await lead.do(act('recordCycle', 'RecordCycleInput'), { input: { id: cycle?.id, version: 2, ...outcome } });
    expect(await refusal(lead, 'predictCycle', { id: cycle?.id, version: 3, prediction: 'I knew it' })).toBe(
      'PredictionIsFixedError',
    );
  });

  it('shows the prompts of the model that was chosen, with the reason', async () => {
    const { version } = await read();
    expect(await refusal(lead, 'chooseModel', { projectId, version, model: 'alchemy', why: 'Gold' })).toBe(
      'InvalidInputError',
    );
    await lead.do(act('chooseModel', 'ChooseModelInput'), {
      input: { projectId, version, model: 'lean', why: 'Drugs wait for a key.' },
    });
    expect((await read()).model).toMatchObject({ key: 'lean', name: 'Lean' });
    const asked = await lead.do<{ project: { stages: { questions: { key: string; ask: string }[] }[] } }>(
      `query ($id: ID!) { project(id: $id) { stages { questions { key ask } } } }`,
      { id: projectId },
    );
    expect(
      asked.project.stages.flatMap(({ questions }) => questions).find(({ key }) => key === 'problem-statement')?.ask,
    ).toBe(loadGuidance().current.question('problem-statement')?.prompts['lean']);
  });

  it('builds the aim as a sentence and keeps a stale one from overwriting it', async () => {
    const aim = {
      projectId,
      what: 'Raise antibiotics within 60 minutes',
      population: 'adults',
      place: 'ED majors',
      fromValue: 46,
      toValue: 80,
      unit: '%',
      byDate: '2026-12-02',
    };
    await lead.do(act('setAim', 'SetAimInput'), { input: { ...aim, version: 0 } });
    expect((await read()).aim?.sentence).toContain('from 46% to 80% by 2 December 2026');
    await lead.do(act('setAim', 'SetAimInput'), { input: { ...aim, toValue: 75, version: 1 } });
    expect(await refusal(lead, 'setAim', { ...aim, version: 1 })).toBe('ChangedSinceYouLookedError');
    expect(await refusal(lead, 'setAim', { ...aim, toValue: 46, version: 2 })).toBe('InvalidInputError');
  });

  it('links within the project alone, and is not there for a colleague off the team', async () => {
    expect(
      await refusal(stranger, 'addCause', { projectId, text: 'x', rib: '', evidenceLevel: 'GUESS', tool: '' }),
    ).toBe('NotFoundError');
    const other = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Another one" }) { project { id } ${ERRORS} } }`,
    );
    const [idea] = (await read()).changeIdeas;
    expect(
      await refusal(lead, 'planCycle', {
        projectId: other.startProject.project.id,
        changeIdeaId: idea?.id,
        question: 'q',
        plan: '',
      }),
    ).toBe('NotFoundError');
  });

  it('leads nowhere but to measures that are there, and is owned by nobody whom the trust does not know', async () => {
    const elsewhere = await api.person(await api.organisation('Stourmouth (FICTIONAL)'), 'Di Elsewhere', 'clinician');
    const [idea] = (await read()).changeIdeas;
    const aim = { what: 'w', population: 'p', place: 'p', fromValue: 1, toValue: 2, unit: '%', byDate: '2026-12-01' };
    const risk = { text: 'r', likelihood: 1, impact: 1, mitigation: '' };
    for (const [mutation, input, field] of [
      ['setAim', { ...aim, version: (await read()).aim?.version ?? 0, outcomeMeasureId: newId() }, 'outcomeMeasureId'],
      ['planCycle', { changeIdeaId: idea?.id, measureId: newId(), question: 'q', plan: '' }, 'measureId'],
      ['planMilestone', { title: 't', plannedOn: '2026-12-01', ownerId: elsewhere }, 'ownerId'],
      ['addRisk', { ...risk, ownerId: elsewhere }, 'ownerId'],
    ] as const) {
      const { data } = await lead.ask<Record<string, { errors: object[] }>>(
        act(mutation, `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`),
        { input: { projectId, ...input } },
      );
      expect(data?.[mutation]?.errors).toMatchObject([{ __typename: 'NotFoundError', path: [field] }]);
    }
  });

  it('says to a colleague off the team what it says of an id that somebody made up', async () => {
    const causeId = await add('addCause', {
      text: 'Keys',
      rib: 'equipment',
      evidenceLevel: 'COUNTED',
      tool: 'fishbone',
    });
    const said = (id: string) =>
      stranger.ask<Record<string, { errors: { __typename: string; message: string }[] }>>(
        act('retireFromThread', 'RetireFromThreadInput'),
        { input: { thing: 'CAUSE', id, version: 1 } },
      );
    const ofReal = await said(causeId);
    expect(ofReal.data?.['retireFromThread']?.errors[0]).toMatchObject({
      __typename: 'NotFoundError',
      message: expect.stringContaining('this cause') as string,
    });
    expect(ofReal).toEqual(await said(newId()));
  });

  it('puts a driver under another, and never under itself or what is part of it', async () => {
    const above = await add('addDriver', { text: 'Staff know the pathway' });
    const below = await add('addDriver', { text: 'New staff know it too' });
    const place = (id: string, version: number, to: string | null) => ({ thing: 'SECONDARY_DRIVER', id, version, to });
    await lead.do(act('linkThread', 'LinkThreadInput'), { input: place(below, 1, above) });
    expect(await refusal(lead, 'linkThread', place(above, 1, above))).toBe('InvalidInputError');
    expect(await refusal(lead, 'linkThread', place(above, 1, below))).toBe('InvalidInputError');
    await lead.do(act('linkThread', 'LinkThreadInput'), { input: place(below, 2, null) });
    await lead.do(act('linkThread', 'LinkThreadInput'), { input: place(above, 1, below) });
  });
});
