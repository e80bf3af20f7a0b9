import { act, type ActPage } from '../design/acts.js';
import {
  choice,
  day,
  type Field,
  type FieldError,
  hidden,
  instant,
  line,
  number,
  type Typed,
  words,
  yes,
} from '../design/form.js';
import type { BoardPapersQuery, BoardRuleKind } from '../gql/graphql.js';
import { ChooseReleaseTime, ConfirmRound } from './board.mutations.js';
import { BoardPapers } from './board.queries.js';

const rules = [
  { value: 'NONE', label: 'Nothing: they are confirmed as they are' },
  {
    value: 'CUT_MOVED',
    label: 'Move the line of a pass, for every plan',
    hint: 'As a standard-setting panel found it.',
  },
  {
    value: 'CONSTANT_ADDED',
    label: 'Add the same points to every plan',
    hint: 'From −5 to 5. A minus takes points away.',
  },
] as const satisfies readonly { readonly value: BoardRuleKind; readonly label: string; readonly hint?: string }[];

export const ruleFields = {
  rule: choice<BoardRuleKind>()('What does the board do to results?', { choices: rules }),
  figure: number('The line in per cent, or the points', {
    optional: true,
    width: 'short',
    hint: 'Leave it empty where nothing is done.',
  }),
};

const MOST_ADDED = 5;

export interface AskedRule {
  readonly kind: BoardRuleKind;
  readonly figure: number | null;
}

/** The rule that an address names, or what is wrong with it; nothing is done to results where it names none. */
export function askedRule(request: Request): {
  readonly rule: AskedRule;
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
} {
  const asked = new URL(request.url).searchParams;
  const typed = { rule: asked.get('rule') ?? 'NONE', figure: (asked.get('figure') ?? '').trim().replace('−', '-') };
  const kind = rules.find(({ value }) => value === typed.rule)?.value;
  const figure = Number(typed.figure);
  const none: AskedRule = { kind: 'NONE', figure: null };
  const refuse = (message: string) => ({ rule: none, typed, errors: [{ field: 'figure', message }] });
  if (!kind || kind === 'NONE') return { rule: none, typed, errors: [] };
  if (!typed.figure || !Number.isFinite(figure)) return refuse('Enter the figure that the rule applies');
  if (Math.abs(figure * 100 - Math.round(figure * 100)) > 1e-9) return refuse('Give the figure 2 decimals at the most');
  if (kind === 'CUT_MOVED' && (figure < 0 || figure > 100)) return refuse('The line of a pass must be from 0 to 100');
  if (kind === 'CONSTANT_ADDED' && (figure === 0 || Math.abs(figure) > MOST_ADDED))
    return refuse('The points must be from −5 to 5, and not 0');
  return { rule: { kind, figure }, typed, errors: [] };
}

/** The same rule in an address. */
export const ruleInAddress = ({ kind, figure }: AskedRule): string =>
  kind === 'NONE' ? '' : `?${new URLSearchParams({ rule: kind, figure: String(figure) }).toString()}`;

type Papers = NonNullable<BoardPapersQuery['boardPapers']>;

export const criteriaField = (code: string) => `criteria-${code}`;
export const notPassing = ({ plans }: Pick<Papers, 'plans'>) => plans.filter(({ after }) => after.outcome !== 'PASS');

/** What a minute asks: for each plan that does not pass also what a resubmission has to mark anew. */
export function minuteFields(papers: Pick<Papers, 'plans'>) {
  const criteria = notPassing(papers).map(({ code }): [string, Field<string>] => [
    criteriaField(code),
    line(`Criteria of plan ${code} to mark anew`, { missing: `Enter the criteria of plan ${code} to mark anew` }),
  ]);
  return {
    heldOn: day('When did the board sit?'),
    sat: words('Who sat?', { rows: 4, missing: 'Enter who sat', hint: 'A name on each line, 2 or more.' }),
    decided: words('What was decided?', { rows: 4, missing: 'Enter what was decided' }),
    reason: words('Why?', {
      rows: 4,
      missing: 'Enter why',
      hint: 'Where a rule is applied, name the standard it follows.',
    }),
    ...Object.fromEntries(criteria),
    sure: yes('This is what the board decided, and it cannot be taken back'),
  } as const;
}

async function papersOn(page: ActPage): Promise<Papers> {
  const { rule } = askedRule(page.request);
  const { boardPapers } = await page.graphql(BoardPapers, { roundId: page.param('roundId'), rule });
  if (!boardPapers) throw new Error('The round is gone.');
  return boardPapers;
}

const named = (text: string): string[] => [
  ...new Set(
    text
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  ),
];

export const minuteActs = {
  confirm: act({
    fields: async (page) => minuteFields(await papersOn(page)),
    does: async (input, page) => {
      const { heldOn, sat, decided, reason, sure, idempotencyKey } = input;
      if (!sure)
        return {
          confirmed: null,
          errors: [{ message: 'Tick that this is what the board decided', path: ['sure'] }],
          warnings: [],
        };
      const words: Readonly<Record<string, unknown>> = input;
      const resubmissions = notPassing(await papersOn(page)).map(({ packetId, code }) => ({
        packetId,
        criteria: named(String(words[criteriaField(code)] ?? '')),
      }));
      const minute = { heldOn, sat: sat.split('\n').filter((name) => name.trim()), decided, reason, resubmissions };
      const { rule } = askedRule(page.request);
      const { confirmRound } = await page.graphql(ConfirmRound, {
        input: { ...minute, roundId: page.param('roundId'), rule, idempotencyKey },
      });
      return confirmRound;
    },
    then: (_, { param }) => `/programme/rounds/${param('roundId')}/board`,
    said: 'The results are confirmed. They can be released now.',
  }),
};

export const timeFields = {
  version: hidden(),
  releaseAt: instant('When do they go out?', { hint: 'By the clock in London. The time is 10:00, for instance.' }),
};
export const noTimeFields = { version: hidden() };

export const releaseTimeActs = {
  time: act({
    fields: timeFields,
    does: async ({ version, ...input }, { graphql: ask, param }) =>
      (await ask(ChooseReleaseTime, { input: { ...input, version: Number(version), roundId: param('roundId') } }))
        .chooseReleaseTime,
    said: 'The results go out by themselves at that time.',
  }),
  noTime: act({
    fields: noTimeFields,
    does: async ({ version, idempotencyKey }, { graphql: ask, param }) =>
      (
        await ask(ChooseReleaseTime, {
          input: { releaseAt: null, version: Number(version), roundId: param('roundId'), idempotencyKey },
        })
      ).chooseReleaseTime,
    said: 'The results do not go out by themselves any more.',
  }),
};
