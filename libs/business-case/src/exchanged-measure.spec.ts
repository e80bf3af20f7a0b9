import { exchangedMeasure, type MeasuredIn } from './exchanged-measure.js';

const missed: MeasuredIn = { shape: 'proportion', per: 1, unit: '%', direction: 'lower' };
const bags: MeasuredIn = { shape: 'count', per: 1, unit: 'bags', direction: 'higher' };

describe('a benefit whose measure is exchanged', () => {
  it('says what both measures count in', () => {
    expect(exchangedMeasure(missed, bags)).toBe(
      'It was worked out for another measure: look again. That one is a share in %, where less is better; the one it has now is a count in bags, where more is better.',
    );
    expect(exchangedMeasure({ ...bags, shape: 'rate', per: 1000 }, bags)).toContain('a rate for each 1,000 in bags');
  });

  it.each([
    ['shape', { shape: 'value' }],
    ['unit', { unit: 'hours' }],
    ['direction', { direction: 'higher' }],
    ['number that a rate is for', { per: 100 }],
  ])('is looked at again when the %s is another', (_, change) => {
    expect(exchangedMeasure(missed, { ...missed, ...change })).not.toBeNull();
  });

  it('stands for a measure of the same shape, unit and direction, and while no measure shows it', () => {
    expect(exchangedMeasure(missed, { ...missed })).toBeNull();
    expect(exchangedMeasure(missed, null)).toBeNull();
  });

  it('is looked at again when it was worked out before it had any', () => {
    expect(exchangedMeasure(null, missed)).toMatch(/^It was worked out before it had a measure/);
  });
});
