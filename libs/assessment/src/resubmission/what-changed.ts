import { canonicalJson } from '#libs/platform';

/** One step of the way to a place in a document: into a field, or into a thing by what it is called. */
export type Step = { readonly field: string } | { readonly thing: string };

/** Something that is in one of two documents only, or not the same in both. Links within them read as what they lead to. */
export interface Change {
  /** `project`, or the key of a part. */
  readonly part: string;
  /** The way to it within the part; empty for the whole of it. */
  readonly place: readonly Step[];
  readonly kind: 'added' | 'removed' | 'changed';
  /** Null where it was added. */
  readonly before: unknown;
  /** Null where it was removed. */
  readonly after: unknown;
}

/** What two documents have that can be compared: a packet, or a sealed document. */
export interface ComparedDocument {
  readonly project: object;
  readonly parts: object;
}

type Fields = Readonly<Record<string, unknown>>;
type Found = Omit<Change, 'part'>;
type Place = readonly Step[];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !isList(value);
/** A place left empty is the same whether it is there or not. */
const isBare = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (isList(value) ? !value.length : isFields(value) && !Object.keys(value).length);
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || canonicalJson(one ?? null) === canonicalJson(other ?? null);
const idOf = (value: unknown): string | undefined =>
  isFields(value) && typeof value['id'] === 'string' ? value['id'] : undefined;

/** The fields that say what a thing is called, the first that it has; a reading is called by when it was taken. */
const NAMING = ['title', 'name', 'label', 'text', 'question', 'sentence', 'action', 'description', 'takenOn'] as const;
const nameOf = (thing: Fields): string | undefined =>
  NAMING.map((field) => thing[field]).find((value) => typeof value === 'string' && value !== '') as string | undefined;
/** The columns a chart is drawn by and the fingerprint of figures: they say again what readings, results and figures say. */
const SAID_ELSEWHERE = new Set(['id', 'drawn', 'figuresHash']);

/**
 * What changed from one document to the next: of things that have an id, those with the same one are compared; of others,
 * those in the same place. Things that only changed places did not change.
 * @param before and `after`: both masked with one table of references, or neither masked
 * @returns in the order of the later document; what is gone comes after what is there
 */
export function whatChanged(before: ComparedDocument, after: ComparedDocument): Change[] {
  const compared = new Comparison(new Map([...namesIn(before.parts), ...namesIn(after.parts)]));
  const whole = ({ project, parts }: ComparedDocument): Fields => ({ project, ...parts });
  const [earlier, later] = [whole(before), whole(after)];
  return keysOf(later, earlier).flatMap((part) =>
    compared.values(earlier[part], later[part], []).map((found) => ({ part, ...found })),
  );
}

/** The keys of the first, then those that only the second has. */
const keysOf = (first: Fields, second: Fields): string[] => [
  ...new Set([...Object.keys(first), ...Object.keys(second)]),
];

function namesIn(value: unknown): [id: string, name: string][] {
  if (isList(value)) return value.flatMap(namesIn);
  if (!isFields(value)) return [];
  const [id, name] = [idOf(value), nameOf(value)];
  return [...(id && name ? [[id, name] as [string, string]] : []), ...Object.values(value).flatMap(namesIn)];
}

class Comparison {
  constructor(private readonly names: ReadonlyMap<string, string>) {}

  values(before: unknown, after: unknown, place: Place): Found[] {
    if ((isBare(before) && isBare(after)) || isSame(before, after)) return [];
    if ((isList(before) || isBare(before)) && (isList(after) || isBare(after)))
      return this.lists(isList(before) ? before : [], isList(after) ? after : [], place);
    if (isFields(before) && isFields(after)) return this.fields(before, after, place);
    if (isBare(before)) return [this.added(after, place)];
    return [isBare(after) ? this.removed(before, place) : this.changed(before, after, place)];
  }

  private fields(before: Fields, after: Fields, place: Place): Found[] {
    return keysOf(after, before)
      .filter((key) => !SAID_ELSEWHERE.has(key))
      .flatMap((field) => this.values(before[field], after[field], [...place, { field }]));
  }

  private lists(before: readonly unknown[], after: readonly unknown[], place: Place): Found[] {
    const haveIds = [...before, ...after].every((one) => idOf(one) !== undefined);
    return haveIds ? this.byId(before, after, place) : this.byPlace(before, after, place);
  }

  private byId(before: readonly unknown[], after: readonly unknown[], place: Place): Found[] {
    const earlier = new Map(before.map((one) => [idOf(one), one]));
    const stays = new Set(after.map(idOf));
    return [
      ...after.flatMap((one) =>
        earlier.has(idOf(one)) ? this.things(earlier.get(idOf(one)), one, place) : [this.added(one, place)],
      ),
      ...before.filter((one) => !stays.has(idOf(one))).map((one) => this.removed(one, place)),
    ];
  }

  /** Leaves aside what is in both, wherever it stands; what is left in the same place is one thing that changed. */
  private byPlace(before: readonly unknown[], after: readonly unknown[], place: Place): Found[] {
    const unmatched: (string | undefined)[] = before.map((one) => canonicalJson(one));
    const isNew = after.map((one) => {
      const at = unmatched.indexOf(canonicalJson(one));
      if (at !== -1) unmatched[at] = undefined;
      return at === -1;
    });
    const isGone = unmatched.map((one) => one !== undefined);
    return [
      ...after.flatMap((one, at) => {
        if (!isNew[at]) return [];
        return isGone[at] ? this.things(before[at], one, place) : [this.added(one, place)];
      }),
      ...before.filter((_, at) => isGone[at] && !isNew[at]).map((one) => this.removed(one, place)),
    ];
  }

  private things(before: unknown, after: unknown, place: Place): Found[] {
    const name = isFields(after) ? nameOf(after) : undefined;
    return this.values(before, after, name === undefined ? place : [...place, { thing: name }]);
  }

  private added = (after: unknown, place: Place): Found => ({
    ...{ place, kind: 'added', before: null },
    after: this.told(after),
  });
  private removed = (before: unknown, place: Place): Found => ({
    ...{ place, kind: 'removed', after: null },
    before: this.told(before),
  });
  private changed = (before: unknown, after: unknown, place: Place): Found => ({
    ...{ place, kind: 'changed', before: this.told(before) },
    after: this.told(after),
  });

  /** A value as it is read away from its document: links as what they lead to, without ids and what is empty. */
  private told(value: unknown): unknown {
    if (typeof value === 'string') return this.names.get(value) ?? value;
    if (isList(value)) return value.map((one) => this.told(one));
    if (!isFields(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, inner]) => !SAID_ELSEWHERE.has(key) && !isBare(inner))
        .map(([key, inner]) => [key, this.told(inner)]),
    );
  }
}
