import { Exact } from '#libs/money';
import { NOUGHT } from './arithmetic.js';

export type HighCostAreaZone = 'none' | 'fringe' | 'outer' | 'inner';

/**
 * The supplement of each zone for a whole-time post in 2026/27: a rate, the least and the most in pounds a year.
 * @see NHS Employers, Agenda for Change pay scales 2026/27
 */
const ZONES = {
  fringe: { rate: '0.05', least: '1346', most: '2270' },
  outer: { rate: '0.15', least: '4870', most: '6137' },
  inner: { rate: '0.20', least: '5794', most: '8746' },
} as const;

/** The supplement of a whole-time post, pounds a year. @param salary of a whole-time post, pounds a year */
export function highCostAreaSupplement(salary: Exact, zone: HighCostAreaZone): Exact {
  if (zone === 'none') return NOUGHT;
  const { rate, least, most } = ZONES[zone];
  return Exact.min(Exact.max(salary.times(rate), least), most);
}
