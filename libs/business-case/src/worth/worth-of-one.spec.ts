import { asFinancialYear } from '#libs/calendar';
import { InvalidInput } from '#libs/platform';
import { nationalSets } from '../reference/national-sets.js';
import type { ReferenceSet } from '../reference/reference-set.js';
import { priceIndex } from './bring-to-prices.js';
import { ensureKindFits } from './kind-of-worth.js';
import { forgoneValueOf, unitValuesOf } from './unit-values.js';
import { givesCost, givesWorth, relativeWorthOf, valueUnit, worthBeside } from './worth-of-one.js';

const shipped = (id: string): ReferenceSet => {
  const set = nationalSets().find((one) => one.id === id);
  if (!set) throw new Error(`no set ${id} ships`);
  return set;
};
const over = { past: shipped('gdp-deflator'), ahead: shipped('gdp-deflator-planning-default') };
const of2026 = asFinancialYear('2026-27');
const unitCosts = shipped('indicative-unit-costs');
const carbon = shipped('carbon-values');
const entry = (set: ReferenceSet, label: RegExp) => {
  const found = unitValuesOf(set).find((one) => label.test(one.label));
  if (!found) throw new Error(`nothing in ${set.id} is called ${String(label)}`);
  return found;
};

describe('prices of one year in those of another', () => {
  it('follow the GDP deflator as far as it is known, and rise as planned from then on', () => {
    // HM Treasury’s index is 76.4554 for 2016 and 100 for 2024; two years at 2% follow: 100 / 76.4554 x 1.02².
    expect(priceIndex(2016, of2026, over).toNumber()).toBeCloseTo((100 / 76.4554) * 1.02 ** 2, 12);
    expect(priceIndex(2026, of2026, over).toNumber()).toBe(1);
    expect(priceIndex(2025, asFinancialYear('2028-29'), over).toNumber()).toBeCloseTo(1.02 ** 3, 12);
  });
  it('go back the way they came', () => {
    expect(priceIndex(2024, asFinancialYear('2022-23'), over).toNumber()).toBeCloseTo(90.5005 / 100, 12);
  });
  it('are refused from before the series begins', () => {
    expect(() => priceIndex(2009, of2026, over)).toThrow(InvalidInput);
  });
});

describe('what one of something is worth by a reference set', () => {
  it('is every unit cost with its year and its basis, both ends of a range, and none but averages among those that ship', () => {
    const values = unitValuesOf(unitCosts);
    expect(entry(unitCosts, /^Excess bed day$/)).toMatchObject({ printed: '313', pricesOf: 2016, basis: 'average' });
    expect(values.filter(({ label }) => label.startsWith('A&E more complex')).map(({ printed }) => printed)).toEqual([
      '173',
      '563',
    ]);
    expect(new Set(values.map(({ basis }) => basis))).toEqual(new Set(['average']));
  });
  it('is society’s value of a QALY alone: a threshold of NICE is no such value', () => {
    const qaly = shipped('qaly-values');
    expect(unitValuesOf(qaly).map(({ printed }) => printed)).toEqual(['70000']);
    expect(forgoneValueOf(qaly)).toBe('15000');
  });
  it('is the printed price in the prices of the case', () => {
    const { byYear, range } = valueUnit(
      entry(unitCosts, /^Excess bed day$/),
      unitCosts,
      { prices: of2026, fromYear: of2026 },
      over,
    );
    // 313 x 100 / 76.4554 x 1.0404 = 425.93.
    expect([byYear, range]).toEqual([['425.93'], null]);
  });
  it('is of carbon what it is in each year, from the first year of the benefit on, with the published range', () => {
    const { byYear, range } = valueUnit(
      entry(carbon, /carbon/),
      carbon,
      { prices: of2026, fromYear: asFinancialYear('2027-28') },
      over,
    );
    // DESNZ: 281.44 for 2027 and 397.54 for 2050, in prices of 2022, where the index is 90.5005: x 100 / 90.5005 x 1.0404.
    expect([byYear[0], byYear.at(-1), byYear.length]).toEqual(['323.55', '457.01', 24]);
    // 140.72 and 422.17 beside 281.44.
    expect(range).toEqual({ low: '0.5', high: '1.5' });
  });
});

describe('a worth that was taken', () => {
  const rising = { each: '2', byYear: ['100.00', '110.00', '121.00'], fromYear: '2027-28' };

  it('holds while the figure is the one it gave', () => {
    expect(givesWorth({ each: '0.02', byYear: ['85465.13'] }, '1709.30')).toBe(true);
    expect(givesWorth({ each: '0.02', byYear: ['85465.13'] }, '1709.31')).toBe(false);
    expect(givesWorth(rising, null)).toBe(false);
    expect(givesCost({ value: '425.93', howMany: '120' }, '51111.60')).toBe(true);
    expect(givesCost({ value: '425.93', howMany: '120' }, '51111.00')).toBe(false);
  });
  it('is told beside that of the first year, for every year of the case', () => {
    expect(relativeWorthOf(rising, of2026).map(Number)).toEqual([1, 1, 1.1, 1.21]);
    // A case that now begins later starts within it.
    expect(relativeWorthOf(rising, asFinancialYear('2028-29')).map(Number)).toEqual([1.1, 1.21]);
    expect(worthBeside(rising, asFinancialYear('2040-41')).toNumber()).toBe(1.21);
  });
  it('is the same in each year where the set says nothing else', () => {
    expect(relativeWorthOf({ byYear: ['425.93'], fromYear: '2026-27' }, of2026)).toEqual([]);
  });
});

describe('the kind of a benefit', () => {
  const refused = (...[kind, key]: Parameters<typeof ensureKindFits>): boolean => {
    try {
      ensureKindFits(kind, key);
      return false;
    } catch (error) {
      if (error instanceof InvalidInput) return true;
      throw error;
    }
  };
  it('keeps health and carbon out of every budget', () => {
    expect((['cash', 'income', 'non-cash', 'avoidance'] as const).map((kind) => refused(kind, 'qaly'))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([refused('societal', 'qaly'), refused('quality', 'qaly'), refused('carbon', 'qaly')]).toEqual([
      false,
      false,
      true,
    ]);
    expect([refused('cash', 'carbon'), refused('carbon', 'carbon')]).toEqual([true, false]);
  });
  it('keeps pounds off what is told in words', () => {
    expect([refused('staff', 'unit-costs'), refused('quality', 'unit-costs'), refused('cash', 'unit-costs')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
