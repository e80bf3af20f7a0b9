import { addWorkingDays, asIsoDate } from '#libs/calendar';
import { londonDay } from '#libs/platform';
import { englishBankHolidays } from './bank-holidays.js';

/** How long a programme has to look at what came in. */
export const WORKING_DAYS_TO_SCREEN = 5;

/**
 * The last day on which a submission should be screened: five working days in England after the day it was sealed.
 * @param submittedAt an instant
 * @returns a day; null beyond the years whose bank holidays are known
 */
export function screenBy(submittedAt: string): string | null {
  const due = addWorkingDays(asIsoDate(londonDay(submittedAt)), WORKING_DAYS_TO_SCREEN, englishBankHolidays);
  return due.kind === 'answer' ? due.value : null;
}
