import type { Exact } from '#libs/money';
import { MONTHS_A_YEAR, NOUGHT, runningTotals, total } from './arithmetic.js';
import { type Amount, readAmount, readAmounts } from './read-amount.js';
import { ensureMonth } from './read-place.js';

/** What a year of the financial case is made of, in pounds, nominal; costs are positive. */
interface Accounts<Money> {
  readonly income: Money;
  readonly cashReleasing: Money;
  readonly pay: Money;
  readonly nonPay: Money;
  readonly depreciation: Money;
  readonly pdc: Money;
  readonly capex: Money;
}

/** The same, of a year whose numbers have been read. */
export function resultOf({ income, cashReleasing, pay, nonPay, depreciation, pdc, capex }: Accounts<Exact>) {
  const operatingBeforeCapitalCharges = income.plus(cashReleasing).minus(pay).minus(nonPay);
  const netIe = operatingBeforeCapitalCharges.minus(depreciation).minus(pdc);
  return { operatingBeforeCapitalCharges, netIe, cashImpact: netIe.plus(depreciation).minus(capex) };
}

/**
 * Income and expenditure, and cash. Depreciation is expenditure and no cash, what is bought is cash and no expenditure, the
 * dividend on public capital is both. A benefit that releases no cash is in neither.
 * @param input.rows one for each year; `year` is carried along as it is
 * @throws RefusedInput NOT_A_DECIMAL
 * @see The Green Book (2026), Table 9
 */
export function incomeAndExpenditure({ rows }: { rows: readonly (Accounts<Amount> & { year: string })[] }) {
  const results = rows.map((row, index) => {
    const read = (field: keyof Accounts<Amount>): Exact => readAmount(row[field], `rows[${index}].${field}`);
    return {
      year: row.year,
      ...resultOf({
        income: read('income'),
        cashReleasing: read('cashReleasing'),
        pay: read('pay'),
        nonPay: read('nonPay'),
        depreciation: read('depreciation'),
        pdc: read('pdc'),
        capex: read('capex'),
      }),
    };
  });
  return {
    rows: results,
    totalNetIe: total(results.map(({ netIe }) => netIe)),
    totalCash: total(results.map(({ cashImpact }) => cashImpact)),
  };
}

interface PositionInput {
  readonly capex: Amount;
  readonly depreciation: Amount;
  /** After depreciation and the dividend on public capital. */
  readonly netIe: Amount;
  /** Public dividend capital received. */
  readonly pdcFunding: Amount;
  /** What is owed at the end of the year and was not at its beginning. */
  readonly accrualsIncrease: Amount;
}

/**
 * How a year changes the balance sheet. What is owned and owed changes by what the taxpayer put in and what the year made:
 * `netAssetsChange` and `taxpayersEquityChange` are the two sides, and are alike.
 * @throws RefusedInput NOT_A_DECIMAL
 */
export function statementOfFinancialPosition(input: PositionInput) {
  const capex = readAmount(input.capex, 'capex');
  const depreciation = readAmount(input.depreciation, 'depreciation');
  const netIe = readAmount(input.netIe, 'netIe');
  const pdcFunding = readAmount(input.pdcFunding, 'pdcFunding');
  const payablesChange = readAmount(input.accrualsIncrease, 'accrualsIncrease');
  const ppeChange = capex.minus(depreciation);
  const cashChange = netIe.plus(depreciation).minus(capex).plus(pdcFunding).plus(payablesChange);
  return {
    ppeChange,
    cashChange,
    payablesChange,
    netAssetsChange: ppeChange.plus(cashChange).minus(payablesChange),
    taxpayersEquityChange: netIe.plus(pdcFunding),
  };
}

/**
 * Cash month by month, added up: the first month it is not below nought, how deep it gets, and in which month it is lowest.
 * Months are counted from 1. Null where there is no such month.
 * @param input.monthly pounds, what goes out negative
 * @throws RefusedInput NOT_A_DECIMAL
 */
export function cumulativeCash({ monthly }: { monthly: readonly Amount[] }) {
  const cumulative = runningTotals(readAmounts(monthly, 'monthly'));
  const breakEven = cumulative.findIndex((sum) => !sum.lessThan(0));
  const lowest = cumulative.reduce((least, sum, index) => (sum.lessThan(cumulative[least] ?? sum) ? index : least), 0);
  const depth = cumulative[lowest];
  return {
    cumulative,
    breakEvenMonth: breakEven < 0 ? null : breakEven + 1,
    peakFundingNeed: depth?.lessThan(0) ? depth.negated() : NOUGHT,
    peakFundingMonth: depth ? lowest + 1 : null,
  };
}

/**
 * The part of a year's saving that comes in its first year, and what is left to come in the next.
 * @param input.startMonthOfFinancialYear the month on whose first day it begins: 1 is April, 12 is March
 * @throws RefusedInput NOT_A_DECIMAL, or YEAR_OUT_OF_RANGE for a month that is none
 */
export function cipPartYear(input: { fullYearEffect: Amount; startMonthOfFinancialYear: number }) {
  const full = readAmount(input.fullYearEffect, 'fullYearEffect');
  ensureMonth(input.startMonthOfFinancialYear, 'startMonthOfFinancialYear');
  const partYearEffect = full.times(monthsLeft(input.startMonthOfFinancialYear)).dividedBy(MONTHS_A_YEAR);
  return { partYearEffect, carryForwardToNextYear: full.minus(partYearEffect) };
}

/** Of a financial year, from the first day of that month. */
export const monthsLeft = (month: number): number => MONTHS_A_YEAR + 1 - month;
