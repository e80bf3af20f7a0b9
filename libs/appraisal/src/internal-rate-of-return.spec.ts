import fc from 'fast-check';
import { Exact } from '#libs/money';
import { irr } from './index.js';

/** The flows whose present value is `scale x product of (x - 1/(1+r))`, so that the rates are known before they are sought. */
function flowsOf(rates: readonly string[], scale: string): string[] {
  let flows = [new Exact(scale)];
  for (const rate of rates) {
    const factor = new Exact(rate).plus(1);
    const next = [...flows.map((flow) => flow.negated()), new Exact(0)];
    flows.forEach((flow, index) => (next[index + 1] = (next[index + 1] ?? new Exact(0)).plus(flow.times(factor))));
    flows = next;
  }
  return flows.map((flow) => flow.toFixed());
}

const worthAt = (cashflows: readonly string[], rate: Exact): Exact =>
  cashflows.reduce((sum, flow, year) => sum.plus(new Exact(flow).dividedBy(rate.plus(1).pow(year))), new Exact(0));
const shown = (cashflows: string[]) => {
  const { roots, status, irr: only } = irr({ cashflows });
  return { roots: roots.map((root) => root.toFixed(10)), status, irr: only?.toFixed(10) ?? null };
};

describe('the internal rate of return', () => {
  it('is the rate of a loan of a year', () => {
    expect(shown(['-100', '110'])).toEqual({ roots: ['0.1000000000'], status: 'UNIQUE', irr: '0.1000000000' });
    expect(shown(['-100', '0', '121']).irr).toBe('0.1000000000');
  });

  it('may be nought or below', () => {
    expect(shown(['-100', '50', '50']).irr).toBe('0.0000000000');
    expect(shown(['-100', '50']).irr).toBe('-0.5000000000');
    expect(shown(['-1000000', '1']).irr).toBe('-0.9999990000');
  });

  it('may be very high', () => expect(shown(['-1', '1000000000000']).irr).toBe('999999999999.0000000000'));

  it('is none where all flows go one way, or there are none', () => {
    for (const cashflows of [['100', '50'], ['-100', '-50'], ['0', '0'], ['-100'], []])
      expect(shown(cashflows)).toEqual({ roots: [], status: 'NONE', irr: null });
  });

  it('is none where the flows turn twice and never come to nought', () => {
    // 100 - 100x + 100x^2 has the discriminant 100^2 - 4 x 100 x 100, below nought.
    expect(shown(['100', '-100', '100']).status).toBe('NONE');
  });

  it('is not one number where there are two', () => {
    // The textbook pair: -100(1 - 1.1x)(1 - 1.2x) = -100 + 230x - 132x^2.
    expect(shown(['-100', '230', '-132'])).toEqual({
      roots: ['0.1000000000', '0.2000000000'],
      status: 'NON_UNIQUE',
      irr: null,
    });
  });

  it('that comes twice is one rate', () => {
    // -100(1 - 1.1x)^2 = -100 + 220x - 121x^2.
    expect(shown(['-100', '220', '-121'])).toEqual({ roots: ['0.1000000000'], status: 'UNIQUE', irr: '0.1000000000' });
  });

  it('is told from one that is a ten-thousandth away', () => {
    expect(shown(flowsOf(['0.1000', '0.1001'], '-100')).roots).toEqual(['0.1000000000', '0.1001000000']);
  });

  it('is found for a place in the search that is itself a root', () => {
    // Rates of 0% and 100% are x = 1 and x = 1/2, where places are halved.
    expect(shown(flowsOf(['0', '1', '3'], '-64')).roots).toEqual(['0.0000000000', '1.0000000000', '3.0000000000']);
  });

  it('is found when the first flows are nought', () =>
    expect(shown(['0', '0', '-100', '110']).irr).toBe('0.1000000000'));

  it('is every rate the flows were made from, and no other, lowest first', () => {
    const percent = fc.integer({ min: -90, max: 400 });
    fc.assert(
      fc.property(fc.uniqueArray(percent, { minLength: 1, maxLength: 6 }), (percents) => {
        const rates = percents.toSorted((one, other) => one - other).map((one) => (one / 100).toFixed(2));
        const { roots } = irr({ cashflows: flowsOf(rates, '-1000') });
        expect(roots.map((root) => root.toFixed(12))).toEqual(rates.map((rate) => new Exact(rate).toFixed(12)));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves flows worth nought', () => {
    const pounds = fc.integer({ min: -100000, max: 100000 }).map(String);
    fc.assert(
      fc.property(fc.array(pounds, { minLength: 2, maxLength: 25 }), (cashflows) => {
        for (const root of irr({ cashflows }).roots) {
          const scale = cashflows.reduce(
            (sum, flow, year) => sum.plus(new Exact(flow).dividedBy(root.plus(1).pow(year)).abs()),
            new Exact(1),
          );
          expect(worthAt(cashflows, root).dividedBy(scale).abs().lessThan('1e-20')).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is one where money goes out first and comes in after', () => {
    const pounds = fc.integer({ min: 1, max: 100000 });
    fc.assert(
      fc.property(pounds, fc.array(pounds, { minLength: 1, maxLength: 60 }), (cost, savings) => {
        expect(irr({ cashflows: [`-${cost}`, ...savings.map(String)] }).status).toBe('UNIQUE');
      }),
      { numRuns: 60 },
    );
  });
});
