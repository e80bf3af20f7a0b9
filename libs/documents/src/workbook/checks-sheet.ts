import { fixedAt, onSheet } from './address.js';
import type { CaseRows, NumberedOption } from './case-rows.js';
import type { CashPlaces } from './cash-sheet.js';
import type { DiscountingPlaces } from './discounting-sheet.js';
import { DISCOUNTING, HEALTH_FACTOR_ROW, STANDARD_FACTOR_ROW } from './factor-rows.js';
import type { InputPlaces } from './inputs-sheet.js';
import type { ResultPlaces } from './results-sheet.js';
import { live, type Sheet, SheetBuilder, words } from './sheet.js';
import type { StatementPlaces } from './statement-sheet.js';
import { FIRST_YEAR_COLUMN } from './year-axis.js';

interface CheckedPlaces {
  readonly inputs: InputPlaces;
  readonly discounting: DiscountingPlaces;
  readonly results: ResultPlaces;
  readonly statement: StatementPlaces;
  readonly cash: CashPlaces;
  readonly audit: { readonly verdicts: string };
}

/** Whether two amounts print alike. */
const same = (one: string, other: string): string => `ABS((${one})-(${other}))<0.005`;

/** Sentences that hold or not: of the workbook as it stands, and first of all together. */
export function checksSheet(rows: CaseRows, places: CheckedPlaces): Sheet {
  const sheet = new SheetBuilder('Checks', { widths: [96, 12], frozen: { rows: 4, columns: 0 } });
  const checks = [...wholeCase(rows, places), ...rows.options.flatMap((option) => ofOption(rows, option, places))];
  sheet.add(words('Checks', 'title'));
  sheet.add(
    words(
      'TRUE holds. The first turns FALSE once an input is changed here: the workbook then shows another case than the product.',
      'explanation',
    ),
  );
  sheet.blank();
  const first = sheet.nextRow + 1;
  const last = sheet.nextRow + checks.length;
  sheet.add(
    words('All of these hold', 'strong'),
    live(`AND(${fixedAt(2, first)}:${fixedAt(2, last)})`, true, undefined, 'verdict'),
  );
  sheet.nameRange('All_checks', fixedAt(2, first - 1));
  for (const [text, formula] of checks) sheet.add(words(text), live(formula, true, undefined, 'verdict'));
  sheet.judge(`B${first - 1}:B${last}`);
  return sheet.build();
}

type Check = readonly [text: string, formula: string];

function wholeCase(rows: CaseRows, { inputs, results, audit }: CheckedPlaces): Check[] {
  const factor = (row: number): string => onSheet(DISCOUNTING, fixedAt(FIRST_YEAR_COLUMN, row));
  const areWithin = (range: string, from: number, to: number): string =>
    `SUMPRODUCT(--(${range}<${from}))+SUMPRODUCT(--(${range}>${to}))=0`;
  return [
    ['The workbook agrees with the product in every figure of Audit', `COUNTIF(${audit.verdicts},FALSE)=0`],
    ['No result is an error', `SUMPRODUCT(--ISERROR(${results.all}))=0`],
    ['Year 0 is not discounted', `AND(${factor(STANDARD_FACTOR_ROW)}=1,${factor(HEALTH_FACTOR_ROW)}=1)`],
    [
      'Discount bands begin at their first year and follow one another without a gap',
      'AND(MIN(Standard_from)<=1,MIN(Health_from)<=1,' +
        'SUM(Standard_to)-SUM(Standard_from)+ROWS(Standard_from)=MAX(Standard_to)-MIN(Standard_from)+1,' +
        'SUM(Health_to)-SUM(Health_from)+ROWS(Health_from)=MAX(Health_to)-MIN(Health_from)+1)',
    ],
    [
      'Discount bands reach the last year',
      `AND(MAX(Standard_to)>=${rows.model.horizon},MAX(Health_to)>=${rows.model.horizon})`,
    ],
    ...(rows.lines.length > 0
      ? [
          ['No optimism bias is below nought', `${areWithin(inputs.costsOf(rows.lines, 'optimism'), 0, 10)}`] as const,
          [
            'Every cost begins in a month of the year',
            areWithin(inputs.costsOf(rows.lines, 'firstMonth'), 1, 12),
          ] as const,
        ]
      : []),
    ...(rows.benefits.length > 0
      ? [
          ['Every cut for optimism is a share', areWithin(inputs.benefitsOf(rows.benefits, 'haircut'), 0, 1)] as const,
          [
            'No benefit that releases cash is a health effect',
            `SUMPRODUCT((${inputs.benefitsOf(rows.benefits, 'class')}="CRB")*(${inputs.benefitsOf(rows.benefits, 'health')}="yes"))=0`,
          ] as const,
        ]
      : []),
  ];
}

function ofOption(rows: CaseRows, option: NumberedOption, places: CheckedPlaces): Check[] {
  const { discounting, results, statement, cash } = places;
  const lastYear = rows.model.horizon;
  const { name } = option.option;
  const own = discounting.of(option);
  return [
    [
      `${name}: the NPSV is the sum of the flows discounted year by year`,
      same(results.metric('npsv', option), discounting.presentValue(own.present)),
    ],
    [
      `${name}: what net assets change by is what is owned and the cash to date`,
      same(
        statement.at('netAssetsChangeToDate', option, lastYear),
        `${statement.at('assetsAtEnd', option, lastYear)}+${cash.at('cumulativeCash', option, lastYear)}`,
      ),
    ],
  ];
}
