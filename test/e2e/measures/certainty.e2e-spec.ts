import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { id ${ERRORS} } }`;

interface Sure {
  readonly id: string;
  readonly per: number;
  readonly certainty: {
    readonly level: number | null;
    readonly hoped: number | null;
    readonly effort: { readonly expectedWeeks: number | null } | null;
    readonly effortReason: string;
    readonly falseSignals: { readonly readings: number; readonly chance: number | null };
  };
  readonly conventions: { readonly depends: boolean; readonly charts: readonly { readonly profile: string }[] };
  readonly advisedChart: { readonly chart: string; readonly why: string } | null;
  readonly fittingProfiles: readonly string[];
  readonly analysis: { readonly doubts: readonly { readonly kind: string; readonly better: readonly string[] }[] };
}

describe('how sure a measure lets one be', () => {
  let api: TestApi;
  let lead: Caller;
  let projectId: string;

  const plan = async (given: object): Promise<string> => {
    const { planMeasure } = await lead.do<{ planMeasure: { id: string } }>(act('planMeasure', 'PlanMeasureInput'), {
      input: {
        projectId,
        name: 'Falls',
        kind: 'OUTCOME',
        definition: '',
        numerator: 'falls',
        denominator: '',
        source: '',
        sampling: '',
        frequency: 'WEEKLY',
        unit: '%',
        direction: 'HIGHER',
        ...given,
      },
    });
    return planMeasure.id;
  };
  const enter = (measureId: string, numbers: readonly (readonly [number, number])[]) =>
    lead.do(act('enterReadings', 'EnterReadingsInput'), {
      input: {
        measureId,
        readings: numbers.map(([numerator, denominator], week) => ({
          takenOn: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
          numerator,
          denominator,
        })),
      },
    });
  const sure = async (measureId: string, hoped: number | null = null, by: Caller = lead): Promise<Sure> => {
    const { project } = await by.do<{ project: { measures: Sure[] } }>(
      `query ($id: ID!, $hoped: Float) { project(id: $id) { measures { id per advisedChart { chart why } fittingProfiles(of: RUN) analysis { doubts { kind better } }
         certainty(hoped: $hoped) { level hoped effort { expectedWeeks } effortReason falseSignals { readings chance } }
         conventions { depends charts { profile } } } } }`,
      { id: projectId, hoped },
    );
    return project.measures.find(({ id }) => id === measureId) as Sure;
  };

  beforeAll(async () => {
    api = await TestApi.start({ now: '2026-09-01T09:00:00Z' });
    const trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Seen in time" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
  });
  afterAll(() => api.stop());

  it('is told from its own volume and level: from half of 20 to all of 20 would show with the next reading', async () => {
    const measureId = await plan({ shape: 'PROPORTION', chart: 'P' });
    await enter(
      measureId,
      Array.from({ length: 24 }, (_, week) => [week % 2 ? 11 : 9, 20] as const),
    );
    const { certainty, conventions, advisedChart, fittingProfiles } = await sure(measureId, 100);
    expect(certainty).toMatchObject({ level: 50, hoped: 100, falseSignals: { readings: 24 } });
    // Twenty of twenty is √20 = 4.5 deviations from a half: outside the limits with certainty.
    expect(certainty.effort?.expectedWeeks).toBeCloseTo(1, 6);
    expect(conventions.charts).toHaveLength(7);
    expect(advisedChart?.chart).toBe('P');
    expect(fittingProfiles).toEqual(['ANHOEJ', 'IHI_RUN_CHART']);
  });

  it('is asked about the target where nothing is asked, and says what is lacking where there is none', async () => {
    const measureId = await plan({ shape: 'PROPORTION', chart: 'P' });
    await enter(
      measureId,
      Array.from({ length: 12 }, (_, week) => [week % 2 ? 11 : 9, 20] as const),
    );
    expect((await sure(measureId)).certainty.effortReason).toContain('set a target');
    await lead.do(act('setTarget', 'SetTargetInput'), { input: { measureId, value: 80, fromDay: '2026-01-05' } });
    expect((await sure(measureId)).certainty.hoped).toBe(80);
  });

  it('says what speaks against its chart, with a chart of the same readings', async () => {
    const measureId = await plan({ shape: 'PROPORTION', chart: 'P' });
    // All and none in turn: far more than chance makes of 20 patients.
    await enter(
      measureId,
      Array.from({ length: 24 }, (_, week) => [week % 2 ? 18 : 2, 20] as const),
    );
    const { analysis } = await sure(measureId);
    expect(analysis.doubts).toContainEqual({ kind: 'OVER_DISPERSED', better: ['P_PRIME'] });
  });

  it('has rates for each of any whole number from 1 on', async () => {
    const measureId = await plan({ shape: 'RATE', chart: 'U', unit: 'falls a 5,000 bed days', per: 5000 });
    expect((await sure(measureId)).per).toBe(5000);
    await expect(plan({ shape: 'RATE', chart: 'U', per: 0 })).rejects.toThrow(/per/);
  });

  it('is nobody’s to see who is off the team', async () => {
    const trust = await api.organisation('Stourmouth (FICTIONAL)');
    const stranger = await api.someone(trust, 'Bea Elsewhere', 'clinician');
    const { data } = await stranger.ask<{ project: unknown }>(
      'query ($id: ID!) { project(id: $id) { measures { certainty { level } } } }',
      { id: projectId },
    );
    expect(data?.project ?? null).toBeNull();
  });

  it('begins with a chart that anybody may ask for', async () => {
    const { chooseChart } = await api.thePublic.do<{ chooseChart: { chart: string; shape: string; later: string } }>(
      '{ chooseChart(what: EVENTS, readings: 4, usually: 9, varies: false) { chart shape later } }',
    );
    expect(chooseChart).toEqual({ chart: 'RUN', shape: 'COUNT', later: 'C' });
  });
});
