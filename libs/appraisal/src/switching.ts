import type { Exact } from '#libs/money';
import { NOUGHT, percent, total } from './arithmetic.js';
import type { CaseFigures } from './case-figures.js';
import type { DiscountBand } from './case-model.js';
import { annuityBetween } from './discounting.js';
import { type Amount, readAmount } from './read-amount.js';
import { ensureDistinctIds } from './read-place.js';

/**
 * By how many per cent all benefits, or all costs, would have to change for the net present value to be nought; negative may
 * fall by. Null where there is nothing to change.
 * @throws RefusedInput NOT_A_DECIMAL
 * @see The Green Book (2026), 6.103
 */
export function switchingValues(input: { pvb: Amount; pvc: Amount }) {
  return switchingOf(readAmount(input.pvb, 'pvb'), readAmount(input.pvc, 'pvc'));
}

/** The same, of present values that were computed. */
export const switchingOf = (pvb: Exact, pvc: Exact) => ({
  npsv: pvb.minus(pvc),
  benefitChangePercent: percent(pvc.minus(pvb), pvb),
  costChangePercent: percent(pvb.minus(pvc), pvc),
});

export type LineKind = 'cost' | 'benefit';

/** The present value at which one line alone makes the whole nought, and how many per cent away it is. */
function switchingLine(kind: LineKind, presentValue: Exact, npsv: Exact) {
  const switchingPv = kind === 'benefit' ? presentValue.minus(npsv) : presentValue.plus(npsv);
  return { switchingChangePercent: percent(switchingPv.minus(presentValue), presentValue), switchingPv };
}

interface SwitchingLinesInput {
  readonly lines: readonly { readonly id: string; readonly kind: LineKind; readonly pv: Amount }[];
  readonly target: string;
}

/**
 * The switching value of one line, all others as they are. The change is null for a line of nought.
 * @throws RefusedInput NOT_A_DECIMAL or DUPLICATE_ID; a RangeError when no line has the id of `target`
 */
export function switchingValueLine({ lines, target }: SwitchingLinesInput) {
  ensureDistinctIds(lines, 'lines');
  const read = lines.map(({ id, kind, pv }, index) => ({ id, kind, pv: readAmount(pv, `lines[${index}].pv`) }));
  const line = read.find(({ id }) => id === target);
  if (!line) throw new RangeError(`switchingValueLine: there is no line “${target}”`);
  const npsv = total(read.map(({ kind, pv }) => (kind === 'benefit' ? pv : pv.negated())));
  return { npsv, ...switchingLine(line.kind, line.pv, npsv) };
}

export interface LineSwitching {
  readonly id: string;
  readonly kind: LineKind;
  readonly presentValue: Exact;
  /** Null when the line is nought, so that no share of it could change anything. */
  readonly switchingChangePercent: Exact | null;
  readonly switchingPv: Exact;
}

/**
 * The switching value of every line of an option, costs first, in the order of the case. What is not in the economic case, a
 * transfer or a benefit in words, has a present value of nought and a change of null.
 * @throws RangeError when the case has no such option
 */
export function switchingLines(figures: CaseFigures, option: string): LineSwitching[] {
  const found = figures.options.find(({ id }) => id === option);
  if (!found) throw new RangeError(`switchingLines: there is no option “${option}”`);
  const switching = (kind: LineKind) => {
    return ({ id, presentValue }: { id: string; presentValue: Exact }): LineSwitching => ({
      id,
      kind,
      presentValue,
      ...switchingLine(kind, presentValue, found.npsv),
    });
  };
  return [...found.lines.map(switching('cost')), ...found.benefits.map(switching('benefit'))];
}

interface PresentValues {
  readonly pvb: Amount;
  readonly pvc: Amount;
}

/**
 * By how many per cent the benefits of the preferred option would have to change for the next one to be worth as much; null
 * when it has none.
 * @throws RefusedInput NOT_A_DECIMAL
 * @see The Green Book (2026), 6.103
 */
export function switchingBetweenOptions(input: { preferred: PresentValues; alternative: PresentValues }) {
  const pvb = readAmount(input.preferred.pvb, 'preferred.pvb');
  const npsvPreferred = pvb.minus(readAmount(input.preferred.pvc, 'preferred.pvc'));
  const npsvAlternative = readAmount(input.alternative.pvb, 'alternative.pvb').minus(
    readAmount(input.alternative.pvc, 'alternative.pvc'),
  );
  return { npsvPreferred, npsvAlternative, benefitChangePercent: percent(npsvAlternative.minus(npsvPreferred), pvb) };
}

interface RequiredAnnualValueInput {
  /** Without the benefit that has no money; pounds. */
  readonly npsvWithout: Amount;
  readonly fromYear: number;
  readonly toYear: number;
  readonly schedule: readonly DiscountBand[];
}

/**
 * What a benefit without money would have to be worth a year, from one year to another, for the net present value to be
 * nought. Negative when the rest is worth more than it costs already: by so much a year it could be a harm.
 * @throws RefusedInput YEAR_OUT_OF_RANGE, SCHEDULE_TOO_SHORT, or for figures or a schedule that cannot be
 * @see The Green Book (2026), 6.105
 */
export function requiredAnnualValue({ npsvWithout, fromYear, toYear, schedule }: RequiredAnnualValueInput) {
  const npsv = readAmount(npsvWithout, 'npsvWithout');
  const factor = annuityBetween(schedule, fromYear, toYear);
  return { requiredAnnualValue: npsv.isZero() ? NOUGHT : npsv.negated().dividedBy(factor) };
}
