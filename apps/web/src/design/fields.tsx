import { type Choice, type Field, partsOf, type Typed } from './form.js';

export interface FieldProps {
  /** Begins the ids of the field’s boxes; the error summary links to `id`. */
  readonly id: string;
  readonly name: string;
  readonly field: Field;
  readonly typed: Typed;
  readonly error?: string | undefined;
  /** What is stored now, when somebody else changed it meanwhile. */
  readonly theirs?: string | undefined;
  /** The choices, where they depend on the project. */
  readonly choices?: readonly Choice[] | undefined;
}

/** One question of a form, in the markup of the NHS design system: label or legend, hint, error, then the boxes. */
export function FormField(props: FieldProps) {
  const { id, name, field, typed, error } = props;
  if (field.kind === 'hidden') return <input type="hidden" name={name} value={one(typed, name)} />;
  const described = [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const group = `nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`;
  if (isSet(field))
    return (
      <div className={group}>
        <fieldset className="nhsuk-fieldset" aria-describedby={described}>
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
            <LabelText field={field} />
          </legend>
          <Around {...props} />
          {field.kind === 'day' || field.kind === 'instant' ? <DateBoxes {...props} /> : <Options {...props} />}
        </fieldset>
      </div>
    );
  if (field.kind === 'yes')
    return (
      <div className={group}>
        <Around {...props} field={{ ...field, hint: undefined }} />
        <Options {...props} choices={[{ value: 'yes', label: field.label, hint: field.hint }]} />
      </div>
    );
  return (
    <div className={group}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={id}>
        <LabelText field={field} />
      </label>
      <Around {...props} />
      <Box {...props} described={described} />
    </div>
  );
}

const isSet = ({ kind, as }: Field): boolean =>
  kind === 'day' || kind === 'instant' || kind === 'several' || (kind === 'choice' && as !== 'select');

const one = (typed: Typed, name: string): string => String(typed[name] ?? '');

const LabelText = ({ field }: { field: Field }) => (
  <>
    {field.label}
    {field.optional || field.blank ? <span className="app-optional"> (optional)</span> : null}
  </>
);

/** Hint, error and, after a conflict, what somebody else wrote. */
const Around = ({ id, field, error, theirs }: FieldProps) => (
  <>
    {field.hint ? (
      <div className="nhsuk-hint" id={`${id}-hint`}>
        {field.hint}
      </div>
    ) : null}
    {error ? (
      <span className="nhsuk-error-message" id={`${id}-error`}>
        <span className="nhsuk-u-visually-hidden">Error:</span> {error}
      </span>
    ) : null}
    {theirs === undefined ? null : (
      <div className="nhsuk-inset-text app-theirs">
        <span className="nhsuk-u-visually-hidden">Information: </span>
        <p>Saved meanwhile by somebody else: {theirs === '' ? 'nothing' : `“${theirs}”`}</p>
      </div>
    )}
  </>
);

function Box({ id, name, field, typed, error, choices, described }: FieldProps & { described: string | undefined }) {
  const shared = { id, name, 'aria-describedby': described, 'aria-invalid': error ? true : undefined };
  const bad = (block: string) => `nhsuk-${block}${error ? ` nhsuk-${block}--error` : ''}`;
  if (field.kind === 'words')
    return <textarea {...shared} className={bad('textarea')} rows={field.rows ?? 4} defaultValue={one(typed, name)} />;
  if (field.kind === 'choice')
    return (
      <select {...shared} className={bad('select')} defaultValue={one(typed, name)}>
        <option value="">{field.optional ? 'None' : 'Choose'}</option>
        {(choices ?? field.choices ?? []).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  const isNumber = ['number', 'decimal', 'percent', 'pounds'].includes(field.kind);
  const width = isNumber || field.width === 'short' ? ' nhsuk-input--width-10' : '';
  const input = (
    <input
      {...shared}
      className={`${bad('input')}${width}`}
      type="text"
      inputMode={isNumber ? 'decimal' : undefined}
      autoComplete="off"
      list={field.suggestions ? `${id}-suggestions` : undefined}
      defaultValue={one(typed, name)}
    />
  );
  if (field.suggestions)
    return (
      <>
        {input}
        <datalist id={`${id}-suggestions`}>
          {field.suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      </>
    );
  const unit = field.kind === 'pounds' ? '£' : field.kind === 'percent' ? '%' : field.unit;
  if (!unit) return input;
  const mark = (side: 'prefix' | 'suffix') => (
    <div className={`nhsuk-input__${side}`} aria-hidden="true">
      {unit}
    </div>
  );
  return (
    <div className="nhsuk-input-wrapper">
      {field.kind === 'pounds' ? mark('prefix') : null}
      {input}
      {field.kind === 'pounds' ? null : mark('suffix')}
    </div>
  );
}

function Options({ id, name, field, typed, choices }: FieldProps) {
  const block = field.kind === 'choice' ? 'radios' : 'checkboxes';
  const chosen = typed[name];
  const isChosen = (value: string) => (Array.isArray(chosen) ? chosen.includes(value) : chosen === value);
  const all = choices ?? field.choices ?? [];
  return (
    <div className={`nhsuk-${block}`}>
      {all.map(({ value, label, hint }, index) => {
        const own = index === 0 ? id : `${id}-${index + 1}`;
        return (
          <div className={`nhsuk-${block}__item`} key={value}>
            <input
              className={`nhsuk-${block}__input`}
              id={own}
              name={name}
              type={field.kind === 'choice' ? 'radio' : 'checkbox'}
              value={value}
              defaultChecked={isChosen(value)}
              aria-describedby={hint ? `${own}-item-hint` : undefined}
            />
            <label className={`nhsuk-label nhsuk-${block}__label`} htmlFor={own}>
              {label}
            </label>
            {hint ? (
              <div className={`nhsuk-hint nhsuk-${block}__hint`} id={`${own}-item-hint`}>
                {hint}
              </div>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

const dateBoxes: Readonly<Record<string, { label: string; width: number; mode: 'numeric' | 'text' }>> = {
  day: { label: 'Day', width: 2, mode: 'numeric' },
  month: { label: 'Month', width: 2, mode: 'numeric' },
  year: { label: 'Year', width: 4, mode: 'numeric' },
  time: { label: 'Time', width: 5, mode: 'text' },
};

function DateBoxes({ id, name, field, typed, error }: FieldProps) {
  return (
    <div className="nhsuk-date-input">
      {partsOf(name, field.kind).map((part, index) => {
        const box = dateBoxes[part.split('.').at(-1) ?? ''];
        const own = index === 0 ? id : `${id}-${part.split('.').at(-1)}`;
        return (
          <div className="nhsuk-date-input__item" key={part}>
            <div className="nhsuk-form-group">
              <label className="nhsuk-label nhsuk-date-input__label" htmlFor={own}>
                {box?.label}
              </label>
              <input
                className={`nhsuk-input nhsuk-date-input__input nhsuk-input--width-${box?.width}${error ? ' nhsuk-input--error' : ''}`}
                id={own}
                name={part}
                type="text"
                inputMode={box?.mode}
                autoComplete="off"
                defaultValue={one(typed, part)}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}
