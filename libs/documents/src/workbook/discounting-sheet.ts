import type { Exact } from '#libs/money';
import { cellAt, fixedAt, onSheet } from './address.js';
import { BENEFITS, type BenefitPlaces } from './benefits-sheet.js';
import { type CaseRows, NOUGHT, type NumberedOption, sum } from './case-rows.js';
import { COSTS, type CostPlaces } from './costs-sheet.js';
import { addFactorRows, DISCOUNTING, HEALTH_FACTOR_ROW, STANDARD_FACTOR_ROW } from './factor-rows.js';
import type { InputPlaces } from './inputs-sheet.js';
import { type OptionFlows, optionFlows } from './option-flows.js';
import { addPaybackRows, addSignRows } from './payback-rows.js';
import { live, type Sheet, type SheetBuilder, words } from './sheet.js';
import {
  addYearRow,
  allYears,
  type RowHead,
  rowsInYear,
  TOTAL_COLUMN,
  yearColumn,
  yearSheet,
  yearsOf,
} from './year-axis.js';

/** The rows of one option. */
export interface DiscountedRows {
  readonly publicCosts: number;
  readonly nonPublicCosts: number;
  readonly benefits: number;
  readonly healthBenefits: number;
  readonly present: number;
  /** The rows below are of the increment to business as usual. */
  readonly increment: number;
  readonly simpleToDate: number;
  readonly simpleCrossings: number;
  readonly discountedToDate: number;
  readonly discountedCrossings: number;
  readonly signChanges: { readonly row: number; readonly changes: number };
}

export interface DiscountingPlaces {
  readonly of: (option: NumberedOption) => DiscountedRows;
  /** The present value of a row, which stands before its years. */
  readonly presentValue: (row: number) => string;
  readonly allYears: (row: number) => string;
  readonly lastYear: (row: number) => string;
}

export interface CasePlaces {
  readonly inputs: InputPlaces;
  readonly costs: CostPlaces;
  readonly benefits: BenefitPlaces;
}

/** The flows of each option, discounted year by year, and what they come to against business as usual. */
export function discountingSheet(
  rows: CaseRows,
  places: CasePlaces,
): { readonly sheet: Sheet; readonly places: DiscountingPlaces } {
  const { years } = rows.figures;
  const sheet = yearSheet(
    DISCOUNTING,
    years,
    'Real pounds of the economic case. Year 0 is not discounted; a present value is the sum of the products of flows and factors.',
    ['Option', 'Row', '', 'Present value'],
  );
  addFactorRows(sheet, rows.figures);
  const bau = rows.options[0];
  const bauFlows = bau && optionFlows(bau, rows.figures);
  const found = new Map<number, DiscountedRows>();
  let bauRows: FlowRows | undefined;
  for (const option of rows.options) {
    sheet.add(words(option.option.name, 'subheading'));
    const flows = optionFlows(option, rows.figures);
    const flowRows = addFlowRows(sheet, rows, option, flows, places);
    bauRows ??= flowRows;
    found.set(option.number, {
      ...flowRows,
      ...addIncrementRows(sheet, option, flows, bauFlows ?? flows, flowRows, bauRows),
    });
    sheet.blank();
  }
  return {
    sheet: sheet.build(),
    places: {
      of: ({ number }) => found.get(number) ?? notThere(number),
      presentValue: (row) => onSheet(DISCOUNTING, fixedAt(TOTAL_COLUMN, row)),
      allYears: (row) => onSheet(DISCOUNTING, allYears(row, years.length)),
      lastYear: (row) => onSheet(DISCOUNTING, fixedAt(yearColumn(years.length - 1), row)),
    },
  };
}

function notThere(number: number): never {
  throw new RangeError(`caseWorkbook: option ${number} has no rows`);
}

type FlowRows = Pick<DiscountedRows, 'publicCosts' | 'nonPublicCosts' | 'benefits' | 'healthBenefits' | 'present'> & {
  readonly net: number;
};

function addFlowRows(
  sheet: SheetBuilder,
  { figures }: CaseRows,
  option: NumberedOption,
  flows: OptionFlows,
  places: CasePlaces,
): FlowRows {
  const head = (text: string): RowHead => [option.option.name, text, ''];
  const economic = places.costs.rowsOf('economic', option);
  const costs = (bearer: string) => (year: number) =>
    economic
      ? `SUMIF(${places.inputs.costsOf(option.lines, 'bearer')},"${bearer}",${rowsInYear(COSTS, year, economic)})`
      : '0';
  const value = places.benefits.rowsOf('value', option);
  const benefits = (isHealth: string) => (year: number) =>
    value
      ? `SUMIF(${places.inputs.benefitsOf(option.benefits, 'health')},"${isHealth}",${rowsInYear(BENEFITS, year, value)})`
      : '0';
  const add = (
    text: string,
    series: readonly Exact[],
    factors: 'standard' | 'health',
    formula: (year: number) => string,
  ): number =>
    addYearRow(sheet, head(text), series, formula, {
      total: live(
        `SUMPRODUCT(${yearsOf(sheet.nextRow, series.length)},Factor_${factors})`,
        presentValue(series, factors === 'health' ? figures.healthFactors : figures.standardFactors),
        'pounds',
      ),
    });

  const publicRow = add('Costs to the public purse', flows.publicCosts, 'standard', costs('public'));
  const nonPublicRow = add('Costs to others', flows.nonPublicCosts, 'standard', costs('nonpublic'));
  const benefitRow = add('Benefits', flows.benefits, 'standard', benefits('no'));
  const healthRow = add('Health benefits', flows.healthBenefits, 'health', benefits('yes'));
  const at = (row: number, year: number): string => cellAt(yearColumn(year), row);
  const net = addYearRow(
    sheet,
    head('Net flow'),
    flows.net,
    (year) => `${at(benefitRow, year)}+${at(healthRow, year)}-${at(publicRow, year)}-${at(nonPublicRow, year)}`,
    { total: null },
  );
  const present = addYearRow(
    sheet,
    head('Net flow, discounted'),
    flows.present,
    (year) =>
      `(${at(net, year)}-${at(healthRow, year)})*${at(STANDARD_FACTOR_ROW, year)}+${at(healthRow, year)}*${at(HEALTH_FACTOR_ROW, year)}`,
  );
  return {
    publicCosts: publicRow,
    nonPublicCosts: nonPublicRow,
    benefits: benefitRow,
    healthBenefits: healthRow,
    net,
    present,
  };
}

function addIncrementRows(
  sheet: SheetBuilder,
  { option }: NumberedOption,
  flows: OptionFlows,
  bau: OptionFlows,
  rows: FlowRows,
  bauRows: FlowRows,
): Omit<DiscountedRows, keyof FlowRows> {
  const head = (text: string): RowHead => [option.name, text, ''];
  const less = (one: readonly Exact[], other: readonly Exact[]): Exact[] =>
    one.map((amount, year) => amount.minus(other[year] ?? NOUGHT));
  const at = (row: number, year: number): string => cellAt(yearColumn(year), row);
  const increments = less(flows.net, bau.net);
  const increment = addYearRow(
    sheet,
    head('Increment to business as usual'),
    increments,
    (year) => `${at(rows.net, year)}-${at(bauRows.net, year)}`,
    { total: null },
  );
  const discounted = less(flows.present, bau.present);
  const incrementPresent = addYearRow(
    sheet,
    head('Increment, discounted'),
    discounted,
    (year) => `${at(rows.present, year)}-${at(bauRows.present, year)}`,
  );
  const simple = addPaybackRows(sheet, head, 'Increment', increments, increment);
  const present = addPaybackRows(sheet, head, 'Increment, discounted', discounted, incrementPresent);
  return {
    increment,
    simpleToDate: simple.toDate,
    simpleCrossings: simple.crossings,
    discountedToDate: present.toDate,
    discountedCrossings: present.crossings,
    signChanges: addSignRows(sheet, head, increments, increment),
  };
}

const presentValue = (series: readonly Exact[], factors: readonly Exact[]): Exact =>
  sum(series.map((amount, year) => amount.times(factors[year] ?? NOUGHT)));
