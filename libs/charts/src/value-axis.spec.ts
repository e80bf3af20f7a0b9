import { measureOf } from './measure.js';
import type { MeasureChartData } from './measure-data.js';
import { valueAxis } from './value-axis.js';
import {
  changeExactly,
  changeInPounds,
  exactlyInWords,
  poundsExactly,
  poundsInWords,
  valueInWords,
} from './value-words.js';

const axisOf = (values: number[], given: Partial<MeasureChartData> = {}, most = 7) =>
  valueAxis(
    measureOf('test', {
      finding: 'It is so.',
      valueLabel: '',
      format: { decimals: 0 },
      points: values.map((value, at) => ({ on: String(at), value, state: 'plotted', class: 'common', rules: [] })),
      axis: 'order',
      segments: [],
      targets: [],
      annotations: [],
      direction: 'higher',
      variation: null,
      assurance: null,
      ...given,
    }),
    most,
  );
const words = (...given: Parameters<typeof axisOf>): string[] => axisOf(...given).ticks.map((tick) => tick.words);

describe('the vertical axis of a measure', () => {
  it('goes in steps of 1, 2 or 5 from below the lowest value to above the highest', () => {
    expect(words([44.5, 93.1])).toEqual(['40', '50', '60', '70', '80', '90', '100']);
    expect(words([3, 17])).toEqual(['0', '5', '10', '15', '20']);
    expect(words([0.12, 0.31])).toEqual(['0.10', '0.15', '0.20', '0.25', '0.30', '0.35']);
  });

  it('does not show what cannot be: nothing beyond the bounds of the measure', () => {
    const { low, high } = axisOf([0, 99.5], { bounds: { lower: 0, upper: 100 } });
    expect([low, high]).toEqual([0, 100]);
    expect(axisOf([0, 99.5]).low).toBeLessThan(0);
  });

  it('shows a value that has gone beyond the bounds all the same', () => {
    expect(axisOf([20, 120], { bounds: { lower: 0, upper: 100 } }).high).toBeGreaterThanOrEqual(120);
  });

  it('reaches as far as targets and limits do', () => {
    expect(axisOf([10, 12], { targets: [{ from: 0, to: 1, value: 95 }] }).high).toBeGreaterThanOrEqual(95);
  });

  it('shows a tenth of a value to either side where there is no other, and one to either side of nought', () => {
    expect(words([100, 100])).toEqual(['90', '95', '100', '105', '110']);
    const { low, high } = axisOf([0, 0]);
    expect([low, high]).toEqual([-1, 1]);
  });

  it('has a height when all values are the same, and when they can hardly be told apart', () => {
    for (const values of [
      [0, 0],
      [100, 100],
      [-7, -7],
      [1e12, 1e12 - 1e-3],
      [1e-9, 2e-9],
    ]) {
      const { low, high, ticks } = axisOf(values);
      expect(high).toBeGreaterThan(low);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThan(12);
      expect(new Set(ticks.map((tick) => tick.words)).size).toBe(ticks.length);
    }
  });

  it('leaves a long unit to the title, for it would take the room of the plot', () => {
    expect(words([0, 4], { format: { decimals: 0, suffix: ' %' } })[0]).toContain(' %');
    expect(words([0, 4], { format: { decimals: 0, suffix: ' patients a month' } })).toContain('2');
  });
});

describe('a value in words', () => {
  it('is written as the NHS writes it: commas over 999, a true minus before the pound sign', () => {
    expect(valueInWords(-2400.5, { decimals: 2, prefix: '£' })).toBe('−£2,400.50');
    expect(valueInWords(1_234_567.891, { decimals: 1 })).toBe('1,234,567.9');
    expect(valueInWords(999.96, { decimals: 1 })).toBe('1,000.0');
    expect(valueInWords(79.25, { decimals: 0, suffix: '%' })).toBe('79%');
  });

  it('is never minus nought', () => {
    expect(valueInWords(-0.04, { decimals: 1, suffix: '%' })).toBe('0.0%');
  });

  it('has no needless decimals where it is exact', () => {
    const format = { decimals: 2, suffix: '%' };
    expect([85, 85.5, 85.25, 100, 0].map((value) => exactlyInWords(value, format))).toEqual([
      '85%',
      '85.5%',
      '85.25%',
      '100%',
      '0%',
    ]);
  });
});

describe('pounds in words', () => {
  it('are whole below £10,000, thousands below a million, and three figures of a million from there', () => {
    expect([0, 860, 9999, 10_000, 335_400, 999_499].map(poundsInWords)).toEqual([
      '£0',
      '£860',
      '£9,999',
      '£10k',
      '£335k',
      '£999k',
    ]);
    expect([999_500, 1_240_000, 12_340_000, 123_400_000].map(poundsInWords)).toEqual([
      '£1m',
      '£1.24m',
      '£12.3m',
      '£123m',
    ]);
  });

  it('have a true minus, and never one before nought', () => {
    expect(poundsInWords(-143_000)).toBe('−£143k');
    expect(poundsInWords(-0.4)).toBe('£0');
    expect(poundsExactly(-2400.4)).toBe('−£2,400');
  });

  it('have a sign either way where they are a change', () => {
    expect([414_000, -43_000, 0, 0.3].map(changeInPounds)).toEqual(['+£414k', '−£43k', '£0', '£0']);
    expect([414_200, -43_150].map(changeExactly)).toEqual(['+£414,200', '−£43,150']);
  });
});
