import type { MeasureShape } from '../gql/graphql.js';

export interface PastedReading {
  /** Its line in the box, from 1. */
  readonly line: number;
  readonly takenOn: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

export interface Pasted {
  readonly readings: readonly PastedReading[];
  /** Each bad line, in a sentence. */
  readonly faults: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads what somebody pasted out of a sheet: a reading a line, its cells apart by commas, semicolons or tabs. A first line
 * without a figure is taken for the heading. Looks at shape alone; whether a reading can be is the API's to judge.
 */
export function readPasted(text: string, shape: MeasureShape): Pasted {
  const readings: PastedReading[] = [];
  const faults: string[] = [];
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (!row.trim() || (index === 0 && !/\d/.test(row))) continue;
    const line = index + 1;
    const cells = row.split(/[,;\t]/).map((cell) => cell.trim());
    const takenOn = dayOf(cells[0] ?? '');
    const numbers = cells.slice(1).map(numberOf);
    const wanted = shape === 'PROPORTION' || shape === 'RATE' ? 2 : 1;
    if (takenOn === undefined)
      faults.push(`Line ${line}: “${cells[0]}” is not a day, such as 27/3/2026 or 27 March 2026`);
    else if (numbers.some((number) => number === undefined))
      faults.push(`Line ${line}: “${cells[numbers.indexOf(undefined) + 1]}” is not a number`);
    else if (numbers.length < wanted)
      faults.push(
        `Line ${line}: ${wanted === 2 ? 'give 2 numbers, the count and what it is out of' : 'give a number'}`,
      );
    else if (numbers.slice(wanted).some((number) => number !== null))
      faults.push(`Line ${line}: there are more numbers than this measure takes. Write large numbers without a comma`);
    else {
      const [first = null, second = null] = numbers as (number | null)[];
      const isValue = shape === 'VALUE';
      readings.push({
        line,
        takenOn,
        numerator: isValue ? null : first,
        denominator: wanted === 2 ? second : null,
        value: isValue ? first : null,
      });
    }
  }
  if (!readings.length && !faults.length) faults.push('Paste at least 1 reading');
  return { readings, faults };
}

/** A cell's number; null for an empty cell, which was not measured; undefined for what is no number. */
function numberOf(cell: string): number | null | undefined {
  if (cell === '') return null;
  return /^-?\d+(\.\d+)?%?$/.test(cell) ? Number(cell.replace('%', '')) : undefined;
}

/** The day a cell means, the British way round. Undefined when there is no such day. */
function dayOf(cell: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(cell);
  if (iso) return realDay(iso[1], iso[2], iso[3]);
  const british = /^(\d{1,2})[/. -](\d{1,2}|[a-z]{3,9})[/. -](\d{4})$/i.exec(cell);
  if (!british) return undefined;
  const month = MONTHS.indexOf((british[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return realDay(british[3], month ? String(month) : british[2], british[1]);
}

function realDay(year = '', month = '', date = ''): string | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const there = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(+there) && there.toISOString().startsWith(day) ? day : undefined;
}
