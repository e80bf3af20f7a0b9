import fc from 'fast-check';
import { annuityFactor, discountFactors, discountFactorsMidYear, RefusedInput, STANDARD_SCHEDULE } from './index.js';

const HEALTH = [{ fromYear: 0, toYear: 1000, rate: '0.015' }];
const printed = (schedule: typeof HEALTH | typeof STANDARD_SCHEDULE, years: number[]) =>
  discountFactors({ schedule, years }).factors.map(({ factor4dp }) => factor4dp.toFixed(4));
const refusalOf = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RefusedInput) return `${error.code} ${error.field}`;
    throw error;
  }
  return undefined;
};
const through = (last: number) => Array.from({ length: last + 1 }, (_, year) => year);

describe('discount factors', () => {
  it('are those of Table A.1, to four places', () => {
    // HM Treasury, Discounting: Green Book supplementary guidance (2026), years 0 to 30.
    expect(printed(STANDARD_SCHEDULE, through(30))).toEqual(
      (
        '1.0000 0.9662 0.9335 0.9019 0.8714 0.8420 0.8135 0.7860 0.7594 0.7337 0.7089 0.6849 0.6618 0.6394 0.6178 0.5969 ' +
        '0.5767 0.5572 0.5384 0.5202 0.5026 0.4856 0.4692 0.4533 0.4380 0.4231 0.4088 0.3950 0.3817 0.3687 0.3563'
      ).split(' '),
    );
  });

  it('are those of Table A.2 for health, to four places', () => {
    expect(printed(HEALTH, through(30))).toEqual(
      (
        '1.0000 0.9852 0.9707 0.9563 0.9422 0.9283 0.9145 0.9010 0.8877 0.8746 0.8617 0.8489 0.8364 0.8240 0.8118 0.7999 ' +
        '0.7880 0.7764 0.7649 0.7536 0.7425 0.7315 0.7207 0.7100 0.6995 0.6892 0.6790 0.6690 0.6591 0.6494 0.6398'
      ).split(' '),
    );
  });

  it('chain across the step of a band: year 31 is year 30 over 1.03, not 1.03 to the power of -31', () => {
    const [last, next] = discountFactors({ schedule: STANDARD_SCHEDULE, years: [30, 31] }).factors;
    expect(
      next?.factor
        .times('1.03')
        .minus(last?.factor ?? 0)
        .abs()
        .lessThan('1e-38'),
    ).toBe(true);
    expect(next?.factor4dp.toFixed()).toBe('0.3459');
  });

  it('fall from year to year, whatever the bands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ length: fc.integer({ min: 1, max: 9 }), rate: fc.integer({ min: 1, max: 250 }) }), {
          minLength: 1,
          maxLength: 6,
        }),
        (bands) => {
          let from = 0;
          const schedule = bands.map(({ length, rate }) => {
            const band = { fromYear: from, toYear: from + length - 1, rate: (rate / 1000).toFixed(3) };
            from += length;
            return band;
          });
          const { factors } = discountFactors({ schedule, years: through(from - 1) });
          factors.forEach(({ factor }, year) => {
            const before = factors[year - 1]?.factor;
            expect(year === 0 ? factor.equals(1) : before?.greaterThan(factor)).toBe(true);
          });
        },
      ),
    );
  });

  it('in the middle of a year lie between that year and the next', () => {
    // The factor of year 0 over the root of 1.035.
    const [first] = discountFactorsMidYear({ schedule: STANDARD_SCHEDULE, years: [0] }).factors;
    expect(first?.factor.toNumber()).toBeCloseTo(1 / Math.sqrt(1.035), 14);
  });

  it('of the middle of the last year of a schedule would need the rate after it', () => {
    const schedule = [{ fromYear: 0, toYear: 30, rate: '0.035' }];
    expect(refusalOf(() => discountFactorsMidYear({ schedule, years: [0, 30] }))).toBe('SCHEDULE_TOO_SHORT years[1]');
  });

  it('add up to what a pound a year is worth', () => {
    const { arrears, due, withYear0 } = annuityFactor({ schedule: STANDARD_SCHEDULE, horizon: 10 });
    // (1 - 1.035^-10) / 0.035, and a year earlier.
    expect(arrears.toNumber()).toBeCloseTo((1 - 1.035 ** -10) / 0.035, 12);
    expect(due.toNumber()).toBeCloseTo(((1 - 1.035 ** -10) / 0.035) * 1.035, 12);
    expect(withYear0.minus(arrears).toFixed()).toBe('1');
  });

  it('of no years are nothing', () => {
    const { arrears, due, withYear0 } = annuityFactor({ schedule: STANDARD_SCHEDULE, horizon: 0 });
    expect([arrears, due, withYear0].map((factor) => factor.toFixed())).toEqual(['0', '0', '1']);
  });
});

describe('a schedule', () => {
  const refused = (...bands: [number, number, string][]) =>
    refusalOf(() =>
      discountFactors({ schedule: bands.map(([fromYear, toYear, rate]) => ({ fromYear, toYear, rate })), years: [1] }),
    );

  it('may begin in year 1, as year 0 is not discounted, but no later', () => {
    expect(refused([1, 5, '0.035'])).toBeUndefined();
    expect(refused([2, 5, '0.035'])).toBe('SCHEDULE_GAP schedule[0].fromYear');
  });

  it('has neither a gap nor an overlap, and goes forward', () => {
    expect(refused([0, 5, '0.035'], [7, 9, '0.03'])).toBe('SCHEDULE_GAP schedule[1].fromYear');
    expect(refused([0, 5, '0.035'], [5, 9, '0.03'])).toBe('SCHEDULE_OVERLAP schedule[1].fromYear');
    expect(refused([6, 9, '0.035'], [0, 5, '0.03'])).toBe('SCHEDULE_GAP schedule[0].fromYear');
    expect(refused([5, 3, '0.035'])).toBe('YEAR_OUT_OF_RANGE schedule[0].toYear');
    expect(refused([-1, 3, '0.035'])).toBe('YEAR_OUT_OF_RANGE schedule[0].fromYear');
    expect(refused([0, 3.5, '0.035'])).toBe('YEAR_OUT_OF_RANGE schedule[0].toYear');
  });

  it('has rates from nought to 25%, as fractions', () => {
    expect(refused([0, 5, '0'])).toBeUndefined();
    expect(refused([0, 5, '0.25'])).toBeUndefined();
    expect(refused([0, 5, '0.2501'])).toBe('RATE_OUT_OF_RANGE schedule[0].rate');
    expect(refused([0, 5, '-0.01'])).toBe('RATE_OUT_OF_RANGE schedule[0].rate');
    expect(refused([0, 5, '3.5%'])).toBe('NOT_A_DECIMAL schedule[0].rate');
  });

  it('reaches the years it is asked for', () => {
    expect(refused()).toBe('SCHEDULE_TOO_SHORT years[0]');
    expect(refused([0, 0, '0.035'])).toBe('SCHEDULE_TOO_SHORT years[0]');
  });
});
