import type { Typed } from '../../design/form.js';
import { type Asked, fieldOf } from './answer-fields.js';

export interface AnswerControlProps {
  readonly asked: Asked;
  /** What the boxes begin with. */
  readonly typed: Typed;
  readonly error?: string | undefined;
  /** Ids of what is said about it. */
  readonly describedBy: string | undefined;
  /** The id of the page's heading, which names a set of boxes. */
  readonly namedBy: string;
}

/** The id of the first box: the page's heading is its label, and the error summary leads to it. */
export const ANSWER_ID = 'answer-answer';

/** The boxes of one question. Its heading is the page's, so nothing here says the question again. */
export function AnswerControl({ asked, typed, error, describedBy, namedBy }: AnswerControlProps) {
  const text = String(typed['answer'] ?? '');
  const bad = (block: string) => `nhsuk-${block}${error ? ` nhsuk-${block}--error` : ''}`;
  const own = { id: ANSWER_ID, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined };
  const field = fieldOf(asked);
  if (field.kind === 'words')
    return <textarea {...own} name="answer" className={bad('textarea')} rows={10} defaultValue={text} />;
  if (field.kind === 'day') return <DayBoxes {...{ typed, error, describedBy, namedBy }} />;
  if (field.kind !== 'number' && field.kind !== 'line')
    return <Options field={field} typed={typed} describedBy={describedBy} namedBy={namedBy} />;
  const isNumber = field.kind === 'number';
  return (
    <input
      {...own}
      name="answer"
      className={`${bad('input')}${isNumber ? ' nhsuk-input--width-10' : ''}`}
      type="text"
      inputMode={isNumber ? 'decimal' : 'url'}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      defaultValue={text}
    />
  );
}

function DayBoxes({ typed, error, describedBy, namedBy }: Omit<AnswerControlProps, 'asked'>) {
  return (
    <div className="nhsuk-date-input" role="group" aria-labelledby={namedBy} aria-describedby={describedBy}>
      {(['day', 'month', 'year'] as const).map((part, index) => {
        const id = index === 0 ? ANSWER_ID : `${ANSWER_ID}-${part}`;
        return (
          <div className="nhsuk-date-input__item" key={part}>
            <div className="nhsuk-form-group">
              <label className="nhsuk-label nhsuk-date-input__label" htmlFor={id}>
                {part.charAt(0).toUpperCase() + part.slice(1)}
              </label>
              <input
                className={`nhsuk-input nhsuk-date-input__input nhsuk-input--width-${part === 'year' ? 4 : 2}${error ? ' nhsuk-input--error' : ''}`}
                id={id}
                name={`answer.${part}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={String(typed[`answer.${part}`] ?? '')}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}

function Options({
  field,
  typed,
  describedBy,
  namedBy,
}: Pick<AnswerControlProps, 'typed' | 'describedBy' | 'namedBy'> & { field: ReturnType<typeof fieldOf> }) {
  const block = field.kind === 'several' ? 'checkboxes' : 'radios';
  const chosen = typed['answer'];
  return (
    <div className={`nhsuk-${block}`} role="group" aria-labelledby={namedBy} aria-describedby={describedBy}>
      {(field.choices ?? []).map(({ value, label }, index) => {
        const id = index === 0 ? ANSWER_ID : `${ANSWER_ID}-${index + 1}`;
        return (
          <div className={`nhsuk-${block}__item`} key={value}>
            <input
              className={`nhsuk-${block}__input`}
              id={id}
              name="answer"
              type={field.kind === 'several' ? 'checkbox' : 'radio'}
              value={value}
              defaultChecked={Array.isArray(chosen) ? chosen.includes(value) : chosen === value}
            />
            <label className={`nhsuk-label nhsuk-${block}__label`} htmlFor={id}>
              {label}
            </label>
          </div>
        );
      })}
    </div>
  );
}

/** Whether one box takes the whole answer, so that the page's heading can be its label. */
export const hasOneBox = (asked: Asked): boolean => ['words', 'number', 'line'].includes(fieldOf(asked).kind);
