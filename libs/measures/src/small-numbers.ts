const LARGEST_HIDDEN = 7;
const ROUNDED_TO = 5;

/**
 * A count as it may be shown outside the team: nought stays, 1 to 7 are hidden, others are rounded to the nearest 5.
 * @returns null for a hidden one, and for none
 * @see NHS Digital, Hospital Episode Statistics analysis guide, disclosure control rule of 2018
 */
export function protectedCount(count: number | null): number | null {
  if (count === null || count === 0) return count;
  if (count <= LARGEST_HIDDEN) return null;
  return Math.round(count / ROUNDED_TO) * ROUNDED_TO;
}
