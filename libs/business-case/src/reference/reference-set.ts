/** What a set holds figures of. Sets of one key follow one another in time. */
export const referenceKeys = [
  'discount',
  'discount-health',
  'discount-low',
  'deflator',
  'deflator-past',
  'pdc',
  'ni',
  'pension',
  'levy',
  'afc',
  'medical',
  'hcas',
  'optimism-bias',
  'horizon',
  'qaly',
  'carbon',
  'unit-costs',
  'agency',
  'programmed-activity',
  'hours',
  'distribution',
  'limits',
] as const;
export type ReferenceKey = (typeof referenceKeys)[number];

/** Seen in print; to be confirmed by finance before it is relied on; or no fact but a planning figure. */
export type ReferenceStatus = 'confirmed' | 'to-be-confirmed' | 'assumption';

/** The newest word of the trust’s finance on a set that ships unconfirmed. */
export interface Confirmation {
  /** False: it was taken back, and the set is to be confirmed as before. */
  readonly holds: boolean;
  /** What it was checked against. Null for a word taken back. */
  readonly source: string | null;
  /** The day of that document. Null for a word taken back. */
  readonly sourceDay: string | null;
  /** What was found, or why it is taken back. */
  readonly note: string;
  readonly byName: string;
  readonly at: string;
}

/** Figures a case rests on, as they hold from a day on. A set is never changed: a newer one begins later. */
export interface ReferenceSet {
  readonly id: string;
  readonly key: ReferenceKey;
  readonly title: string;
  readonly status: ReferenceStatus;
  /** Null: nobody says since when. */
  readonly effectiveFrom: string | null;
  /** Null: until a newer one begins. */
  readonly effectiveTo: string | null;
  /** After this day every figure that rests on it says that it should be looked at. Null: no day is set. */
  readonly reviewBy: string | null;
  readonly unit: string;
  /** Null when it comes from nobody’s print. */
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly address: string | null;
    readonly publishedOn: string | null;
  } | null;
  readonly note: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** SHA-256 of its values in canonical JSON, so that a figure can be reproduced years later. */
  readonly hash: string;
  /** Whether the trust’s own finance entered it. */
  readonly isLocal: boolean;
  /** Null where finance has said nothing of it, or had nothing to confirm. */
  readonly confirmation: Confirmation | null;
}

/** One number of a set that finance may revise. */
export interface ReferenceNumber {
  /** Its place, like `bands.0.rate`. */
  readonly path: string;
  /** Its place in words, like “bands, from year 0 to year 30: rate”. */
  readonly label: string;
  readonly value: string;
}

const DECIMAL = /^-?\d{1,12}(\.\d{1,12})?$/;
export const isDecimal = (value: unknown): value is string => typeof value === 'string' && DECIMAL.test(value);

const spaced = (key: string): string => key.replace(/([A-Z])/g, ' $1').toLowerCase();

/** Every decimal of a set, in its order. Whole numbers that say which year something is of are no figures. */
export function numbersOf(
  values: unknown,
  path: readonly string[] = [],
  said: readonly string[] = [],
): ReferenceNumber[] {
  if (isDecimal(values)) return [{ path: path.join('.'), label: said.join(', '), value: values }];
  if (Array.isArray(values))
    return values.flatMap((entry, index) =>
      numbersOf(entry, [...path, String(index)], [...said, nameOf(entry, index)]),
    );
  if (typeof values === 'object' && values !== null)
    return Object.entries(values).flatMap(([key, value]) => {
      const isEntry = path.length > 0 && !Number.isNaN(Number(path.at(-1)));
      const label = key === 'annual' && isEntry ? [] : [spaced(key)];
      return numbersOf(
        value,
        [...path, key],
        path.length === 0 && typeof value === 'object' ? [] : [...said, ...label],
      );
    });
  return [];
}

function nameOf(entry: unknown, index: number): string {
  if (typeof entry !== 'object' || entry === null) return String(index + 1);
  const { label, zone, item, use, projectType, year, fromYear, toYear } = entry as Record<string, unknown>;
  if (fromYear !== undefined) return `year ${String(fromYear)} to year ${String(toYear)}`;
  return String(label ?? zone ?? item ?? use ?? projectType ?? year ?? index + 1).replaceAll('-', ' ');
}

/** The values with some numbers changed. A place that holds no number is not changed, and is named. */
export function withNumbers(
  values: Readonly<Record<string, unknown>>,
  changes: readonly { readonly path: string; readonly value: string }[],
): { readonly values: Record<string, unknown>; readonly unknown: readonly string[] } {
  const copy = structuredClone(values) as Record<string, unknown>;
  const unknown = changes.flatMap(({ path, value }) => {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const holder = steps.reduce<unknown>(
      (at, step) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, step)
          ? (at as Record<string, unknown>)[step]
          : undefined,
      copy,
    );
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, last)) return [path];
    const place = holder as Record<string, unknown>;
    if (!isDecimal(place[last])) return [path];
    place[last] = value;
    return [];
  });
  return { values: copy, unknown };
}
