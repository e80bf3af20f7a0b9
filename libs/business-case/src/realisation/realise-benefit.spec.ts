import { asIsoDate } from '#libs/calendar';
import type { MeasureCourse } from '#libs/projects';
import type { ReadBenefit } from '../read-case.js';
import { realiseBenefit } from './realise-benefit.js';

// Missed appointments: 10% of 1,000 slots a month before, 6% forecast; a slot is worth £50, 80% of it our doing.
const benefit: ReadBenefit = {
  id: 'b',
  version: 1,
  kind: 'non-cash',
  label: 'Slots filled',
  measureId: 'm',
  noMeasureBecause: '',
  annual: '19200.00',
  basis: '',
  ownerId: null,
  ownerName: null,
  startsIn: '2026-27',
  years: 5,
  forecastAnnual: '19200.00',
  forecastFrozenAt: '2026-04-01T09:00:00Z',
  optionId: null,
  unit: 'slots',
  baseline: '10',
  target: '6',
  direction: 'decrease',
  annualVolume: '12000',
  unitValue: '50.00',
  unitValueBasis: 'marginal',
  deadweight: '0',
  attribution: '0.8',
  evidence: 'before-and-after',
  haircut: '0',
  buildUp: [],
  isHealth: false,
  isDisbenefit: false,
  low: null,
  high: null,
  actuals: [],
  earlier: [],
  anotherMeasure: null,
  reductions: [],
  cashRoute: null,
  worth: null,
};
const month = (number: number, missed: number | null, slots = 1000) => ({
  takenOn: `2026-${String(number).padStart(2, '0')}-01`,
  numerator: missed,
  denominator: missed === null ? null : slots,
  value: missed === null ? null : (100 * missed) / slots,
});
const course = (readings: MeasureCourse['readings'], shifts: MeasureCourse['shifts'] = []): MeasureCourse => ({
  measureId: 'm',
  shape: 'proportion',
  per: 1,
  direction: 'lower',
  baselineMedian: 10,
  baselineTo: '2026-03-31',
  shifts,
  readings,
});
const better = { isImprovement: true, from: '2026-07-01', to: '2026-09-01', endedOn: null };
const today = asIsoDate('2026-09-30');
const pounds = (found: ReturnType<typeof realiseBenefit>) =>
  found?.quarters.map(({ forecast, actual }) => [forecast.toFixed(2), actual?.toFixed(2) ?? null]);

describe('a benefit counted from its chart', () => {
  it('counts each reading from the first point of the shift: change x slots x worth x our share', () => {
    // April to June is common cause. From July: (10% - 5%) x 1,000 x £50 x 0.8 = £2,000 a month.
    const found = realiseBenefit(
      benefit,
      course([month(4, 98), month(5, 104), month(6, 70), month(7, 50), month(8, 50), month(9, 50)], [better]),
      today,
    );
    // A quarter of £19,200 is £4,800.
    expect(pounds(found)).toEqual([
      ['4800.00', '0.00'],
      ['4800.00', '6000.00'],
    ]);
    expect(found).toMatchObject({ state: 'partly', since: '2026-07-01', until: null });
    expect(found?.percent?.toFixed(1)).toBe('62.5');
  });

  it('is nothing for common cause, however good one month is', () => {
    const found = realiseBenefit(benefit, course([month(4, 98), month(5, 20), month(6, 101)]), asIsoDate('2026-06-30'));
    expect(pounds(found)).toEqual([['4800.00', '0.00']]);
    expect(found?.state).toBe('not-shown');
    expect(found?.how).toMatch(/common cause/);
  });

  it('is not known, rather than nought, for a quarter in which nothing was measured', () => {
    const found = realiseBenefit(
      benefit,
      course([month(4, null), month(7, 60), month(8, 60), month(9, 60)], [better]),
      today,
    );
    // (10% - 6%) x 1,000 x £50 x 0.8 = £1,600 a month.
    expect(pounds(found)).toEqual([
      ['4800.00', null],
      ['4800.00', '4800.00'],
    ]);
    expect(found?.percent?.toFixed()).toBe('100');
    expect(found?.state).toBe('realised');
  });

  it('stops at the contrary signal', () => {
    const found = realiseBenefit(
      benefit,
      course(
        [month(7, 50), month(8, 50), month(9, 120)],
        [{ isImprovement: true, from: '2026-07-01', to: '2026-08-01', endedOn: '2026-09-01' }],
      ),
      today,
    );
    expect(pounds(found)?.[1]).toEqual(['4800.00', '4000.00']);
    expect(found?.until).toBe('2026-09-01');
  });

  it('is a dis-benefit when the chart shows a sustained change for the worse', () => {
    const worse = { isImprovement: false, from: '2026-07-01', to: '2026-09-01', endedOn: null };
    const found = realiseBenefit(benefit, course([month(7, 120), month(8, 120), month(9, 120)], [worse]), today);
    // (10% - 12%) x 1,000 x £50 x 0.8 = -£800 a month.
    expect(found?.actualToDate.toFixed(2)).toBe('-2400.00');
    expect(found?.state).toBe('dis-benefit');
  });

  it('tells apart what another change made and what other numbers made, and the two sum to the difference', () => {
    const found = realiseBenefit(
      benefit,
      course([month(7, 100, 2000), month(8, 100, 2000), month(9, 100, 2000)], [better]),
      today,
    );
    // 5% rather than 4% of 6,000 slots: 1% x 6,000 x £50 x 0.8 = £2,400; 6,000 rather than 3,000 at 4%: £4,800.
    expect(found?.actualToDate.toFixed(2)).toBe('12000.00');
    expect(found?.rateEffect?.toFixed(2)).toBe('2400.00');
    expect(found?.volumeEffect?.toFixed(2)).toBe('4800.00');
  });

  it('counts what came before the end of the baseline to nobody', () => {
    const early = { isImprovement: true, from: '2026-01-01', to: '2026-03-01', endedOn: null };
    const found = realiseBenefit(benefit, course([month(1, 10), month(2, 10), month(4, 99)], [early]), today);
    expect(found?.actualToDate.toFixed(2)).toBe('0.00');
  });

  it('forecasts of the quarter under way only the part that has gone by', () => {
    // 16 August is day 47 of the 92 from July to September: 4,800 x 47 / 92 = 2,452.17.
    const found = realiseBenefit(benefit, course([month(7, 100)]), asIsoDate('2026-08-16'));
    expect(pounds(found)?.[1]).toEqual(['2452.17', '0.00']);
  });
});

describe('a benefit that releases cash', () => {
  const cash: ReadBenefit = { ...benefit, kind: 'cash' };
  it('is counted from the budgets that fell, whatever the chart shows', () => {
    const readings = [month(7, 10), month(8, 10), month(9, 10)];
    expect(realiseBenefit(cash, course(readings, [better]), today)).toMatchObject({ state: 'planned', from: 'budget' });
    const reductions = [{ year: '2026-27', amount: '19200.00', budgetCode: 'A1', note: '' }];
    const found = realiseBenefit({ ...cash, reductions }, course(readings), today);
    expect(pounds(found)).toEqual([
      ['4800.00', '4800.00'],
      ['4800.00', '4800.00'],
    ]);
    expect(found?.state).toBe('realised');
  });
});

describe('a benefit that nothing can show', () => {
  it('has no actual: without pounds, without a measure, or not worked out', () => {
    expect(realiseBenefit({ ...benefit, annual: null }, course([]), today)).toBeNull();
    expect(realiseBenefit(benefit, null, today)).toBeNull();
    expect(realiseBenefit({ ...benefit, unitValue: null }, course([]), today)).toBeNull();
  });
});
