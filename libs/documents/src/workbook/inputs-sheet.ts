import type { ModelBenefit, ModelLine } from '#libs/appraisal';
import { fixedAt, inColumn, onSheet } from './address.js';
import type { CaseRows, NumberedBenefit, NumberedLine } from './case-rows.js';
import {
  type Allowed,
  asNumber,
  type Cell,
  type CellValue,
  heads,
  type NumberFormat,
  type Sheet,
  SheetBuilder,
  words,
} from './sheet.js';
import type { Rows } from './year-axis.js';

export const INPUTS = 'Inputs';

/** Build-up columns when no benefit needs more. */
const FEWEST_BUILD_UP_YEARS = 5;
const LARGEST = 999_999_999_999;

const YES_NO: Allowed = { kind: 'oneOf', words: ['yes', 'no'] };
const SHARE: Allowed = { kind: 'number', from: 0, to: 1 };
const UPLIFT: Allowed = { kind: 'number', from: 0, to: 10 };
const MONEY: Allowed = { kind: 'number', from: -LARGEST, to: LARGEST };

interface Field<Entry, Key> {
  readonly key: Key;
  readonly heading: string;
  readonly format?: NumberFormat;
  readonly allowed: Allowed;
  readonly value: (entry: Entry) => CellValue | null;
}

export type CostField =
  | 'kind'
  | 'once'
  | 'yearly'
  | 'firstYear'
  | 'firstMonth'
  | 'lastYear'
  | 'bearer'
  | 'ownBudget'
  | 'optimism'
  | 'vat'
  | 'transfer'
  | 'cash'
  | 'recurrentFunding'
  | 'life'
  | 'residual';

export type BenefitField =
  'class' | 'fullYearValue' | 'firstYear' | 'years' | 'haircut' | 'health' | 'agreedCash' | 'transfer';

const yesNo = (holds: boolean): string => (holds ? 'yes' : 'no');

const costFields = (horizon: number): readonly Field<ModelLine, CostField>[] => {
  const year: Allowed = { kind: 'whole', from: 0, to: horizon };
  return [
    {
      key: 'kind',
      heading: 'Kind',
      allowed: { kind: 'oneOf', words: ['pay', 'non-pay', 'capital'] },
      value: ({ kind }) => kind,
    },
    { key: 'once', heading: 'Amount once', format: 'pounds', allowed: MONEY, value: ({ oneOff }) => asNumber(oneOff) },
    {
      key: 'yearly',
      heading: 'Amount a year',
      format: 'pounds',
      allowed: MONEY,
      value: ({ yearly }) => asNumber(yearly),
    },
    { key: 'firstYear', heading: 'First year', format: 'count', allowed: year, value: ({ firstYear }) => firstYear },
    {
      key: 'firstMonth',
      heading: 'First month (1 is April)',
      format: 'count',
      allowed: { kind: 'whole', from: 1, to: 12 },
      value: ({ firstMonth }) => firstMonth,
    },
    {
      key: 'lastYear',
      heading: 'Last year (empty: goes on)',
      format: 'count',
      allowed: year,
      value: ({ lastYear }) => lastYear,
    },
    {
      key: 'bearer',
      heading: 'Borne by',
      allowed: { kind: 'oneOf', words: ['public', 'nonpublic'] },
      value: ({ bearer }) => bearer,
    },
    { key: 'ownBudget', heading: 'Own budget', allowed: YES_NO, value: ({ ownBudget }) => yesNo(ownBudget) },
    {
      key: 'optimism',
      heading: 'Optimism bias',
      format: 'percent',
      allowed: UPLIFT,
      value: ({ optimismBias }) => asNumber(optimismBias),
    },
    {
      key: 'vat',
      heading: 'VAT not recovered',
      format: 'percent',
      allowed: SHARE,
      value: ({ irrecoverableVat }) => asNumber(irrecoverableVat),
    },
    { key: 'transfer', heading: 'Transfer', allowed: YES_NO, value: ({ transfer }) => yesNo(transfer) },
    { key: 'cash', heading: 'Paid in cash', allowed: YES_NO, value: ({ cash }) => yesNo(cash) },
    {
      key: 'recurrentFunding',
      heading: 'Recurrent funding',
      allowed: YES_NO,
      value: ({ recurrentFunding }) => yesNo(recurrentFunding),
    },
    {
      key: 'life',
      heading: 'Life in years',
      format: 'years',
      allowed: { kind: 'number', from: 0.1, to: 200 },
      value: ({ capital }) => capital && asNumber(capital.lifeYears),
    },
    {
      key: 'residual',
      heading: 'Value at the end of its life',
      format: 'pounds',
      allowed: MONEY,
      value: ({ capital }) => capital && asNumber(capital.residual),
    },
  ];
};

const benefitFields = (horizon: number): readonly Field<ModelBenefit, BenefitField>[] => [
  {
    key: 'class',
    heading: 'Class',
    allowed: { kind: 'oneOf', words: ['CRB', 'NCRB', 'SB', 'QUANT', 'QUAL'] },
    value: (benefit) => benefit.class,
  },
  {
    key: 'fullYearValue',
    heading: 'Value in a full year',
    format: 'pounds',
    allowed: MONEY,
    value: ({ fullYearValue }) => asNumber(fullYearValue),
  },
  {
    key: 'firstYear',
    heading: 'First year',
    format: 'count',
    allowed: { kind: 'whole', from: 0, to: horizon },
    value: ({ firstYear }) => firstYear,
  },
  {
    key: 'years',
    heading: 'Years it lasts (empty: goes on)',
    format: 'count',
    allowed: { kind: 'whole', from: 1, to: 1000 },
    value: ({ years }) => years,
  },
  {
    key: 'haircut',
    heading: 'Cut for optimism',
    format: 'percent',
    allowed: SHARE,
    value: ({ haircut }) => asNumber(haircut),
  },
  { key: 'health', heading: 'Health effect', allowed: YES_NO, value: ({ health }) => yesNo(health) },
  {
    key: 'agreedCash',
    heading: 'Budget falls, as agreed',
    allowed: YES_NO,
    value: ({ agreedCash }) => yesNo(agreedCash),
  },
  {
    key: 'transfer',
    heading: 'Only changes hands',
    allowed: YES_NO,
    value: ({ transfer }) => yesNo(transfer ?? false),
  },
];

/** Number, option, and what it is stand before the fields. */
const COLUMNS_BEFORE = 3;

/** Where the inputs are, as other sheets write it. */
export interface InputPlaces {
  readonly cost: (number: number, field: CostField) => string;
  readonly benefit: (number: number, field: BenefitField) => string;
  /** The cells that hold what part of a full year comes in the first years. */
  readonly buildUp: (number: number) => string;
  readonly buildUpYears: number;
  /** The cell that says what a benefit is worth in a year beside its full-year value; null where none of the case has any. */
  readonly relativeWorth: ((number: number, year: number) => string) | null;
  /** One field of some costs that follow one another: `Inputs!$D$7:$D$9`. */
  readonly costsOf: (lines: readonly NumberedLine[], field: CostField) => string;
  readonly benefitsOf: (benefits: readonly NumberedBenefit[], field: BenefitField) => string;
}

/** What everything else is worked out from, and the only sheet beside Rates that anybody changes: yellow, each cell named. */
export function inputsSheet(rows: CaseRows): { readonly sheet: Sheet; readonly places: InputPlaces } {
  const { horizon } = rows.model;
  const costs = costFields(horizon);
  const benefits = benefitFields(horizon);
  const buildUpYears = Math.max(FEWEST_BUILD_UP_YEARS, ...rows.benefits.map(({ benefit }) => benefit.buildUp.length));
  const worthYears = rows.benefits.some(({ benefit }) => benefit.relativeWorth?.length) ? horizon + 1 : 0;
  const mostColumns = Math.max(costs.length, benefits.length + buildUpYears + worthYears);
  const sheet = new SheetBuilder(INPUTS, {
    widths: [6, 26, 34, ...Array.from({ length: mostColumns }, () => 14)],
    frozen: { rows: 3, columns: COLUMNS_BEFORE },
  });
  sheet.add(words('Inputs', 'title'));
  sheet.add(
    words(
      'Change a yellow cell and every sheet follows. Pounds are of the price base, without VAT; years are counted from year 0; shares are percentages.',
      'explanation',
    ),
  );
  sheet.blank();

  sheet.add(words('Costs', 'subheading'));
  sheet.add(...heads(['No.', 'Option', 'Cost']), ...costs.map(fieldHead));
  const firstCost = sheet.nextRow;
  for (const { number, option, line } of rows.lines)
    sheet.add(
      words(`${number}`),
      words(option.name),
      words(line.label),
      ...costs.map((field) => inputCell(field, line, `cost_${number}_${field.key}`)),
    );

  sheet.blank();
  sheet.add(words('Benefits', 'subheading'));
  sheet.add(
    ...heads(['No.', 'Option', 'Benefit']),
    ...benefits.map(fieldHead),
    ...Array.from({ length: buildUpYears }, (_, year) =>
      words(`Build-up, ${ORDINALS[year] ?? `${year + 1}th`} year`, 'numberHeading'),
    ),
    ...Array.from({ length: worthYears }, (_, year) => words(`Worth beside that, year ${year}`, 'numberHeading')),
  );
  const firstBenefit = sheet.nextRow;
  for (const { number, option, benefit } of rows.benefits)
    sheet.add(
      words(`${number}`),
      words(option.name),
      words(benefit.label),
      ...benefits.map((field) => inputCell(field, benefit, `benefit_${number}_${field.key}`)),
      ...Array.from({ length: buildUpYears }, (_, year) =>
        buildUpCell(benefit, year, `benefit_${number}_buildUp_${year + 1}`),
      ),
      ...Array.from({ length: worthYears }, (_, year) => worthCell(benefit, year, `benefit_${number}_worth_${year}`)),
    );

  const costColumn = (field: CostField): number => COLUMNS_BEFORE + 1 + costs.findIndex(({ key }) => key === field);
  const benefitColumn = (field: BenefitField): number =>
    COLUMNS_BEFORE + 1 + benefits.findIndex(({ key }) => key === field);
  const firstBuildUp = COLUMNS_BEFORE + 1 + benefits.length;
  const firstWorth = firstBuildUp + buildUpYears;
  const costRow = (number: number): number => firstCost + number - 1;
  const benefitRow = (number: number): number => firstBenefit + number - 1;
  const stretch = (column: number, { first, last }: NonNullable<Rows>): string =>
    onSheet(INPUTS, `${fixedAt(column, first)}:${fixedAt(column, last)}`);
  return {
    sheet: sheet.build(),
    places: {
      cost: (number, field) => onSheet(INPUTS, inColumn(costColumn(field), costRow(number))),
      benefit: (number, field) => onSheet(INPUTS, inColumn(benefitColumn(field), benefitRow(number))),
      buildUp: (number) =>
        onSheet(
          INPUTS,
          `${inColumn(firstBuildUp, benefitRow(number))}:${inColumn(firstBuildUp + buildUpYears - 1, benefitRow(number))}`,
        ),
      buildUpYears,
      relativeWorth: worthYears
        ? (number, year) => onSheet(INPUTS, inColumn(firstWorth + year, benefitRow(number)))
        : null,
      costsOf: (lines, field) =>
        stretch(costColumn(field), { first: costRow(lines[0]?.number ?? 1), last: costRow(lines.at(-1)?.number ?? 1) }),
      benefitsOf: (some, field) =>
        stretch(benefitColumn(field), {
          first: benefitRow(some[0]?.number ?? 1),
          last: benefitRow(some.at(-1)?.number ?? 1),
        }),
    },
  };
}

const fieldHead = ({ heading, format }: { readonly heading: string; readonly format?: NumberFormat }): Cell =>
  words(heading, format ? 'numberHeading' : 'heading');

const ORDINALS = ['1st', '2nd', '3rd'];

function inputCell<Entry>(field: Field<Entry, string>, entry: Entry, name: string): Cell {
  return {
    kind: 'input',
    value: field.value(entry),
    name,
    allowed: field.allowed,
    ...(field.format ? { format: field.format } : {}),
  };
}

/** Beyond what was entered the cell is empty, which means a full year. */
function buildUpCell({ buildUp }: ModelBenefit, year: number, name: string): Cell {
  const share = buildUp[year];
  return {
    kind: 'input',
    value: share === undefined ? null : asNumber(share),
    name,
    allowed: SHARE,
    format: 'percent',
  };
}

/** Empty means that it is worth the same in each year. */
function worthCell({ relativeWorth = [] }: ModelBenefit, year: number, name: string): Cell {
  const worth = relativeWorth[year] ?? relativeWorth.at(-1);
  return {
    kind: 'input',
    value: worth === undefined ? null : asNumber(worth),
    name,
    allowed: UPLIFT,
    format: 'factor',
  };
}
