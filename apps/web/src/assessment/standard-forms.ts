import { act, found } from '../design/acts.js';
import { choice, type Field, type Fields, hidden, number, words } from '../design/form.js';
import { onePlace } from './fairness-words.js';
import { rubricIn } from './mark-act.js';
import {
  AdoptCut,
  CloseStandardExercise,
  JudgeStandard,
  OpenStandardExercise,
  StandardToJudge,
} from './standard.queries.js';

const noFields = {};
export const exerciseFields = { exerciseId: hidden() };
export const adoptFields = {
  exerciseId: hidden(),
  reason: words('Why this cut?', {
    rows: 3,
    missing: 'Enter why this cut is adopted',
    hint: 'Such as who judged, and what was weighed. It is kept with the scheme.',
  }),
};

export const standardActs = {
  open: act({
    fields: noFields,
    does: async ({ idempotencyKey }, { graphql: ask, param }) =>
      (await ask(OpenStandardExercise, { input: { schemeId: param('schemeId'), idempotencyKey } }))
        .openStandardExercise,
    said: 'Judges are asked. Every assessor and moderator finds it under “Where the cut should stand”.',
  }),
  close: act({
    fields: exerciseFields,
    does: async (input, { graphql: ask }) => (await ask(CloseStandardExercise, { input })).closeStandardExercise,
    said: 'The exercise is closed. What the judges came to stands below.',
  }),
  adopt: act({
    fields: adoptFields,
    does: async (input, { graphql: ask }) => (await ask(AdoptCut, { input })).adoptCut,
    said: ({ cut }) => `The cut is ${onePlace(cut ?? 0)}% from now on.`,
  }),
};

interface JudgedRubric {
  readonly levels: readonly { readonly level: number; readonly name: string }[];
  readonly criteria: readonly { readonly key: string; readonly title: string; readonly weight: number }[];
}

export const judgedField = (criterion: string): string => `level-${criterion}`;
const boundFields = {
  leastCut: number('The lowest cut you would accept', { unit: '%', missing: 'Enter the lowest cut you would accept' }),
  mostCut: number('The highest cut you would accept', { unit: '%', missing: 'Enter the highest cut you would accept' }),
  leastFail: number('The fewest who may fail', {
    unit: '%',
    missing: 'Enter the fewest who may fail',
    hint: 'Of every 100 who are marked.',
  }),
  mostFail: number('The most who may fail', { unit: '%', missing: 'Enter the most who may fail' }),
};

/** `0`, `0.5` and so on to `4`, with the names of whole levels. */
const steps = ({ levels }: JudgedRubric) =>
  Array.from({ length: 9 }, (_, at) => {
    const [level, name] = [at / 2, levels.find((one) => 2 * one.level === at)?.name];
    return { value: String(level), label: name ? `${level}: ${name}` : `${level}` };
  });

/** What a judge is asked: a level for each criterion, then four bounds. */
export function judgeFields(rubric: JudgedRubric): Fields & typeof boundFields {
  const choices = steps(rubric);
  const asked = rubric.criteria.map(({ key, title, weight }): [string, Field] => [
    judgedField(key),
    choice()(`${key}: ${title}`, {
      as: 'select',
      choices,
      hint: `Weighs ${weight}%`,
      missing: `Select a level for ${title.toLowerCase()}`,
    }),
  ]);
  return { ...Object.fromEntries(asked), ...boundFields };
}

export const judgeAct = act({
  fields: async ({ graphql: ask, param }) =>
    judgeFields(rubricIn(found((await ask(StandardToJudge, { exerciseId: param('exerciseId') })).standardExercise))),
  about: { levels: '' },
  does: async ({ idempotencyKey, leastCut, mostCut, leastFail, mostFail, ...levels }, { graphql: ask, param }) => {
    const exerciseId = param('exerciseId');
    const rubric = rubricIn(found((await ask(StandardToJudge, { exerciseId })).standardExercise));
    const given = rubric.criteria.map(({ key }) => Number((levels as Record<string, unknown>)[judgedField(key)]));
    const input = { exerciseId, levels: given, leastCut, mostCut, leastFail, mostFail, idempotencyKey };
    return (await ask(JudgeStandard, { input })).judgeStandard;
  },
  said: 'Your judgement is in. You can change it until the director closes the exercise.',
});
