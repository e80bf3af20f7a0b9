import { arenaFor } from './arena.js';
import type { ChartName } from './plan.js';
import { type Points, preparePoints } from './points.js';
import { PRESENT, type Series } from './series.js';

/** Where data contradict the chart chosen for them. Each says what was found and what would suit better. */
export interface Doubt {
  readonly kind:
    | 'over-dispersed'
    | 'under-dispersed'
    | 'too-many-zeros'
    | 'small-expected-counts'
    | 'skewed'
    | 'autocorrelated'
    | 'denominators-changed';
  readonly found: number;
  readonly better: readonly ChartName[];
  readonly says: string;
}

const READINGS_TO_DOUBT = 12;
/** The 99.5% point of the standard normal: a doubt is raised wrongly about once in a hundred stable charts. */
const NORMAL_POINT = 2.576;
const LEAST_EXPECTED = 5;
const DENOMINATOR_STEP = 1.5;

/** What speaks against a chart for a series; empty below 12 readings, where little can be told. */
export function doubts(series: Series, chart: ChartName): Doubt[] {
  const points = preparePoints(
    series,
    { chart, profile: 'shewhart-ihi', direction: 'neutral' },
    chart,
    arenaFor(series.x.length, 1, 1),
  );
  const readings = Float64Array.from(presentIn(points));
  if (readings.length < READINGS_TO_DOUBT) return [];
  return [
    dispersion(points),
    zeros(points, readings),
    smallCounts(points),
    skewness(points, readings),
    autocorrelation(points, readings),
    denominators(points),
  ].filter((doubt) => doubt !== null);
}

function presentIn({ y, state }: Points): number[] {
  return Array.from(y).filter((_, i) => state[i] === PRESENT);
}

const PRIMED: Partial<Record<ChartName, readonly ChartName[]>> = {
  p: ['p-prime'],
  u: ['u-prime'],
  c: ['xmr'],
  np: ['p-prime'],
};

/** The index of dispersion against chi-squared at both 0.5% points, by Wilson and Hilferty's cube root (1931, PNAS 17:684). */
function dispersion(points: Points): Doubt | null {
  const better = PRIMED[points.chart];
  if (!better) return null;
  const { y, state, numerator, denominator, chart } = points;
  let events = 0;
  let cases = 0;
  let readings = 0;
  for (let i = 0; i < points.count; i++) {
    if (state[i] !== PRESENT) continue;
    events += numerator ? (numerator[i] as number) : (y[i] as number);
    cases += denominator ? (denominator[i] as number) : 1;
    readings++;
  }
  const rate = events / cases;
  const variance = chart === 'p' || chart === 'np' ? rate * (1 - rate) : rate;
  if (!(variance > 0)) return null;
  let index = 0;
  for (let i = 0; i < points.count; i++) {
    if (state[i] !== PRESENT) continue;
    const size = denominator ? (denominator[i] as number) : 1;
    const observed = numerator ? (numerator[i] as number) : (y[i] as number);
    index += (observed - size * rate) ** 2 / (size * variance);
  }
  const freedom = readings - 1;
  const z = (Math.cbrt(index / freedom) - 1 + 2 / (9 * freedom)) / Math.sqrt(2 / (9 * freedom));
  const times = Math.sqrt(index / freedom);
  if (z > NORMAL_POINT)
    return {
      kind: 'over-dispersed',
      found: times,
      better,
      says: `The readings vary ${times.toFixed(1)} times as much as chance alone would make them, so the limits are too narrow.`,
    };
  if (z < -NORMAL_POINT)
    return {
      kind: 'under-dispersed',
      found: times,
      better: [],
      says: `The readings vary ${times.toFixed(1)} times as much as chance alone would make them. Ask how they are counted: such regularity is rare.`,
    };
  return null;
}

const RARE: readonly ChartName[] = ['p', 'p-prime', 'u', 'u-prime', 'c', 'np', 'xmr', 'run'];

function zeros({ chart }: Points, readings: Float64Array): Doubt | null {
  const none = readings.filter((value) => value === 0).length;
  if (!RARE.includes(chart) || none * 2 < readings.length) return null;
  const says = `${none} of ${readings.length} readings are nought. Time or cases between events would say more.`;
  return { kind: 'too-many-zeros', found: none, better: ['t', 'g'], says };
}

function smallCounts({ chart, numerator, denominator, state, count }: Points): Doubt | null {
  if (!numerator || !denominator || (chart !== 'p' && chart !== 'np' && chart !== 'u')) return null;
  let events = 0;
  let cases = 0;
  let readings = 0;
  for (let i = 0; i < count; i++) {
    if (state[i] !== PRESENT) continue;
    events += numerator[i] as number;
    cases += denominator[i] as number;
    readings++;
  }
  const fewer = chart === 'u' ? events : Math.min(events, cases - events);
  const expected = fewer / readings;
  if (expected >= LEAST_EXPECTED) return null;
  const says = `A point expects ${expected.toFixed(1)} on the rarer side, fewer than ${LEAST_EXPECTED}: the limits are unreliable. Take longer periods, or record what lies between events.`;
  return { kind: 'small-expected-counts', found: expected, better: ['g', 't'], says };
}

/** Sample skewness against its standard error, sqrt(6 / n). */
function skewness({ chart }: Points, readings: Float64Array): Doubt | null {
  if (chart !== 'xmr' && chart !== 'xbar') return null;
  const n = readings.length;
  const mean = readings.reduce((sum, value) => sum + value, 0) / n;
  const second = readings.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
  const third = readings.reduce((sum, value) => sum + (value - mean) ** 3, 0) / n;
  const found = third / second ** 1.5;
  if (!(Math.abs(found) > Math.max(1, NORMAL_POINT * Math.sqrt(6 / n)))) return null;
  const says = `The readings are skewed: most lie on one side and a few far out on the other, which limits of equal width do not fit. A run chart makes no such assumption; times between events belong on a t chart.`;
  return { kind: 'skewed', found, better: ['run', 't'], says };
}

/** The correlation of neighbours against its standard error, 1 / sqrt(n). Box and Jenkins 1976. */
function autocorrelation({ chart }: Points, readings: Float64Array): Doubt | null {
  if (chart === 'mr') return null;
  const n = readings.length;
  const mean = readings.reduce((sum, value) => sum + value, 0) / n;
  let together = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const distance = (readings[i] as number) - mean;
    squares += distance * distance;
    if (i > 0) together += distance * ((readings[i - 1] as number) - mean);
  }
  const found = together / squares;
  if (!(found > NORMAL_POINT / Math.sqrt(n))) return null;
  const says = `Neighbouring readings resemble each other (correlation ${found.toFixed(2)}). That is what a change looks like; but if the same patients are counted twice, or periods are very short, signals are too many: take longer periods.`;
  return { kind: 'autocorrelated', found, better: [], says };
}

function denominators({ denominator, state, count }: Points): Doubt | null {
  if (!denominator) return null;
  const sizes = Array.from(denominator).filter((_, i) => i < count && state[i] === PRESENT);
  const half = Math.floor(sizes.length / 2);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const found = mean(sizes.slice(half)) / mean(sizes.slice(0, half));
  if (found < DENOMINATOR_STEP && found > 1 / DENOMINATOR_STEP) return null;
  const says = `The denominators of the later half are ${found.toFixed(1)} times those of the earlier half. Check that the same patients are counted.`;
  return { kind: 'denominators-changed', found, better: [], says };
}
