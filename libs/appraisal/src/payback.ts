import { Exact } from '#libs/money';
import { NOUGHT, runningTotals } from './arithmetic.js';
import type { Payback } from './case-figures.js';
import type { DiscountBand } from './case-model.js';
import { factorsFor, readSchedule } from './discount-schedule.js';
import { type Amount, readAmounts } from './read-amount.js';

/** Where the sum of all flows so far comes up to nought in a year, its flow arriving evenly over `(year - 1, year]`. */
function crossing(cumulative: readonly Exact[], year: number): Exact {
  const before = cumulative[year - 1];
  if (!before?.lessThan(0)) return new Exact(year);
  const flow = (cumulative[year] ?? NOUGHT).minus(before);
  return before
    .negated()
    .dividedBy(flow)
    .plus(year - 1);
}

function crossings(cumulative: readonly Exact[]): { first: Exact | null; sustained: Exact | null } {
  const first = cumulative.findIndex((sum) => !sum.lessThan(0));
  const sustained = cumulative.findLastIndex((sum) => sum.lessThan(0)) + 1;
  return {
    first: first < 0 ? null : crossing(cumulative, first),
    sustained: sustained < cumulative.length ? crossing(cumulative, sustained) : null,
  };
}

/** The same, of flows whose discounted values are at hand: health is discounted at its own rate. */
export function paybackOf(flows: readonly Exact[], discounted: readonly Exact[]): Payback & { cumulative: Exact[] } {
  const cumulative = runningTotals(flows);
  const simple = crossings(cumulative);
  const present = crossings(runningTotals(discounted));
  return {
    simpleFirst: simple.first,
    simpleSustained: simple.sustained,
    discountedFirst: present.first,
    discountedSustained: present.sustained,
    cumulative,
  };
}

/**
 * When flows have paid back what they cost, in years from the point of year 0: for the first time, and for good inside the
 * horizon. Null when that does not happen. Year 0 is a point; the flow of year k arrives evenly over `(k-1, k]`.
 * @param input.cashflows pounds, year 0 first, what goes out negative
 * @throws RefusedInput for figures or a schedule that cannot be
 * @see golden cases of the business case, convention 7
 */
export function payback({ cashflows, schedule }: { cashflows: readonly Amount[]; schedule: readonly DiscountBand[] }) {
  const flows = readAmounts(cashflows, 'cashflows');
  const factors = factorsFor(readSchedule(schedule, 'schedule'), cashflows, 'cashflows');
  return paybackOf(
    flows,
    flows.map((flow, year) => flow.times(factors[year] ?? NOUGHT)),
  );
}
