import type { Exact } from '#libs/money';
import { cellAt } from './address.js';
import { NOUGHT, running } from './case-rows.js';
import type { SheetBuilder } from './sheet.js';
import { addYearRow, type RowHead, yearAbove, yearColumn } from './year-axis.js';

/** Below a millionth of a pound an amount is noise of the spreadsheet’s doubles, and counts as nought. */
const isNought = (cell: string): string => `ROUND(${cell},6)`;

/**
 * What flows have come to so far, and a second row with the time of every crossing from below nought: year 0 is a point, and
 * the flow of year k arrives evenly over the year before it (golden cases, convention 7).
 * @returns the numbers of both rows
 */
export function addPaybackRows(
  sheet: SheetBuilder,
  head: (text: string) => RowHead,
  name: string,
  flows: readonly Exact[],
  flowRow: number,
): { readonly toDate: number; readonly crossings: number } {
  const cumulative = running(flows);
  const toDate = addYearRow(
    sheet,
    head(`${name}, to date`),
    cumulative,
    (year) =>
      year === 0
        ? cellAt(yearColumn(0), flowRow)
        : `${cellAt(yearColumn(year - 1), sheet.nextRow)}+${cellAt(yearColumn(year), flowRow)}`,
    { total: null },
  );
  const crossings = addYearRow(
    sheet,
    head(`${name}: paid back after years`),
    crossingTimes(cumulative, flows),
    (year) => {
      const now = cellAt(yearColumn(year), toDate);
      if (year === 0) return `IF(${isNought(now)}>=0,0,"")`;
      const before = cellAt(yearColumn(year - 1), toDate);
      return `IF(AND(${isNought(before)}<0,${isNought(now)}>=0),${yearAbove(year)}-1-${before}/${cellAt(yearColumn(year), flowRow)},"")`;
    },
    { format: 'years', total: null },
  );
  return { toDate, crossings };
}

function crossingTimes(cumulative: readonly Exact[], flows: readonly Exact[]): (Exact | string)[] {
  return cumulative.map((now, year) => {
    const before = cumulative[year - 1];
    const flow = flows[year] ?? NOUGHT;
    if (before === undefined) return now.greaterThanOrEqualTo(0) ? NOUGHT : '';
    return before.lessThan(0) && now.greaterThanOrEqualTo(0)
      ? before
          .negated()
          .dividedBy(flow)
          .plus(year - 1)
      : '';
  });
}

/**
 * How often flows have changed their sign up to each year: after one change alone there is one internal rate of return.
 * @returns the row, and how often they do in all
 */
export function addSignRows(
  sheet: SheetBuilder,
  head: (text: string) => RowHead,
  flows: readonly Exact[],
  flowRow: number,
): { readonly row: number; readonly changes: number } {
  let sign = 0;
  const signs = flows.map((flow) => (sign = flow.isZero() ? sign : flow.isNegative() ? -1 : 1));
  const signRow = addYearRow(
    sheet,
    head('Sign of the last flow that is not nought'),
    signs.map((one) => NOUGHT.plus(one)),
    (year) => {
      const flow = isNought(cellAt(yearColumn(year), flowRow));
      const before = year === 0 ? '0' : cellAt(yearColumn(year - 1), sheet.nextRow);
      return `IF(${flow}=0,${before},SIGN(${flow}))`;
    },
    { format: 'count', total: null },
  );
  let changes = 0;
  const row = addYearRow(
    sheet,
    head('Changes of sign to date'),
    signs.map((one, year) => {
      const before = signs[year - 1] ?? 0;
      return NOUGHT.plus((changes += before !== 0 && before !== one ? 1 : 0));
    }),
    (year) => {
      if (year === 0) return '0';
      const [now, before] = [cellAt(yearColumn(year), signRow), cellAt(yearColumn(year - 1), signRow)];
      return `${cellAt(yearColumn(year - 1), sheet.nextRow)}+IF(AND(${before}<>0,${now}<>${before}),1,0)`;
    },
    { format: 'count', total: null },
  );
  return { row, changes };
}
