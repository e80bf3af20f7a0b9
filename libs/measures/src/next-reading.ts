import { addDays, addMonths, asIsoDate, type IsoDate } from '#libs/calendar';
import type { Frequency } from './measures.entities.js';

/** When the next reading is due after the newest one: null for a measure read with every case, or not read at all yet. */
export function nextReadingOn(frequency: Frequency, newestOn: string | undefined): IsoDate | null {
  if (newestOn === undefined) return null;
  const newest = asIsoDate(newestOn);
  switch (frequency) {
    case 'daily':
      return addDays(newest, 1);
    case 'weekly':
      return addDays(newest, 7);
    case 'fortnightly':
      return addDays(newest, 14);
    case 'monthly':
      return addMonths(newest, 1);
    case 'per-case':
      return null;
  }
}
