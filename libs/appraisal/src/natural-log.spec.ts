import fc from 'fast-check';
import { naturalLog } from './natural-log.js';
import { normalQuantile } from './normal-quantile.js';

describe('our own logarithm', () => {
  it('has the published values of 2, 10 and 1/2, and nought for 1', () => {
    // Abramowitz and Stegun, table 1.1.
    expect(naturalLog(2)).toBeCloseTo(0.6931471805599453, 15);
    expect(naturalLog(10)).toBeCloseTo(2.302585092994046, 14);
    expect(naturalLog(0.5)).toBeCloseTo(-0.6931471805599453, 15);
    expect(naturalLog(1)).toBe(0);
  });

  it('agrees with the platform’s within its last figures, down to the smallest number drawn', () => {
    fc.assert(
      fc.property(fc.double({ min: 2 ** -53, max: 4, noNaN: true }), (x) => {
        expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the normal quantile', () => {
  it('has the check values of AS 241', () => {
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13);
  });

  it('has those of tables: 1.6449 at 95%, 1.9600 at 97.5%, nought in the middle', () => {
    expect([0.95, 0.975, 0.5].map((p) => normalQuantile(p).toFixed(4))).toEqual(['1.6449', '1.9600', '0.0000']);
  });

  it('is as far on one side as on the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 20 - 1 }), (part) => {
        const p = part / 2 ** 20;
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 12);
      }),
    );
  });
});
