import { act, type ActPage, found } from '../design/acts.js';
import { choice, day, hidden, words, yes, type Field } from '../design/form.js';
import type { AppealCaseQuery, PanelFinding } from '../gql/graphql.js';
import { sayResult } from './appeal-minute.js';
import { findings } from './appeal-words.js';
import { Amendment, AnswerAppeal, AppealCase, DecideAppeal, ReviewAppeal } from './appeal.queries.js';

type Criteria = NonNullable<AppealCaseQuery['appealCase']>['criteria'];

const seen = { version: hidden() };

export const answerFields = {
  ...seen,
  answer: words('Your answer', {
    rows: 8,
    missing: 'Enter your answer',
    hint: 'How it was marked, and what you have to say to what the lead writes. Name no marker.',
  }),
};
export const reviewCaseFields = {
  ...seen,
  finding: choice<'no' | 'yes'>()('Is there a ground for it?', {
    missing: 'Select whether there is a ground for it',
    choices: [
      { value: 'yes', label: 'There may be: a panel decides' },
      { value: 'no', label: 'No, there is no ground for it', hint: 'The appeal ends here.' },
    ],
  }),
  reason: words('Why?', { rows: 4, missing: 'Enter why', hint: 'The lead reads this. Name no marker.' }),
};

const LEVELS = [0, 1, 2, 3, 4];
const HIGHEST_LEVEL = 4;
export const levelField = (key: string) => `level-${key}`;

const STAYS = 'stays';
const sayMean = (mean: number | null | undefined): string =>
  typeof mean === 'number' ? `Stays at ${mean.toLocaleString('en-GB')}` : 'Stays without a level';

/** For each criterion that it stays as it is, and the levels above what the marks gave. */
function levelFields(criteria: Criteria): Record<string, Field<string>> {
  return Object.fromEntries(
    criteria.map(({ key, title, mean }) => [
      levelField(key),
      choice()(title, {
        as: 'select',
        missing: `Select the level of ${title.toLowerCase()}, or that it stays`,
        choices: [
          { value: STAYS, label: sayMean(mean) },
          ...LEVELS.filter((level) => level > (mean ?? -1)).map((level) => ({
            value: String(level),
            label: `Amended to level ${level}`,
          })),
        ],
      }),
    ]),
  );
}

/** Every criterion stays, until something else is chosen. */
export const unchanged = (criteria: Criteria): Record<string, string> =>
  Object.fromEntries(criteria.map(({ key }) => [levelField(key), STAYS]));

/** What a panel's minute asks. A criterion at the highest level has nothing to be asked. */
export const decideFields = (criteria: Criteria) =>
  ({
    ...seen,
    heldOn: day('When did the panel sit?'),
    sat: words('Who sat?', {
      rows: 4,
      missing: 'Enter who sat',
      hint: 'A name on each line, 2 or more. The lead does not read this.',
    }),
    finding: choice<PanelFinding>()('What did the panel find?', {
      missing: 'Select what the panel found',
      choices: Object.entries(findings).map(([value, label]) => ({ value: value as PanelFinding, label })),
    }),
    ...levelFields(criteria.filter(({ mean }) => (mean ?? 0) < HIGHEST_LEVEL)),
    decided: words('What was decided?', {
      rows: 3,
      missing: 'Enter what was decided',
      hint: 'The lead reads this. An apology belongs here.',
    }),
    reason: words('Why?', { rows: 4, missing: 'Enter why', hint: 'The lead reads this too. Name no marker.' }),
    sure: yes('This is what the panel decided, and it cannot be taken back', {
      hint: 'Leave this unticked to see first what the result comes to. Nothing is sealed then.',
    }),
  }) as const;

async function criteriaOn({ graphql: ask, param }: ActPage): Promise<Criteria> {
  const { appealCase } = await ask(AppealCase, { id: param('appealId') });
  return appealCase?.criteria ?? [];
}

export const caseActs = {
  answer: act({
    fields: answerFields,
    does: async ({ version, ...input }, { graphql: ask, param }) =>
      (await ask(AnswerAppeal, { input: { ...input, id: param('appealId'), version: Number(version) } })).answerAppeal,
    said: 'Your answer is with the lead.',
  }),
  review: act({
    fields: reviewCaseFields,
    about: { toPanel: 'finding' },
    does: async ({ version, finding, ...input }, { graphql: ask, param }) =>
      (
        await ask(ReviewAppeal, {
          input: { ...input, toPanel: finding === 'yes', id: param('appealId'), version: Number(version) },
        })
      ).reviewAppeal,
    said: 'Your review is with the lead.',
  }),
  decide: act({
    fields: async (page) => decideFields(await criteriaOn(page)),
    does: async (input, page) => {
      const { version, heldOn, sat, finding, decided, reason, sure, idempotencyKey } = input;
      const chosen: Readonly<Record<string, unknown>> = input;
      const levels = (await criteriaOn(page)).flatMap(({ key }) => {
        const level = chosen[levelField(key)];
        return typeof level === 'string' && level !== STAYS ? [{ criterion: key, level: Number(level) }] : [];
      });
      if (!sure) return { errors: [await beforeSealing(finding, levels, page)], warnings: [] };
      const names = sat.split('\n').filter((name) => name.trim());
      const minute = { heldOn, sat: names, finding, decided, reason, levels, idempotencyKey };
      const { decideAppeal } = await page.graphql(DecideAppeal, {
        input: { ...minute, id: page.param('appealId'), version: Number(version) },
      });
      // A level is refused by its number in the list; the form knows it by its criterion.
      const errors = decideAppeal.errors.map((error) => atCriterion(error, levels));
      // Who sat is meant to be named.
      const warnings = decideAppeal.warnings.filter(({ path }) => !path.includes('sat'));
      return { errors, warnings };
    },
    about: { levels: 'finding' },
    said: 'The panel’s decision is sealed, and with the lead.',
  }),
};

/** What the minute comes to, told to whoever has not said yet that they are sure. */
async function beforeSealing(
  finding: PanelFinding,
  levels: readonly { readonly criterion: string; readonly level: number }[],
  { graphql: ask, param }: ActPage,
) {
  const tick = 'Tick that this is what the panel decided';
  if (finding !== 'AMENDED') return { message: `${tick}. The result stays as it is`, path: ['sure'] };
  const { appealCase } = await ask(Amendment, { id: param('appealId'), levels: [...levels] });
  const { result, whyNot } = found(appealCase).amendment;
  return result
    ? { message: `${tick}. The result comes to: ${sayResult(result)}`, path: ['sure'] }
    : { message: whyNot ?? tick, path: ['finding'] };
}

function atCriterion<Refusal extends { readonly path: readonly string[] }>(
  error: Refusal,
  levels: readonly { readonly criterion: string }[],
): Refusal {
  const [name, place] = error.path;
  const criterion = name === 'levels' ? levels[Number(place)]?.criterion : undefined;
  return criterion ? { ...error, path: [levelField(criterion)] } : error;
}
