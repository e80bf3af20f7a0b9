import { NOUGHT, ratio, total, weighted } from './arithmetic.js';
import type { DiscountBand } from './case-model.js';
import { factorsAt, factorsFor, readSchedule } from './discount-schedule.js';
import { type Amount, readAmount, readAmounts, readMoney } from './read-amount.js';
import { ensureDistinctIds, ensureYear } from './read-place.js';
import { ensureInput } from './refused-input.js';

/** One flow as a person enters it: pounds, what goes out negative. */
export interface CashFlow {
  readonly year: number;
  readonly amount: Amount;
}

/**
 * The net present value of flows in pounds, real.
 * @throws RefusedInput NOT_A_DECIMAL, MONEY_PRECISION, YEAR_OUT_OF_RANGE before year 0 (nothing is discounted into the past:
 *   Green Book 2026, 6.59), DUPLICATE_YEAR, or SCHEDULE_TOO_SHORT
 * @see The Green Book (2026), Table 8
 */
export function npv({ schedule, cashflows }: { schedule: readonly DiscountBand[]; cashflows: readonly CashFlow[] }) {
  const table = readSchedule(schedule, 'schedule');
  const seen = new Set<number>();
  const amounts = cashflows.map(({ year, amount }, index) => {
    const place = `cashflows[${index}]`;
    ensureYear(year, `${place}.year`);
    ensureInput(
      !seen.has(year),
      'DUPLICATE_YEAR',
      `${place}.year`,
      `Year ${year} has two amounts: add them up and enter one.`,
    );
    seen.add(year);
    return readMoney(amount, `${place}.amount`);
  });
  const years = cashflows.map(({ year }) => year);
  const factors = factorsAt(table, years, (index) => `cashflows[${index}].year`);
  const presentValues = amounts.map((amount, index) => amount.times(factors[index] ?? NOUGHT));
  return { npv: total(presentValues), presentValues, undiscounted: total(amounts) };
}

interface EquivalentAnnualCostInput {
  /** Pounds, year 0 first; as many after it as the thing lasts. */
  readonly costs: readonly Amount[];
  readonly schedule: readonly DiscountBand[];
  readonly annuity: 'arrears';
}

/**
 * What a thing costs a year over its life, for choosing between things that last unequally: `PV / (DF(1) + ... + DF(n))`.
 * `eac` is null when there is no year after year 0.
 * @throws RefusedInput for figures or a schedule that cannot be
 */
export function equivalentAnnualCost({ costs, schedule }: EquivalentAnnualCostInput) {
  const amounts = readAmounts(costs, 'costs');
  const factors = factorsFor(readSchedule(schedule, 'schedule'), costs, 'costs');
  const pv = weighted(amounts, factors);
  const annuity = total(factors.slice(1));
  return { pv, annuityFactor: annuity, eac: ratio(pv, annuity) };
}

interface NetPresentUnitCostInput {
  /** Pounds, year 0 first. */
  readonly costs: readonly Amount[];
  /** What is done or gained, in its own unit. */
  readonly units: readonly Amount[];
  readonly schedule: readonly DiscountBand[];
  /** For units of health, their own rates; null discounts units like pounds. */
  readonly unitSchedule: readonly DiscountBand[] | null;
}

/**
 * Pounds for one unit of what cannot be put into money: present costs over present units, null when there are none.
 * @throws RefusedInput for figures or schedules that cannot be
 * @see The Green Book (2026), Table 10
 */
export function netPresentUnitCost({ costs, units, schedule, unitSchedule }: NetPresentUnitCostInput) {
  const costAmounts = readAmounts(costs, 'costs');
  const unitAmounts = readAmounts(units, 'units');
  const table = readSchedule(schedule, 'schedule');
  const unitTable = unitSchedule ? readSchedule(unitSchedule, 'unitSchedule') : table;
  const pvc = weighted(costAmounts, factorsFor(table, costs, 'costs'));
  const presentUnits = weighted(unitAmounts, factorsFor(unitTable, units, 'units'));
  return { pvc, presentUnits, npuc: ratio(pvc, presentUnits) };
}

interface SunkCostInput {
  readonly lines: readonly (CashFlow & {
    readonly id: string;
    /** Spent already, whatever is decided. */
    readonly sunk: boolean;
    /** Worth something elsewhere, such as a machine that could be sold: that is still a cost. */
    readonly opportunityCost?: boolean;
  })[];
  readonly schedule: readonly DiscountBand[];
}

/**
 * Costs without what is spent already, which no decision brings back; it may lie before year 0.
 * @throws RefusedInput DUPLICATE_ID, or as {@link npv} for a cost that is still to come
 * @see The Green Book (2026), 6.32
 */
export function sunkCost({ lines, schedule }: SunkCostInput) {
  const table = readSchedule(schedule, 'schedule');
  ensureDistinctIds(lines, 'lines');
  const read = lines.map((line, index) => ({
    ...line,
    index,
    pounds: readAmount(line.amount, `lines[${index}].amount`),
  }));
  const [gone, toCome] = [read.filter(({ sunk }) => sunk), read.filter(({ sunk }) => !sunk)];
  const factors = factorsAt(
    table,
    toCome.map(({ year }) => year),
    (at) => `lines[${toCome[at]?.index}].year`,
  );
  return {
    pvc: weighted(
      toCome.map(({ pounds }) => pounds),
      factors,
    ),
    excludedSunk: total(gone.map(({ pounds }) => pounds)),
  };
}
