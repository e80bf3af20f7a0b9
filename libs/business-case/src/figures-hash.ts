import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/platform';
import type { RawCase } from './read-case.js';

type Row = Readonly<Record<string, unknown>>;
/** What says something and counts nothing: it may be reworded without anybody having to sign again. */
const WORDS = new Set([
  'version',
  'label',
  'description',
  'reason',
  'rating',
  'source',
  'funding',
  'changeIdeaId',
  'measureId',
  'noMeasureBecause',
  'basis',
  'ownerId',
  'ownerName',
  'unit',
  'note',
  'mitigation',
  'byName',
  'at',
  'earlier',
  'measured',
  'workedFor',
  'actuals',
  'reductions',
  'forecastAnnual',
  'forecastFrozenAt',
  'leadMonths',
  'holder',
]);

const counted = (rows: readonly object[]): Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => !WORDS.has(field))));

/**
 * The hash of every number a case is computed from: its lines, posts, benefits, cash routes and risks, the years it looks at
 * and the reference sets it rests on. Whoever signs, signs this; a change of any of them lapses what was signed, a change of
 * words does not.
 */
export function figuresHashOf(raw: RawCase): string {
  const { firstYear = null, horizon = null, pensionView = null } = raw.facts ?? {};
  return createHash('sha256')
    .update(
      canonicalJson({
        settings: { firstYear, horizon, pensionView },
        options: raw.options.map(({ id, kind }) => ({ id, kind })),
        lines: counted(raw.lines),
        posts: counted(raw.posts),
        benefits: counted(raw.benefits),
        cashRoutes: counted(raw.cashRoutes),
        risks: counted(raw.risks),
        sets: raw.uses,
      }),
    )
    .digest('hex');
}
