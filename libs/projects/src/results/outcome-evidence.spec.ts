import type { MeasureFinding } from '../ports.js';
import { contradiction } from './outcome-evidence.js';
import type { ResultState } from './results.entities.js';

const outcome: MeasureFinding = {
  measureId: 'm',
  name: 'Wait',
  kind: 'outcome',
  latest: { on: '2026-06-01', value: 20 },
  direction: 'lower',
  recentMedian: null,
  baselineMedian: null,
  points: 24,
  shows: 'no-change',
  hasShownImprovement: false,
};
const fits = (state: ResultState, measure: Partial<MeasureFinding>, note = ''): boolean =>
  contradiction({ state, note }, [{ ...outcome, ...measure }]).met;

describe('a result beside the chart of the outcome', () => {
  it.each<[ResultState, MeasureFinding['shows'][]]>([
    ['improved-and-held', ['improvement']],
    ['no-clear-change', ['no-change']],
    ['worse', ['concern']],
    ['stopped-early', ['improvement', 'concern', 'no-change']],
    ['too-little-data', ['improvement', 'concern', 'no-change']],
  ])('%s fits a chart that shows %s, and needs a note beside any other', (state, fitting) => {
    for (const shows of ['improvement', 'concern', 'no-change'] as const) {
      expect([shows, fits(state, { shows })]).toEqual([shows, fitting.includes(shows)]);
      expect(fits(state, { shows }, 'The ward moved in between.')).toBe(true);
    }
  });

  it('of an improvement that slipped needs one that was there, and is there no more', () => {
    expect(fits('improved-then-slipped', { shows: 'no-change', hasShownImprovement: true })).toBe(true);
    expect(fits('improved-then-slipped', { shows: 'no-change' })).toBe(false);
    expect(fits('improved-then-slipped', { shows: 'improvement', hasShownImprovement: true })).toBe(false);
  });

  it('is held against medians while the chart has too few readings, where it claims an improvement', () => {
    const few = { shows: null, baselineMedian: 40 };
    expect(fits('improved-and-held', { ...few, recentMedian: 30 })).toBe(true);
    expect(fits('improved-and-held', { ...few, recentMedian: 40 })).toBe(false);
    expect(fits('improved-and-held', { ...few, recentMedian: null })).toBe(false);
    expect(fits('no-clear-change', { ...few, recentMedian: 30 })).toBe(true);
  });
});
