import type { BenefitClass, OptionFigures } from '#libs/appraisal';
import type { Exact } from '#libs/money';
import { cellAt, fixedAt, inColumn, onSheet } from './address.js';
import { BENEFITS, type BenefitPlaces } from './benefits-sheet.js';
import { BAU, type CaseRows, type NumberedOption, sum } from './case-rows.js';
import type { DiscountingPlaces } from './discounting-sheet.js';
import type { InputPlaces } from './inputs-sheet.js';
import { type Cell, live, type NumberFormat, type Sheet, SheetBuilder, words } from './sheet.js';
import { TOTAL_COLUMN } from './year-axis.js';

export const RESULTS = 'Results';
export const NOT_DEFINED = 'not defined';

const FIRST_OPTION_COLUMN = 2;

export type Metric =
  | 'pvb'
  | 'pvcPublic'
  | 'pvcNonPublic'
  | 'npsv'
  | 'incremental'
  | 'bcr'
  | 'rpsc'
  | 'rank'
  | 'simpleFirst'
  | 'simpleSustained'
  | 'discountedFirst'
  | 'discountedSustained'
  | 'irr';

export interface ResultPlaces {
  readonly metric: (metric: Metric, option: NumberedOption) => string;
  /** All metrics of all options. */
  readonly all: string;
}

/** Cells of this sheet that a metric is worked out from. */
interface Neighbours {
  readonly own: (metric: Metric) => string;
  readonly bau: (metric: Metric) => string;
  readonly allOptions: (metric: Metric) => string;
}

interface MetricRow {
  readonly metric: Metric;
  readonly text: string;
  readonly format: NumberFormat;
  readonly formula: (option: NumberedOption, here: Neighbours) => string;
  readonly result: (figures: OptionFigures, option: NumberedOption) => Exact | number | string;
}

/** What each option comes to, side by side; a metric a row. No verdict on any ratio: the Green Book rules thresholds out. */
export function resultsSheet(
  rows: CaseRows,
  places: { readonly inputs: InputPlaces; readonly benefits: BenefitPlaces; readonly discounting: DiscountingPlaces },
): { readonly sheet: Sheet; readonly places: ResultPlaces } {
  const sheet = new SheetBuilder(RESULTS, {
    widths: [72, ...rows.options.map(() => 20)],
    frozen: { rows: 4, columns: 1 },
  });
  sheet.add(words('Results', 'title'));
  sheet.add(
    words(
      'Real pounds at present value, worked out from Inputs and Rates. Years are counted from the point of year 0.',
      'explanation',
    ),
  );
  sheet.blank();
  sheet.add(
    words('Economic case', 'heading'),
    ...rows.options.map(({ option }) => words(option.name, 'numberHeading')),
  );

  const metrics = metricRows(rows, places.discounting);
  const first = sheet.nextRow;
  const rowOf = (metric: Metric): number => first + metrics.findIndex((one) => one.metric === metric);
  const columnOf = ({ number }: NumberedOption): number => FIRST_OPTION_COLUMN + number - 1;
  for (const { metric, text, format, formula, result } of metrics) {
    sheet.add(
      words(text, metric === 'npsv' ? 'total' : undefined),
      ...rows.options.map((option): Cell => {
        const here: Neighbours = {
          own: (other) => cellAt(columnOf(option), rowOf(other)),
          bau: (other) => inColumn(FIRST_OPTION_COLUMN, rowOf(other)),
          allOptions: (other) =>
            `${inColumn(FIRST_OPTION_COLUMN, rowOf(other))}:${inColumn(rows.options.length + 1, rowOf(other))}`,
        };
        return live(
          formula(option, here),
          result(option.figures, option),
          format,
          metric === 'npsv' ? 'total' : undefined,
        );
      }),
    );
  }
  for (const option of rows.options)
    sheet.nameRange(`NPSV_option_${option.number}`, fixedAt(columnOf(option), rowOf('npsv')));
  sheet.blank();
  addClasses(sheet, rows, places);

  const last = rows.options.length + 1;
  return {
    sheet: sheet.build(),
    places: {
      metric: (metric, option) => onSheet(RESULTS, fixedAt(columnOf(option), rowOf(metric))),
      all: onSheet(RESULTS, `${fixedAt(FIRST_OPTION_COLUMN, first)}:${fixedAt(last, first + metrics.length - 1)}`),
    },
  };
}

const orNotDefined = (value: Exact | null): Exact | string => value ?? NOT_DEFINED;
const ratio = (above: string, below: string): string => `IF(${below}=0,"${NOT_DEFINED}",(${above})/(${below}))`;

function metricRows({ figures }: CaseRows, discounting: DiscountingPlaces): readonly MetricRow[] {
  const at = (option: NumberedOption) => discounting.of(option);
  // Business as usual has nothing beside it that it could pay back.
  const unlessBau = ({ option }: NumberedOption, formula: string): string =>
    option.id === BAU ? `"${NOT_DEFINED}"` : formula;
  const firstOf = (option: NumberedOption, row: number): string => {
    const crossings = discounting.allYears(row);
    return unlessBau(option, `IF(COUNT(${crossings})=0,"${NOT_DEFINED}",MIN(${crossings}))`);
  };
  const lastOf = (option: NumberedOption, row: number, toDate: number): string => {
    const crossings = discounting.allYears(row);
    const isNegative = `ROUND(${discounting.lastYear(toDate)},6)<0`;
    return unlessBau(option, `IF(OR(COUNT(${crossings})=0,${isNegative}),"${NOT_DEFINED}",MAX(${crossings}))`);
  };
  return [
    {
      metric: 'pvb',
      text: 'Present value of benefits (PVB)',
      format: 'pounds',
      formula: (option) =>
        `${discounting.presentValue(at(option).benefits)}+${discounting.presentValue(at(option).healthBenefits)}`,
      result: ({ pvb }) => pvb,
    },
    {
      metric: 'pvcPublic',
      text: 'Present value of costs to the public purse',
      format: 'pounds',
      formula: (option) => discounting.presentValue(at(option).publicCosts),
      result: ({ pvcPublic }) => pvcPublic,
    },
    {
      metric: 'pvcNonPublic',
      text: 'Present value of costs to others',
      format: 'pounds',
      formula: (option) => discounting.presentValue(at(option).nonPublicCosts),
      result: ({ pvcNonPublic }) => pvcNonPublic,
    },
    {
      metric: 'npsv',
      text: 'Net present social value (NPSV)',
      format: 'pounds',
      formula: (_, { own }) => `${own('pvb')}-${own('pvcPublic')}-${own('pvcNonPublic')}`,
      result: ({ npsv }) => npsv,
    },
    {
      metric: 'incremental',
      text: 'NPSV above business as usual',
      format: 'pounds',
      formula: (_, { own, bau }) => `${own('npsv')}-${bau('npsv')}`,
      result: ({ incrementalNpsvVsBau }) => incrementalNpsvVsBau,
    },
    {
      metric: 'bcr',
      text: 'Benefit-cost ratio (BCR)',
      format: 'ratio',
      formula: (_, { own }) => ratio(own('pvb'), `${own('pvcPublic')}+${own('pvcNonPublic')}`),
      result: ({ bcr }) => orNotDefined(bcr),
    },
    {
      metric: 'rpsc',
      text: 'Return on public sector cost (RPSC)',
      format: 'ratio',
      formula: (_, { own }) => ratio(`${own('pvb')}-${own('pvcNonPublic')}`, own('pvcPublic')),
      result: ({ rpsc }) => orNotDefined(rpsc),
    },
    {
      metric: 'rank',
      text: 'Rank by NPSV (options alike to the penny share one)',
      format: 'count',
      formula: (_, { own, allOptions }) => `1+SUMPRODUCT(--(ROUND(${allOptions('npsv')},2)>ROUND(${own('npsv')},2)))`,
      result: ({ npsv }) =>
        1 +
        figures.options.filter((other) => other.npsv.toDecimalPlaces(2).greaterThan(npsv.toDecimalPlaces(2))).length,
    },
    {
      metric: 'simpleFirst',
      text: 'Payback: first reached after years',
      format: 'years',
      formula: (option) => firstOf(option, at(option).simpleCrossings),
      result: ({ payback }) => orNotDefined(payback.simpleFirst),
    },
    {
      metric: 'simpleSustained',
      text: 'Payback: for good after years',
      format: 'years',
      formula: (option) => lastOf(option, at(option).simpleCrossings, at(option).simpleToDate),
      result: ({ payback }) => orNotDefined(payback.simpleSustained),
    },
    {
      metric: 'discountedFirst',
      text: 'Discounted payback: first reached after years',
      format: 'years',
      formula: (option) => firstOf(option, at(option).discountedCrossings),
      result: ({ payback }) => orNotDefined(payback.discountedFirst),
    },
    {
      metric: 'discountedSustained',
      text: 'Discounted payback: for good after years',
      format: 'years',
      formula: (option) => lastOf(option, at(option).discountedCrossings, at(option).discountedToDate),
      result: ({ payback }) => orNotDefined(payback.discountedSustained),
    },
    {
      metric: 'irr',
      text: 'Internal rate of return on the increment (where the flows change sign once)',
      format: 'percent',
      formula: (option) => {
        const { irr } = option.figures.irr;
        // A spreadsheet looks for the rate near a guess, and can miss one far from 10%.
        const guess = irr ? `,${irr.toDecimalPlaces(2).toFixed()}` : '';
        const flows = discounting.allYears(at(option).increment);
        const found = `IFERROR(IRR(${flows}${guess}),"${NOT_DEFINED}")`;
        return unlessBau(option, `IF(${discounting.lastYear(at(option).signChanges.row)}=1,${found},"${NOT_DEFINED}")`);
      },
      result: ({ irr }, option) => (at(option).signChanges.changes === 1 ? orNotDefined(irr.irr) : NOT_DEFINED),
    },
  ];
}

const CLASSES: readonly { readonly class: BenefitClass; readonly text: string }[] = [
  { class: 'CRB', text: 'Cash-releasing' },
  { class: 'NCRB', text: 'Not cash-releasing' },
  { class: 'SB', text: 'To society' },
];

function addClasses(
  sheet: SheetBuilder,
  rows: CaseRows,
  { inputs, benefits }: { readonly inputs: InputPlaces; readonly benefits: BenefitPlaces },
): void {
  sheet.add(
    words('Benefits by class, not discounted', 'heading'),
    ...rows.options.map(({ option }) => words(option.name, 'numberHeading')),
  );
  for (const { class: name, text } of CLASSES)
    sheet.add(
      words(text),
      ...rows.options.map((option) => {
        const value = benefits.rowsOf('value', option);
        const totals = value
          ? onSheet(BENEFITS, `${fixedAt(TOTAL_COLUMN, value.first)}:${fixedAt(TOTAL_COLUMN, value.last)}`)
          : '';
        const result = sum(
          option.benefits.filter(({ benefit }) => benefit.class === name).map(({ figures }) => sum(figures.value)),
        );
        return live(
          value ? `SUMIF(${inputs.benefitsOf(option.benefits, 'class')},"${name}",${totals})` : '0',
          result,
          'pounds',
        );
      }),
    );
}
