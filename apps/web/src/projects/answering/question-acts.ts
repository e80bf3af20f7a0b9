import { redirect } from 'react-router';
import { type Act, type ActPage, acts, type Refused } from '../../design/acts.js';
import { answerFrom, boxesFrom } from './answer-fields.js';
import { type AnswerPlace, placeIn, readQuestion, saveAnswer } from './answers.js';

type Answered = Promise<Response | Omit<Refused, 'form'>>;

const placeOf = (page: ActPage): AnswerPlace =>
  placeIn({ projectId: page.param('projectId'), stage: page.param('stage'), question: page.param('question') });

const text = (body: FormData, name: string): string => {
  const value = body.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
};

const stageOf = ({ projectId, stage }: AnswerPlace): string => `/projects/${projectId}/stages/${stage}`;

/** However it was answered, neither the answer's own form nor the one that makes two texts one is still to be sent. */
const ANSWERING = ['answer', 'merge'];

/** Saves, and goes on: to the stage's next question, or to the stage. */
async function save(page: ActPage, body: FormData, given: string | undefined): Answered {
  const place = placeOf(page);
  const { stage, question } = await readQuestion(page.graphql, place);
  const read = given === undefined ? answerFrom(question, body) : { ok: true as const, value: given };
  if (!read.ok) return { errors: read.errors, typed: typedIn(body), isConflict: false };
  const saved = await saveAnswer(
    page.graphql,
    place,
    { value: read.value, base: Number(text(body, 'base')), idempotencyKey: text(body, 'idempotencyKey') || null },
    question,
  );
  const typed = { ...boxesFrom(question, read.value), mine: read.value };
  if (saved.kind === 'refused')
    return { errors: [{ field: 'answer', message: saved.message }], typed, isConflict: false };
  if (saved.kind === 'changed') return { errors: [], typed, isConflict: true };
  page.say(['Saved.', ...saved.warnings].join(' '), ANSWERING);
  const asked = stage.questions.filter(({ record, mayAnswer }) => record === null && mayAnswer);
  const next = asked[asked.findIndex(({ key }) => key === place.question) + 1];
  const goesOn = next && text(body, 'leads') !== 'back';
  return redirect(goesOn ? `${stageOf(place)}/${next.key}` : stageOf(place));
}

const typedIn = (body: FormData): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(body.keys())]
      .filter((name) => name === 'answer' || name.startsWith('answer.'))
      .map((name) => {
        const values = body.getAll(name).map(String);
        return [name, values.length > 1 ? values : (values[0] ?? '')];
      }),
  );

/** The question's own form, and the ways out of a conflict. */
const all: Readonly<Record<string, Act>> = {
  answer: { run: (body, page) => save(page, body, undefined) },
  merge: { run: (body, page) => save(page, body, undefined) },
  mine: { run: (body, page) => save(page, body, text(body, 'mine')) },
  theirs: {
    run: (_, page) => {
      page.say('Nothing was changed: what was saved before stays.', ANSWERING);
      return Promise.resolve(redirect(stageOf(placeOf(page))));
    },
  },
  both: {
    run: (body) => Promise.resolve({ errors: [], typed: { mine: text(body, 'mine') }, isConflict: true }),
  },
};

export const questionAction = acts(all);
