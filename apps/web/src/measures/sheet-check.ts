import type { AppLoadContext } from 'react-router';
import { found } from '../design/acts.js';
import { graphql } from '../gql/index.js';
import type { MeasureShape } from '../gql/graphql.js';
import { readSheet, type SheetLine, type SheetReading } from './reading-sheet.js';

const CheckReadings = graphql(`
  query CheckReadings($measureId: ID!, $readings: [ReadingInput!]!) {
    checkReadings(measureId: $measureId, readings: $readings) {
      value
      why
      isThere
    }
  }
`);

/** The most readings that are taken at once. */
const MOST_READINGS = 5_000;

/** One line of a sheet as the check table shows it. */
export interface CheckedLine {
  readonly line: number;
  /** As it was read; null when it could not be, or names a patient. */
  readonly reading: SheetReading | null;
  /** How it stood in the sheet, where it could not be read; never of a line that names a patient. */
  readonly raw: string;
  /** What it comes to, in the measure’s unit. */
  readonly value: number | null;
  /** What is to be done about it; null for a line that can be taken, and for the heading. */
  readonly why: string | null;
  readonly kind: 'good' | 'bad' | 'there' | 'heading';
}

export interface CheckedSheet {
  readonly lines: readonly CheckedLine[];
  readonly good: number;
  /** The numbers of the lines that cannot be taken. */
  readonly leftOut: readonly number[];
}

/** A sheet that is not checked at all: there is nothing in it, or more than is taken at once. */
export class SheetRefused extends Error {}

/**
 * Says of every line of a sheet what would become of it; the API judges, by the rules it would refuse by.
 * @throws SheetRefused
 */
export async function checkSheet(
  ask: AppLoadContext['graphql'],
  { measureId, shape }: { measureId: string; shape: MeasureShape },
  text: string,
): Promise<CheckedSheet> {
  const lines = readSheet(text, shape);
  const readings = readingsIn(lines);
  if (!lines.some(({ kind }) => kind !== 'heading')) throw new SheetRefused('Paste at least 1 reading');
  if (readings.length > MOST_READINGS)
    throw new SheetRefused(
      `There are ${readings.length.toLocaleString('en-GB')} readings, and 5,000 are taken at once. Send them in parts, or ask whoever runs Springboard to import them whole`,
    );
  const judged = readings.length ? found((await ask(CheckReadings, { measureId, readings })).checkReadings) : [];
  let next = 0;
  const checked = lines.map((line): CheckedLine => {
    const at = { line: line.line, reading: null, raw: '', value: null };
    if (line.kind === 'heading') return { ...at, raw: line.raw, why: null, kind: 'heading' };
    if (line.kind === 'names-a-patient') return { ...at, why: NAMES_A_PATIENT, kind: 'bad' };
    if (line.kind === 'fault') return { ...at, raw: line.raw, why: `${capital(line.why)}.`, kind: 'bad' };
    const { value = null, why = null, isThere = false } = judged[next++] ?? {};
    const read = { ...at, reading: line.reading, value };
    if (why !== null) return { ...read, why: capital(why), kind: 'bad' };
    return isThere ? { ...read, why: HAS_ONE, kind: 'there' } : { ...read, why: null, kind: 'good' };
  });
  const leftOut = checked.filter(({ kind }) => kind === 'bad' || kind === 'there').map(({ line }) => line);
  return { lines: checked, good: checked.filter(({ kind }) => kind === 'good').length, leftOut };
}

const NAMES_A_PATIENT =
  'This line seems to name a patient. Nothing of it is kept. Take the name, number or date of birth out.';
const HAS_ONE = 'There is a reading for this day already. Take the line out, or correct that reading on its own page.';

const capital = (sentence: string): string => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;

export const readingsIn = (lines: readonly SheetLine[]): SheetReading[] =>
  lines.flatMap((line) => (line.kind === 'reading' ? [line.reading] : []));
