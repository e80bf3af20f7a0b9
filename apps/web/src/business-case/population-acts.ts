import { redirect } from 'react-router';
import type { ActPage, Refused } from '../design/acts.js';
import { day, hidden, line, number, readForm, words, yes } from '../design/form.js';
import type { CheckPopulationQuery } from '../gql/graphql.js';
import { LARGEST_SHEET, markOf, textOf, tooLarge, UnreadableFile } from '../measures/sheet-upload.js';
import { withHeader } from './population-header.js';
import { CheckPopulation, LoadPopulation } from './population-query.js';

/** What a file of people is called, and what it does not say itself. */
const saidFields = {
  name: line('What is the file called?', {
    hint: 'Such as “ONS 2022-based, our boroughs”. Plans name it.',
    missing: 'Enter what the file is called',
  }),
  source: line('Who published the figures?', { blank: true, hint: 'Leave it empty where the file says it itself.' }),
  licence: line('Under which licence?', { blank: true, hint: 'Such as “Open Government Licence v3.0”.' }),
  retrievedOn: day('When were they taken from there?', { optional: true }),
  baseYear: number('Which year does the projection start from?', { optional: true, whole: true, width: 'short' }),
  area: line('What is the area called?', { blank: true, hint: 'Only where the table has no column for it.' }),
  isFictional: yes('These people are made up', { hint: 'Every plan that rests on them then says so.' }),
};
export const populationFields = {
  ...saidFields,
  csv: words('The file', { rows: 10, hint: 'Paste it here, or choose it below.' }),
  ofFile: hidden(),
};
/** What is sent once every line was seen to be good. */
export const loadFields = { name: hidden(), csv: hidden() };

/** How a file was read; always with everything that was typed. */
export interface PopulationAnswer extends Omit<Refused, 'form'> {
  readonly checked?: CheckPopulationQuery['checkPopulation'];
}

/** Shows how the box or the file would be read, with what was said of it in its header. Stores nothing. */
export async function checkTyped(body: FormData, page: ActPage): Promise<PopulationAnswer> {
  const read = readForm(saidFields, body);
  const box = String(body.get('csv') ?? '').replaceAll('\r\n', '\n');
  const mark = String(body.get('ofFile') ?? '');
  const typed = { ...read.typed, csv: box, ofFile: mark };
  if (!read.ok) return refused(typed, read.errors);
  const file = body.get('file');
  const hasFile = file instanceof File && file.size > 0;
  // What came out of an earlier file gives way to this one; what somebody typed does not.
  if (hasFile && box.trim() && mark !== markOf(box))
    return refused(typed, [
      {
        field: 'file',
        message: 'There are lines in the box as well. Empty the box to take the file, or send the box alone',
      },
    ]);
  try {
    const text = hasFile ? await textOf(file) : box;
    if (!text.trim()) return refused(typed, [{ field: 'csv', message: 'Paste the file, or choose it' }]);
    const { source, licence, retrievedOn, baseYear, area, isFictional } = read.input;
    const csv = withHeader(text, {
      source,
      licence,
      area,
      isFictional,
      retrievedOn: retrievedOn ?? '',
      baseYear: baseYear === null ? '' : String(baseYear),
    });
    if (new TextEncoder().encode(csv).byteLength > LARGEST_SHEET)
      return refused(typed, [{ field: 'csv', message: tooLarge('file') }]);
    return await answer(typed, csv, hasFile ? markOf(csv) : mark, page);
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(typed, [{ field: 'file', message: error.message }]);
    throw error;
  }
}

/** Loads the file that the person has seen to be good: all of it, or nothing. */
export async function loadChecked(body: FormData, page: ActPage): Promise<Response | PopulationAnswer> {
  const name = String(body.get('name') ?? '');
  const csv = String(body.get('csv') ?? '').replaceAll('\r\n', '\n');
  const key = body.get('idempotencyKey');
  const { loadPopulation } = await page.graphql(LoadPopulation, {
    input: { name, csv, idempotencyKey: typeof key === 'string' && key ? key : null },
  });
  if (loadPopulation.errors.length) {
    const again = await answer({ name, csv }, csv, '', page);
    const errors = loadPopulation.errors.map(({ message }) => ({ field: 'csv', message }));
    return { ...again, errors };
  }
  page.say(
    [
      `Loaded. “${name}” can be chosen wherever a plan works out what will be needed.`,
      ...(loadPopulation.warnings ?? []).map(({ message }) => message),
    ].join(' '),
    ['check'],
  );
  return redirect('/population-files');
}

async function answer(typed: Refused['typed'], csv: string, ofFile: string, page: ActPage): Promise<PopulationAnswer> {
  const { checkPopulation } = await page.graphql(CheckPopulation, { csv });
  return { errors: [], typed: { ...typed, csv, ofFile }, isConflict: false, checked: checkPopulation };
}

const refused = (typed: Refused['typed'], errors: Refused['errors']): PopulationAnswer => ({
  errors,
  typed,
  isConflict: false,
});
