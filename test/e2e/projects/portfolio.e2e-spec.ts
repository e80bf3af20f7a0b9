import { TestApi } from '../../support/test-api.js';
import { startAndRoute } from '../../support/whole-project-planning.js';
import { trustOf, WholeProject } from '../../support/whole-project.js';

const PORTFOLIO = '{ portfolio(first: 10) { edges { node { title stage gatesPassed gates } } } }';

describe('the portfolio of a trust', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('shows of each project that has begun which stage it is at and how many gates are behind it', async () => {
    const trust = await trustOf(api, 'Northmere (FICTIONAL)');
    const begun = await new WholeProject(api, trust).begin('Late potassium results');
    await startAndRoute(begun);
    await new WholeProject(api, trust).begin('A draft is nobody else’s business');
    const shown = async () =>
      (
        await (await trust.as('reader')).do<{ portfolio: { edges: { node: object }[] } }>(PORTFOLIO)
      ).portfolio.edges.map(({ node }) => node);
    expect(await shown()).toEqual([]);
    await begun.pass('G0');
    expect(await shown()).toEqual([
      { title: 'Urgent potassium results acted on too late', stage: 'The problem', gatesPassed: 1, gates: 10 },
    ]);
  });

  it('shows what every measure says, from its chart, with counts of 1 to 7 hidden and others rounded to 5', async () => {
    const trust = await trustOf(api, 'Stourmouth (FICTIONAL)');
    const project = await new WholeProject(api, trust).begin('Falls at night');
    await startAndRoute(project);
    await project.pass('G0');
    const day = (week: number) => new Date(Date.UTC(2026, 2, 2 + 7 * week)).toISOString().slice(0, 10);
    const planned = { definition: '', source: '', sampling: '', frequency: 'WEEKLY', numerator: 'n' };
    const measure = (name: string, more: object) => project.add('planMeasure', { ...planned, name, ...more });
    const few = await measure('Falls', {
      kind: 'OUTCOME',
      shape: 'COUNT',
      unit: 'falls',
      chart: 'C',
      direction: 'LOWER',
      denominator: '',
    });
    const many = await measure('Bells', {
      kind: 'PROCESS',
      shape: 'COUNT',
      unit: 'bells',
      chart: 'XMR',
      direction: 'HIGHER',
      denominator: '',
    });
    const share = await measure('Rounds done', {
      kind: 'BALANCING',
      shape: 'PROPORTION',
      unit: '%',
      chart: 'XMR',
      direction: 'HIGHER',
      denominator: 'd',
    });
    const enter = (measureId: string, readings: object[]) =>
      project.act('lead', 'enterReadings', { measureId, readings });
    await enter(few, [{ takenOn: day(0), numerator: 5 }]);
    await enter(
      many,
      // Ten and twelve in turn, and thirty-two at the end: far above the limit.
      Array.from({ length: 13 }, (_, week) => ({
        takenOn: day(week),
        numerator: week === 12 ? 32 : week % 2 ? 12 : 10,
      })),
    );
    await enter(share, [{ takenOn: day(0), numerator: 11, denominator: 21 }]);
    const { portfolio } = await (
      await trust.as('reader')
    ).do<{ portfolio: { edges: { node: { measures: object[] } }[] } }>(
      '{ portfolio(first: 10) { edges { node { measures { name points lastValue variation assurance } } } } }',
    );
    const noTarget = { assurance: 'NO_TARGET' };
    expect(portfolio.edges.flatMap(({ node }) => node.measures)).toEqual([
      { name: 'Falls', points: 1, lastValue: null, variation: 'TOO_FEW_POINTS', ...noTarget },
      { name: 'Bells', points: 13, lastValue: 30, variation: 'IMPROVEMENT_HIGH', ...noTarget },
      { name: 'Rounds done', points: 1, lastValue: 52.4, variation: 'TOO_FEW_POINTS', ...noTarget },
    ]);
  });
});
