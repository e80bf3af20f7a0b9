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
 * words does not. What a choice of the filter is called and how it was rated are words; which choices an option takes are
 * what the option is, and count. A case in which no option takes one has the hash it had before there were choices.
 */
export function figuresHashOf(raw: RawCase): string {
  const { firstYear = null, horizon = null, pensionView = null } = raw.facts ?? {};
  const choices = raw.options.flatMap(({ id, choices: taken }) => taken.map((one) => ({ optionId: id, ...one })));
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
        // Left out while there is none, so that what was signed before there were any holds.
        ...(raw.worths.length ? { worths: counted(raw.worths) } : {}),
        ...(raw.unitCosts.length ? { unitCosts: counted(raw.unitCosts) } : {}),
        sets: raw.uses,
        ...(choices.length ? { choices } : {}),
      }),
    )
    .digest('hex');
}
