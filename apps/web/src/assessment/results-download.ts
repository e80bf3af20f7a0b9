import { stringify } from 'csv-stringify/sync';
import type { Route } from './+types/results-download';
import { found } from '../design/acts.js';
import { ResultsToDownload } from './board.queries.js';
import { outcomes } from './words.js';

const HEADS = [
  'Trust',
  'Project',
  'Lead',
  'Plan',
  'Outcome',
  'Total (%)',
  'Band',
  'Criteria to mark anew',
  'Submit again until',
  'Amended on appeal',
  'Total before (%)',
];

/** The confirmed results of a round as a sheet. What somebody called a project is never run as a formula. */
export async function loader({ context, params }: Route.LoaderArgs): Promise<Response> {
  const { rounds, roundResults } = await context.graphql(ResultsToDownload, { roundId: params.roundId });
  const { state } = found(rounds.find(({ id }) => id === params.roundId));
  found(state === 'CONFIRMED' || state === 'RELEASED' ? state : null);
  const rows = roundResults.map(
    ({ hostName, title, leadName, code, outcome, total, band, criteria, resubmitUntil, amendedAt, totalBefore }) => [
      ...[hostName, title, leadName ?? '', code, outcomes[outcome], total ?? '', band ?? ''],
      ...[criteria?.join(' ') ?? '', resubmitUntil ?? '', amendedAt?.slice(0, 10) ?? '', totalBefore ?? ''],
    ],
  );
  const text = stringify([HEADS, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="results.csv"',
      'cache-control': 'private, no-store',
    },
  });
}
