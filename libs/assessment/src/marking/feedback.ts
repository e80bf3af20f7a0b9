import { ensure, InvalidInput } from '#libs/platform';

/** What a marker tells the trainee of the whole, beside the reasons for each level (the programme’s marking rules, “Feedback”). */
export interface Feedback {
  readonly strengths: readonly string[];
  /** Each something that the team can do within months. */
  readonly nextSteps: readonly string[];
}

/** How many of each a mark has. */
const OF_EACH = 2;
const LONGEST = 500;
const SHORTEST = 15;

const kinds = [
  { name: 'strengths', one: 'a strength', two: 'two strengths' },
  { name: 'nextSteps', one: 'a next step', two: 'two next steps' },
] as const;

/**
 * That a draft has room for it: two of each at the most, empty ones among them while it is being written.
 * @throws InvalidInput naming the place
 */
export function ensureFeedbackFits(feedback: Feedback): void {
  for (const { name, one, two } of kinds) {
    const said = feedback[name];
    ensure(said.length <= OF_EACH, () => new InvalidInput(`A mark has ${two}, not more.`, [name]));
    said.forEach((text, index) =>
      ensure(
        text.length <= LONGEST,
        () => new InvalidInput(`Say ${one} in at most ${LONGEST} characters.`, [name, String(index)]),
      ),
    );
  }
}

/** What is missing before the mark can be submitted, in plain words; nothing when it is whole. */
export function missingOfFeedback(feedback: Feedback): string[] {
  return kinds.flatMap(({ name, two }) => {
    const said = feedback[name].map((text) => text.trim());
    if (said.filter(Boolean).length < OF_EACH) return [two];
    return said.every(({ length }) => length >= SHORTEST) ? [] : [`${two} of at least ${SHORTEST} characters each`];
  });
}
