import fc from 'fast-check';
import {
  type BenefitsData,
  type CashData,
  type CaterpillarData,
  type HistogramData,
  type TornadoData,
  type WaterfallData,
} from '#libs/charts';

/** What people type: a few words, one endless word, other scripts, pictures, markup, nothing. */
export const typed = fc.oneof(
  { weight: 6, arbitrary: fc.lorem({ maxCount: 9 }) },
  fc.lorem({ maxCount: 90 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '<script>&"\'', 'W'.repeat(300), '病棟の薬剤師'.repeat(8), '👩‍⚕️'.repeat(12), 'مرحبا بالعالم'),
);
export const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
export const list = <T>(one: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.array(one, { maxLength: 12 }) }, fc.array(one, { minLength: 50, maxLength: 60 }));

const pounds = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -3_000_000, max: 3_000_000 }) },
  fc.constantFrom(0, 0.4, -0.01, 9_999.6, 999_999.5),
  fc.double({ min: -1e10, max: 1e10, noNaN: true }),
);
const anyPounds = fc.oneof({ weight: 5, arbitrary: pounds }, fc.double({ min: -1e12, max: 1e12, noNaN: true }));
export const waterfalls: fc.Arbitrary<WaterfallData> = fc.record({
  amountLabel: typed,
  steps: list(fc.record({ label: typed, amount: pounds, kind: fc.constantFrom('total', 'change', 'change') })).map(
    (steps) => {
      let reached = 0;
      return steps.map((step, at) => {
        reached = step.kind === 'change' ? reached + step.amount : at === 0 ? step.amount : reached;
        return { ...step, amount: step.kind === 'change' ? step.amount : reached };
      });
    },
  ),
});
export const tornados: fc.Arbitrary<TornadoData> = fc.record({
  resultLabel: typed,
  base: anyPounds,
  bars: list(fc.record({ label: typed, atLow: anyPounds, atHigh: anyPounds, lowWords: typed, highWords: typed })),
});
export const cashCourses: fc.Arbitrary<CashData> = fc.record({
  amountLabel: typed,
  points: list(fc.record({ label: typed, month: fc.constantFrom(1, 1, 1, 12, 0.5), cumulative: anyPounds })).map(
    (points) => {
      let months = -3;
      return points.map((one) => ({ ...one, month: (months += one.month) }));
    },
  ),
});
const effect = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: -30, max: 30, noNaN: true }) },
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);
export const caterpillars: fc.Arbitrary<CaterpillarData> = fc.record({
  valueLabel: typed,
  format: fc.record({ decimals: fc.nat(3), prefix: fc.constantFrom('', '£'), suffix: fc.constantFrom('', ' points') }),
  of: typed,
  rows: list(fc.record({ label: typed, ends: maybe(fc.tuple(effect, effect)), effect, restsOn: typed })).map((rows) =>
    rows.map(({ ends, ...row }) => ({
      ...row,
      lower: ends ? Math.min(...ends) : null,
      upper: ends ? Math.max(...ends) : null,
    })),
  ),
});
export const histograms: fc.Arbitrary<HistogramData> = fc
  .record({
    resultLabel: typed,
    from: pounds,
    width: fc.constantFrom(0.5, 100, 25_000, 1e8),
    counts: list(fc.oneof(fc.nat(60), fc.nat(9_000_000))),
    marks: fc.tuple(anyPounds, anyPounds, anyPounds),
    pointEstimate: anyPounds,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ resultLabel, from, width, counts, marks, pointEstimate, share }) => {
    const bins = counts.map((count, at) => ({ from: from + at * width, to: from + (at + 1) * width, count }));
    const [p5, p50, p95] = [...marks].sort((one, other) => one - other) as [number, number, number];
    const least = bins.reduce((sum, { to, count }) => (to <= 0 ? sum + count : sum), 0);
    const most = bins.reduce((sum, bin) => (bin.from < 0 ? sum + bin.count : sum), 0);
    const belowNought = least + Math.floor(share * (most - least));
    return { resultLabel, bins, quantiles: { p5, p50, p95 }, pointEstimate, belowNought };
  });
export const benefitCourses: fc.Arbitrary<BenefitsData> = fc.record({
  amountLabel: typed,
  periods: list(fc.record({ label: typed, forecast: anyPounds, actual: maybe(anyPounds) })),
});
