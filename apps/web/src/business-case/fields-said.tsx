import { type Choice, type Field, type Fields, type Typed, typedFrom } from '../design/form.js';
import { SummaryList } from '../design/pieces.js';
import { sayPounds } from '../design/words.js';

/** What the fields of a form hold, for who may read them and not change them. */
export function FieldsSaid({
  fields,
  values,
  choices = {},
}: {
  fields: Fields;
  values: Readonly<Record<string, unknown>>;
  choices?: Readonly<Record<string, readonly Choice[]>>;
}) {
  const typed = typedFrom(fields, values);
  return (
    <SummaryList
      rows={Object.entries(fields)
        .filter(([, { kind }]) => kind !== 'hidden')
        .map(([name, field]) => ({ key: field.label, value: said(field, typed[name], choices[name]) }))}
    />
  );
}

function said({ kind, choices, unit }: Field, value: Typed[string] | undefined, given?: readonly Choice[]): string {
  if (kind === 'yes') return value ? 'Yes' : 'No';
  const text = String(value ?? '');
  if (text === '') return 'Not said';
  if (kind === 'choice') return (given ?? choices)?.find((one) => one.value === text)?.label ?? text;
  if (kind === 'pounds') return sayPounds(text);
  if (kind === 'percent') return `${text}%`;
  return unit ? `${text} ${unit}` : text;
}
