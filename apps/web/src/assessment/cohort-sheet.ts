import type { AssessmentTrack, CohortRowInput, TrainingStage } from '../gql/graphql.js';
import { namesAPatient, recordsIn } from '../measures/sheet-records.js';

/** One line of a list of trainees, with what it was read as. Lines are counted from 1, as they stand in the box or the file. */
export type CohortLine = { readonly line: number; readonly raw: string } & (
  | { readonly kind: 'row'; readonly row: CohortRowInput }
  | { readonly kind: 'heading' }
  /** Cannot be read, and why. */
  | { readonly kind: 'fault'; readonly why: string }
  /** Seems to name a patient: it is neither repeated nor sent anywhere. */
  | { readonly kind: 'names-a-patient' }
);

/** The columns in the order of the template: a list without headings is read so. */
const COLUMNS = ['name', 'email', 'trust', 'trainingStage', 'track', 'note'] as const;
type Column = (typeof COLUMNS)[number] | 'firstName' | 'surname';

/** What columns are called, in the template and in lists that programmes have already: small letters alone. */
const HEADINGS: Readonly<Record<string, Column>> = {
  name: 'name',
  'full name': 'name',
  trainee: 'name',
  'trainee name': 'name',
  'first name': 'firstName',
  forename: 'firstName',
  surname: 'surname',
  'last name': 'surname',
  'e mail': 'email',
  email: 'email',
  'e mail address': 'email',
  'email address': 'email',
  trust: 'trust',
  organisation: 'trust',
  employer: 'trust',
  site: 'trust',
  'training stage': 'trainingStage',
  stage: 'trainingStage',
  grade: 'trainingStage',
  track: 'track',
  note: 'note',
  notes: 'note',
};

export const TEMPLATE_HEADINGS = ['Name', 'E-mail address', 'Trust', 'Training stage', 'Track', 'Note'] as const;

/**
 * Reads a list that somebody pasted or chose as a CSV file: one trainee a line, columns by their headings or in the order
 * of the template. Looks at shape alone; what becomes of a row is the API's to judge. A cell that a spreadsheet would take
 * for a formula is text like any other.
 * @throws CohortUnreadable when its headings name no column that must be there
 */
export function readCohort(text: string): CohortLine[] {
  const [firstLine = ''] = text.trimStart().split(/\r?\n/, 1);
  const delimiter = firstLine.includes('\t') ? '\t' : many(firstLine, ';') > many(firstLine, ',') ? ';' : ',';
  let columns: readonly (Column | undefined)[] = COLUMNS;
  return recordsIn(text, delimiter).flatMap(({ line, raw, cells }, index): CohortLine[] => {
    if (cells?.every((cell) => cell === '')) return [];
    const at = { line, raw };
    if (namesAPatient(raw)) return [{ ...at, kind: 'names-a-patient' }];
    if (!cells)
      return [{ ...at, kind: 'fault', why: 'A quotation mark in it is not closed, or stands inside a cell.' }];
    const headings = index === 0 ? headingsIn(cells) : undefined;
    if (headings) {
      columns = headings;
      return [{ ...at, kind: 'heading' }];
    }
    const row = rowIn(cells, columns);
    return [typeof row === 'string' ? { ...at, kind: 'fault', why: row } : { ...at, kind: 'row', row }];
  });
}

const many = (text: string, sign: string): number => text.split(sign).length - 1;

/** A list that cannot be read at all, with what to do about it. */
export class CohortUnreadable extends Error {}

/** The first line, where it names columns and holds no address. */
function headingsIn(cells: readonly string[]): (Column | undefined)[] | undefined {
  const columns = cells.map(
    (cell) =>
      HEADINGS[
        cell
          .toLowerCase()
          .replaceAll(/[^a-z]+/g, ' ')
          .trim()
      ],
  );
  if (cells.some((cell) => cell.includes('@')) || !columns.some(Boolean)) return undefined;
  if (!columns.includes('email'))
    throw new CohortUnreadable('No heading in the first line says “E-mail address”. It tells one trainee from another');
  if (!columns.includes('name') && !columns.includes('surname'))
    throw new CohortUnreadable('No heading in the first line says “Name”');
  return columns;
}

/** What the cells say, or why they say nothing. */
function rowIn(cells: readonly string[], columns: readonly (Column | undefined)[]): CohortRowInput | string {
  const of = (column: Column) => cells[columns.indexOf(column)] ?? '';
  if (cells.length > columns.length && cells.slice(columns.length).some(Boolean))
    return 'There are more cells than columns. Put a cell with the separating sign in it in quotation marks.';
  const grade = of('trainingStage');
  const trainingStage = stageOf(grade);
  if (!trainingStage)
    return `${grade ? `“${grade}” is not a training stage` : 'There is no training stage'}: write foundation, core, higher or other.`;
  const track = trackOf(of('track'));
  if (track === undefined) return `“${of('track')}” is not a track: write proposal or full, or leave it empty.`;
  const name = of('name') || [of('firstName'), of('surname')].filter(Boolean).join(' ');
  return { name, email: of('email'), trust: of('trust'), trainingStage, track, note: of('note') };
}

/** The training stage of a word, or of a grade such as F2, CT1, IMT2 or ST5. The first two years of run-through training are core. */
function stageOf(text: string): TrainingStage | undefined {
  const grade = text.toLowerCase().replaceAll(/[\s.-]+/g, '');
  if (/^(foundation(training|doctor)?|f[y]?[12])$/.test(grade)) return 'FOUNDATION';
  if (/^(core(training)?|(ct|imt|accs|gpst)[1-4]?|st[12])$/.test(grade)) return 'CORE';
  if (/^(higher(specialty)?(training)?|st[3-9]|spr)$/.test(grade)) return 'HIGHER';
  return /^(other|sas|consultant|fellow|locallyemployeddoctor)$/.test(grade) ? 'OTHER' : undefined;
}

/** The track of a word; null for an empty cell, which takes the scheme’s; undefined for what is none. */
function trackOf(text: string): AssessmentTrack | null | undefined {
  const track = text.toLowerCase().trim();
  if (!track) return null;
  if (['proposal', 'proposal track', 'plan', 'the plan'].includes(track)) return 'PROPOSAL';
  return ['full', 'full track', 'whole project', 'the whole project'].includes(track) ? 'FULL' : undefined;
}
