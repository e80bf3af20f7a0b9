import { sayDay, sayPounds } from '../design/words.js';
import { sayYear } from '../projects/financial-years.js';
import type { TagColour } from '../design/pieces.js';
import type { RealisationState } from '../gql/graphql.js';

/** What came of a benefit, in a word. One that did not come is said as plainly as one that did. */
export const realisedTags = {
  PLANNED: ['Not measured yet', 'grey'],
  NOT_SHOWN: ['Not shown by the chart', 'yellow'],
  REALISED: ['Realised', 'green'],
  PARTLY: ['Partly realised', 'blue'],
  NOT_REALISED: ['Not realised', 'orange'],
  DIS_BENEFIT: ['Got worse', 'red'],
} satisfies Record<RealisationState, readonly [string, TagColour]>;

interface Came {
  readonly percent?: string | null | undefined;
  readonly forecastToDate: string;
  readonly actualToDate: string;
  readonly quarters: readonly { readonly actual?: string | null | undefined }[];
}

/** “£1,920 of £2,000, 96% of what was forecast for the 4 quarters that were measured”. */
export function sayCame({ percent, forecastToDate, actualToDate, quarters }: Came): string {
  const measured = quarters.filter(({ actual }) => actual != null).length;
  if (!measured) return 'Nothing has been measured yet';
  const which = measured === 1 ? 'the 1 quarter that was measured' : `the ${measured} quarters that were measured`;
  return percent == null
    ? `${sayPounds(actualToDate)}, where nothing was forecast for ${which}`
    : `${sayPounds(actualToDate)} of ${sayPounds(forecastToDate)}: ${percent.replace('-', '−')}% of what was forecast for ${which}`;
}

/** Since when it counts: a day of the chart, or the first year in which a budget fell. */
export function saySince(
  since: string | null | undefined,
  until: string | null | undefined,
  isFromBudgets: boolean,
): string {
  if (since == null) return 'It does not count yet';
  if (isFromBudgets) return `The financial year ${sayYear(since)}`;
  return until ? `${sayDay(since)}, until a signal the other way on ${sayDay(until)}` : `${sayDay(since)}, and goes on`;
}

/** What made the difference to the forecast. @returns null where it cannot be told apart */
export function sayEffects(rate: string | null | undefined, volume: string | null | undefined): string | null {
  if (rate == null || volume == null) return null;
  const part = (amount: string, more: string, less: string) =>
    /^-?0+(\.0+)?$/.test(amount)
      ? null
      : `${sayPounds(amount.replace('-', ''))} ${amount.startsWith('-') ? less : more}`;
  const parts = [
    part(rate, 'more, because it changed by more than planned', 'less, because it changed by less than planned'),
    part(
      volume,
      'more, because it was about more cases, or sooner, than planned',
      'less, because it was about fewer cases, or later, than planned',
    ),
  ].filter((words) => words !== null);
  return parts.length ? parts.join('; ') : 'Nothing: it came as planned';
}
