import { lineTotals, totalOf, yearTotals } from './totals.js';

// The lines and benefits of sample SIP-01.
const lines = [
  { nonRecurrent: '960.00', recurrent: '1400.00', startsIn: '2026-27' },
  { nonRecurrent: '3175.00', recurrent: '0.00', startsIn: '2026-27' },
  { nonRecurrent: '1200.00', recurrent: '300.00', startsIn: '2026-27' },
  { nonRecurrent: '4680.00', recurrent: '0.00', startsIn: '2026-27' },
];
const benefits = [
  { kind: 'non-cash' as const, annual: '45200.00', startsIn: '2026-27', years: 5 },
  { kind: 'avoidance' as const, annual: '9000.00', startsIn: '2026-27', years: 5 },
  { kind: 'quality' as const, annual: null, startsIn: '2026-27', years: 5 },
];

describe('the totals of a case', () => {
  it('are those printed for sample SIP-01: 10,015 once, 1,700 a year, no cash, 54,200 otherwise', () => {
    expect(lineTotals(lines)).toEqual({ nonRecurrent: '10015.00', recurrent: '1700.00' });
    const [first, second] = yearTotals(lines, benefits);
    expect(first).toEqual({ year: '2026-27', cost: '11715.00', cash: '0.00', otherValued: '54200.00' });
    expect(second).toEqual({ year: '2027-28', cost: '1700.00', cash: '0.00', otherValued: '54200.00' });
  });
  it('begin in the first year in which anything happens, and end a benefit when it ends', () => {
    const years = yearTotals(
      [{ nonRecurrent: '10.00', recurrent: '1.00', startsIn: '2027-28' }],
      [{ kind: 'cash', annual: '5.00', startsIn: '2026-27', years: 2 }],
    );
    expect(years.map(({ year, cost, cash }) => [year, cost, cash])).toEqual([
      ['2026-27', '0.00', '5.00'],
      ['2027-28', '11.00', '5.00'],
      ['2028-29', '1.00', '0.00'],
      ['2029-30', '1.00', '0.00'],
      ['2030-31', '1.00', '0.00'],
    ]);
  });
  it('of all five years add up to the penny, each kind for itself', () => {
    expect(totalOf(yearTotals(lines, benefits))).toEqual({ cost: '18515.00', cash: '0.00', otherValued: '271000.00' });
    expect(totalOf([])).toEqual({ cost: '0.00', cash: '0.00', otherValued: '0.00' });
  });
  it('are empty for an empty case', () => expect(yearTotals([], [])).toEqual([]));
});
