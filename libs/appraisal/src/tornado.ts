import { Exact } from '#libs/money';
import { type Amount, readAmount } from './read-amount.js';
import { ensureDistinct } from './simulation-rules.js';

/** An input of the case that may be otherwise, in its own unit: bed days, a share, a price. */
export interface TornadoDriver {
  readonly id: string;
  readonly central: Amount;
  readonly low: Amount;
  readonly high: Amount;
  /** Pounds of NPSV for one unit more; negative where more is worse. */
  readonly npsvPerUnit: Amount;
}

export interface TornadoBar {
  readonly id: string;
  readonly npsvAtLow: Exact;
  readonly npsvAtHigh: Exact;
  /** How far apart the two are, never negative. */
  readonly swing: Exact;
}

export interface Tornado {
  readonly baseNpsv: Exact;
  /** The widest first, ties by id. */
  readonly bars: readonly TornadoBar[];
}

/**
 * How far the NPSV moves when each driver alone goes from its low to its high value, in pounds. The NPSV is taken as linear:
 * `sum(value x npsvPerUnit)`.
 * @throws RefusedInput NOT_A_DECIMAL, DUPLICATE_ID
 */
export function tornado({ drivers }: { readonly drivers: readonly TornadoDriver[] }): Tornado {
  ensureDistinct(drivers, 'drivers');
  const read = drivers.map((driver, index) => {
    const amount = (name: 'central' | 'low' | 'high' | 'npsvPerUnit'): Exact =>
      readAmount(driver[name], `drivers[${index}].${name}`);
    return {
      id: driver.id,
      central: amount('central'),
      low: amount('low'),
      high: amount('high'),
      perUnit: amount('npsvPerUnit'),
    };
  });
  const baseNpsv = read.reduce((sum, { central, perUnit }) => sum.plus(central.times(perUnit)), new Exact(0));
  const bars = read.map(({ id, central, low, high, perUnit }) => {
    const npsvAt = (value: Exact): Exact => baseNpsv.plus(value.minus(central).times(perUnit));
    return {
      id,
      npsvAtLow: npsvAt(low),
      npsvAtHigh: npsvAt(high),
      swing: high.minus(low).times(perUnit).abs(),
    };
  });
  bars.sort((one, other) => other.swing.comparedTo(one.swing) || (one.id < other.id ? -1 : 1));
  return { baseNpsv, bars };
}
