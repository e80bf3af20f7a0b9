import { day, type Fields, line, pounds, yes } from '../design/form.js';
import type { ApprovalLevelInput } from '../gql/graphql.js';
import type { ApprovalLevel } from './approval-words.js';

/** So many levels have boxes: a budget holder, a division, an executive group, a board, and some to spare. */
const ROWS = 6;
const rows = Array.from({ length: ROWS }, (_, index) => index + 1);

export const aboutTheLimits = {
  title: line('What are they called?', {
    hint: 'Such as “Standing financial instructions, scheme of delegation”',
    missing: 'Enter what they are called',
  }),
  source: line('Where do they come from?', {
    hint: 'Such as “Approved by the board on 3 March 2026, section 5”',
    missing: 'Enter where they come from',
  }),
  effectiveFrom: day('From when on do they hold?', { missing: 'Enter the day from which they hold' }),
  reviewBy: day('By when should somebody look at them again?', { optional: true }),
  binds: yes('They bind: refuse the decision of a sponsor whose limit is below what a case costs', {
    hint: 'Left open, the decision is taken, and stands with the words that it was above the limit.',
  }),
};

/** Two boxes for each level; those without a name are left out. */
export const limitFields: typeof aboutTheLimits & Fields = {
  ...Object.fromEntries(
    rows.flatMap((row) => [
      [
        `label-${row}`,
        line(`Level ${row}: who may approve?`, {
          blank: true,
          hint: row === 1 ? 'A grade or a group, such as “Budget holder”, “Division” or “Board”' : undefined,
        }),
      ],
      [
        `upTo-${row}`,
        pounds(`Level ${row}: up to how much?`, {
          optional: true,
          hint:
            row === 1
              ? 'Of a case’s whole life: capital and revenue to the end. Left empty, without limit.'
              : undefined,
        }),
      ],
    ]),
  ),
  ...aboutTheLimits,
};

export const limitValues = (levels: readonly ApprovalLevel[]): Record<string, string | null> =>
  Object.fromEntries(
    levels.flatMap(({ label, upTo }, index) => [
      [`label-${index + 1}`, label],
      [`upTo-${index + 1}`, upTo ?? null],
    ]),
  );

/** The levels that have a name or an amount. */
export const levelsTyped = (typed: Readonly<Record<string, unknown>>): ApprovalLevelInput[] =>
  rows.flatMap((row) => {
    const label = String(typed[`label-${row}`] ?? '');
    const upTo = typed[`upTo-${row}`];
    return label || typeof upTo === 'string' ? [{ label, upTo: typeof upTo === 'string' ? upTo : null }] : [];
  });
