import {
  choice,
  day,
  type Field,
  type FieldError,
  line,
  number,
  readForm,
  several,
  typedFrom,
  words,
} from '../../design/form.js';
import type { QuestionRead } from './answers.js';

/** What of a question decides how it is answered. */
export type Asked = Pick<QuestionRead, 'type' | 'choices'>;

/** The form's field for a question. An empty answer takes the answer back, so none is required. */
export function fieldOf({ type, choices }: Asked): Field {
  const options = choices.map(({ key, label }) => ({ value: key, label }));
  switch (type) {
    case 'number':
      return number('Your answer', { optional: true });
    case 'date':
      return day('Your answer', { optional: true });
    case 'choice':
      return choice()('Your answer', { optional: true, choices: options });
    case 'choices':
      return several('Your answer', { optional: true, choices: options });
    case 'yes-no':
      return choice()('Your answer', { optional: true, choices: yesOrNo });
    case 'link':
      return line('Your answer', { optional: true });
    default:
      return words('Your answer', { optional: true });
  }
}

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

const SEVERAL = ',';

/** The answer in the form's boxes, from the text that is stored. */
export function boxesFrom(asked: Asked, value: string) {
  const stored = asked.type === 'choices' ? value.split(SEVERAL).filter(Boolean) : value || null;
  return typedFrom({ answer: fieldOf(asked) }, { answer: stored });
}

export type ReadAnswer =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The text to store, from the form's boxes; or what is wrong with its shape. */
export function answerFrom(asked: Asked, body: FormData): ReadAnswer {
  const read = readForm({ answer: fieldOf(asked) }, body);
  if (!read.ok) return { ok: false, errors: read.errors };
  const value: unknown = read.input.answer;
  if (Array.isArray(value)) return { ok: true, value: value.join(SEVERAL) };
  const text = value === null || value === undefined ? '' : String(value);
  if (asked.type === 'link' && text && !/^https?:\/\/\S+\.\S+$/i.test(text))
    return {
      ok: false,
      errors: [{ field: 'answer', message: 'Enter a full address, such as https://www.england.nhs.uk' }],
    };
  return { ok: true, value: text };
}

/** An answer as a reader sees it. */
export function sayAnswer({ type, choices }: Asked, value: string, sayDay: (day: string) => string): string {
  const labelOf = (key: string) => choices.find((one) => one.key === key)?.label ?? key;
  if (type === 'choice') return labelOf(value);
  if (type === 'choices') return value.split(SEVERAL).map(labelOf).join(', ');
  if (type === 'yes-no') return value === 'yes' ? 'Yes' : value === 'no' ? 'No' : value;
  if (type === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return sayDay(value);
  return type === 'number' && value !== '' && Number.isFinite(Number(value))
    ? Number(value).toLocaleString('en-GB', { maximumFractionDigits: 10 })
    : value;
}
