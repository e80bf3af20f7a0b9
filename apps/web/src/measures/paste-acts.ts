import { redirect } from 'react-router';
import type { ActPage, Refused } from '../design/acts.js';
import { count, list } from '../design/words.js';
import { EnterReadings } from './measure-acts.js';
import { measureForForm } from './measure-query.js';
import { readSheet } from './reading-sheet.js';
import { ofSheet } from './reading-refusals.js';
import { type CheckedSheet, checkSheet, SheetRefused } from './sheet-check.js';
import { LARGEST_SHEET, markOf, textOf, tooLarge, UnreadableFile } from './sheet-upload.js';

/** What came of a sheet: how each line was read, or what to mend; always with the text as it was typed. */
export interface SheetAnswer extends Omit<Refused, 'form'> {
  readonly checked?: CheckedSheet;
}

/** Shows what would become of every line of the box or the file. Saves nothing. */
export async function checkTyped(body: FormData, page: ActPage): Promise<SheetAnswer> {
  const typed = String(body.get('lines') ?? '').replaceAll('\r\n', '\n');
  const file = body.get('file');
  const mark = String(body.get('ofFile') ?? '');
  if (!(file instanceof File) || file.size === 0) return answer(typed, mark, page);
  // What came out of an earlier file gives way to this one; what somebody typed does not.
  if (typed.trim() && mark !== markOf(typed))
    return refused(
      typed,
      'There are lines in the box as well. Empty the box to take the file, or send the box alone',
      'file',
    );
  try {
    const text = await textOf(file);
    return await answer(text, markOf(text), page);
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(typed, error.message, 'file', mark);
    throw error;
  }
}

/** Adds the lines that the person has seen to be good. What was left out is on the page again. */
export async function addChecked(body: FormData, page: ActPage): Promise<Response | SheetAnswer> {
  const text = String(body.get('lines') ?? '').replaceAll('\r\n', '\n');
  const leftOut = new Set(
    String(body.get('leftOut') ?? '')
      .split(',')
      .filter(Boolean)
      .map(Number),
  );
  const measure = await measureOf(page);
  const lines = readSheet(text, measure.shape);
  const chosen = lines.flatMap((line) =>
    line.kind === 'reading' && !leftOut.has(line.line) ? [{ line: line.line, ...line.reading }] : [],
  );
  const key = body.get('idempotencyKey');
  const { enterReadings } = await page.graphql(EnterReadings, {
    input: {
      measureId: measure.id,
      idempotencyKey: typeof key === 'string' && key ? key : null,
      readings: chosen.map(({ line: _line, ...reading }) => reading),
    },
  });
  const errors = ofSheet(enterReadings.errors, chosen);
  if (errors.length) {
    const again = await answer(text, '', page);
    return { ...again, errors: [...errors.map(({ message }) => ({ field: 'lines', message })), ...again.errors] };
  }
  const warnings = (enterReadings.warnings ?? []).map(({ message }) => message);
  const others = lines.filter(({ line }) => leftOut.has(line));
  page.say(
    [
      saidOf(
        chosen.length,
        others.map(({ line }) => line),
      ),
      ...warnings,
    ].join(' '),
    ['check'],
  );
  if (!others.length) return redirect(`/projects/${page.param('projectId')}/measures/${measure.id}`);
  return answer(others.map(({ raw }) => raw).join('\n'), '', page);
}

const MOST_NAMED = 10;

/** “12 readings added. Lines 3 and 7 were not: they are in the box below.” */
function saidOf(added: number, leftOut: readonly number[]): string {
  const done = `${count(added, 'reading')} added.`;
  if (!leftOut.length) return done;
  const named =
    leftOut.length > MOST_NAMED
      ? count(leftOut.length, 'line')
      : `line${leftOut.length === 1 ? '' : 's'} ${list(leftOut.map(String))}`;
  return `${done} Not added: ${named}. What was not added is still in the box.`;
}

async function answer(lines: string, ofFile: string, page: ActPage): Promise<SheetAnswer> {
  if (new TextEncoder().encode(lines).byteLength > LARGEST_SHEET) return refused(lines, tooLarge('sheet'));
  const { id: measureId, shape } = await measureOf(page);
  try {
    const checked = await checkSheet(page.graphql, { measureId, shape }, lines);
    return { errors: [], typed: { lines, ofFile }, isConflict: false, checked };
  } catch (error) {
    if (error instanceof SheetRefused) return refused(lines, error.message, 'lines', ofFile);
    throw error;
  }
}

const refused = (lines: string, message: string, field = 'lines', ofFile = ''): SheetAnswer => ({
  errors: [{ field, message }],
  typed: { lines, ofFile },
  isConflict: false,
});

const measureOf = async (page: ActPage) =>
  (await measureForForm(page.graphql, { projectId: page.param('projectId'), measureId: page.param('measureId') }))
    .measure;
