import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, input: string, more = '') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { id errors { __typename ... on UserError { message path } ${more} } } }`;
const ENTER = act(
  'enterReadings',
  'EnterReadingsInput',
  '... on ReadingsNotAsTheyShouldError { each { index why } } ... on ReadingExistsError { days }',
);
const CHECK =
  'query ($measureId: ID!, $readings: [ReadingInput!]!) { checkReadings(measureId: $measureId, readings: $readings) { value why isThere } }';

interface Checked {
  readonly value: number | null;
  readonly why: string | null;
  readonly isThere: boolean;
}
interface Reading {
  readonly takenOn: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
  readonly note?: string;
}

describe('a sheet of readings that is checked before it is entered', () => {
  let api: TestApi;
  let lead: Caller;
  let mentor: Caller;
  let colleague: Caller;
  let projectId: string;
  const measures: Record<string, string> = {};

  const check = async (caller: Caller, measureId: string, readings: readonly Reading[]): Promise<Checked[] | null> =>
    (await caller.do<{ checkReadings: Checked[] | null }>(CHECK, { measureId, readings })).checkReadings;
  const entering = async (measureId: string, readings: readonly Reading[]) => {
    const { data } = await lead.ask<{
      enterReadings: { errors: { each?: { index: number; why: string }[]; days?: string[] }[] };
    }>(ENTER, { input: { measureId, readings } });
    return data?.enterReadings.errors ?? [];
  };
  const points = async () => {
    const { project } = await lead.do<{ project: { measures: { points: number }[] } }>(
      'query ($id: ID!) { project(id: $id) { measures { points } } }',
      { id: projectId },
    );
    return project.measures.reduce((sum, measure) => sum + measure.points, 0);
  };

  beforeAll(async () => {
    api = await TestApi.start();
    const trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    mentor = await api.someone(trust, 'Bo Mentor', 'mentor');
    colleague = await api.someone(trust, 'Di Colleague', 'clinician');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer falls" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    await lead.do(
      `mutation ($input: AddTeamMemberInput!) { addTeamMember(input: $input) { project { id } ${ERRORS} } }`,
      {
        input: { projectId, personId: mentor.personId, role: 'MENTOR' },
      },
    );
    for (const [shape, chart, per] of [
      ['PROPORTION', 'P', 1],
      ['RATE', 'U', 1000],
      ['COUNT', 'C', 1],
      ['VALUE', 'XMR', 1],
    ] as const) {
      const planned = await lead.do<{ planMeasure: { id: string } }>(act('planMeasure', 'PlanMeasureInput'), {
        input: {
          projectId,
          name: shape,
          kind: 'OUTCOME',
          shape,
          per,
          definition: '',
          numerator: '',
          denominator: '',
          source: '',
          sampling: '',
          frequency: 'WEEKLY',
          unit: 'u',
          direction: 'HIGHER',
          chart,
        },
      });
      measures[shape] = planned.planMeasure.id;
    }
  });
  afterAll(() => api.stop());

  it.each([
    // 9 of 20 is 45 per cent; 3 falls in 412 bed days are 1000 x 3 / 412 = 7.281553 for each 1,000.
    ['PROPORTION', { numerator: 9, denominator: 20 }, 45],
    ['RATE', { numerator: 3, denominator: 412 }, 7.281553],
    ['COUNT', { numerator: 9 }, 9],
    ['VALUE', { value: 42.5 }, 42.5],
    ['PROPORTION', {}, null],
  ])('is told what each comes to in the unit of the measure, of a %s', async (shape, numbers, value) => {
    expect(await check(lead, measures[shape] ?? '', [{ takenOn: '2026-05-04', ...numbers }])).toEqual([
      { value, why: null, isThere: false },
    ]);
  });

  const bad: [shape: string, reading: Omit<Reading, 'takenOn'> & { takenOn?: string }, why: string][] = [
    ['PROPORTION', { takenOn: '2026-09-02', numerator: 1, denominator: 2 }, 'this day has not come yet.'],
    ['PROPORTION', { takenOn: '0202-09-01', numerator: 1, denominator: 2 }, 'this day is before 1900'],
    ['PROPORTION', { numerator: 9, denominator: 4 }, 'the numerator is larger than the denominator.'],
    ['PROPORTION', { numerator: 9 }, 'the denominator is missing.'],
    ['RATE', { numerator: 9 }, 'the denominator is missing.'],
    ['RATE', { denominator: 0 }, 'a denominator is more than nought'],
    ['COUNT', { numerator: -1 }, 'a count cannot be less than nought.'],
    ['COUNT', { value: 4 }, 'this measure takes a count, not a value.'],
    ['VALUE', { numerator: 4 }, 'this measure takes a value, not a count.'],
  ];
  it.each(bad)(
    'hears of a %s with %j the same reason from the check as from the refusal',
    async (shape, given, why) => {
      const measureId = measures[shape] ?? '';
      const readings = [{ takenOn: '2026-05-04', ...given }];
      const [checked] = (await check(lead, measureId, readings)) ?? [];
      expect(checked?.why).toContain(why);
      const [refused] = await entering(measureId, readings);
      expect(refused?.each).toEqual([{ index: 0, why: checked?.why }]);
    },
  );

  it('changes nothing, and says which days have a reading already and which stand twice', async () => {
    const measureId = measures['COUNT'] ?? '';
    const before = await points();
    expect(await entering(measureId, [{ takenOn: '2026-06-01', numerator: 7 }])).toEqual([]);
    const sheet = [
      { takenOn: '2026-06-01', numerator: 8 },
      { takenOn: '2026-06-08', numerator: 9 },
      { takenOn: '2026-06-08', numerator: 10 },
    ];
    expect(await check(lead, measureId, sheet)).toEqual([
      { value: 8, why: null, isThere: true },
      { value: 9, why: null, isThere: false },
      { value: null, why: 'this day stands twice.', isThere: false },
    ]);
    expect(await points()).toBe(before + 1);
  });

  it('is checked for the team alone: others learn nothing, not even which days there are', async () => {
    const readings = [{ takenOn: '2026-06-01', numerator: 7 }];
    for (const caller of [mentor, colleague]) expect(await check(caller, measures['COUNT'] ?? '', readings)).toBeNull();
    expect(await check(lead, projectId, readings)).toBeNull();
  });

  it('is no longer than a paste may be', async () => {
    const day = (index: number) => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
    const readings = Array.from({ length: 5001 }, (_, index) => ({ takenOn: day(index), numerator: 1 }));
    // Over HTTP a request is smaller than this; the pages ask within the process.
    const { ReadingsService } = await import('#libs/measures');
    const { SignInService } = await import('#libs/identity');
    const viewer = await api.app.get(SignInService).viewerOf(lead.secret);
    const service = api.app.get(ReadingsService);
    await expect(service.check(viewer, measures['COUNT'] ?? '', readings)).rejects.toThrow(
      'Enter between 1 and 5000 readings at a time.',
    );
    expect(await service.check(viewer, measures['COUNT'] ?? '', readings.slice(1))).toHaveLength(5000);
  });
});
