import { addWorkingDays, asIsoDate } from '#libs/calendar';
import { englishBankHolidays } from '../cohort/bank-holidays.js';

/** How long after its board a programme has to let results go (the programme’s marking rules, “Feedback”). */
export const WORKING_DAYS_TO_RELEASE = 15;

/**
 * The last day on which results should go out: fifteen working days in England after the board sat.
 * @param heldOn the day the board sat
 * @returns a day; null beyond the years whose bank holidays are known
 */
export function resultsDueOn(heldOn: string): string | null {
  const due = addWorkingDays(asIsoDate(heldOn), WORKING_DAYS_TO_RELEASE, englishBankHolidays);
  return due.kind === 'answer' ? due.value : null;
}
