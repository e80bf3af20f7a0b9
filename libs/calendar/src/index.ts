export {
  addFinancialYears,
  asFinancialYear,
  daysOfFinancialYear,
  type FinancialYear,
  financialYearOf,
  financialYearsBetween,
  isFinancialYear,
} from './financial-year.js';
export {
  addDays,
  addMonths,
  asIsoDate,
  daysBetween,
  type IsoDate,
  isIsoDate,
  weeksBetween,
  weekStart,
} from './iso-date.js';
