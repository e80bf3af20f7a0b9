import type { Instant } from './instant.js';
import type { IsoDate } from './iso-date.js';

/**
 * Whether the first day, or the first instant, is earlier than the second; the same one is not before itself. A day and an
 * instant cannot be compared: which is earlier depends on where one stands.
 */
export function isBefore(one: IsoDate, other: IsoDate): boolean;
export function isBefore(one: Instant, other: Instant): boolean;
export function isBefore(one: string, other: string): boolean {
  // Both are written in one way, from the greatest unit to the smallest, so the order of text is the order of time.
  return one < other;
}
