import { SignalsAnewService } from '#libs/measures';
import { UnitOfWork } from '#libs/platform';
import { readSignalsAnew } from '../../../apps/worker/src/index.js';
import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const act = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { id ${ERRORS} } }`;

interface Row {
  readonly measure_id: string;
  readonly engine: string | null;
  readonly variation: string;
  readonly unstable: boolean | null;
  readonly points: number;
}

describe('the rows of signals, after the engine has changed', () => {
  let api: TestApi;
  let lead: Caller;
  let trust: string;
  const measures: string[] = [];

  const rows = (): Promise<Row[]> =>
    asAdmin(api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<Row>(
        'select measure_id, engine, variation, unstable, points from measures.signal order by measure_id',
      );
      return rows;
    });
  /** As an engine of long ago has left them: it found nothing. */
  const age = () =>
    asAdmin(api.testDatabase.adminUrl, (client) =>
      client.query(
        `update measures.signal set engine = 'spc 0.9.0', variation = 'common-cause', unstable = null, points = 0`,
      ),
    );

  beforeAll(async () => {
    api = await TestApi.start({ now: '2026-09-01T09:00:00Z' });
    trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Shorter waits" }) { project { id } ${ERRORS} } }`,
    );
    for (let count = 0; count < 3; count++) {
      const { planMeasure } = await lead.do<{ planMeasure: { id: string } }>(act('planMeasure', 'PlanMeasureInput'), {
        input: {
          projectId: started.startProject.project.id,
          name: `Wait ${count}`,
          kind: 'OUTCOME',
          shape: 'VALUE',
          definition: '',
          numerator: '',
          denominator: '',
          source: '',
          sampling: '',
          frequency: 'WEEKLY',
          unit: 'minutes',
          direction: 'LOWER',
          chart: 'XMR',
        },
      });
      measures.push(planMeasure.id);
      const day = (week: number) => new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);
      // Ten and twelve in turn, and then three: far below the lower limit of 10.9 - 2.66 × 2.
      const readings = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 3].map((value, week) => ({
        takenOn: day(week),
        value,
      }));
      await lead.do(act('enterReadings', 'EnterReadingsInput'), { input: { measureId: planMeasure.id, readings } });
      await lead.do(act('setTarget', 'SetTargetInput'), {
        input: { measureId: planMeasure.id, value: 60, fromDay: day(0) },
      });
    }
  });
  afterAll(() => api.stop());

  it('say what the engine that runs finds, in portions, and go on where they stopped', async () => {
    const before = await rows();
    expect(before.map(({ variation, unstable }) => [variation, unstable])).toEqual(
      measures.map(() => ['improvement-low', true]),
    );
    await age();
    const signals = api.app.get(SignalsAnewService);
    expect(await signals.portion(trust, 2)).toEqual({ read: 2, isLast: false });
    expect((await rows()).map(({ engine }) => engine === 'spc 0.9.0')).toEqual([false, false, true]);
    expect(await signals.all(trust)).toBe(1);
    expect(await rows()).toEqual(before);
    expect(await signals.all(trust)).toBe(0);
  });

  it('are brought up to it at the next start, in every organisation', async () => {
    const before = await rows();
    await age();
    const said: string[] = [];
    const reading = readSignalsAnew({
      work: api.app.get(UnitOfWork),
      signals: api.app.get(SignalsAnewService),
      report: (message) => said.push(message),
    });
    await reading.done;
    expect(await rows()).toEqual(before);
    expect(said).toEqual([]);
  });

  it('are left to whoever writes one of them meanwhile', async () => {
    await age();
    await asAdmin(api.testDatabase.adminUrl, async (client) => {
      await client.query('begin');
      await client.query('select 1 from measures.signal where measure_id = $1 for update', [measures[0]]);
      expect(await api.app.get(SignalsAnewService).all(trust)).toBe(2);
      await client.query('rollback');
    });
    expect(await api.app.get(SignalsAnewService).all(trust)).toBe(1);
  });
});
