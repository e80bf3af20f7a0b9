import type { FinancialYear } from '#libs/calendar';
import type { Amount } from './read-amount.js';

/** One stretch of a discount schedule: the rate of every year from one to another, both included, counted from year 0. */
export interface DiscountBand {
  readonly fromYear: number;
  readonly toYear: number;
  /** A fraction a year, real: `0.035`. */
  readonly rate: Amount;
}

/** Cash-releasing, not cash-releasing, societal; quantified without money; in words alone. */
export type BenefitClass = 'CRB' | 'NCRB' | 'SB' | 'QUANT' | 'QUAL';

/**
 * A cost as a person enters it: an amount once, an amount a year, and when. All money in pounds of the price base, without
 * VAT. `real(t)` is the amount once in its first year, and from then on the yearly amount, in the first year for the months
 * that are left of it.
 */
export interface ModelLine {
  readonly id: string;
  readonly label: string;
  readonly kind: 'pay' | 'non-pay' | 'capital';
  readonly oneOff: Amount;
  /** A full year's. */
  readonly yearly: Amount;
  /** The year it begins in, counted from year 0. */
  readonly firstYear: number;
  /** The month of the financial year it begins in: 1 is April, 12 is March. Only the yearly amount is cut by it. */
  readonly firstMonth: number;
  /** The last year it is paid in; null when it goes on. */
  readonly lastYear: number | null;
  readonly bearer: 'public' | 'nonpublic';
  /** Share of other public bodies and non-public bearers are in the economic case alone. */
  readonly ownBudget: boolean;
  /** What is added for optimism, as a fraction: 0.41 for 41%. */
  readonly optimismBias: Amount;
  /** The extra fraction of the net cost that cannot be recovered: 0.2 for all of a 20% charge. */
  readonly irrecoverableVat: Amount;
  /** A transfer (redundancy pay, a tariff between two NHS bodies) costs the budget and not society. */
  readonly transfer: boolean;
  /** False when nothing is paid, like the worth of a room given: in the economic case alone. */
  readonly cash: boolean;
  /** Whether the budget that pays for the yearly amount comes every year: a one-off saving cannot fund a post. */
  readonly recurrentFunding: boolean;
  /** The life and the rest value of what `oneOff` buys, for a capital line. */
  readonly capital: { readonly lifeYears: Amount; readonly residual: Amount } | null;
}

/** A benefit as a person enters it. `value(t) = fullYearValue x relativeWorth(t) x share(t) x (1 - haircut)`. */
export interface ModelBenefit {
  readonly id: string;
  readonly label: string;
  readonly class: BenefitClass;
  /** A health effect, which is discounted at the health rate. */
  readonly health: boolean;
  /** Pounds of the price base in a full year; 0 for what has no money. Negative for a dis-benefit. */
  readonly fullYearValue: Amount;
  readonly firstYear: number;
  /** How many years it lasts; null when it goes on. */
  readonly years: number | null;
  /** What part of a full year comes in its first years, 0 to 1; every year after them is full. */
  readonly buildUp: readonly Amount[];
  /** What is cut for optimism, 0 to 1. */
  readonly haircut: Amount;
  /** Whether a budget holder has agreed that the budget falls: only then is it in the financial case. */
  readonly agreedCash: boolean;
  /** Income from another public body moves money and makes none: it is in the financial case alone. Left out: it is not that. */
  readonly transfer?: boolean;
  /**
   * What it is worth in each year of the case, year 0 first, as a multiple of `fullYearValue`, where its worth does not move
   * with prices at large: a tonne of carbon is worth more each year. The last holds from then on. Left out or empty: 1.
   */
  readonly relativeWorth?: readonly Amount[];
}

export interface ModelOption {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly ModelLine[];
  readonly benefits: readonly ModelBenefit[];
}

/** A whole case: what the builder computes from, what the workbook lays out, what the sealed document keeps. */
export interface CaseModel {
  readonly year0: FinancialYear;
  /** Years after year 0, so that there are `horizon + 1` of them. */
  readonly horizon: number;
  readonly schedule: readonly DiscountBand[];
  readonly healthSchedule: readonly DiscountBand[];
  /** How much prices rise from each year to the next, for years 1 to `horizon`. */
  readonly deflatorGrowth: readonly Amount[];
  /** The dividend on public capital, a fraction a year. */
  readonly pdcRate: Amount;
  /** The first is business as usual, with the id `bau`. */
  readonly options: readonly ModelOption[];
}
