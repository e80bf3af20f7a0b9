import type { CaseFigures } from '#libs/appraisal';
import { Exact, type Pounds, roundToPenny } from '#libs/money';
import type { ReadCase } from '../read-case.js';
import type { ReferenceSet } from '../reference/reference-set.js';
import { forgoneValueOf } from './unit-values.js';

/** Health an option brings, beside the health its public cost would have bought elsewhere. */
export interface QalysForgone {
  /** Years of life in full health, discounted at the health rate. */
  readonly gained: string;
  /** What the public cost would have bought elsewhere. */
  readonly forgone: string;
  /** Pounds for which the NHS gives up a QALY elsewhere, as printed. */
  readonly at: Pounds;
  readonly publicCost: Pounds;
}

const PLACES = 2;

/**
 * The test at what the NHS gives up for a QALY, £15,000 in impact assessments of the Department of Health: a statement beside
 * the case, never in it. The figure is taken as printed, which is the hardest test: brought to newer prices it would forgo less.
 * @returns null for an option without health from the reference set, or a set without the figure
 */
export function qalysForgone(
  read: ReadCase,
  figures: CaseFigures,
  preferredId: string,
  set: ReferenceSet,
): QalysForgone | null {
  const at = forgoneValueOf(set);
  const option = figures.options.find(({ id }) => id === preferredId);
  if (at === null || !option) return null;
  const health = read.benefits.flatMap(({ id, worth }) => {
    const found = worth?.key === 'qaly' ? option.benefits.find((benefit) => benefit.id === id) : undefined;
    return worth && found ? [found.presentValue.dividedBy(worth.byYear[0] ?? 1)] : [];
  });
  if (!health.length) return null;
  const gained = health.reduce((all, one) => all.plus(one), new Exact(0));
  return {
    gained: gained.toDecimalPlaces(PLACES).toFixed(),
    forgone: option.pvcPublic.dividedBy(at).toDecimalPlaces(PLACES).toFixed(),
    at: roundToPenny(at),
    publicCost: roundToPenny(option.pvcPublic.toFixed()),
  };
}
