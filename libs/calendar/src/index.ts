export { addDays, addMonths, daysBetween, weekday, weeksBetween, weekStart } from './day-arithmetic.js';
export {
  addFinancialYears,
  asFinancialYear,
  daysOfFinancialYear,
  type FinancialYear,
  type FinancialYearOutcome,
  financialYearOf,
  financialYearsBetween,
  isFinancialYear,
  nextFinancialYear,
  parseFinancialYear,
} from './financial-year.js';
export { asInstant, type Instant, type InstantOutcome, isInstant, parseInstant } from './instant.js';
export { isBefore } from './is-before.js';
export { asIsoDate, type IsoDate, type IsoDateOutcome, isIsoDate, parseIsoDate } from './iso-date.js';
export { sayDay } from './say-day.js';
export {
  addWorkingDays,
  type BankHolidays,
  isWorkingDay,
  type WorkingDayOutcome,
  workingDaysBetween,
} from './working-days.js';
