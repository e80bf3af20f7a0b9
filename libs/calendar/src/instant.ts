import { addDays } from './day-arithmetic.js';
import { type IsoDate, isIsoDate } from './iso-date.js';

declare const instant: unique symbol;

/** A moment in UTC with milliseconds, `2026-11-24T09:30:00.000Z`: one spelling for each moment, so it sorts as text. */
export type Instant = string & { readonly [instant]: true };

const SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const READABLE = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)$/;

const MINUTES_IN_DAY = 1440;
/** No place on earth is further from UTC: Kiribati, 14 hours. */
const FURTHEST_OFFSET_IN_MINUTES = 14 * 60;

/** Whether the text is an instant in its one spelling. */
export const isInstant = (text: string): text is Instant => SHAPE.test(text) && read(text) === text;

/** @throws RangeError naming the text when it is not an instant in its one spelling */
export function asInstant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`asInstant: “${text}” is not an instant like 2026-11-24T09:30:00.000Z`);
  return text;
}

/** A moment as a file or a program wrote it, or why it is none. */
export type InstantOutcome =
  { readonly kind: 'instant'; readonly value: Instant } | { readonly kind: 'notInstant'; readonly why: string };

/**
 * Reads a moment written in ISO 8601 with its distance from UTC and gives it in UTC. What is finer than a millisecond is
 * cut off, so the result is never later than what was written. A time without a distance is refused: whose clock was it?
 */
export function parseInstant(written: string): InstantOutcome {
  const value = read(written.trim());
  return value === undefined
    ? { kind: 'notInstant', why: 'Give a time with its distance from UTC, like 2026-11-24T09:30:00Z.' }
    : { kind: 'instant', value };
}

function read(written: string): Instant | undefined {
  const [, day = '', hours = '', minutes = '', seconds = '00', fraction = '', offset = ''] =
    READABLE.exec(written) ?? [];
  if (!isIsoDate(day) || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const away = offset === 'Z' ? 0 : offsetInMinutes(offset);
  if (away === undefined) return undefined;
  const minute = Number(hours) * 60 + Number(minutes) - away;
  const days = Math.floor(minute / MINUTES_IN_DAY);
  const minuteOfDay = minute - days * MINUTES_IN_DAY;
  const two = (part: number): string => String(part).padStart(2, '0');
  const shifted = dayOrNothing(day, days);
  if (shifted === undefined) return undefined;
  const time = `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}:${seconds}`;
  return `${shifted}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z` as Instant;
}

function offsetInMinutes(offset: string): number | undefined {
  const minutesPart = Number(offset.slice(3).replace(':', '') || '0');
  const size = Number(offset.slice(1, 3)) * 60 + minutesPart;
  if (minutesPart > 59 || size > FURTHEST_OFFSET_IN_MINUTES) return undefined;
  return offset.startsWith('-') ? -size : size;
}

function dayOrNothing(day: IsoDate, days: number): IsoDate | undefined {
  const isBeforeTheFirst = day === '0001-01-01' && days < 0;
  const isAfterTheLast = day === '9999-12-31' && days > 0;
  return isBeforeTheFirst || isAfterTheLast ? undefined : addDays(day, days);
}
