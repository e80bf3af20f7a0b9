import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBusinessCase } from '../../apps/local/golden-business-case.mjs';
import { compareSample } from '../../apps/local/golden-business-case-sample.mjs';

interface GoldenCase {
  readonly id: string;
  readonly title: string;
  readonly operation: string;
  readonly inputs: object;
  readonly expected?: Record<string, unknown>;
  readonly expectRefusal?: { readonly code: string; readonly field: string };
}

const folder = join(import.meta.dirname, '../published-data/business-case');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldenCase)
  .filter((one) => 'id' in one);
const one = (id: string): GoldenCase => cases.find((golden) => golden.id === id) as GoldenCase;

describe('the golden cases of the business case', () => {
  it('are all here', () => expect(cases).toHaveLength(100));

  for (const operation of new Set(cases.map((golden) => golden.operation)))
    it(`agree: ${operation}`, () => {
      const differing = cases
        .filter((golden) => golden.operation === operation)
        .map((golden) => ({ title: golden.title, ...checkBusinessCase(golden) }))
        .filter(({ verdict }) => verdict === 'differs');
      expect(differing).toEqual([]);
    });

  it('are told apart from an answer a penny off', () => {
    const off = { ...one('vat-001'), expected: { ...one('vat-001').expected, vatPaid: '40000.01' } };
    expect(checkBusinessCase(off).differences).toEqual(['vatPaid: 40000 and not 40000.01']);
  });

  it('are told apart from nought where nothing is defined', () => {
    const off = { ...one('pb-002'), expected: { simpleFirst: '0' } };
    expect(checkBusinessCase(off).differences).toEqual(['simpleFirst: null and not 0']);
  });

  it('are told apart from the same number written otherwise where the text counts', () => {
    const off = { ...one('rnd-003'), expected: { sum: '100' } };
    expect(checkBusinessCase(off).differences).toEqual(['sum: 100.00 and not 100']);
  });

  it('are told apart from a refusal with another code, at another place, or none', () => {
    const { code, field } = one('ref-005').expectRefusal as { code: string; field: string };
    const refusing = (expectRefusal: object) => checkBusinessCase({ ...one('ref-005'), expectRefusal }).verdict;
    expect(refusing({ code, field })).toBe('agrees');
    expect(refusing({ code: 'DUPLICATE_YEAR', field })).toBe('differs');
    expect(refusing({ code, field: 'cashflows[1].year' })).toBe('differs');
    expect(checkBusinessCase({ ...one('npv-001'), expectRefusal: { code, field } }).verdict).toBe('differs');
  });

  it('are told apart from an operation that is not there', () => {
    expect(checkBusinessCase({ ...one('npv-001'), operation: 'guess' }).differences).toEqual([
      'the engine has no operation guess',
    ]);
  });
});

describe('a sample held against its closed form', () => {
  const expected = one('mc-001').expected as { mean: string; sd: string; quantiles: Record<string, string> };
  const quantiles = Object.fromEntries(Object.entries(expected.quantiles).map(([p, value]) => [p, Number(value)]));
  const exact = { mean: 183333.333333, sd: 163724.022537, quantiles, probabilityBelowZero: 0.14285714 };
  const differing = (run: object, other = run) =>
    compareSample(run, other, expected, one('mc-001').inputs).map((difference) => difference.split(':')[0]);

  it('agrees with itself', () => expect(differing(exact)).toEqual([]));

  it('may be out by four standard errors of the mean, and no more', () => {
    // 4 x 163724.022537 / sqrt(20000) = 4630.8
    expect(differing({ ...exact, mean: exact.mean + 4630 })).toEqual([]);
    expect(differing({ ...exact, mean: exact.mean - 4632 })).toEqual(['mean']);
  });

  it('has a standard deviation within a twentieth', () => {
    expect(differing({ ...exact, sd: exact.sd * 1.049 })).toEqual([]);
    expect(differing({ ...exact, sd: exact.sd * 0.949 })).toEqual(['sd']);
  });

  it('has each quantile within four standard errors of its probability', () => {
    // Triangular from -200000 over 150000 to 600000: below the mode the quantile of p is -200000 + sqrt(p x 800000 x 350000),
    // and four standard errors of p = 0.25 at 20000 draws are 0.012247.
    const quantileOf = (p: number) => -200000 + Math.sqrt(p * 800000 * 350000);
    const withQuarter = (value: number) => differing({ ...exact, quantiles: { ...quantiles, '0.25': value } });
    expect(withQuarter(quantileOf(0.25 + 0.0122))).toEqual([]);
    expect(withQuarter(quantileOf(0.25 - 0.0122))).toEqual([]);
    expect(withQuarter(quantileOf(0.25 + 0.0123))).toEqual(['quantile 0.25']);
    expect(withQuarter(quantileOf(0.25 - 0.0123))).toEqual(['quantile 0.25']);
  });

  it('has them so for a distribution without corners too, which is known by some quantiles alone', () => {
    // Normal with mean 170000 and standard deviation 137477.27: the score of 0.75 + 0.012247 is 0.71355, of 0.75 0.67449.
    const sum = one('mc-003');
    const normal = sum.expected as typeof expected;
    const places = Object.fromEntries(Object.entries(normal.quantiles).map(([p, value]) => [p, Number(value)]));
    const withUpper = (score: number) => {
      const upper = 170000 + score * 137477.270849;
      const run = {
        mean: 170000,
        sd: 137477.270849,
        probabilityBelowZero: 0.108124,
        quantiles: { ...places, '0.75': upper },
      };
      return compareSample(run, run, normal, sum.inputs).length;
    };
    expect([withUpper(0.71), withUpper(0.716)]).toEqual([0, 1]);
  });

  it('is the same when it is drawn again with the seed', () => {
    expect(differing(exact, { ...exact, mean: exact.mean + 1 })).toEqual(['two runs with one seed are not alike']);
  });

  it('misses nothing that is not there', () => {
    expect(differing({})).toEqual([
      'mean',
      'sd',
      'probabilityBelowZero',
      ...Object.keys(quantiles).map((p) => `quantile ${p}`),
    ]);
  });

  it('may have the next total only where a quantile is near a step of the totals', () => {
    // Totals reach 0.45 at 35000 and 0.57 at 60000: the median is near no step. They reach 0.90 at 145000.
    const risks = one('mc-006').expected as { distribution: { total: string; probability: string }[] };
    const distribution = risks.distribution.map(({ total, probability }) => ({
      total: Number(total),
      probability: Number(probability),
    }));
    const against = (quantiles: object) => {
      const run = { mean: 72500, sd: 58538.448903, distribution, quantiles };
      return compareSample(
        run,
        run,
        { ...risks, quantiles: { '0.5': '60000.00', '0.9': '145000.00' } },
        one('mc-006').inputs,
      );
    };
    expect(against({ '0.5': 60000, '0.9': 145000 })).toEqual([]);
    expect(against({ '0.5': 60000, '0.9': 170000 })).toEqual([]);
    expect(against({ '0.5': 95000, '0.9': 145000 })).toEqual(['quantile 0.5: 95000 and not from 60000 to 60000']);
  });
});
