import { storedMeasure } from '../../../test/support/stored-measure.js';
import { adviceFor, adviseChart, type ReadingKind } from './chart-advice.js';
import { CHARTS_OF_SHAPE } from './charting.js';
import { doubtsOf } from './chart-doubts.js';

const kinds: readonly ReadingKind[] = ['share', 'events', 'measurement', 'time-between', 'cases-between', 'ratio'];

// The table "Which chart, when" of NHS England's and qicharts2's guides: p for shares, u and c for events, I for the rest.
describe('the chart that is advised', () => {
  it.each([
    ['share', { usually: 20 }, 'p'],
    ['share', { usually: 5000 }, 'p-prime'],
    ['events', { usually: 9, varies: true }, 'u'],
    ['events', { usually: 9, varies: false }, 'c'],
    ['events', { usually: 0.2 }, 't'],
    ['measurement', {}, 'xmr'],
    ['time-between', {}, 't'],
    ['cases-between', {}, 'g'],
    ['ratio', { varies: true }, 'i-prime'],
    ['ratio', { varies: false }, 'xmr'],
  ] as const)('for %s with %j is the %s chart', (what, answers, chart) => {
    expect(adviseChart({ what, readings: 24, ...answers }).chart).toBe(chart);
  });

  it('is one that takes readings of the shape it names, however the questions are answered', () => {
    for (const what of kinds)
      for (const usually of [null, 0.1, 4, 20, 5000])
        for (const varies of [true, false])
          for (const readings of [0, 12, 13]) {
            const { shape, chart, later } = adviseChart({ what, usually, varies, readings, usualShare: 0.02 });
            expect(CHARTS_OF_SHAPE[shape]).toContain(later ?? chart);
          }
  });

  it('is a run chart before there are 13 readings, and names the one to go over to', () => {
    const advice = adviseChart({ what: 'share', readings: 12, usually: 20 });
    expect([advice.chart, advice.later, advice.profile]).toEqual(['run', 'p', 'ihi-run-chart']);
    expect(advice.why).toContain('12 readings');
  });
});

describe('the chart that suits the readings of a measure', () => {
  const weeks = <Reading>(count: number, reading: Reading): Reading[] => Array<Reading>(count).fill(reading);

  it('rests on what a usual period had: 2 of 20 expect 2 on the rarer side, too few for a p chart', () => {
    const measure = (numerator: number) =>
      storedMeasure(weeks(20, { numerator, denominator: 20 }), { shape: 'proportion', chart: 'p' });
    expect(adviceFor(measure(2))?.chart).toBe('g');
    // 10 of 20 expect 10 on either side.
    expect(adviceFor(measure(10))?.chart).toBe('p');
  });

  it('of a rate is the u chart, and of a bare count the c chart', () => {
    const falls = [3, 4].map((numerator, index) => ({ numerator, denominator: 400 + index }));
    const rate = weeks(10, falls).flat();
    expect(adviceFor(storedMeasure(rate, { shape: 'rate', chart: 'u' }))?.chart).toBe('u');
    expect(adviceFor(storedMeasure(weeks(20, { numerator: 4 }), { shape: 'count', chart: 'c' }))?.chart).toBe('c');
  });

  it('is not known before the first reading', () => {
    expect(adviceFor(storedMeasure([]))).toBeNull();
  });

  it('is doubted where half of the readings are nought, with what to do, and only charts that take such readings', () => {
    const falls = Array.from({ length: 24 }, (_, week) => ({ numerator: week % 4 ? 0 : 1 }));
    const [doubt] = doubtsOf(storedMeasure(falls, { shape: 'count', chart: 'c' })).filter(
      ({ kind }) => kind === 'too-many-zeros',
    );
    // A count takes run, xmr, c and g; the engine would rather have t or g.
    expect(doubt?.better).toEqual(['g']);
    expect(doubt?.says).toContain('18 of 24');
    expect(doubt?.advice).toContain('between the events');
  });
});
