import type { Question } from '#libs/guidance';
import { choicesIn } from '../answers/answer-kinds.js';

/** In what way an answer is no longer what somebody signed. */
export const materialChanges = ['emptied', 'another', 'figure', 'rewritten'] as const;
export type MaterialChange = (typeof materialChanges)[number];

/** Prose in which a larger part of the words is other words says something else. */
const ANOTHER_TEXT = 1 / 3;

/**
 * Whether an answer changed so much that whoever signed on it should look again, and in what way; null when not. Taking
 * it back is such a change, another choice, number, day or link, and in prose another figure or other words for more than
 * a third. Spelling, punctuation, capitals and the order of the words are not, nor is an answer where there was none.
 */
export function materialChange(question: Question, before: string, after: string): MaterialChange | null {
  if (!before.trim()) return null;
  if (!after.trim()) return 'emptied';
  if (question.type !== 'text' && question.type !== 'rich-text')
    return sameChoice(question, before, after) ? null : 'another';
  if (figuresIn(before).join() !== figuresIn(after).join()) return 'figure';
  return shareOfOtherWords(wordsIn(before), wordsIn(after)) > ANOTHER_TEXT ? 'rewritten' : null;
}

function sameChoice({ type }: Question, before: string, after: string): boolean {
  if (type === 'number') return Number(before) === Number(after);
  if (type === 'choices') return choicesIn(before).sort().join() === choicesIn(after).sort().join();
  return before.trim() === after.trim();
}

/** The figures of a text in order of size, without the commas of thousands: “1,250” is 1250. */
const figuresIn = (text: string): number[] =>
  [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)]
    .map(([figure]) => Number(figure.replaceAll(',', '')))
    .sort((one, other) => one - other);

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[’']|\p{Mark}/gu, '')
    .match(/\p{Letter}+/gu) ?? [];

/** The part of the longer text whose words are not in the other one, however they are spelt there. */
function shareOfOtherWords(before: readonly string[], after: readonly string[]): number {
  const gone = [...before];
  const come = after.filter((word) => !take(gone, (one) => one === word));
  const other = come.filter((word) => !take(gone, (one) => isSpeltLike(one, word)));
  return Math.max(gone.length, other.length) / Math.max(before.length, after.length, 1);
}

/** Takes the first that fits out of the list. */
function take(list: string[], fits: (word: string) => boolean): boolean {
  const at = list.findIndex(fits);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** One word with a slip in it: the same beginning, and one letter more, less or other; two in a longer word. */
function isSpeltLike(one: string, other: string): boolean {
  const slips = Math.min(one.length, other.length) < 6 ? 1 : 2;
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > slips || Math.min(one.length, other.length) < 4)
    return false;
  return lettersApart(one, other) <= slips;
}

/** How many letters must be put in, taken out or replaced to make one word of the other. */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
