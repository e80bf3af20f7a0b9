import { Exact, roundToPenny } from '#libs/money';
import { sayPounds } from '../design/words.js';
import { benefitWords, optionWords } from './case-words.js';
import type { CaseChecked } from './check-query.js';
import { differenceOf, sayChange, sayWorth } from './earlier-values.js';

/** A cost or a benefit that no longer says what was first entered. */
export interface ChangedFigure {
  /** The page on which it is looked at. */
  readonly to: string;
  readonly label: string;
  /** What it is of: an option, or a kind of benefit. */
  readonly of: string;
  readonly first: string;
  readonly now: string;
  /** A sentence: how many pounds a year that makes. */
  readonly difference: string;
  /** Who changed it, when and why, the first first. */
  readonly changes: readonly string[];
}

/** Every cost and benefit that was valued anew. The page’s loader does the sums, and no browser. */
export function changedFigures(
  planPath: string,
  options: CaseChecked['options'],
  benefits: CaseChecked['benefits'],
): ChangedFigure[] {
  const costs = options.flatMap(({ kind, lines }) =>
    lines.flatMap((line): ChangedFigure[] => {
      const [first] = line.earlier;
      if (!first) return [];
      return [
        {
          to: `${planPath}/lines/${line.id}`,
          label: line.label,
          of: optionWords[kind],
          first: sayPrice(first),
          now: sayPrice(line),
          difference: differenceOfPrice(first, line),
          changes: line.earlier.map(sayChange),
        },
      ];
    }),
  );
  const gains = benefits.flatMap((benefit): ChangedFigure[] => {
    const [first] = benefit.earlier;
    if (!first) return [];
    return [
      {
        to: `${planPath}/benefits/${benefit.id}/working`,
        label: benefit.label,
        of: benefitWords[benefit.kind],
        first: sayWorth(first),
        now: sayWorth(benefit),
        difference: differenceOf(first, benefit),
        changes: benefit.earlier.map(sayChange),
      },
    ];
  });
  return [...costs, ...gains];
}

interface Price {
  readonly nonRecurrent: string;
  readonly recurrent: string;
}

/** What the price of a line is: once, each year or both. */
const sayPrice = ({ nonRecurrent, recurrent }: Price): string =>
  `${sayPounds(nonRecurrent)} once, ${sayPounds(recurrent)} each year`;

/** “£400 more once and £120 a year less.” */
function differenceOfPrice(first: Price, now: Price): string {
  const once = new Exact(now.nonRecurrent).minus(first.nonRecurrent);
  const yearly = new Exact(now.recurrent).minus(first.recurrent);
  const said = [
    ...(once.isZero() ? [] : [`${amountOf(once)} ${moreOrLess(once)} once`]),
    ...(yearly.isZero() ? [] : [`${amountOf(yearly)} a year ${moreOrLess(yearly)}`]),
  ];
  return said.length ? `${said.join(' and ')}.` : 'The same as first entered.';
}

const amountOf = (amount: Exact): string => sayPounds(roundToPenny(amount.abs().toFixed()));
const moreOrLess = (amount: Exact): string => (amount.isNegative() ? 'less' : 'more');
