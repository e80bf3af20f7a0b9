import type { FinancialYear } from '#libs/calendar';
import type { Exact } from '#libs/money';
import type { BenefitClass } from './case-model.js';

/** What one cost comes to. Every list has one number a year, year 0 first; pounds, not rounded. */
export interface LineFigures {
  readonly id: string;
  /** As entered: pounds of the price base, no VAT, no optimism. */
  readonly real: readonly Exact[];
  /** In the economic case: with optimism; nought for a transfer. */
  readonly economic: readonly Exact[];
  /** In the financial case: with optimism, irrecoverable VAT and prices as they rise; nought where our budget pays nothing. */
  readonly nominal: readonly Exact[];
  /** Of `economic`. */
  readonly presentValue: Exact;
}

/** What one benefit comes to. */
export interface BenefitFigures {
  readonly id: string;
  readonly class: BenefitClass;
  /** Real, after the haircut. */
  readonly value: readonly Exact[];
  /** What a budget falls by, in prices as they rise: nought unless it releases cash and its holder has agreed. */
  readonly nominal: readonly Exact[];
  readonly presentValue: Exact;
}

/** One year of the financial case. Costs are positive; everything nominal, in pounds. */
export interface StatementYear {
  readonly year: FinancialYear;
  readonly pay: Exact;
  readonly nonPay: Exact;
  /** What is bought and lasts: paid at once, charged over its life. */
  readonly capital: Exact;
  readonly cashReleasing: Exact;
  readonly depreciation: Exact;
  readonly pdcDividend: Exact;
  /** `cashReleasing - pay - nonPay`. */
  readonly operatingBeforeCapitalCharges: Exact;
  /** `operatingBeforeCapitalCharges - depreciation - pdcDividend`. */
  readonly netIe: Exact;
  /** `netIe + depreciation - capital`. */
  readonly cashImpact: Exact;
  /** Of pay and non-pay: what comes every year, and what comes once. */
  readonly recurrentCost: Exact;
  readonly nonRecurrentCost: Exact;
  /** Of the recurrent cost: what no recurrent budget pays for. */
  readonly recurrentUnfunded: Exact;
  /** At the year's end: what is owned less what it has lost in value, and the change of net assets since before year 0. */
  readonly assetsAtEnd: Exact;
  readonly netAssetsChangeToDate: Exact;
}

export interface Payback {
  /** In years from the point of year 0; null when it does not happen inside the horizon. */
  readonly simpleFirst: Exact | null;
  readonly simpleSustained: Exact | null;
  readonly discountedFirst: Exact | null;
  readonly discountedSustained: Exact | null;
}

export interface OptionFigures {
  readonly id: string;
  readonly lines: readonly LineFigures[];
  readonly benefits: readonly BenefitFigures[];
  readonly pvb: Exact;
  readonly pvcPublic: Exact;
  readonly pvcNonPublic: Exact;
  readonly npsv: Exact;
  /** Null when there is no cost to divide by. */
  readonly bcr: Exact | null;
  readonly rpsc: Exact | null;
  readonly incrementalNpsvVsBau: Exact;
  /** Of the increment to business as usual, in the economic case. */
  readonly payback: Payback;
  readonly irr: { readonly status: 'UNIQUE' | 'NONE' | 'NON_UNIQUE'; readonly irr: Exact | null };
  /** By how many per cent all benefits, or all costs, must change before the NPSV is nought; null when there are none. */
  readonly switching: { readonly benefitChangePercent: Exact | null; readonly costChangePercent: Exact | null };
  readonly statement: readonly StatementYear[];
  readonly cumulativeCash: readonly Exact[];
}

export interface CaseFigures {
  readonly years: readonly FinancialYear[];
  readonly standardFactors: readonly Exact[];
  readonly healthFactors: readonly Exact[];
  /** 1 in year 0. */
  readonly deflatorIndex: readonly Exact[];
  readonly options: readonly OptionFigures[];
  /** Ids, the highest NPSV first, ties by id. */
  readonly rankByNpsv: readonly string[];
}
