import { Exact } from '#libs/money';
import { readAmount } from './read-amount.js';

describe('an amount', () => {
  it('that was computed, written down and read again is the same, whatever its size', () => {
    // Carried from the prices of one year to another's: 102.18 and 100.65 have a quotient without end.
    for (const computed of [
      new Exact('102.18').dividedBy('100.65'),
      new Exact(1).dividedBy(300_000_000),
      new Exact('-1e-20'),
    ]) {
      const kept = JSON.parse(JSON.stringify(computed)) as string;
      expect(readAmount(kept, 'amount').equals(computed)).toBe(true);
    }
  });

  it('is not read from figures without end', () => {
    expect(() => readAmount(`0.${'3'.repeat(65)}`, 'amount')).toThrow('is not a number');
  });
});
