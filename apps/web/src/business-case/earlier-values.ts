import { Exact, roundToPenny } from '#libs/money';
import { percentOf, tidied } from '../design/percent.js';
import { list, sayDay, sayPounds } from '../design/words.js';
import type { EarlierFiguresFragment } from '../gql/graphql.js';
import { benefitWords } from './case-words.js';
import { directionWords, evidenceWords, worthWords } from './worth-words.js';

/** What a benefit is valued by, now or before. Shares are fractions. */
export type Valued = Omit<EarlierFiguresFragment, '__typename' | 'why' | 'byName' | 'at'>;
export type BenefitWithEarlier = Valued & { readonly earlier: readonly EarlierFiguresFragment[] };

/** One figure a benefit had, as a page shows it. */
export interface FigureThen {
  readonly key: string;
  readonly isNow: boolean;
  /** In a full year, after the cut for optimism. */
  readonly worth: string;
  /** Who changed it, when and why; null for the figure that counts. */
  readonly changed: string | null;
  /** What the next figure made other; null for the figure that counts. */
  readonly difference: string | null;
}

/** The figure that counts and those before it, the newest first. The page’s loader does the sums, and no browser. */
export function figuresThen(benefit: BenefitWithEarlier): FigureThen[] {
  const before = benefit.earlier.map((then, index): FigureThen => ({
    key: then.at,
    isNow: false,
    worth: sayWorth(then),
    changed: sayChange(then),
    difference: differenceOf(then, benefit.earlier[index + 1] ?? benefit),
  }));
  return [{ key: 'now', isNow: true, worth: sayWorth(benefit), changed: null, difference: null }, ...before.reverse()];
}

/** “Bo Finance, 3 March 2026: The price of the division”, with or without a reason. */
export const sayChange = ({ byName, at, why }: Pick<EarlierFiguresFragment, 'byName' | 'at' | 'why'>): string =>
  `${byName}, ${sayDay(at)}${why ? `: ${why}` : ''}`;

/** Pounds of a full year as the case counts them: after the cut for optimism, and less than nought for what gets worse. */
function worthOf({ annual, haircut, isDisbenefit }: Valued): Exact | null {
  if (annual == null) return null;
  return new Exact(annual).times(new Exact(1).minus(haircut)).times(isDisbenefit ? -1 : 1);
}

const pounds = (amount: Exact): string => sayPounds(roundToPenny(amount.toFixed()));

export const sayWorth = (figures: Valued): string => {
  const worth = worthOf(figures);
  return worth ? `${pounds(worth)} in a full year` : 'Not put into pounds';
};

/** “£5,443.20 a year less: what one is worth went from £160 to £140”: the difference in pounds, and what made it. */
export function differenceOf(before: Valued, after: Valued): string {
  const because = changesBetween(before, after);
  return `${inPounds(worthOf(before), worthOf(after))}${because.length ? `: ${list(because)}` : ''}.`;
}

function inPounds(before: Exact | null, after: Exact | null): string {
  if (!before) return after ? `${pounds(after)} a year, where no pounds were given before` : 'No pounds, as before';
  if (!after) return `${pounds(before)} a year less, as it is no longer put into pounds`;
  const more = after.minus(before);
  if (more.isZero()) return 'The same in a full year';
  return `${pounds(more.abs())} a year ${more.isNegative() ? 'less' : 'more'}`;
}

const perCent = (fraction: string): string => `${percentOf(fraction)}%`;
const ends = ({ low, high }: Valued): string =>
  low || high ? `${perCent(low ?? '1')} to ${perCent(high ?? '1')} of the figure` : 'none';
const builds = ({ buildUp }: Valued): string =>
  buildUp.length ? `${list(buildUp.map(perCent))} of it` : 'all at once';

/** Each figure in the words of the form it is asked in, with how it is read aloud. */
const SAID: readonly (readonly [name: string, say: (figures: Valued) => string | null])[] = [
  ['the kind', ({ kind }) => `“${benefitWords[kind]}”`],
  ['the measure before', ({ baseline }) => plain(baseline)],
  ['what it will be', ({ target }) => plain(target)],
  ['which way is better', ({ direction }) => direction && `“${directionWords[direction]}”`],
  ['how many a year', ({ annualVolume }) => plain(annualVolume)],
  ['what one is worth', ({ unitValue }) => (unitValue == null ? null : sayPounds(unitValue))],
  ['the kind of worth', ({ unitValueBasis }) => unitValueBasis && `“${worthWords[unitValueBasis]}”`],
  ['what would have come anyway', ({ deadweight }) => perCent(deadweight)],
  ['the share that is ours', ({ attribution }) => perCent(attribution)],
  ['what it rests on', ({ evidence }) => evidence && `“${evidenceWords[evidence]}”`],
  ['the cut for optimism', ({ haircut }) => perCent(haircut)],
  ['how it builds up', builds],
  ['its range', ends],
  ['how it is discounted', ({ isHealth }) => (isHealth ? 'as health' : 'as money')],
  ['whether it gets better', ({ isDisbenefit }) => (isDisbenefit ? 'worse' : 'better')],
];
/** What a benefit has only while it is worked out: said once, and not figure by figure. */
const OF_THE_SUM = ['the measure before', 'what it will be', 'which way is better', 'how many a year'];
const OF_ONE = ['what one is worth', 'the kind of worth'];

function changesBetween(before: Valued, after: Valued): string[] {
  const [was, is] = [before.baseline != null, after.baseline != null];
  const how =
    was === is
      ? []
      : [
          is
            ? 'it is worked out, where one figure was given before'
            : 'one figure is given, where it was worked out before',
        ];
  const leftOut = was === is ? [] : [...OF_THE_SUM, ...OF_ONE];
  return [
    ...how,
    ...SAID.filter(([name]) => !leftOut.includes(name)).flatMap(([name, say]) => {
      const [then, now] = [say(before), say(after)];
      return then === now ? [] : [`${name} went from ${then ?? 'not said'} to ${now ?? 'not said'}`];
    }),
  ];
}

const asTyped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const plain = (decimal: string | null | undefined): string | null =>
  decimal == null ? null : asTyped.format(Number(tidied(decimal))).replace('-', '−');
