import { type CaseModel, figureCase, type ModelBenefit, type ModelLine } from '#libs/appraisal';
import { Exact } from '#libs/money';
import type { ReadCase } from '../read-case.js';

/** What the range of a figure is taken as where nobody gave one: a tenth less and a tenth more. */
export const USUAL_RANGE = { low: '0.9', high: '1.1' } as const;

/** One figure at its low and its high end, all others as they are. */
export interface TestedFigure {
  readonly id: string;
  readonly label: string;
  readonly side: 'cost' | 'benefit';
  /** As a part of the figure. */
  readonly low: string;
  readonly high: string;
  /** Whether somebody gave the range, or the usual one was taken. */
  readonly isGiven: boolean;
  readonly npsvAtLow: Exact;
  readonly npsvAtHigh: Exact;
  readonly swing: Exact;
}

export const scaledLine = (line: ModelLine, by: Exact | string): ModelLine => ({
  ...line,
  oneOff: new Exact(line.oneOff).times(by).toDecimalPlaces(2),
  yearly: new Exact(line.yearly).times(by).toDecimalPlaces(2),
});
export const scaledBenefit = (benefit: ModelBenefit, by: Exact | string): ModelBenefit => ({
  ...benefit,
  fullYearValue: new Exact(benefit.fullYearValue).times(by).toDecimalPlaces(2),
});

/**
 * Each cost and benefit of an option between the ends of its range: the NPSV at both, the widest swing first, ties by id.
 * The NPSV is a sum over lines, so each end is worked out from the present value of its own line.
 */
export function tornadoOf(read: ReadCase, model: CaseModel, optionId: string): TestedFigure[] {
  const figures = figureCase(model).options.find(({ id }) => id === optionId);
  const option = model.options.find(({ id }) => id === optionId);
  if (!figures || !option) return [];
  const ranges = new Map(
    [...read.options.flatMap(({ lines }) => lines), ...read.benefits].map(({ id, low, high }) => [id, { low, high }]),
  );
  const tested = (
    { id, label }: ModelLine | ModelBenefit,
    side: TestedFigure['side'],
    presentValue: Exact,
  ): TestedFigure => {
    const given = ranges.get(id);
    const isGiven = Boolean(given?.low ?? given?.high);
    const low = isGiven ? (given?.low ?? '1') : USUAL_RANGE.low;
    const high = isGiven ? (given?.high ?? '1') : USUAL_RANGE.high;
    const sign = side === 'cost' ? -1 : 1;
    const at = (factor: string): Exact => figures.npsv.plus(presentValue.times(new Exact(factor).minus(1)).times(sign));
    const npsvAtLow = at(low);
    const npsvAtHigh = at(high);
    return { id, label, side, low, high, isGiven, npsvAtLow, npsvAtHigh, swing: npsvAtHigh.minus(npsvAtLow).abs() };
  };
  return [
    ...option.lines.map((line, index) => tested(line, 'cost', figures.lines[index]?.presentValue ?? new Exact(0))),
    ...option.benefits.map((benefit, index) =>
      tested(benefit, 'benefit', figures.benefits[index]?.presentValue ?? new Exact(0)),
    ),
  ]
    .filter(({ swing }) => !swing.isZero())
    .sort((one, other) => other.swing.comparedTo(one.swing) || (one.id < other.id ? -1 : 1));
}
