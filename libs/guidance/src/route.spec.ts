import { loadGuidance, sortRoute } from './index.js';

const { current } = loadGuidance();
const sort = (...yes: string[]) => sortRoute(current, Object.fromEntries(yes.map((key) => [key, true])));

describe('the route sorter', () => {
  it.each(['randomised', 'changes-treatment', 'designed-to-generalise'])('calls it research on %s alone', (key) => {
    expect(sort(key).route).toBe('research');
  });

  it('calls a randomised project research, whatever else is true', () => {
    expect(sort('randomised', 'tests-change', 'against-standard').route).toBe('research');
  });

  it.each([
    ['against-standard', 'audit'],
    ['measure-only', 'evaluation'],
    ['tests-change', 'improvement'],
    ['surveillance-duty', 'surveillance'],
  ])('takes %s for %s', (key, route) => {
    expect(sort(key)).toEqual({ route, because: current.tools.routeSorter.find((one) => one.key === key)?.because });
  });

  it('is unsure of a project that is two things at once, and names them', () => {
    const { route, because } = sort('against-standard', 'tests-change');
    expect(route).toBe('unsure');
    expect(because).toContain('clinical audit and quality improvement');
  });

  it('is unsure without a yes', () => {
    expect(sort().route).toBe('unsure');
    expect(sortRoute(current, { 'tests-change': false, randomised: false }).route).toBe('unsure');
  });

  it('says what to do on each road', () => {
    for (const { next } of current.tools.routes) expect(next).not.toBe('');
    expect(current.tools.routes.find(({ key }) => key === 'research')?.next).toContain('research office');
  });
});
