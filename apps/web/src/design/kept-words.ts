import { findIdentifiers } from '#libs/identifier-guard';

/*
 * What somebody typed and did not send yet, on their device. The only place that touches the browser's storage: the
 * tab's own, which ends with it, unless they said that the device is theirs.
 */

/** Which form of which page, typed by whom. */
export interface KeptPlace {
  readonly person: string;
  readonly path: string;
  readonly form: string;
}

export interface KeptWords {
  /** When it was typed, as an instant. */
  readonly at: string;
  /** What its page is called, for the list of what is kept. */
  readonly title: string;
  readonly values: readonly (readonly [name: string, value: string])[];
  /** Of an answer: what it was written over, so that it can be sent from anywhere. */
  readonly answer?: KeptAnswer;
}

export interface KeptAnswer {
  readonly base: number;
  /** The last that was sent without an answer to it: sent again, it is done once. */
  readonly attempt?: Attempt | undefined;
}

export interface Attempt {
  readonly key: string;
  readonly base: number;
  readonly values: string;
}

export type Keeping = 'kept' | 'names-a-patient' | 'no-room';

const PREFIX = 'springboard.kept';
const OWN_DEVICE = 'springboard.own-device';
const LONGEST_MS = 14 * 24 * 60 * 60_000;

const nameOf = ({ person, path, form }: KeptPlace): string => [PREFIX, person, path, form].join('|');

/** A browser may forbid storage altogether: then nothing is kept, and the pages say so. */
function attempt<Value>(doing: () => Value, otherwise: Value): Value {
  try {
    return doing();
  } catch {
    return otherwise;
  }
}

const stores = (): readonly Storage[] => attempt(() => [window.sessionStorage, window.localStorage], []);

export const isOwnDevice = (person: string): boolean =>
  attempt(() => window.localStorage.getItem(OWN_DEVICE) === person, false);

const storeFor = (person: string): Storage => (isOwnDevice(person) ? window.localStorage : window.sessionStorage);

/** Remembers that this device is the person's own, or that it is shared; what is kept moves with the choice. */
export function sayOwnDevice(person: string, isOwn: boolean): boolean {
  const kept = allKept(person);
  return attempt(() => {
    if (isOwn) window.localStorage.setItem(OWN_DEVICE, person);
    else window.localStorage.removeItem(OWN_DEVICE);
    for (const { place, words } of kept) {
      forget(place);
      storeFor(person).setItem(nameOf(place), JSON.stringify(words));
    }
    return true;
  }, false);
}

/** Whether a text may name a patient: such a text is refused by the API, and is not kept on a device either. */
export const namesAPatient = (values: KeptWords['values']): boolean =>
  values.some(([, value]) => findIdentifiers(value).some(({ certainty }) => certainty === 'high'));

/** Who is signing out: what their pages still hold is not kept any more. */
let leaving: string | undefined;

/** Keeps what was typed. What was kept there before is replaced, or forgotten when the new text names a patient. */
export function keep(place: KeptPlace, words: KeptWords): Keeping {
  if (namesAPatient(words.values)) {
    forget(place);
    return 'names-a-patient';
  }
  if (place.person === leaving) return 'no-room';
  return attempt<Keeping>(() => {
    storeFor(place.person).setItem(nameOf(place), JSON.stringify(words));
    return 'kept';
  }, 'no-room');
}

export function kept(place: KeptPlace): KeptWords | undefined {
  for (const store of stores()) {
    const words = wordsIn(store, nameOf(place));
    if (words) return words;
  }
  return undefined;
}

export function forget(place: KeptPlace): void {
  for (const store of stores()) attempt(() => store.removeItem(nameOf(place)), undefined);
}

/** All that somebody's browser keeps for them, the newest first. */
export function allKept(person: string): { place: KeptPlace; words: KeptWords }[] {
  return everything()
    .filter(({ place }) => place.person === person)
    .sort((one, other) => other.words.at.localeCompare(one.words.at));
}

/** Somebody is here: what others typed on this device is forgotten. */
export function beginKeeping(person: string): void {
  leaving = undefined;
  for (const { place } of everything()) if (place.person !== person) forget(place);
}

/** Somebody signs out: everything is forgotten, and nothing more is kept of them. */
export function endKeeping(person: string): void {
  leaving = person;
  for (const { place } of everything()) forget(place);
}

function everything(): { place: KeptPlace; words: KeptWords }[] {
  return stores().flatMap((store) =>
    attempt(() => Object.keys(store), []).flatMap((name) => {
      const [prefix, person, path, form] = name.split('|');
      if (prefix !== PREFIX || !person || !path || !form) return [];
      const words = wordsIn(store, name);
      return words ? [{ place: { person, path, form }, words }] : [];
    }),
  );
}

/** What stands under a name, unless it is too old or was not written by us. */
function wordsIn(store: Storage, name: string): KeptWords | undefined {
  return attempt(() => {
    const words = JSON.parse(store.getItem(name) ?? 'null') as KeptWords | null;
    if (!words) return undefined;
    if (Date.now() - Date.parse(words.at) <= LONGEST_MS && Array.isArray(words.values)) return words;
    store.removeItem(name);
    return undefined;
  }, undefined);
}
