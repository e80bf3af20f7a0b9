import { denominatorBand, publicSeries } from './small-numbers.js';

const proportion = (numerator: number, denominator: number) =>
  publicSeries([{ numerator, denominator, value: null }], true)[0];

describe('a series seen from outside the team', () => {
  it('hides a proportion whose count is from 1 to 7', () => {
    for (const count of [1, 7]) expect(proportion(count, 40)).toMatchObject({ value: null, isHidden: true });
    expect(proportion(8, 40)).toMatchObject({ value: 20, isHidden: false });
    expect(proportion(0, 40)).toMatchObject({ value: 0, isHidden: false });
  });

  it('hides a proportion whose rest is from 1 to 7, since the rest gives away the count', () => {
    expect(proportion(33, 40)).toMatchObject({ value: null, isHidden: true });
    expect(proportion(32, 40)).toMatchObject({ value: 80, isHidden: false });
    expect(proportion(40, 40)).toMatchObject({ value: 100, isHidden: false });
  });

  it('rounds a plain count to the nearest five and hides one from 1 to 7', () => {
    const count = (numerator: number) => publicSeries([{ numerator, denominator: null, value: null }], false)[0];
    expect(count(12)).toMatchObject({ value: 10 });
    expect(count(13)).toMatchObject({ value: 15 });
    expect(count(4)).toMatchObject({ value: null, isHidden: true });
  });

  it('tells a gap in the data from a hidden point', () => {
    expect(publicSeries([{ numerator: null, denominator: null, value: null }], true)[0]).toEqual({
      position: 1,
      value: null,
      isHidden: false,
      outOf: null,
    });
  });

  it('bands the denominator at 10, 20 and 50', () => {
    expect([9, 10, 19, 20, 49, 50].map(denominatorBand)).toEqual([
      'under 10',
      '10 to 19',
      '10 to 19',
      '20 to 49',
      '20 to 49',
      '50 or more',
    ]);
  });
});
