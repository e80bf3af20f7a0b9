import { Form, useLocation, useNavigation, useRouteLoaderData } from 'react-router';
import type { RootData } from '../app/root-data.js';
import type { Refused } from './acts.js';
import { FormField } from './fields.js';
import { type Choice, type Fields, partsOf, typedFrom, type Typed } from './form.js';
import { KeptForm } from './kept-form.js';

export interface ActFormProps {
  /** The act of this page that the form is for. */
  readonly name: string;
  readonly fields: Fields;
  readonly button: string;
  /** What is stored: the boxes begin with it, and hidden fields (the version among them) always hold it. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** What the page’s action answered. */
  readonly refused?: Refused | undefined;
  /** Choices that depend on the project, by field. */
  readonly choices?: Readonly<Record<string, readonly Choice[]>>;
  /** Told apart from the page’s other forms of the same act. */
  readonly part?: string;
  readonly look?: 'primary' | 'secondary' | 'warning';
  /** Said with the button to whoever cannot see what stands beside it. */
  readonly about?: string;
  /** How it is sent, where a file goes with it. */
  readonly encType?: 'multipart/form-data';
  /** What stands above the fields. */
  readonly before?: React.ReactNode;
  readonly children?: React.ReactNode;
}

/** A form of one act. It works without JavaScript, keeps what was typed when refused, and is done once however often sent. */
export function ActForm({
  name,
  fields,
  button,
  values = {},
  refused,
  choices = {},
  part = '',
  encType,
  before,
  ...look
}: ActFormProps) {
  const id = formId(name, part);
  const { requestKey = '' } = useRouteLoaderData<RootData>('root') ?? {};
  // The same page asked for something else begins with other values: its boxes are made anew.
  const { search } = useLocation();
  const isBusy = useNavigation().state === 'submitting';
  const mine = refused?.form === id ? refused : undefined;
  const stored = typedFrom(fields, values);
  const typed: Typed = mine ? { ...mine.typed, ...hiddenOf(fields, stored) } : stored;
  return (
    <Form method="post" encType={encType} noValidate id={id} className="app-form" data-keep={id} key={search}>
      <KeptForm form={id} isRefused={mine !== undefined} />
      <input type="hidden" name="form" value={id} />
      <input type="hidden" name="idempotencyKey" value={`${requestKey}:${id}`} />
      {before}
      {Object.entries(fields).map(([field, definition]) => (
        <FormField
          key={field}
          id={`${id}-${field}`}
          name={field}
          field={definition}
          typed={typed}
          error={mine?.errors.find((error) => error.field === field)?.message}
          theirs={mine?.isConflict ? theirsOf(field, mine.typed, stored, fields) : undefined}
          choices={choices[field]}
        />
      ))}
      {look.children}
      <button
        className={`nhsuk-button${look.look && look.look !== 'primary' ? ` nhsuk-button--${look.look}` : ''}`}
        type="submit"
        disabled={isBusy}
      >
        {button}
        {look.about ? <span className="nhsuk-u-visually-hidden"> {look.about}</span> : null}
      </button>
    </Form>
  );
}

/** A form's name on its page: acts that a page offers once for each of several things add the thing's id. */
const formId = (name: string, part: string): string => (part ? `${name}.${part}` : name);

const hiddenOf = (fields: Fields, stored: Typed): Typed =>
  Object.fromEntries(Object.entries(stored).filter(([name]) => fields[name]?.kind === 'hidden'));

/** What somebody else stored in a field, where it differs from what was typed here. */
function theirsOf(field: string, typed: Typed, stored: Typed, fields: Fields): string | undefined {
  const kind = fields[field]?.kind ?? 'line';
  if (kind === 'hidden') return undefined;
  const read = (from: Typed) =>
    partsOf(field, kind)
      .map((part) => String(from[part] ?? ''))
      .join(' ')
      .trim();
  return read(stored) === read(typed) ? undefined : read(stored);
}
