import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, fields = 'id') =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
const READ = `query ($id: ID!) { project(id: $id) { businessCase { facts { version shape }
  options { id version kind } appraisal { inputsHash warnings { code } }
  stages { stage next parts { key isThere } moves { fromStage toStage reason figuresHash byName } } } } }`;

interface Case {
  readonly facts: { version: number; shape: string } | null;
  readonly options: { id: string; version: number; kind: string }[];
  readonly appraisal: { inputsHash: string; warnings: { code: string }[] };
  readonly stages: {
    stage: string;
    next: string | null;
    parts: { key: string; isThere: boolean }[];
    moves: { fromStage: string; toStage: string; reason: string; figuresHash: string; byName: string }[];
  } | null;
}

describe('a case in stages', () => {
  let api: TestApi;
  let lead: Caller;
  let projectId: string;

  const does = async (name: string, input: object): Promise<string> =>
    (await lead.do<Record<string, { id: string }>>(act(name), { input }))[name]?.id ?? '';
  const refused = async (name: string, input: object) => {
    const { data } = await lead.ask<Record<string, { errors: { __typename: string; message: string }[] }>>(act(name), {
      input,
    });
    return Object.values(data ?? {})[0]?.errors[0];
  };
  const read = async (): Promise<Case> =>
    (await lead.do<{ project: { businessCase: Case } }>(READ, { id: projectId })).project.businessCase;
  const version = async (): Promise<number> => (await read()).facts?.version ?? 0;
  const missing = async () => (await read()).stages?.parts.filter(({ isThere }) => !isThere).map(({ key }) => key);
  const frame = async (shape: string) =>
    does('frameCase', { projectId, version: await version(), shape, horizon: 5, pensionView: 'FULL' });

  beforeAll(async () => {
    api = await TestApi.start();
    const trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    for (const kind of ['BAU', 'DO_MINIMUM', 'PREFERRED']) {
      const optionId = await does('addOption', { projectId, kind, description: kind });
      const rating = kind === 'PREFERRED' ? 'GREEN' : 'AMBER';
      await does('rateOption', { id: optionId, version: 1, rating, reason: 'By the success factors.' });
      await does('addResourceLine', {
        projectId,
        optionId,
        kind: 'NON_PAY',
        label: `Upkeep, ${kind}`,
        nonRecurrent: '0.00',
        recurrent: '100.00',
        startsIn: '2026-27',
        source: '',
        funding: '',
      });
    }
  });
  afterAll(() => api.stop());

  it('takes one pass unless somebody says otherwise, and has no stage to go on to', async () => {
    expect((await read()).stages).toBeNull();
    const error = await refused('advanceCase', { projectId, version: 0 });
    expect(error).toMatchObject({ __typename: 'NoSuchStageError' });
    expect(error?.message).toContain('This case takes one pass.');
  });

  it('begins with the strategic outline, whose parts are worked out from the case', async () => {
    expect((await read()).appraisal.warnings.map(({ code }) => code)).toContain('VAT_LEFT_BLANK');
    await frame('STAGED');
    expect(await read()).toMatchObject({ stages: { stage: 'STRATEGIC_OUTLINE', next: 'OUTLINE', moves: [] } });
    expect(await missing()).toEqual(['rationale', 'objectives', 'longlist']);
  });

  it('is not asked about tax while it is a strategic outline', async () => {
    expect((await read()).appraisal.warnings.map(({ code }) => code)).not.toContain('VAT_LEFT_BLANK');
  });

  it('goes on to no stage while a part of this one is missing, and says what to do', async () => {
    const error = await refused('advanceCase', { projectId, version: await version() });
    expect(error?.__typename).toBe('StageNotReadyError');
    expect(error?.message).toBe(
      'Something of this stage is missing. Write the problem, and why the change should work. Set the aim, from what to what and by when, with the measure that shows it. Decide every category of the options filter.',
    );
  });

  it('goes on once every part is there, and keeps who moved it and the figures of that moment', async () => {
    for (const questionKey of ['problem-statement', 'theory'])
      await lead.do(act('saveAnswer', ''), {
        input: { projectId, questionKey, value: 'Antibiotics come late.', basedOn: 0 },
      });
    const outcomeMeasureId = await does('planMeasure', {
      projectId,
      name: 'Within 60 minutes',
      kind: 'OUTCOME',
      shape: 'PROPORTION',
      definition: '',
      numerator: 'In time',
      denominator: 'All',
      unit: '%',
      direction: 'HIGHER',
      chart: 'P',
      frequency: 'WEEKLY',
      source: '',
      sampling: '',
    });
    await lead.do(act('setAim', 'project { id }'), {
      input: {
        projectId,
        version: 0,
        what: 'raise antibiotics within the hour',
        population: 'adults',
        place: 'majors',
        fromValue: 46,
        toValue: 80,
        unit: '%',
        byDate: '2027-03-31',
        outcomeMeasureId,
      },
    });
    for (const category of ['SCOPE', 'SOLUTION', 'DELIVERY', 'IMPLEMENTATION', 'FUNDING']) {
      const id = await does('addFilterChoice', { projectId, category, name: category, description: '' });
      await does('rateFilterChoice', { id, version: 1, rating: 'GREEN', reason: 'It meets the factors best.' });
    }
    expect(await missing()).toEqual([]);
    await does('advanceCase', { projectId, version: await version() });
    const { stages, appraisal } = await read();
    expect(stages).toMatchObject({
      stage: 'OUTLINE',
      next: 'FULL',
      moves: [
        {
          fromStage: 'STRATEGIC_OUTLINE',
          toStage: 'OUTLINE',
          reason: '',
          byName: 'Ada Lead',
          figuresHash: appraisal.inputsHash,
        },
      ],
    });
  });

  it('asks of the outline case for what a strategic outline did not have to hold', async () => {
    expect((await read()).appraisal.warnings.map(({ code }) => code)).toContain('VAT_LEFT_BLANK');
    expect(await missing()).toEqual([
      'preferred-option',
      'outline-commercial',
      'outline-financial',
      'outline-management',
    ]);
  });

  it('goes back with a reason, and keeps both moves in its history', async () => {
    const back = { projectId, version: await version() };
    expect((await refused('returnCase', { ...back, reason: ' ' }))?.message).toBe('Say why it goes back a stage.');
    expect((await refused('returnCase', { ...back, version: 1, reason: 'Late' }))?.__typename).toBe(
      'ChangedSinceYouLookedError',
    );
    await does('returnCase', { ...back, reason: 'The board wants another way forward.' });
    expect((await read()).stages).toMatchObject({
      stage: 'STRATEGIC_OUTLINE',
      moves: [{ toStage: 'OUTLINE' }, { toStage: 'STRATEGIC_OUTLINE', reason: 'The board wants another way forward.' }],
    });
    expect((await refused('returnCase', { projectId, version: await version(), reason: 'Again' }))?.__typename).toBe(
      'NoSuchStageError',
    );
  });

  it('takes one pass again when somebody says so, and keeps what was moved', async () => {
    await frame('SHORT');
    expect((await read()).stages).toBeNull();
    await frame('STAGED');
    expect((await read()).stages?.moves).toHaveLength(2);
  });
});
