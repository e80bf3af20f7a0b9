import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { id errors { __typename ... on UserError { message path } } } }`;
const CHART = `analysis { engine takenOn value centre lower upper state pointClass rules variation assurance finding notices
  segments { firstPoint lastPoint baselineReadings isTrial baselineFirst baselineLast } signals { firstPoint lastPoint words } }`;

interface Chart {
  readonly takenOn: string[];
  readonly value: (number | null)[];
  readonly centre: (number | null)[];
  readonly lower: (number | null)[];
  readonly upper: (number | null)[];
  readonly state: string[];
  readonly pointClass: string[];
  readonly variation: string;
  readonly assurance: string;
  readonly finding: string;
  readonly segments: { firstPoint: number; lastPoint: number; baselineReadings: number; isTrial: boolean }[];
}
interface Decision {
  readonly kind: string;
  readonly fromDay: string | null;
  readonly cause: string;
  readonly why: string;
}

describe('the chart of a measure', () => {
  let api: TestApi;
  let trust: string;
  let lead: Caller;
  let projectId: string;
  let measureId: string;

  const day = (week: number) => new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);
  const signIn = async () => {
    lead = await api.signIn(lead.personId, trust);
  };
  const chart = async (asOf: string | null = null): Promise<Chart> => {
    const { project } = await lead.do<{ project: { measures: { id: string; analysis: Chart }[] } }>(
      `query ($id: ID!, $asOf: DateTime) { project(id: $id) { measures(asOf: $asOf) { id ${CHART} } } }`,
      { id: projectId, asOf },
    );
    return project.measures.find(({ id }) => id === measureId)?.analysis as Chart;
  };
  const decisions = async (): Promise<Decision[]> => {
    const { project } = await lead.do<{ project: { measures: { id: string; decisions: Decision[] }[] } }>(
      'query ($id: ID!) { project(id: $id) { measures { id decisions { kind fromDay cause why } } } }',
      { id: projectId },
    );
    return project.measures.find(({ id }) => id === measureId)?.decisions ?? [];
  };
  const signal = (): Promise<Record<string, unknown> | undefined> =>
    asAdmin(api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<Record<string, unknown>>(
        `select points, last_on::text, centre::float8, lower_limit::float8, upper_limit::float8, variation, assurance, finding, engine
         from measures.signal where measure_id = $1`,
        [measureId],
      );
      return rows[0];
    });
  const enter = (from: number, values: readonly (number | null)[]) =>
    lead.do(act('enterReadings', 'EnterReadingsInput'), {
      input: { measureId, readings: values.map((value, index) => ({ takenOn: day(from + index), value })) },
    });
  const recalculate = (fromDay: string, answers: object = {}) => ({
    measureId,
    fromDay,
    isSustained: true,
    isExpectedToLast: true,
    cause: 'The new rota',
    why: '',
    ...answers,
  });
  const refusal = async (query: string, input: object) => {
    const { data } = await lead.ask<Record<string, { errors: { __typename: string; path: string[] }[] }>>(query, {
      input,
    });
    const [first] = Object.values(data ?? {})[0]?.errors ?? [];
    return first && [first.__typename, ...first.path];
  };

  beforeAll(async () => {
    api = await TestApi.start({ now: '2026-09-01T09:00:00Z' });
    trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Shorter waits" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    const planned = await lead.do<{ planMeasure: { id: string } }>(act('planMeasure', 'PlanMeasureInput'), {
      input: {
        projectId,
        name: 'Median wait',
        kind: 'OUTCOME',
        shape: 'VALUE',
        definition: 'd',
        numerator: 'minutes',
        denominator: '',
        source: 'log',
        sampling: '',
        frequency: 'WEEKLY',
        unit: 'minutes',
        direction: 'LOWER',
        chart: 'XMR',
      },
    });
    measureId = planned.planMeasure.id;
  });
  afterAll(() => api.stop());

  it('has no limits before there are thirteen readings, and says so', async () => {
    // Ten and twelve in turn, twelve readings.
    await enter(0, [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12]);
    const { upper, variation, finding } = await chart();
    expect(new Set(upper)).toEqual(new Set([null]));
    expect(variation).toBe('TOO_FEW_POINTS');
    expect(finding).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('has them from the thirteenth on, at 2.66 mean moving ranges from the mean', async () => {
    await enter(12, [10]);
    const { centre, lower, upper, variation } = await chart();
    // 7 tens and 6 twelves; every moving range is 2.
    expect(centre[0]).toBeCloseTo(142 / 13, 10);
    expect(upper[12]).toBeCloseTo(142 / 13 + 2.66 * 2, 10);
    expect(lower[12]).toBeCloseTo(142 / 13 - 2.66 * 2, 10);
    expect(variation).toBe('COMMON_CAUSE');
  });

  it('keeps a row beside it that says the same, rewritten with every reading', async () => {
    await enter(13, [3]);
    const now = await chart();
    const kept = await signal();
    expect(kept).toMatchObject({ points: 14, last_on: day(13), finding: now.finding });
    expect(kept?.['variation']).toBe('improvement-low');
    expect(now.variation).toBe('IMPROVEMENT_LOW');
    expect(kept?.['centre']).toBeCloseTo(now.centre.at(-1) as number, 6);
    expect(kept?.['upper_limit']).toBeCloseTo(now.upper.at(-1) as number, 6);
  });

  it('shows a reading that was set aside, and leaves it out of the lines', async () => {
    await lead.do(act('correctReading', 'CorrectReadingInput'), {
      input: { measureId, takenOn: day(13), value: 3, excluded: true, why: 'The ward was closed.' },
    });
    const { state, value, centre } = await chart();
    expect(state[13]).toBe('EXCLUDED');
    expect(value[13]).toBe(3);
    expect(centre[0]).toBeCloseTo(142 / 13, 10);
  });

  it('works limits out anew only for a sustained change of known cause that will last, on twelve readings', async () => {
    const RECALCULATE = act('recalculateLimits', 'RecalculateLimitsInput');
    await enter(14, [6, 8, 6, 8, 6, 8, 6, 8, 6, 8, 6]);
    for (const [answers, field] of [
      [{ isSustained: false }, 'isSustained'],
      [{ isExpectedToLast: false }, 'isExpectedToLast'],
      [{ cause: ' ' }, 'cause'],
      [{}, 'fromDay'],
    ] as const)
      expect(await refusal(RECALCULATE, recalculate(day(14), answers))).toEqual(['InvalidInputError', field]);
    await enter(25, [8]);
    await lead.do(RECALCULATE, { input: recalculate(day(14)) });
    const { centre, segments, lower } = await chart();
    expect(segments.map(({ firstPoint, lastPoint }) => [firstPoint, lastPoint])).toEqual([
      [0, 13],
      [14, 25],
    ]);
    // Six sixes and six eights; the old lines stay.
    expect(centre[20]).toBeCloseTo(7, 10);
    expect(lower[20]).toBeCloseTo(7 - 2.66 * 2, 10);
    expect(centre[0]).toBeCloseTo(142 / 13, 10);
  });

  it('of ten days ago is drawn again exactly, after a correction, another baseline and another target', async () => {
    await lead.do(act('setTarget', 'SetTargetInput'), { input: { measureId, value: 9, fromDay: day(0), why: '' } });
    const tenDaysAgo = api.clock.now();
    const then = await chart();
    expect(then.assurance).toBe('HIT_AND_MISS');
    api.clock.moveTo('2026-09-04T09:00:00Z');
    await signIn();
    await lead.do(act('correctReading', 'CorrectReadingInput'), {
      input: { measureId, takenOn: day(3), value: 40, excluded: false, why: 'Miscounted.' },
    });
    await lead.do(act('freezeBaseline', 'FreezeBaselineInput'), {
      input: { measureId, fromDay: day(0), toDay: day(11), why: '' },
    });
    await lead.do(act('setTarget', 'SetTargetInput'), {
      input: { measureId, value: 30, fromDay: day(0), why: 'The board asked.' },
    });
    await lead.do(act('takeBackRecalculation', 'TakeBackRecalculationInput'), {
      input: { measureId, fromDay: day(14), why: 'It did not last.' },
    });
    await lead.do(act('chartMeasure', 'ChartMeasureInput'), {
      input: { measureId, chart: 'RUN', direction: 'HIGHER', profile: 'ANHOEJ', why: 'Simpler.' },
    });
    api.clock.moveTo('2026-09-11T09:00:00Z');
    await signIn();
    const now = await chart();
    expect(now).not.toEqual(then);
    expect(now.value[3]).toBe(40);
    expect(now.upper[3]).toBeNull();
    expect(await chart(tenDaysAgo)).toEqual(then);
  });

  it('keeps every decision about it, with the reason', async () => {
    const all = await decisions();
    expect(all.map(({ kind, why }) => [kind, why])).toEqual(
      expect.arrayContaining([
        ['CHARTING', 'Simpler.'],
        ['BASELINE', ''],
        ['TARGET', 'The board asked.'],
        ['CORRECTED', 'Miscounted.'],
        ['SET_ASIDE', 'The ward was closed.'],
        ['RECALCULATION', ''],
        ['RECALCULATION_TAKEN_BACK', 'It did not last.'],
      ]),
    );
    expect(all.find(({ kind }) => kind === 'RECALCULATION')?.cause).toBe('The new rota');
  });

  it('takes only charts that fit its readings, and rules that fit the chart', async () => {
    const CHART_IT = act('chartMeasure', 'ChartMeasureInput');
    const asked = { measureId, chart: 'P', direction: 'LOWER', profile: 'MAKING_DATA_COUNT', why: '' };
    expect(await refusal(CHART_IT, asked)).toEqual(['InvalidInputError', 'chart']);
    expect(await refusal(CHART_IT, { ...asked, chart: 'RUN' })).toEqual(['InvalidInputError', 'profile']);
    expect(await refusal(CHART_IT, { ...asked, chart: 'XMR', shiftLength: 9 })).toEqual([
      'InvalidInputError',
      'shiftLength',
    ]);
    expect(await refusal(CHART_IT, { ...asked, chart: 'XMR', lowerBound: 5, upperBound: 5 })).toEqual([
      'InvalidInputError',
      'upperBound',
    ]);
  });
});
