import { sealedCharts } from '../../apps/web/src/assessment/sealed-charts.js';
import { sealedChart } from '../../libs/measures/src/sealed-chart.js';
import { storedMeasure } from '../support/stored-measure.js';

const counts = (week: number) => ({
  numerator: week < 14 ? 9 + (week % 2) : 16 + (week % 2),
  denominator: 20 + (week % 3),
});
const stored = storedMeasure(
  Array.from({ length: 24 }, (_, week) => counts(week)),
  { shape: 'proportion', chart: 'p', unit: '%', name: 'Seen in time' },
);
const drawn = sealedChart(stored);
/** As a packet has it: days have become weeks of the project, which began five weeks after the first reading. */
const inWeeks = { ...drawn, takenOn: drawn.takenOn.map((_, week) => `week ${week - 5}`) };
const partsWith = (sealed: object) =>
  JSON.parse(
    JSON.stringify({
      measures: {
        measures: [{ name: 'Seen in time', unit: '%', direction: 'higher', drawn: sealed }, { name: 'Falls' }],
      },
    }),
  ) as Parameters<typeof sealedCharts>[0];

describe('the charts of a sealed plan', () => {
  it('stand in weeks since the project began in a packet, and name no day', () => {
    const { charts } = sealedCharts(partsWith(inWeeks));
    expect(charts).toHaveLength(1);
    expect(charts[0]?.wide).toContain('By week since the project began.');
    expect(charts[0]?.wide).not.toContain('2026');
    // Whole per cent, as the values are.
    expect(charts[0]?.wide).toMatch(/>Mean \d+%</);
    expect(charts[0]?.finding).toBe(
      'The chart as it was sealed, with 24 readings. Special cause improvement: higher values.',
    );
  });

  it('stand in days where the document does, for those who may see it', () => {
    expect(sealedCharts(partsWith(drawn)).charts[0]?.wide).toContain('2026');
  });

  it('are taken out of what is read, and everything else stays', () => {
    expect(sealedCharts(partsWith(drawn)).parts).toEqual({
      measures: { measures: [{ name: 'Seen in time', unit: '%', direction: 'higher' }, { name: 'Falls' }] },
    });
  });

  it('are none in a document that was sealed before there were any', () => {
    const old = { answers: {}, measures: { measures: [{ name: 'Falls' }] } };
    expect(sealedCharts(old)).toEqual({ parts: old, charts: [] });
    expect(sealedCharts({}).charts).toEqual([]);
  });
});
