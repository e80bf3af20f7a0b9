import type { AppLoadContext } from 'react-router';
import { found } from '../design/acts.js';
import type { CohortRowChange, CohortRowInput } from '../gql/graphql.js';
import { CheckCohort, CohortToImportInto } from './cohort.queries.js';
import { type CohortLine, CohortUnreadable, readCohort } from './cohort-sheet.js';

/** The most rows that are taken at once. */
const MOST_ROWS = 1_000;

/** One line of a list as the check table shows it. */
export interface CheckedTrainee {
  readonly line: number;
  /** As it was read; null when it could not be, or names a patient. */
  readonly row: CohortRowInput | null;
  /** How it stood in the list, where it could not be read; never of a line that names a patient. */
  readonly raw: string;
  readonly hostName: string | null;
  /** Why it cannot be taken; null when it can. */
  readonly why: string | null;
  /** What taking it would do. */
  readonly kind: CohortRowChange | 'BAD';
}

export interface CheckedCohort {
  readonly lines: readonly CheckedTrainee[];
  readonly good: number;
  /** The numbers of the lines that cannot be taken. */
  readonly leftOut: readonly number[];
  /** Who is on the list of the scheme and not in this one: they stay. */
  readonly absent: readonly string[];
}

/**
 * Says of every line of a list what would become of it; the API judges, by the rules it would refuse by.
 * @throws CohortUnreadable
 */
export async function checkCohort(
  ask: AppLoadContext['graphql'],
  schemeId: string,
  text: string,
): Promise<CheckedCohort> {
  const lines = readCohort(text);
  const rows = lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
  if (!lines.some(({ kind }) => kind !== 'heading')) throw new CohortUnreadable('Paste at least 1 trainee');
  if (rows.length > MOST_ROWS)
    throw new CohortUnreadable(
      `There are ${rows.length.toLocaleString('en-GB')} trainees, and 1,000 are taken at once. Send them in parts`,
    );
  const [{ cohort }, judged] = await Promise.all([
    ask(CohortToImportInto, { schemeId }),
    rows.length ? ask(CheckCohort, { schemeId, rows }).then((answer) => found(answer.checkCohort)) : [],
  ]);
  let next = 0;
  const checked = lines.flatMap((line): CheckedTrainee[] => {
    if (line.kind === 'heading') return [];
    const at = { line: line.line, row: null, raw: '', hostName: null };
    if (line.kind !== 'row') return [{ ...at, ...unread(line), kind: 'BAD' }];
    const { change, hostName = null, why = null } = judged[next++] ?? {};
    return [{ ...at, row: line.row, hostName, why, kind: why === null && change ? change : 'BAD' }];
  });
  const leftOut = checked.filter(({ kind }) => kind === 'BAD').map(({ line }) => line);
  const named = new Set(rows.map(({ email }) => email.trim().toLowerCase()));
  const absent = found(cohort)
    .members.filter(({ email, leftOn }) => !leftOn && !named.has(email))
    .map(({ name }) => name);
  return { lines: checked, good: checked.length - leftOut.length, leftOut, absent };
}

const NAMES_A_PATIENT =
  'This line seems to name a patient. Nothing of it is kept. Take the name, number or date of birth out.';

const unread = (line: Exclude<CohortLine, { kind: 'row' | 'heading' }>): { raw: string; why: string } =>
  line.kind === 'fault' ? { raw: line.raw, why: line.why } : { raw: '', why: NAMES_A_PATIENT };
