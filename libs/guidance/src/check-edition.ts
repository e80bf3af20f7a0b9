import type { ImprovementModel, Question, Stage } from './edition.js';
import { evidenceOfGate } from './evidence-keys.js';
import { modelKeys, recordKeys, routeKeys, stageKeys } from './keys.js';
import type { Rubric } from './rubric.js';
import type { Tools } from './tools.js';
import { countWords } from './words.js';

/** A stage's text is read on a phone between two jobs: long enough to teach, short enough to finish. */
const BODY_WORDS = { min: 120, max: 250 };

interface Parts {
  readonly stages: readonly Stage[];
  readonly models: readonly ImprovementModel[];
  readonly rubrics: readonly Rubric[];
  readonly tools: Tools;
}

/** What is wrong between the files of an edition: what is missing, stands twice, or points nowhere. */
export function checkEdition({ stages, models, rubrics, tools }: Parts): string[] {
  const questions = stages.flatMap((stage) => stage.questions);
  const known = new Set(questions.map(({ key }) => key));
  return [
    ...missing('stage', stageKeys, stages),
    ...missing('model', modelKeys, models),
    ...missing('advice for the route', routeKeys, tools.routes),
    ...twice('stage', stages),
    ...twice('model', models),
    ...twice('question', questions),
    ...twice(
      'condition',
      stages.flatMap(({ gate }) => gate.conditions),
    ),
    ...twice(
      'rubric',
      rubrics.map(({ key, version }) => ({ key: `${key} ${version}` })),
    ),
    ...checkWeights(stages),
    ...stages.flatMap((stage) => [...checkBody(stage), ...checkEvidence(stage), ...checkAnswers(stage)]),
    ...models.flatMap(({ key, fillsQuestions }) =>
      fillsQuestions
        .filter((question) => !known.has(question))
        .map((question) => `model ${key} helps with “${question}”, which is no question`),
    ),
    ...tools.tidierCard
      .filter(({ question }) => !known.has(question))
      .map(({ key, question }) => `the line ${key} of the card is filled by “${question}”, which is no question`),
    ...rubrics.flatMap((rubric) => checkRubricEvidence(rubric, known)),
  ];
}

type Keyed = readonly { readonly key: string }[];

const missing = (what: string, keys: readonly string[], found: Keyed): string[] =>
  keys.filter((key) => !found.some((one) => one.key === key)).map((key) => `there is no ${what} ${key}`);

function twice(what: string, things: Keyed): string[] {
  const keys = things.map(({ key }) => key);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) < index))].map(
    (key) => `${what} ${key} stands twice`,
  );
}

function checkWeights(stages: readonly Stage[]): string[] {
  const sum = stages.reduce((total, { weight }) => total + weight, 0);
  return sum === 100 ? [] : [`the weights of the stages sum to ${sum}, not to 100`];
}

function checkBody({ key, body }: Stage): string[] {
  const words = countWords(body);
  return words >= BODY_WORDS.min && words <= BODY_WORDS.max
    ? []
    : [`the text of stage ${key} has ${words} words, not ${BODY_WORDS.min} to ${BODY_WORDS.max}`];
}

/** Every kind of evidence is asked for once, at the gate it belongs to. */
function checkEvidence({ gate }: Stage): string[] {
  const asked: readonly string[] = gate.conditions.map(({ evidence }) => evidence).filter((key) => key !== 'answers');
  const belongs: readonly string[] = evidenceOfGate[gate.key];
  return [
    ...belongs.filter((key) => !asked.includes(key)).map((key) => `gate ${gate.key} does not ask for ${key}`),
    ...asked.filter((key) => !belongs.includes(key)).map((key) => `gate ${gate.key} asks for ${key} of another gate`),
    ...twice(
      `gate ${gate.key}:`,
      asked.map((key) => ({ key })),
    ),
  ];
}

/** A gate looks at the questions marked as needed, and at no others; answers in words are of this stage. */
function checkAnswers({ key, questions, gate }: Stage): string[] {
  const find = (wanted: string): Question | undefined => questions.find((question) => question.key === wanted);
  const looked = new Set(gate.conditions.flatMap(({ about }) => about));
  return [
    ...gate.conditions.flatMap(({ key: condition, answers, about }) =>
      about.flatMap((wanted) => {
        const question = find(wanted);
        if (!question) return [`condition ${condition} is about “${wanted}”, which is no question of its stage`];
        if (answers.includes(wanted) && question.record)
          return [`condition ${condition} wants words for ${wanted}, which a record answers`];
        return question.neededForGate ? [] : [`condition ${condition} needs ${wanted}, which is not marked as needed`];
      }),
    ),
    ...questions
      .filter((question) => question.neededForGate && !looked.has(question.key))
      .map((question) => `question ${question.key} is marked as needed, and gate of ${key} does not look at it`),
  ];
}

function checkRubricEvidence({ key, version, criteria }: Rubric, questions: ReadonlySet<string>): string[] {
  return criteria.flatMap((criterion) =>
    criterion.evidence
      .filter((name) => !questions.has(name) && !recordKeys.some((record) => record === name))
      .map((name) => `rubric ${key} ${version} shows “${name}” for ${criterion.key}, which is no record or question`),
  );
}
