import { cash, type CashData } from './index.js';

const options = { width: 900, idPrefix: 'cash', title: 'Cumulative cash' };
/** Points a year apart. */
const yearly = (...amounts: number[]): CashData => ({
  amountLabel: 'Nominal',
  points: amounts.map((cumulative, at) => ({ label: `Year ${at}`, month: 12 * at, cumulative })),
});
const findingOf = (...amounts: number[]): string => cash(yearly(...amounts), options).finding;

describe('cumulative cash', () => {
  it('says how much has to be funded at the most, and by when it is paid back', () => {
    expect(findingOf(0, -143_000, -40_000, 10_000, 175_000)).toBe(
      'The peak funding need is £143k (Year 1); cash breaks even by Year 3, and ends at £175k (Year 4).',
    );
  });

  it('has broken even when nothing is owed, to the pound', () => {
    expect(findingOf(-10_000, 0)).toMatch(/cash breaks even by Year 1/);
    expect(findingOf(-10_000, -1)).toMatch(/does not break even by Year 1/);
  });

  it('says when it does not break even, in the picture too', () => {
    const { finding, svg } = cash(yearly(0, -143_000, -40_000), options);
    expect(finding).toBe(
      'The peak funding need is £143k (Year 1); cash does not break even by Year 2, and ends at −£40k.',
    );
    expect(svg).toContain('>Does not break even by Year 2<');
    expect(svg).toContain('>Peak funding need £143k, Year 1<');
  });

  it('does not call it break-even when what was reached is lost again', () => {
    expect(findingOf(-50_000, 20_000, -30_000, 40_000)).toBe(
      'The peak funding need is £50k (Year 0); cash is at £0 or above by Year 1 but does not stay there; it breaks even for good by Year 3, and ends at £40k (Year 3).',
    );
    expect(findingOf(-50_000, 20_000, -30_000)).toMatch(/does not stay there; it does not break even by Year 2/);
  });

  it('needs no funding where it is never below nought', () => {
    expect(findingOf(0, 5000, 9000)).toBe(
      'Cash is never below £0, so nothing has to be funded; it ends at £9,000 (Year 2).',
    );
    expect(findingOf()).toBe('No cash flows yet.');
  });

  it('stands a point at its true distance in time: a year is as long as twelve months', () => {
    const { svg } = cash(
      {
        amountLabel: '',
        points: [0, 1, 2, 14].map((month) => ({ label: `M${month}`, month, cumulative: month * 1000 })),
      },
      options,
    );
    const [first, second, third, last] = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x)) as [
      number,
      number,
      number,
      number,
    ];
    expect(third - second).toBeCloseTo(second - first, 1);
    expect((last - third) / (second - first)).toBeCloseTo(12, 1);
  });

  it('has a table with what came and went between one point and the next', () => {
    expect(cash(yearly(0, -143_000, -40_000, 10_000), options).table.rows).toEqual([
      ['Year 0', '£0', '', ''],
      ['Year 1', '−£143,000', '−£143,000', 'Peak funding need'],
      // -40,000 - -143,000 = 103,000; 10,000 - -40,000 = 50,000.
      ['Year 2', '−£40,000', '+£103,000', ''],
      ['Year 3', '£10,000', '+£50,000', 'Breaks even'],
    ]);
  });

  it('refuses months out of order and what is no amount', () => {
    const points = [3, 3].map((month) => ({ label: '', month, cumulative: 0 }));
    expect(() => cash({ amountLabel: '', points }, options)).toThrow(
      'cash: points[1].month is 3, not a number of months above 3',
    );
    expect(() => cash(yearly(Number.NaN), options)).toThrow(/points\[0\]\.cumulative is NaN/);
  });
});
