import { normalQuantile, normalTwoSided } from './normal-distribution.js';
import { fQuantile, fUpperTail, tQuantile } from './t-and-f-distribution.js';

/** How far out relative to what another program or a closed form gives. */
const out = (got: number, expected: number): number => Math.abs(got - expected) / Math.abs(expected);

describe('the normal distribution', () => {
  it('has the quantiles of scipy 1.17.1, to 12 figures, on both sides', () => {
    const quantiles = [
      [0.55, 0.12566134685507416],
      [0.8, 0.8416212335729143],
      [0.95, 1.6448536269514722],
      [0.975, 1.959963984540054],
      [0.995, 2.5758293035489004],
      [0.999999, 4.753424308817087],
    ] as const;
    for (const [p, z] of quantiles) {
      expect(out(normalQuantile(p), z)).toBeLessThan(1e-11);
      expect(out(normalQuantile(1 - p), -z)).toBeLessThan(1e-9);
    }
    expect(normalQuantile(0.5)).toBe(0);
  });

  it('has the two-sided tails of scipy 1.17.1, far out too', () => {
    const tails = [
      [0.1, 0.920344325445942],
      [1.99, 0.04659093550042364],
      [2.01, 0.04443118885886295],
      [-3, 0.0026997960632601866],
      [10, 1.523970604832094e-23],
      [37, 1.1451142445047853e-299],
    ] as const;
    for (const [z, p] of tails) expect(out(normalTwoSided(z), p)).toBeLessThan(1e-11);
    expect(normalTwoSided(0)).toBe(1);
  });
});

describe('Student’s t and F', () => {
  it('are the closed forms of one and two degrees of freedom', () => {
    for (const p of [0.6, 0.9, 0.975, 0.9995]) {
      expect(out(tQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)))).toBeLessThan(1e-12);
      const within = 2 * p - 1;
      expect(out(tQuantile(p, 2), within * Math.sqrt(2 / (1 - within ** 2)))).toBeLessThan(1e-12);
    }
    expect(tQuantile(0.5, 7)).toBe(0);
  });

  it('are the closed form of an F with two degrees of freedom above, whole below or not', () => {
    // With 2 above and d below, F lies above f with the chance (1 + 2 f / d)^(-d / 2).
    for (const d of [0.3, 1, 2.7, 15, 100.5, 999]) {
      for (const f of [0.01, 1, 30])
        expect(out(fUpperTail(f, 2, d), (1 + (2 * f) / d) ** (-d / 2))).toBeLessThan(1e-11);
      for (const p of [0.025, 0.5, 0.975])
        expect(out(fQuantile(p, 2, d), (d / 2) * ((1 - p) ** (-2 / d) - 1))).toBeLessThan(1e-11);
    }
    expect(fUpperTail(0, 3, 4)).toBe(1);
  });

  it('are those of scipy 1.17.1 where there is no closed form, to 10 figures up to 20,000 degrees of freedom', () => {
    const quantiles = [
      [0.975, 5, 15, 3.5764153492790607],
      [0.025, 5, 15, 0.15557596307848703],
      [0.975, 59, 60, 1.6695312726056446],
      [0.975, 15, 2.7, 17.822636692951264],
      [0.025, 0.3, 24, 9.086050916477422e-11],
      [0.9, 1, 1, 39.86345818906141],
      [0.9995, 3, 200.5, 6.163273786292816],
      [0.975, 200, 20000, 1.2065847390517062],
      [0.025, 24, 999, 0.5142554012034525],
    ] as const;
    for (const [p, d1, d2, f] of quantiles) expect(out(fQuantile(p, d1, d2), f)).toBeLessThan(1e-10);
  });

  it('take one F for another turned about: the upper quantile is one over the lower', () => {
    expect(out(fQuantile(0.975, 9, 27.4), 1 / fQuantile(0.025, 27.4, 9))).toBeLessThan(1e-12);
  });
});
