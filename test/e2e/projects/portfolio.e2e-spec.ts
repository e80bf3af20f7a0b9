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
});
