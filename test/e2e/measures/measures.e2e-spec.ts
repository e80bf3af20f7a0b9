import { newId } from '#libs/platform';
import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, input: string, fields = 'id', more = '') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} errors { __typename ... on UserError { message path } ${more} } } }`;
const ENTER = act(
  'enterReadings',
  'EnterReadingsInput',
  'id',
  '... on ReadingsNotAsTheyShouldError { each { index why } } ... on ReadingExistsError { days }',
);
const CORRECT = act(
  'correctReading',
  'CorrectReadingInput',
  'id',
  '... on ReadingsNotAsTheyShouldError { each { index why } }',
);
const RETIRE = act('retireMeasure', 'RetireMeasureInput');
const FREEZE = act('freezeBaseline', 'FreezeBaselineInput');
const READ = `query ($id: ID!) { project(id: $id) { measures { id version name points baseline { points median versionNo } series { takenOn numerator denominator value } readings { takenOn versionNo numerator note why } } brokenThreads { kind } } }`;

describe('measures', () => {
  let api: TestApi;
  let lead: Caller;
  let mentor: Caller;
  let colleague: Caller;
  let stranger: Caller;
  let projectId: string;
  let measureId: string;
  interface Refused {
    __typename: string | undefined;
    message?: string;
    each?: { index: number; why: string }[];
    days?: string[];
  }
  const refusal = async (caller: Caller, query: string, input: object): Promise<Refused> => {
    const { data, errors } = await caller.ask<Record<string, { errors: Refused[] }>>(query, { input });
    return Object.values(data ?? {})[0]?.errors[0] ?? { __typename: errors?.[0]?.extensions.code };
  };
  interface Read {
    project: {
      measures: {
        id: string;
        version: number;
        points: number;
        baseline: { median: number } | null;
        series: { takenOn: string[]; value: (number | null)[] };
        readings: { takenOn: string; versionNo: number; note: string; why: string }[];
      }[];
      brokenThreads: { kind: string }[];
    };
  }
  const read = async () => (await lead.do<Read>(READ, { id: projectId })).project;
  const day = (week: number) => new Date(Date.UTC(2026, 4, 4 + 7 * week)).toISOString().slice(0, 10);

  const plan = async (shape: string, chart: string) =>
    (
      await lead.do<{ planMeasure: { id: string } }>(act('planMeasure', 'PlanMeasureInput'), {
        input: {
          projectId,
          name: `Antibiotic within 60 min, as a ${shape.toLowerCase()}`,
          kind: 'OUTCOME',
          shape,
          definition: 'd',
          numerator: 'in time',
          denominator: 'red-flag adults',
          source: 'log',
          sampling: '',
          frequency: 'WEEKLY',
          unit: '%',
          direction: 'HIGHER',
          chart,
        },
      })
    ).planMeasure.id;
  const measured = async (id: string) => (await read()).measures.find((measure) => measure.id === id);

  beforeAll(async () => {
    api = await TestApi.start();
    const trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    mentor = await api.someone(trust, 'Bo Mentor', 'mentor');
    colleague = await api.someone(trust, 'Di Colleague', 'clinician');
    stranger = await api.someone(await api.organisation('Stourmouth (FICTIONAL)'), 'Cy Stranger', 'clinician');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    await lead.do(act('addTeamMember', 'AddTeamMemberInput', 'project { id }'), {
      input: { projectId, personId: mentor.personId, role: 'MENTOR' },
    });
    measureId = await plan('PROPORTION', 'P');
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

  it.each([
    ['PROPORTION', 'P'],
    ['RATE', 'U'],
    ['COUNT', 'C'],
    ['VALUE', 'XMR'],
  ])('refuse a denominator of nought or less for a %s, also where nothing was counted', async (shape, chart) => {
    const id = await plan(shape, chart);
    const readings = [
      { takenOn: day(0), denominator: 0 },
      { takenOn: day(1), denominator: -3 },
      { takenOn: day(2) },
      ...(shape === 'VALUE' ? [] : [{ takenOn: day(3), numerator: 4, denominator: 0 }]),
    ];
    const refused = await refusal(lead, ENTER, { measureId: id, readings });
    expect(refused.__typename).toBe('ReadingsNotAsTheyShouldError');
    expect(refused.each?.map(({ index }) => index)).toEqual(shape === 'VALUE' ? [0, 1] : [0, 1, 3]);
    expect(refused.each?.every(({ why }) => why.startsWith('a denominator is more than nought'))).toBe(true);
    await lead.do(ENTER, { input: { measureId: id, readings: [{ takenOn: day(2) }] } });
    const correction = { measureId: id, takenOn: day(2), denominator: 0, excluded: false, why: 'Looked again.' };
    expect((await refusal(lead, CORRECT, correction)).each?.map(({ index }) => index)).toEqual([0]);
  });

  it('say to a colleague off the team what they say of an id that somebody made up', async () => {
    const { version = 0 } = (await measured(measureId)) ?? {};
    const about = (id: string): [string, object][] => [
      [ENTER, { measureId: id, readings: [{ takenOn: day(9), numerator: 1, denominator: 2 }] }],
      [CORRECT, { measureId: id, takenOn: day(0), numerator: 1, denominator: 2, excluded: false, why: 'w' }],
      [FREEZE, { measureId: id, fromDay: day(0), toDay: day(7), why: 'w' }],
      [RETIRE, { id, version }],
    ];
    const said = (id: string) => Promise.all(about(id).map(([query, input]) => refusal(colleague, query, input)));
    const ofReal = await said(measureId);
    expect(ofReal.map(({ __typename }) => __typename)).toEqual(Array(4).fill('NotFoundError'));
    expect(ofReal[0]?.message).toContain('this measure');
    expect(ofReal).toEqual(await said(newId()));
  });

  it('name the days that have a reading already, and no others', async () => {
    const id = await plan('COUNT', 'C');
    const reading = (week: number) => ({ takenOn: day(week), numerator: week });
    await lead.do(ENTER, { input: { measureId: id, readings: [reading(1), reading(3)] } });
    const refused = await refusal(lead, ENTER, { measureId: id, readings: [3, 2, 1, 0].map(reading) });
    expect(refused).toMatchObject({ __typename: 'ReadingExistsError', days: [day(1), day(3)] });
    expect(refused.message).toContain(`${day(1)}, ${day(3)}.`);
    expect((await measured(id))?.points).toBe(2);
  });

  it('keep the note of a reading that is put right, unless another is given', async () => {
    const id = await plan('COUNT', 'C');
    await lead.do(ENTER, {
      input: { measureId: id, readings: [{ takenOn: day(0), numerator: 3, note: 'Half a week' }] },
    });
    const correct = (numerator: number, more: object) =>
      lead.do(CORRECT, {
        input: { measureId: id, takenOn: day(0), numerator, excluded: false, why: 'Miscounted.', ...more },
      });
    await correct(4, {});
    await correct(5, { note: null });
    await correct(6, { note: 'A whole week' });
    await correct(7, { note: '' });
    expect((await measured(id))?.readings.map(({ note }) => note)).toEqual([
      '',
      'A whole week',
      'Half a week',
      'Half a week',
      'Half a week',
    ]);
    const never = { measureId: id, takenOn: day(1), numerator: 1, excluded: false, why: 'w' };
    expect((await refusal(lead, CORRECT, never)).__typename).toBe('NotFoundError');
  });

  it('let people who write in one measure at once follow each other', async () => {
    const id = await plan('COUNT', 'C');
    const weeks = [0, 1, 2, 3, 4, 5];
    await Promise.all(
      weeks.map((week) =>
        lead.do(ENTER, { input: { measureId: id, readings: [{ takenOn: day(week), numerator: week }] } }),
      ),
    );
    expect((await measured(id))?.points).toBe(6);
    await Promise.all(
      weeks.map((week) =>
        lead.do(CORRECT, {
          input: { measureId: id, takenOn: day(0), numerator: week, excluded: week % 2 === 0, why: `Count ${week}.` },
        }),
      ),
    );
    const corrected = await measured(id);
    const versions = corrected?.readings.filter(({ takenOn }) => takenOn === day(0)) ?? [];
    expect(versions.map(({ versionNo }) => versionNo)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(new Set(versions.map(({ why }) => why)).size).toBe(7);
    expect(corrected?.points).toBe(corrected?.series.takenOn.length);
  });

  it('cost three round trips a reading: who is asking, the reading with whether they may, and keeping it', async () => {
    const id = await plan('COUNT', 'C');
    const entered = await api.counting(() =>
      lead.do(ENTER, { input: { measureId: id, readings: [{ takenOn: day(0), numerator: 1 }] } }),
    );
    expect(entered.trips).toBeLessThanOrEqual(3);
    const corrected = await api.counting(() =>
      lead.do(CORRECT, {
        input: { measureId: id, takenOn: day(0), numerator: 2, excluded: false, why: 'Miscounted.' },
      }),
    );
    expect(corrected.trips).toBeLessThanOrEqual(3);
    expect((await measured(id))?.points).toBe(1);
  });

  it('keep nothing of what is refused, and say no more of it than that it is refused', async () => {
    const id = await plan('PROPORTION', 'P');
    await lead.do(ENTER, { input: { measureId: id, readings: [{ takenOn: day(0), numerator: 1, denominator: 2 }] } });
    const before = await measured(id);
    // There already, impossible, and good: whoever may not hears the same of all three.
    const sheets = [
      [{ takenOn: day(0), numerator: 1, denominator: 2 }],
      [{ takenOn: day(1), numerator: 1, denominator: -2 }],
      [{ takenOn: day(1), numerator: 1, denominator: 2 }],
    ];
    for (const readings of sheets) {
      const input = { measureId: id, readings };
      expect((await refusal(mentor, ENTER, input)).__typename).toBe('NotPermittedError');
      expect((await refusal(stranger, ENTER, input)).__typename).toBe('NotFoundError');
      const [reading] = readings;
      const correction = { measureId: id, ...reading, takenOn: day(0), excluded: false, why: 'w' };
      expect((await refusal(mentor, CORRECT, correction)).__typename).toBe('NotPermittedError');
      expect((await refusal(stranger, CORRECT, correction)).__typename).toBe('NotFoundError');
    }
    expect(await measured(id)).toEqual(before);
  });

  it('are given up by the team alone, once, at the version they saw', async () => {
    const id = await plan('COUNT', 'C');
    expect((await refusal(mentor, RETIRE, { id, version: 1 })).__typename).toBe('NotPermittedError');
    expect((await refusal(stranger, RETIRE, { id, version: 1 })).__typename).toBe('NotFoundError');
    expect((await refusal(lead, RETIRE, { id, version: 2 })).__typename).toBe('ChangedSinceYouLookedError');
    expect(await measured(id)).toBeDefined();
    await lead.do(RETIRE, { input: { id, version: 1 } });
    expect(await measured(id)).toBeUndefined();
    const late = { measureId: id, readings: [{ takenOn: day(0), numerator: 1 }] };
    expect((await refusal(lead, ENTER, late)).__typename).toBe('NotFoundError');
  });
});
