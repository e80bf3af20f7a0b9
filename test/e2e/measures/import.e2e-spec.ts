import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findIdentifiers } from '#libs/identifier-guard';
import { ImportRefused, ImportService, type ImportOutcome, type RefusedLine } from '#libs/measures';
import { systemViewer } from '#libs/identity';
import { ConnectionLost, InvalidInput, UnitOfWork, UnrecordedChange } from '#libs/platform';
import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const namesAPatient = (text: string) => findIdentifiers(text).some(({ certainty }) => certainty === 'high');
const HEADING = 'measure,day,numerator,denominator,value,note';
const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { id errors { __typename ... on UserError { message path } } } }`;
const DAYS = 1500;
const day = (index: number) => new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10);

describe('an import of readings by the operator', () => {
  let api: TestApi;
  let trust: string;
  let lead: Caller;
  let projectId: string;
  let folder: string;
  let elsewhere: string;

  const plan = async (caller: Caller, project: string, shape = 'PROPORTION', chart = 'P') =>
    (
      await caller.do<{ planMeasure: { id: string } }>(act('planMeasure', 'PlanMeasureInput'), {
        input: {
          projectId: project,
          name: `Imported ${shape}`,
          kind: 'OUTCOME',
          shape,
          definition: '',
          numerator: '',
          denominator: '',
          source: '',
          sampling: '',
          frequency: 'DAILY',
          unit: '%',
          direction: 'HIGHER',
          chart,
        },
      })
    ).planMeasure.id;
  const start = async (caller: Caller) =>
    (
      await caller.do<{ startProject: { project: { id: string } } }>(
        `mutation { startProject(input: { title: "Imported" }) { project { id } ${ERRORS} } }`,
      )
    ).startProject.project.id;
  const fileOf = (lines: readonly string[], before = '', end = '\n'): string => {
    const file = join(folder, `${Math.trunc(performance.now() * 1000)}.csv`);
    writeFileSync(file, before + [HEADING, ...lines].join(end) + end);
    return file;
  };
  const bring = (file: string, more: { personId?: string; refuse?: (line: RefusedLine) => void } = {}) =>
    api.app.get(ImportService).import({ file, organisationId: trust, personId: lead.personId, namesAPatient, ...more });
  const refusalOf = async (lines: readonly string[]): Promise<ImportRefused> => {
    const refused = await bring(fileOf(lines)).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(ImportRefused);
    return refused as ImportRefused;
  };
  const count = (what: string, values: unknown[] = []): Promise<number> =>
    asAdmin(api.testDatabase.adminUrl, async (client) =>
      Number((await client.query<{ n: string }>(`select count(*) as n from ${what}`, values)).rows[0]?.n),
    );
  const readings = (measureId: string) => count('measures.reading where measure_id = $1', [measureId]);
  const records = () => count(`platform.audit where body like '%measures.readings-entered.v1%'`);
  const signal = (measureId: string) =>
    asAdmin(api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<{ points: number; last_on: string; last_value: number }>(
        'select points, last_on::text, last_value::float8 from measures.signal where measure_id = $1',
        [measureId],
      );
      return rows[0];
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'springboard-import-'));
    api = await TestApi.start();
    trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    projectId = await start(lead);
    const stranger = await api.someone(await api.organisation('Stourmouth (FICTIONAL)'), 'Cy Stranger', 'clinician');
    elsewhere = await plan(stranger, await start(stranger));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await api.stop();
  });

  it('enters thousands of lines of several measures, with one audit record and a new signal for each', async () => {
    const [shares, values] = [await plan(lead, projectId), await plan(lead, projectId, 'VALUE', 'XMR')];
    const lines = Array.from({ length: DAYS }, (_, index) => [
      `${shares},${day(index)},${index % 20},20,,`,
      `${values},${day(index)},,,${index % 7}.5,"said ""so"", once"`,
    ]).flat();
    const before = await records();
    expect(await bring(fileOf(lines))).toEqual({ entered: 2 * DAYS, there: 0, measures: 2 } satisfies ImportOutcome);
    expect(await readings(shares)).toBe(DAYS);
    expect(await records()).toBe(before + 2);
    // The last of 1,500 lines is number 1,499: 1499 mod 20 is 19 of 20, which is 95 per cent; 1499 mod 7 is 1.
    expect(await signal(shares)).toEqual({ points: DAYS, last_on: day(DAYS - 1), last_value: 95 });
    expect(await signal(values)).toEqual({ points: DAYS, last_on: day(DAYS - 1), last_value: 1.5 });
    expect(await count(`measures.reading where measure_id = $1 and note = 'said "so", once'`, [values])).toBe(DAYS);
    expect(await count('measures.reading where measure_id = $1 and by = $2', [shares, lead.personId])).toBe(DAYS);
  });

  it('changes nothing when it is run again, and enters what is new in a file that has grown', async () => {
    const id = await plan(lead, projectId);
    const lines = [`${id},2026-06-01,1,20,,`, `${id},2026-06-02,,,,`];
    await bring(fileOf(lines));
    const before = await records();
    expect(await bring(fileOf(lines))).toEqual({ entered: 0, there: 2, measures: 0 });
    expect(await records()).toBe(before);
    expect(await bring(fileOf([...lines, `${id},2026-06-03,3,20,,`]))).toEqual({ entered: 1, there: 2, measures: 1 });
    expect(await readings(id)).toBe(3);
    // What was corrected since stays corrected.
    await lead.do(act('correctReading', 'CorrectReadingInput'), {
      input: {
        measureId: id,
        takenOn: '2026-06-01',
        numerator: 2,
        denominator: 20,
        excluded: false,
        why: 'Miscounted.',
      },
    });
    expect(await bring(fileOf(lines))).toEqual({ entered: 0, there: 2, measures: 0 });
    expect((await refusalOf([`${id},2026-06-01,7,20,,`])).first).toEqual([
      { line: 2, why: 'there is another reading for this day already: correct that one on its page, with the reason.' },
    ]);
  });

  it('names every line that cannot be taken by the rules of every reading, and enters nothing', async () => {
    const [shares, counts] = [await plan(lead, projectId), await plan(lead, projectId, 'COUNT', 'C')];
    const retired = await plan(lead, projectId);
    await lead.do(act('retireMeasure', 'RetireMeasureInput'), { input: { id: retired, version: 1 } });
    const refused = await refusalOf([
      `${shares},2026-06-01,1,20,,`,
      `${shares},2026-06-02,21,20,,`,
      `${shares},2026-06-03,1,0,,`,
      `${shares},2026-09-02,1,20,,`,
      `${shares},2026-06-01,1,20,,`,
      `${counts},2026-06-01,,,4,`,
      `${counts},2026-06-02,NaN,,,`,
      `${elsewhere},2026-06-01,1,20,,`,
      `${retired},2026-06-01,1,20,,`,
      `${shares},1026-06-01,1,20,,`,
      `${shares},,1,20,,`,
    ]);
    expect(refused.first).toEqual([
      { line: 3, why: 'the numerator is larger than the denominator.' },
      { line: 4, why: 'a denominator is more than nought: leave the reading empty if there was nothing to count.' },
      { line: 5, why: 'this day has not come yet.' },
      { line: 6, why: 'this day stands twice.' },
      { line: 7, why: 'this measure takes a count, not a value.' },
      { line: 8, why: 'this is not a number.' },
      { line: 9, why: 'there is no such measure in this organisation, or it was given up.' },
      { line: 10, why: 'there is no such measure in this organisation, or it was given up.' },
      { line: 11, why: 'this day is before 1900: look at the year again.' },
      { line: 12, why: 'the day is missing.' },
    ]);
    expect(await readings(shares)).toBe(0);
    expect(await readings(counts)).toBe(0);
    expect(await readings(elsewhere)).toBe(0);
  });

  it('names cells that are not what their column is beside lines that break a rule, all in one go', async () => {
    const id = await plan(lead, projectId);
    const refused = await refusalOf([
      `${id},2026-06-01,many,20,,`,
      `${id},31/2/2026,1,20,,`,
      `Antibiotics in time,2026-06-02,1,20,,`,
      `${id},2026-06-03,21,20,,`,
      `${id},2026-06-04,1,20,,`,
    ]);
    expect(refused.first).toEqual([
      { line: 2, why: '“many” is not a number.' },
      { line: 3, why: '“31/2/2026” is not a day, such as 2026-03-27 or 27/3/2026.' },
      { line: 4, why: '“Antibiotics in time” is not the id of a measure.' },
      { line: 5, why: 'the numerator is larger than the denominator.' },
    ]);
    expect(await readings(id)).toBe(0);
  });

  it('refuses a note that names a patient, in whichever line it stands, and does not repeat it', async () => {
    const id = await plan(lead, projectId);
    // The example number of the NHS data dictionary.
    const note = 'NHS number 943 476 5919';
    const lines = [`${id},2026-06-01,1,20,,fine`, `${id},2026-06-02,1,20,,${note}`, `${id},2026-06-03,1,20,,${note}`];
    for (const more of [[], [`${id},2026-06-04,many,20,,`]]) {
      const refused = await refusalOf([...lines, ...more]);
      expect(refused.first.slice(0, 2).map(({ line }) => line)).toEqual([3, 4]);
      expect(JSON.stringify([refused.message, refused.first])).toContain('the note seems to name a patient');
      expect(JSON.stringify([refused.message, refused.first])).not.toContain('943');
    }
    expect(await readings(id)).toBe(0);
  });

  it('tells of every bad line of a long file, and names no more than the first twenty itself', async () => {
    const id = await plan(lead, projectId);
    const lines = Array.from({ length: 12_000 }, (_, index) => `${id},${index % 2 ? 'x' : day(index % 1600)},30,20,,`);
    const told: RefusedLine[] = [];
    const refused = await bring(fileOf(lines), { refuse: (line) => told.push(line) }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ total: 12_000 });
    expect((refused as ImportRefused).first).toHaveLength(20);
    expect(told.map(({ line }) => line)).toEqual(Array.from({ length: 12_000 }, (_, index) => index + 2));
  });

  it('takes what a spreadsheet saves: a mark before, Windows line ends, days the British way round', async () => {
    const id = await plan(lead, projectId);
    expect(await bring(fileOf([`${id},3/8/2026,"1","20","","Bank, holiday"`], '\uFEFF', '\r\n'))).toMatchObject({
      entered: 1,
    });
    expect(
      await count(`measures.reading where measure_id = $1 and taken_on = '2026-08-03' and note = 'Bank, holiday'`, [
        id,
      ]),
    ).toBe(1);
  });

  it.each([
    ['another heading', `measure,when,numerator,denominator,value,note\n`, /line 1.*measure,day,numerator/],
    ['a line with a cell too many', `${HEADING}\na,b,c,d,e,f,g\n`, /line 2/],
    ['a quotation mark that is not closed', `${HEADING}\n"a,b,c,d,e,f\n`, /cannot be read/],
    ['something else than UTF-8', Buffer.from(`${HEADING}\n,,,,,caf\xe9\n`, 'latin1'), /cannot be read.*UTF-8/],
  ])('says where the file has %s', async (_, text, said) => {
    const file = join(folder, 'odd.csv');
    writeFileSync(file, text);
    const refused = await bring(file).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InvalidInput);
    expect((refused as InvalidInput).message).toMatch(said);
  });

  it('is for somebody of the organisation alone', async () => {
    const id = await plan(lead, projectId);
    const stranger = await api.person(await api.organisation('Westerleigh (FICTIONAL)'), 'Di Stranger', 'clinician');
    const importing = bring(fileOf([`${id},2026-06-01,1,20,,`]), { personId: stranger });
    await expect(importing).rejects.toThrow('must have a role in the organisation today');
    expect(await readings(id)).toBe(0);
  });

  it('is held to measures of their own project by the table itself', async () => {
    const id = await plan(lead, projectId);
    const other = await start(lead);
    const writing = (measureId: string, project: string) =>
      api.app.get(UnitOfWork).run(systemViewer(trust), (session) =>
        session.write(
          `insert into measures.reading (organisation_id, measure_id, taken_on, version_no, project_id, numerator, denominator, by, at)
           values ($1, $2, '2026-06-01', 1, $3, 1, 20, $4, $5)`,
          [trust, measureId, project, lead.personId, session.at],
        ),
      );
    const held = { code: '23503', constraint: 'reading_of_a_measure' };
    await expect(writing(id, other)).rejects.toMatchObject(held);
    await expect(writing(elsewhere, projectId)).rejects.toMatchObject(held);
    // With a measure of its own it would only lack its record.
    await expect(writing(id, projectId)).rejects.toThrow(UnrecordedChange);
  });

  it('leaves nothing when its connection is lost halfway, and is whole when it is run again', async () => {
    const id = await plan(lead, projectId);
    const file = fileOf(Array.from({ length: DAYS }, (_, index) => `${id},${day(index)},1,20,,`));
    const lost = bring(file);
    const kill = async () => {
      for (let tries = 0; tries < 400; tries++) {
        const killed = await asAdmin(api.testDatabase.adminUrl, async (client) => {
          const { rowCount } = await client.query(
            `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state <> 'idle' and query ~ 'incoming' and pid <> pg_backend_pid()`,
          );
          return rowCount;
        });
        if (killed) return;
        await wait(1);
      }
      throw new Error('The import was over before it could be killed.');
    };
    const [outcome] = await Promise.allSettled([lost, kill()]);
    expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(ConnectionLost) as unknown });
    expect(await readings(id)).toBe(0);
    expect(await bring(file)).toEqual({ entered: DAYS, there: 0, measures: 1 });
  });
});
