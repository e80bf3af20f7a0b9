import { isIsoDate } from '#libs/calendar';
import { countWords, type Question } from '#libs/guidance';

/** Beyond this many times a question's limit, text is not an answer any more. */
const HARD_LIMIT = 2;
const NUMBER = /^-?\d{1,15}(\.\d{1,6})?$/;
const LINK = /^https:\/\/[^\s<>".]+\.[^\s<>"]{1,2000}$/;

/** The choices in an answer of several: their keys, with commas between them. */
export const choicesIn = (value: string): string[] => value.split(',').map((key) => key.trim());

/** An answer as it is kept: what is not prose loses the space around it. */
export const asKept = ({ type }: Question, value: string): string =>
  type === 'text' || type === 'rich-text' ? value : value.trim();

/**
 * What is to be written instead, when an answer is not of its question's kind; null when it is. Empty is an answer of
 * every kind: taken back, or not known yet.
 */
export function notOfItsKind({ type, words, choices }: Question, value: string): string | null {
  if (!value) return null;
  const keys = choices.map(({ key }) => key);
  switch (type) {
    case 'number':
      return NUMBER.test(value) ? null : 'Write a number in digits, such as 1250 or 12.5, and nothing around it.';
    case 'date':
      return isIsoDate(value) ? null : 'Write a day that exists, as year, month and day: 2026-09-01.';
    case 'link':
      return LINK.test(value) ? null : 'Paste a whole web address that starts with https://.';
    case 'yes-no':
      return value === 'yes' || value === 'no' ? null : 'Answer yes or no.';
    case 'choice':
      return keys.includes(value) ? null : `Choose one of these: ${keys.join(', ')}.`;
    case 'choices': {
      const chosen = choicesIn(value);
      return chosen.every((key) => keys.includes(key)) && new Set(chosen).size === chosen.length
        ? null
        : `Choose among these, each once, with commas between them: ${keys.join(', ')}.`;
    }
    case 'record':
      return 'This is answered by the project’s own records, not in words.';
    case 'text':
    case 'rich-text': {
      const most = words?.max ?? 1000;
      return countWords(value) <= most * HARD_LIMIT ? null : `Shorten this to ${most} words or fewer.`;
    }
  }
}
