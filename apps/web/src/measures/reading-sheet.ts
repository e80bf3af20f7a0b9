import type { MeasureShape } from '../gql/graphql.js';
import { delimiterOf, namesAPatient, recordsIn } from './sheet-records.js';

export interface SheetReading {
  readonly takenOn: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly note: string | null;
}

/** One line of a sheet, with what it was read as. Lines are counted from 1, as they stand in the box or the file. */
export type SheetLine = { readonly line: number; readonly raw: string } & (
  | { readonly kind: 'reading'; readonly reading: SheetReading }
  | { readonly kind: 'heading' }
  /** Cannot be read; why, in words that go on after “Line 3:”. */
  | { readonly kind: 'fault'; readonly why: string }
  /** Seems to name a patient: it is neither repeated nor sent anywhere. */
  | { readonly kind: 'names-a-patient' }
);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST_NOTE = 500;

/**
 * Reads a sheet that somebody pasted or chose as a CSV file: a reading a line, the day the British way round, its numbers,
 * and a note if there is one. Looks at shape alone; whether a reading can be is the API's to judge.
 */
export function readSheet(text: string, shape: MeasureShape): SheetLine[] {
  return recordsIn(text, delimiterOf(text)).flatMap(({ line, raw, cells }, index): SheetLine[] => {
    if (cells?.every((cell) => cell === '')) return [];
    const at = { line, raw };
    if (namesAPatient(raw) || cells?.some(namesAPatient)) return [{ ...at, kind: 'names-a-patient' }];
    if (!cells) return [{ ...at, kind: 'fault', why: 'a quotation mark in it is not closed, or stands inside a cell' }];
    if (index === 0 && isHeading(cells)) return [{ ...at, kind: 'heading' }];
    const read = readingIn(cells, shape);
    return [typeof read === 'string' ? { ...at, kind: 'fault', why: read } : { ...at, kind: 'reading', reading: read }];
  });
}

/** The first line, where it begins with words and holds no number: “Week, treated within 60 minutes, all”. */
const isHeading = (cells: readonly string[]): boolean =>
  dayOf(cells[0] ?? '') === undefined &&
  !/^\d/.test(cells[0] ?? '') &&
  cells.slice(1).every((cell) => typeof numberOf(cell) !== 'number');

/** What the cells say, or why they say nothing. */
function readingIn(cells: readonly string[], shape: MeasureShape): SheetReading | string {
  const wanted = shape === 'PROPORTION' || shape === 'RATE' ? 2 : 1;
  const [dayCell = '', ...others] = cells;
  const takenOn = dayOf(dayCell);
  if (takenOn === undefined) return `“${dayCell}” is not a day, such as 27/3/2026 or 27 March 2026`;
  const numbers = others.slice(0, wanted).map(numberOf);
  const [note = '', ...beyond] = others.slice(wanted);
  const unread = numbers.indexOf(undefined);
  if (unread >= 0) return `“${others[unread]}” is not a number`;
  if (numbers.length < wanted)
    return wanted === 2 ? 'give 2 numbers, the count and what it is out of' : 'give a number';
  if (typeof numberOf(note) === 'number' || beyond.some((cell) => cell !== ''))
    return 'there are more numbers than this measure takes. Put a number with a comma in it in quotation marks';
  if (note.length > LONGEST_NOTE) return `its note has more than ${LONGEST_NOTE} characters`;
  const [first = null, second = null] = numbers as (number | null)[];
  const isValue = shape === 'VALUE';
  return {
    takenOn,
    numerator: isValue ? null : first,
    denominator: wanted === 2 ? second : null,
    value: isValue ? first : null,
    note: note || null,
  };
}

/** A cell's number; null for an empty cell, which was not measured; undefined for what is no number. */
function numberOf(cell: string): number | null | undefined {
  if (cell === '') return null;
  return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?$/.test(cell) ? Number(cell.replaceAll(/[,%]/g, '')) : undefined;
}

/** The day a cell means, the British way round; midnight behind it, as exports write it, is not looked at. */
function dayOf(cell: string): string | undefined {
  const day = cell.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(day);
  if (iso) return realDay(iso[1], iso[2], iso[3]);
  const british = /^(\d{1,2})[/. -](\d{1,2}|[a-z]{3,9})[/. -](\d{4}|\d{2})$/i.exec(day);
  if (!british) return undefined;
  const [, date, named = '', year = ''] = british;
  const month = MONTHS.indexOf(named.slice(0, 3).toLowerCase()) + 1;
  return realDay(year.length === 2 ? `20${year}` : year, month ? String(month) : named, date);
}

function realDay(year = '', month = '', date = ''): string | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const there = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(+there) && there.toISOString().startsWith(day) ? day : undefined;
}
