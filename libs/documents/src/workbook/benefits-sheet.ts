import type { CaseRows, NumberedOption } from './case-rows.js';
import { DISCOUNTING, INDEX_ROW } from './factor-rows.js';
import type { InputPlaces } from './inputs-sheet.js';
import { type Sheet, words } from './sheet.js';
import { addYearRow, inYear, type Rows, yearAbove, yearSheet } from './year-axis.js';

export const BENEFITS = 'Benefits';

const BLOCKS = {
  value: 'Real: after the build-up and what is cut for optimism; nought for what only changes hands',
  nominal: 'Budgets fall by: cash-releasing and agreed by the budget holder, in prices as they rise',
} as const;
export type BenefitBlock = keyof typeof BLOCKS;

export interface BenefitPlaces {
  readonly row: (block: BenefitBlock, number: number) => number;
  readonly rowsOf: (block: BenefitBlock, option: NumberedOption) => Rows;
}

/** Every benefit in every year: what it is worth, and what a budget falls by. */
export function benefitsSheet(
  rows: CaseRows,
  inputs: InputPlaces,
): { readonly sheet: Sheet; readonly places: BenefitPlaces } {
  const sheet = yearSheet(
    BENEFITS,
    rows.figures.years,
    'Pounds. A dis-benefit is negative. What is quantified without money, or told in words alone, is nought here.',
    ['Option', 'Benefit', 'Class', 'All years'],
  );
  const first = { value: 0, nominal: 0 };
  const row = (block: BenefitBlock, number: number): number => first[block] + number - 1;
  const input = inputs.benefit;

  const share = (number: number, year: number): string => {
    const nth = `${yearAbove(year)}-${input(number, 'firstYear')}+1`;
    const entered = `INDEX(${inputs.buildUp(number)},1,${nth})`;
    return `IF(${nth}>${inputs.buildUpYears},1,IF(ISBLANK(${entered}),1,${entered}))`;
  };
  const relativeWorth = (number: number, year: number): string => {
    if (!inputs.relativeWorth) return '';
    const entered = inputs.relativeWorth(number, year);
    return `*IF(ISBLANK(${entered}),1,${entered})`;
  };
  /** What it is worth to whoever gets it, whether or not another public body pays it. */
  const gross = (number: number, year: number): string => {
    const [t, start, lasts] = [yearAbove(year), input(number, 'firstYear'), input(number, 'years')];
    const isOver = `AND(NOT(ISBLANK(${lasts})),${t}>=${start}+${lasts})`;
    const hasNoMoney = `OR(${input(number, 'class')}="QUANT",${input(number, 'class')}="QUAL")`;
    return `IF(OR(${hasNoMoney},${t}<${start},${isOver}),0,${input(number, 'fullYearValue')}*(1-${input(number, 'haircut')})*${share(number, year)}${relativeWorth(number, year)})`;
  };
  const formulas: Record<BenefitBlock, (number: number, year: number) => string> = {
    value: (number, year) => `IF(${input(number, 'transfer')}="yes",0,${gross(number, year)})`,
    nominal: (number, year) =>
      `IF(AND(${input(number, 'class')}="CRB",${input(number, 'agreedCash')}="yes"),${gross(number, year)}*${inYear(DISCOUNTING, year, INDEX_ROW)},0)`,
  };

  for (const block of ['value', 'nominal'] as const) {
    sheet.add(words(BLOCKS[block], 'subheading'));
    first[block] = sheet.nextRow;
    for (const { number, option, benefit, figures } of rows.benefits)
      addYearRow(sheet, [option.name, benefit.label, benefit.class], figures[block], (year) =>
        formulas[block](number, year),
      );
    sheet.blank();
  }

  return {
    sheet: sheet.build(),
    places: {
      row,
      rowsOf: (block, { benefits }) => {
        const [from, to] = [benefits[0]?.number, benefits.at(-1)?.number];
        return from === undefined || to === undefined ? null : { first: row(block, from), last: row(block, to) };
      },
    },
  };
}
