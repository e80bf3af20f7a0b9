import { addPounds, asPounds, subtractPounds } from '#libs/money';

interface ServiceLine {
  readonly incomeBefore: string;
  readonly directBefore: string;
  readonly indirectBefore: string;
  readonly overheadBefore: string;
  readonly incomeAfter: string;
  readonly directAfter: string;
  readonly indirectAfter: string;
  readonly overheadAfter: string;
}

export interface LineRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly isSum: boolean;
}

/**
 * What a service line brings in and costs a year, with its contribution (income less direct and indirect costs) and what is
 * left after overhead, before and after, in pounds to the penny.
 */
export function serviceLineRows(line: ServiceLine): LineRow[] {
  const part = (income: string, direct: string, indirect: string, overhead: string) => {
    const contribution = subtractPounds(asPounds(income), addPounds(asPounds(direct), asPounds(indirect)));
    return {
      income,
      direct,
      indirect,
      contribution,
      overhead,
      left: subtractPounds(contribution, asPounds(overhead)),
    };
  };
  const before = part(line.incomeBefore, line.directBefore, line.indirectBefore, line.overheadBefore);
  const after = part(line.incomeAfter, line.directAfter, line.indirectAfter, line.overheadAfter);
  const row = (key: keyof typeof before, name: string, isSum = false): LineRow => ({
    name,
    before: before[key],
    after: after[key],
    change: subtractPounds(asPounds(after[key]), asPounds(before[key])),
    isSum,
  });
  return [
    row('income', 'Income'),
    row('direct', 'Direct costs'),
    row('indirect', 'Indirect costs'),
    row('contribution', 'Contribution', true),
    row('overhead', 'Overhead'),
    row('left', 'Left after overhead', true),
  ];
}
