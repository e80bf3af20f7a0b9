import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, input: string, fields = 'id', more = '') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} errors { __typename ... on UserError { message path } ${more} } } }`;
const ENTER = act(
  'enterReadings',
  'EnterReadingsInput',
  'id',
  '... on ReadingsNotAsTheyShouldError { each { index why } }',
);
const CORRECT = act('correctReading', 'CorrectReadingInput');
const FREEZE = act('freezeBaseline', 'FreezeBaselineInput');
const READ = `query ($id: ID!) { project(id: $id) { measures { name points baseline { points median versionNo } series { takenOn numerator denominator value } readings { takenOn versionNo numerator why } } brokenThreads { kind } } }`;

describe('measures', () => {
  let api: TestApi;
  let lead: Caller;
  let mentor: Caller;
  let stranger: Caller;
  let projectId: string;
  let measureId: string;
  const refusal = async (caller: Caller, query: string, input: object) => {
    const { data, errors } = await caller.ask<
      Record<string, { errors: { __typename: string; each?: { index: number; why: string }[] }[] }>
    >(query, { input });
    return Object.values(data ?? {})[0]?.errors[0] ?? { __typename: errors?.[0]?.extensions.code, each: undefined };
  };
  interface Read {
    project: {
      measures: {
        points: number;
        baseline: { median: number } | null;
        series: { takenOn: string[]; value: (number | null)[] };
        readings: { takenOn: string; versionNo: number; why: string }[];
      }[];
      brokenThreads: { kind: string }[];
    };
  }
  const read = async () => (await lead.do<Read>(READ, { id: projectId })).project;
  const day = (week: number) => new Date(Date.UTC(2026, 4, 4 + 7 * week)).toISOString().slice(0, 10);

  beforeAll(async () => {
    api = await TestApi.start();
    const trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    mentor = await api.someone(trust, 'Bo Mentor', 'mentor');
    stranger = await api.someone(await api.organisation('Stourmouth (FICTIONAL)'), 'Cy Stranger', 'clinician');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    await lead.do(act('addTeamMember', 'AddTeamMemberInput', 'project { id }'), {
      input: { projectId, personId: mentor.personId, role: 'MENTOR' },
    });
    const planned = await lead.do<{ planMeasure: { id: string } }>(act('planMeasure', 'PlanMeasureInput'), {
      input: {
        projectId,
        name: 'Antibiotic within 60 min',
        kind: 'OUTCOME',
        shape: 'PROPORTION',
        definition: 'd',
        numerator: 'in time',
        denominator: 'red-flag adults',
        source: 'log',
        sampling: '',
        frequency: 'WEEKLY',
        unit: '%',
        direction: 'HIGHER',
        chart: 'P',
      },
    });
    measureId = planned.planMeasure.id;
  });
  afterAll(() => api.stop());

  it('take a pasted sheet whole or not at all, and name every bad row with its reason', async () => {
    const refused = await refusal(lead, ENTER, {
      measureId,
      readings: [
        { takenOn: day(0), numerator: 11, denominator: 21 },
        { takenOn: day(1), numerator: 11, denominator: 0 },
        { takenOn: day(2), numerator: 9, denominator: 4 },
        { takenOn: day(0), numerator: 1, denominator: 2 },
        { takenOn: '2027-01-01', numerator: 1, denominator: 2 },
      ],
    });
    expect(refused.each?.map(({ index }) => index)).toEqual([1, 2, 3, 4]);
    expect((await read()).measures[0]?.points).toBe(0);
  });

  it('freeze a baseline on six points or more, with the median that arithmetic gives', async () => {
    const points = [
      [11, 21],
      [11, 25],
      [7, 14],
      [9, 19],
      [6, 18],
      [9, 17],
      [7, 17],
      [6, 16],
    ];
    await lead.do(ENTER, {
      input: {
        measureId,
        readings: points
          .slice(0, 5)
          .map(([numerator, denominator], week) => ({ takenOn: day(week), numerator, denominator })),
      },
    });
    expect((await refusal(lead, FREEZE, { measureId, fromDay: day(0), toDay: day(7), why: '' })).__typename).toBe(
      'BaselineTooShortError',
    );
    await lead.do(ENTER, {
      input: {
        measureId,
        readings: points
          .slice(5)
          .map(([numerator, denominator], index) => ({ takenOn: day(5 + index), numerator, denominator })),
      },
    });
    await lead.do(FREEZE, { input: { measureId, fromDay: day(0), toDay: day(7), why: '' } });
    expect((await read()).measures[0]?.baseline?.median).toBeCloseTo(45.68, 2);
    expect((await refusal(lead, FREEZE, { measureId, fromDay: day(0), toDay: day(6), why: '' })).__typename).toBe(
      'InvalidInputError',
    );
  });

  it('keep every version of a reading that was put right, with the reason', async () => {
    expect(
      (
        await refusal(lead, CORRECT, {
          measureId,
          takenOn: day(0),
          numerator: 12,
          denominator: 21,
          excluded: false,
          why: ' ',
        })
      ).__typename,
    ).toBe('InvalidInputError');
    await lead.do(CORRECT, {
      input: { measureId, takenOn: day(0), numerator: 12, denominator: 21, excluded: false, why: 'Miscounted.' },
    });
    const [measure] = (await read()).measures;
    expect(measure?.series.value[0]).toBeCloseTo((100 * 12) / 21, 4);
    expect(
      measure?.readings.filter(({ takenOn }) => takenOn === day(0)).map(({ versionNo, why }) => [versionNo, why]),
    ).toEqual([
      [2, 'Miscounted.'],
      [1, ''],
    ]);
    expect(
      (await refusal(lead, ENTER, { measureId, readings: [{ takenOn: day(0), numerator: 1, denominator: 2 }] }))
        .__typename,
    ).toBe('ReadingExistsError');
  });

  it('show a gap where nothing was measured, and leave out what was set aside', async () => {
    await lead.do(ENTER, { input: { measureId, readings: [{ takenOn: day(8) }] } });
    await lead.do(CORRECT, {
      input: { measureId, takenOn: day(7), numerator: 6, denominator: 16, excluded: true, why: 'The ward was closed.' },
    });
    const [measure] = (await read()).measures;
    expect(measure?.series.takenOn).not.toContain(day(7));
    expect(measure?.series.value.at(-1)).toBeNull();
    expect(measure?.points).toBe(7);
  });

  it('are entered by the team alone', async () => {
    const input = { measureId, readings: [{ takenOn: day(9), numerator: 1, denominator: 2 }] };
    expect((await refusal(mentor, ENTER, input)).__typename).toBe('NotPermittedError');
    expect((await refusal(stranger, ENTER, input)).__typename).toBe('NotFoundError');
  });

  it('name a measure that nobody owns', async () => {
    expect((await read()).brokenThreads.map(({ kind }) => kind)).toContain('measure-without-owner');
  });
});
