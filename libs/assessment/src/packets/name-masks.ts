/** What stands where something was masked. */
export const REMOVED = '[removed]';

const TITLES = new Set(['dr', 'mr', 'mrs', 'ms', 'miss', 'prof', 'professor', 'sir', 'dame', 'sister', 'the']);
/** Words in a trust's name that every trust has. */
const TRUST_WORDS = new Set(
  'nhs trust foundation hospital hospitals university teaching general district royal health care healthcare board group services service community partnership integrated and of the for north south east west fictional'.split(
    ' ',
  ),
);
/** Short words are masked only as they are written in a name: "Will", not "will". */
const LONGEST_SHORT = 4;
const SHORTEST_ALIAS = 4;
const FEWEST_ACRONYM_LETTERS = 3;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

interface Entry {
  readonly text: string;
  readonly exactCase: boolean;
}

const entry = (text: string): Entry => ({ text, exactCase: text.length <= LONGEST_SHORT });

/** A person as they may be called in a text: in full, by each part of the name, and by initials. */
function entriesOfPerson(name: string): Entry[] {
  const words = wordsOf(name).filter((word) => !TITLES.has(word.toLowerCase()));
  const parts = words.flatMap((word) => [word, ...word.split('-')]).filter(({ length }) => length >= 2);
  const letters = words.map((word) => word.charAt(0).toUpperCase());
  const initials = letters.length >= 2 ? [letters.join(''), letters.map((letter) => `${letter}.`).join('')] : [];
  return [
    { text: words.join(' '), exactCase: false },
    ...parts.map(entry),
    ...initials.map((text) => ({ text, exactCase: true })),
  ];
}

/** A trust by its name in full and without brackets, by the words only it has, and by its initials. */
function entriesOfOrganisation(name: string): Entry[] {
  const plain = name.replace(/\s*\([^)]*\)/g, '').trim();
  const own = wordsOf(plain).filter(
    (word) => word.length >= SHORTEST_ALIAS && !TRUST_WORDS.has(word.toLowerCase()) && /^\p{Lu}/u.test(word),
  );
  const letters = wordsOf(plain)
    .filter((word) => /^\p{Lu}/u.test(word) && word !== 'NHS')
    .map((word) => word.charAt(0))
    .join('');
  return [
    { text: name.trim(), exactCase: false },
    { text: plain, exactCase: false },
    ...own.map((text) => ({ text, exactCase: false })),
    ...(letters.length >= FEWEST_ACRONYM_LETTERS ? [{ text: letters, exactCase: true }] : []),
  ];
}

export interface Unwanted {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  /** What the screener found besides. */
  readonly masks: readonly string[];
}

const ADDRESSES = /[\w.+-]+@[\w-]+(\.[\w-]+)+|https?:\/\/\S+|www\.\S+/giu;
const REGISTRATIONS = /\bGMC\s*(?:no\.?|number|:)?\s*\d{7}\b/giu;

function pattern(entries: readonly Entry[], flags: string): RegExp | undefined {
  const texts = [...new Set(entries.flatMap(({ text }) => [text.normalize('NFC'), withoutAccents(text)]))]
    .filter((text) => text.trim().length >= 2)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (!texts.length) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${texts.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/** A function that takes from a text the names of the team and the trust, addresses, and what the screener named. */
export function masking({ people, organisations, masks }: Unwanted): (text: string) => string {
  const entries = [
    ...masks.map((text) => ({ text: text.trim(), exactCase: false })),
    ...people.flatMap(entriesOfPerson),
    ...organisations.flatMap(entriesOfOrganisation),
  ];
  const patterns = [
    ADDRESSES,
    REGISTRATIONS,
    pattern(
      entries.filter(({ exactCase }) => !exactCase),
      'giu',
    ),
    pattern(
      entries.filter(({ exactCase }) => exactCase),
      'gu',
    ),
  ].filter((one) => one !== undefined);
  return (text) => patterns.reduce((rest, one) => rest.replace(one, REMOVED), text.normalize('NFC'));
}
