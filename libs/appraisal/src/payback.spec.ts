import { payback, STANDARD_SCHEDULE } from './index.js';

const paid = (cashflows: string[], rate?: string) => {
  const schedule = rate ? [{ fromYear: 0, toYear: 100, rate }] : STANDARD_SCHEDULE;
  const { cumulative: _, ...times } = payback({ cashflows, schedule });
  return Object.values(times).map((time) => time?.toFixed(4) ?? null);
};

describe('payback', () => {
  it('is the textbook two and a half years', () => {
    // 100 less 40 and 40 leaves 20, half of the third 40; discounted at nothing it is the same.
    expect(paid(['-100', '40', '40', '40'], '0')).toEqual(['2.5000', '2.5000', '2.5000', '2.5000']);
  });

  it('comes later when discounted', () => {
    // At 25%: -100 + 80/1.25 = -36, and 80/1.5625 = 51.2, of which 36 is 0.703125.
    expect(paid(['-100', '80', '80'], '0.25')).toEqual(['1.2500', '1.2500', '1.7031', '1.7031']);
  });

  it('for the first time is not payback for good when a later cost takes it back', () => {
    // Sums: -100, 0, 50, -50, 0, 50. First at 1; below again in year 3, back at the end of year 4.
    expect(paid(['-100', '100', '50', '-100', '50', '50'], '0').slice(0, 2)).toEqual(['1.0000', '4.0000']);
  });

  it('for good is kept by a sum that touches nought and rises again', () => {
    // Sums: -100, 50, 0, 10.
    expect(paid(['-100', '150', '-50', '10'], '0').slice(0, 2)).toEqual(['0.6667', '0.6667']);
  });

  it('does not happen for good when the last years take it back', () => {
    expect(paid(['-100', '150', '-100'], '0').slice(0, 2)).toEqual(['0.6667', null]);
  });

  it('is at once where nothing is ever owed', () => {
    expect(paid(['0', '0'], '0')).toEqual(['0.0000', '0.0000', '0.0000', '0.0000']);
    expect(paid(['10', '-5'], '0').slice(0, 2)).toEqual(['0.0000', '0.0000']);
  });

  it('does not happen inside a horizon of no years, or one that is too short', () => {
    expect(paid([])).toEqual([null, null, null, null]);
    expect(paid(['-100', '15', '15'])).toEqual([null, null, null, null]);
  });
});
