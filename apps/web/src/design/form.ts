import { fractionOf, percentOf, plainDecimal } from './percent.js';

/** One thing a form asks. `Value` is what reading it gives; it exists for the compiler alone. */
export interface Field<Value = unknown> extends FieldLook {
  readonly kind: FieldKind;
  readonly value?: Value;
}
export type FieldKind =
  | 'line'
  | 'words'
  | 'number'
  | 'decimal'
  | 'percent'
  | 'pounds'
  | 'day'
  | 'instant'
  | 'choice'
  | 'several'
  | 'yes'
  | 'hidden';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface FieldLook {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What to say when it is left empty. */
  readonly missing?: string | undefined;
  /** Left empty it is null. */
  readonly optional?: boolean | undefined;
  /** Left empty it is an empty text. */
  readonly blank?: boolean | undefined;
  /** For `choice` and `several`; those that depend on the project are given where the form is shown. */
  readonly choices?: readonly Choice[] | undefined;
  readonly as?: 'radios' | 'select' | undefined;
  /** What others mostly put there: offered while typing, never forced. */
  readonly suggestions?: readonly string[] | undefined;
  /** What stands before or behind a number. */
  readonly unit?: string | undefined;
  readonly whole?: boolean | undefined;
  /** The least and the most a `percent` or a `decimal` may be, as it is typed. */
  readonly range?: readonly [least: number, most: number] | undefined;
  readonly rows?: number | undefined;
  readonly mostWords?: number | undefined;
  readonly width?: 'short' | 'long' | undefined;
}

type Look<Extra extends keyof FieldLook = never> = Pick<FieldLook, 'hint' | 'missing' | 'optional' | 'blank' | Extra>;
type Maybe<L, Value> = L extends { optional: true } ? Value | null : Value;

const field =
  <Value, Extra extends keyof FieldLook = never>(kind: FieldKind) =>
  <const L extends Look<Extra>>(label: string, look?: L): Field<Maybe<L, Value>> => ({ kind, label, ...look });

/** One line of text. */
export const line = field<string, 'width' | 'suggestions'>('line');
/** Several lines of text. */
export const words = field<string, 'rows' | 'mostWords'>('words');
export const number = field<number, 'unit' | 'whole' | 'width'>('number');
/** A number as text, each digit as it was typed. */
export const decimal = field<string, 'unit' | 'range'>('decimal');
/** Typed in per cent, read as a fraction: “41” is “0.41”. */
export const percent = field<string, 'range'>('percent');
/** An amount in pounds, as text with two decimals. */
export const pounds = field<string>('pounds');
/** A calendar day, as `2026-09-01`. */
export const day = field<string>('day');
/** A day and a time on the clock of London, as an instant in UTC. */
export const instant = field<string>('instant');
export const several = field<string[], 'choices'>('several');
/** A single box to tick. */
export const yes = field<boolean>('yes');
export const hidden = (): Field<string> => ({ kind: 'hidden', label: '' });
/** One of several; the type of its value is that of what is chosen, such as an enumeration of the API. */
export const choice =
  <Value extends string = string>() =>
  <const L extends Look<'choices' | 'as'>>(label: string, look?: L): Field<Maybe<L, Value>> => ({
    kind: 'choice',
    label,
    ...look,
  });

export type Fields = Readonly<Record<string, Field>>;
export type InputOf<F extends Fields> = { -readonly [K in keyof F]: F[K] extends Field<infer Value> ? Value : never };

/** What somebody typed, as it was typed: shown again when it cannot be taken. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

export interface FieldError {
  /** The field, or empty when it is about the whole. */
  readonly field: string;
  readonly message: string;
}

export type Read<Input> =
  | { readonly ok: true; readonly input: Input; readonly typed: Typed }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly typed: Typed };

/**
 * Reads a form that was sent. It looks at shape alone (is it there, is it a number, is there such a day); everything else
 * is the API's to judge.
 */
export function readForm<F extends Fields>(fields: F, body: FormData): Read<InputOf<F>> {
  const errors: FieldError[] = [];
  const typed: Record<string, string | string[]> = {};
  const input: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(fields)) {
    const parts = partsOf(name, one.kind).map((part) => [part, textOf(body, part)] as const);
    for (const [part, text] of parts) typed[part] = text;
    if (one.kind === 'several') typed[name] = body.getAll(name).map(String);
    const found = valueOf(name, one, typed);
    if (found.message === undefined) input[name] = found.value;
    else errors.push({ field: name, message: found.message });
  }
  return errors.length ? { ok: false, errors, typed } : { ok: true, input: input as InputOf<F>, typed };
}

/** The names under which one field's values are sent. */
export function partsOf(name: string, kind: FieldKind): readonly string[] {
  const days = [`${name}.day`, `${name}.month`, `${name}.year`];
  if (kind === 'day') return days;
  return kind === 'instant' ? [...days, `${name}.time`] : [name];
}

/** How a value of the API stands in the form's boxes. */
export function typedFrom(fields: Fields, values: Readonly<Record<string, unknown>>): Typed {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { kind }]): [string, string | string[]][] => {
      const value = values[name];
      if (value === null || value === undefined) return [];
      if (kind === 'several') return [[name, (value as string[]).map(String)]];
      if (kind === 'yes') return value ? [[name, 'yes']] : [];
      if (kind === 'day') {
        const [year = '', month = '', date = ''] = String(value).split('-');
        return [
          [`${name}.day`, String(Number(date))],
          [`${name}.month`, String(Number(month))],
          [`${name}.year`, year],
        ];
      }
      if (kind === 'percent') return [[name, percentOf(String(value))]];
      return [[name, String(value)]];
    }),
  );
}

type Found = { readonly value: unknown; readonly message?: undefined } | { readonly message: string };

function valueOf(name: string, one: Field, typed: Typed): Found {
  const text = (part = name): string => String(typed[part] ?? '').trim();
  if (one.kind === 'yes') return { value: text() !== '' };
  if (one.kind === 'several') {
    const chosen = typed[name] as readonly string[];
    return chosen.length || one.optional || one.blank ? { value: chosen } : { message: missingOf(one) };
  }
  if (one.kind === 'day') return dayOf(name, one, text);
  if (one.kind === 'instant') return instantOf(name, one, text);
  if (text() === '') {
    if (one.optional) return { value: null };
    return one.blank ? { value: '' } : { message: missingOf(one) };
  }
  if (one.kind === 'number') return numberOf(one, text());
  if (one.kind === 'decimal' || one.kind === 'percent') return decimalOf(one, text());
  if (one.kind === 'pounds') return poundsOf(one, text());
  // A browser sends line ends of its own; words are kept as they were typed.
  return { value: String(typed[name]).replaceAll('\r\n', '\n').trim() };
}

/** The largest whole number the API takes. */
const LARGEST_WHOLE = 2_147_483_647;

function numberOf(one: Field, text: string): Found {
  const value = Number(text.replaceAll(',', ''));
  if (!Number.isFinite(value)) return { message: `${one.label} must be a number, such as 12.5` };
  if (one.whole && !(Number.isInteger(value) && Math.abs(value) <= LARGEST_WHOLE))
    return { message: `${one.label} must be a whole number, such as 12` };
  return { value };
}

function decimalOf({ kind, label, range }: Field, text: string): Found {
  const isPercent = kind === 'percent';
  const plain = plainDecimal(text);
  if (plain === undefined)
    return {
      message: isPercent ? `${label} must be a percentage, such as 12.5` : `${label} must be a number, such as 1.4`,
    };
  const [least, most] = range ?? [-Infinity, Infinity];
  if (Number(plain) < least || Number(plain) > most)
    return { message: `${label} must be from ${least} to ${most}${isPercent ? '%' : ''}` };
  return { value: isPercent ? fractionOf(plain) : plain };
}

function poundsOf(one: Field, text: string): Found {
  const plain = text.replace(/^£/, '').replaceAll(',', '').replace(/^−/, '-');
  if (!/^-?\d{1,12}(\.\d{1,2})?$/.test(plain))
    return { message: `${one.label} must be an amount in pounds, such as 1,250 or 99.50` };
  const [whole = '', pence = ''] = plain.split('.');
  return { value: `${whole}.${pence.padEnd(2, '0')}` };
}

function dayOf(name: string, one: Field, text: (part: string) => string): Found {
  const [date, month, year] = [text(`${name}.day`), text(`${name}.month`), text(`${name}.year`)];
  if (!date && !month && !year) return one.optional ? { value: null } : { message: missingOf(one) };
  const lacking = [!date && 'a day', !month && 'a month', !year && 'a year'].filter(Boolean);
  if (lacking.length) return { message: `${one.label} must include ${lacking.join(' and ')}` };
  const value = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const there = new Date(`${value}T00:00:00Z`);
  const isReal = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(+there) && there.toISOString().startsWith(value);
  return isReal && Number(year) >= 1900
    ? { value }
    : { message: `${one.label} must be a real date, such as 27 3 2026` };
}

function instantOf(name: string, one: Field, text: (part: string) => string): Found {
  const found = dayOf(name, one, text);
  if (found.message !== undefined || found.value === null) return found;
  const time = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text(`${name}.time`));
  if (!time) return { message: `${one.label} must have a time, such as 17:00` };
  return { value: londonInstant(String(found.value), `${time[1]?.padStart(2, '0')}:${time[2]}`) };
}

/** The instant at which clocks in London show this day and time. */
function londonInstant(isoDay: string, time: string): string {
  const asUtc = new Date(`${isoDay}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });
  const ahead = (Number(shown.format(asUtc)) - asUtc.getUTCHours() + 24) % 24;
  return new Date(asUtc.getTime() - ahead * 3_600_000).toISOString();
}

const missingOf = ({ kind, label, missing }: Field): string => {
  if (missing) return missing;
  const asked = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  return `${kind === 'choice' || kind === 'several' ? 'Select' : 'Enter'} ${asked}`;
};

const textOf = (body: FormData, name: string): string => {
  const value = body.get(name);
  return typeof value === 'string' ? value : '';
};
