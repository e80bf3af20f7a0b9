import { type Field, type Fields, words } from '../design/form.js';

/** What the trainee is told of the whole, each in two boxes. */
export const feedbackKinds = [
  {
    of: 'strengths',
    heading: 'What the team does well',
    hint: 'The trainee reads this. Name nobody, and say where in the plan you saw it.',
    boxes: ['First strength', 'Second strength'],
  },
  {
    of: 'nextSteps',
    heading: 'What to do next',
    hint: 'The trainee reads this too. A next step is something the team can do within months.',
    boxes: ['First next step', 'Second next step'],
  },
] as const;

export type FeedbackKind = (typeof feedbackKinds)[number]['of'];

/** What a mark says of the whole; in a draft, an empty text stands for a box that waits. */
export interface FeedbackGiven {
  readonly strengths: readonly string[];
  readonly nextSteps: readonly string[];
}

const nameOf = (of: FeedbackKind, index: number) => `${of}-${index + 1}`;

export const feedbackBoxes = (of: FeedbackKind): { readonly name: string; readonly field: Field }[] =>
  feedbackKinds
    .filter((kind) => kind.of === of)
    .flatMap(({ boxes }) =>
      boxes.map((label, index) => ({ name: nameOf(of, index), field: words(label, { blank: true }) })),
    );

/** The four boxes as questions of a form. */
export const feedbackFields = (): Fields =>
  Object.fromEntries(feedbackKinds.flatMap(({ of }) => feedbackBoxes(of).map(({ name, field }) => [name, field])));

/** What stands stored, in its boxes. */
export const feedbackValues = (given: Partial<FeedbackGiven>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    feedbackKinds.flatMap(({ of }) => (given[of] ?? []).map((text, index) => [nameOf(of, index), text])),
  );

/** What stands in the boxes, each in its place; nothing where both are empty. */
export const feedbackGiven = (input: Readonly<Record<string, unknown>>) => {
  const typed = (of: FeedbackKind): string[] => {
    const texts = feedbackBoxes(of).map(({ name }) => String(input[name] ?? ''));
    return texts.some(Boolean) ? texts : [];
  };
  return { strengths: typed('strengths'), nextSteps: typed('nextSteps') };
};

/** The box that a refused place of the two lists stands in; undefined for any other place. */
export function feedbackBoxAt(path: readonly string[]): string | undefined {
  const at = path.findIndex((step) => feedbackKinds.some(({ of }) => of === step));
  return at === -1 ? undefined : nameOf(path[at] as FeedbackKind, Number(path[at + 1] ?? 0));
}
