import { sayNumber } from '../design/numbers.js';

interface Effort {
  readonly expectedPoints?: number | null | undefined;
  readonly medianWeeks?: number | null | undefined;
  readonly expectedWeeks?: number | null | undefined;
}

/** “A change to 60% would show after 9 weeks on average (9 readings). Half of such changes show within 7 weeks.” */
export function sayEffort({ expectedPoints, expectedWeeks, medianWeeks }: Effort, hoped: string): string {
  if (expectedPoints == null || expectedWeeks == null)
    return `A change to ${hoped} is so small that it would hardly ever show. Hope for more, or count more patients each time.`;
  const half = medianWeeks == null ? '' : ` Half of such changes show within ${sayWeeks(medianWeeks)}.`;
  return `A change to ${hoped} would show after ${sayWeeks(expectedWeeks)} on average (${counted(expectedPoints, 'reading')}).${half}`;
}

/** “3 in 10”, “1 in 20”: a chance as people picture it. */
export function sayChance(chance: number): string {
  if (chance <= 0) return 'None of';
  return chance >= 0.1 ? `About ${Math.round(chance * 10)} in 10` : `About 1 in ${Math.round(1 / chance)}`;
}

const sayWeeks = (weeks: number): string => counted(weeks, 'week');

/** Up to ten with one decimal where it matters, above in whole numbers: the estimate is no finer. */
function counted(number: number, one: string): string {
  const rounded = number < 10 ? Math.round(number * 10) / 10 : Math.round(number);
  return `${sayNumber(rounded)} ${one}${rounded === 1 ? '' : 's'}`;
}
