import { redirect } from 'react-router';
import type { ActPage, Refused } from '../design/acts.js';
import { count } from '../design/words.js';
import { LARGEST_SHEET, markOf, textOf, tooLarge, UnreadableFile } from '../measures/sheet-upload.js';
import { type CheckedCohort, checkCohort } from './cohort-check.js';
import { ImportCohort } from './cohort.queries.js';
import { CohortUnreadable, readCohort } from './cohort-sheet.js';

/** What came of a list: how each line was read, or what to mend; always with the text as it was typed. */
export interface CohortAnswer extends Omit<Refused, 'form'> {
  readonly checked?: CheckedCohort;
}

/** Shows what would become of every line of the box or the file. Saves nothing. */
export async function checkTyped(body: FormData, page: ActPage): Promise<CohortAnswer> {
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

/** Takes the lines that the person has seen to be good. What was left out is on the page again. */
export async function importChecked(body: FormData, page: ActPage): Promise<Response | CohortAnswer> {
  const text = String(body.get('lines') ?? '').replaceAll('\r\n', '\n');
  const leftOut = new Set(
    String(body.get('leftOut') ?? '')
      .split(',')
      .filter(Boolean)
      .map(Number),
  );
  const lines = readCohort(text);
  const chosen = lines.flatMap((line) =>
    line.kind === 'row' && !leftOut.has(line.line) ? [{ line: line.line, row: line.row }] : [],
  );
  const key = body.get('idempotencyKey');
  const { importCohort } = await page.graphql(ImportCohort, {
    input: {
      schemeId: page.param('schemeId'),
      rows: chosen.map(({ row }) => row),
      idempotencyKey: typeof key === 'string' && key ? key : null,
    },
  });
  if (importCohort.errors.length) {
    const again = await answer(text, '', page);
    const errors = importCohort.errors.map(({ message, path }) => {
      const line = chosen[Number(path[1])]?.line;
      return { field: 'lines', message: line === undefined ? message : `Line ${line}: ${message}` };
    });
    return { ...again, errors: [...errors, ...again.errors] };
  }
  const { added, changed, same } = importCohort;
  const others = lines.filter(({ line }) => leftOut.has(line));
  page.say(
    [
      `${count(added ?? 0, 'trainee')} added, ${changed ?? 0} brought up to date, ${same ?? 0} as before.`,
      ...(others.length ? [`Not taken: ${count(others.length, 'line')}. What was not taken is still in the box.`] : []),
    ].join(' '),
    ['check'],
  );
  if (!others.length) return redirect(`/programme/schemes/${page.param('schemeId')}/cohort`);
  const heading = lines.filter(({ kind }) => kind === 'heading');
  return answer([...heading, ...others].map(({ raw }) => raw).join('\n'), '', page);
}

async function answer(lines: string, ofFile: string, page: ActPage): Promise<CohortAnswer> {
  if (new TextEncoder().encode(lines).byteLength > LARGEST_SHEET) return refused(lines, tooLarge('sheet'));
  try {
    const checked = await checkCohort(page.graphql, page.param('schemeId'), lines);
    return { errors: [], typed: { lines, ofFile }, isConflict: false, checked };
  } catch (error) {
    if (error instanceof CohortUnreadable) return refused(lines, error.message, 'lines', ofFile);
    throw error;
  }
}

const refused = (lines: string, message: string, field = 'lines', ofFile = ''): CohortAnswer => ({
  errors: [{ field, message }],
  typed: { lines, ofFile },
  isConflict: false,
});
