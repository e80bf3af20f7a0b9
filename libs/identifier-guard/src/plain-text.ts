/** A text made plain for looking, with the place each of its characters came from. */
export interface PlainText {
  readonly text: string;
  /** Index in the original text (UTF-16) of each character of `text`. */
  readonly origin: readonly number[];
}

/** Code points that are not seen: soft hyphens, joiners, marks of direction, selectors of a variant. */
const INVISIBLE_RANGES: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const isInvisible = (character: string): boolean => {
  const point = character.codePointAt(0) ?? 0;
  return point > 0xac && INVISIBLE_RANGES.some(([from, to]) => point >= from && point <= to);
};

const DASH = /[\p{Pd}\u2212\u00B7\u2022\u2024\u2027]/u;
const SPACE = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const DIGIT = /\p{Nd}/u;

/** The value of a decimal digit of any script: the digits of each script stand in rows of ten. */
function digitValue(character: string): number {
  let zero = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) {
    zero--;
    value++;
    // Mathematical digits stand in several rows directly after one another.
    if (zero >= 0x1d7ce && zero <= 0x1d7ff) return ((character.codePointAt(0) ?? 0) - 0x1d7ce) % 10;
  }
  return value;
}

/**
 * Takes out what hides an identifier from a reader's eye or from a rule: compatibility forms, digits of other scripts,
 * invisible characters, all kinds of dash and space. What is left has ASCII digits, `-` and single characters for spaces.
 */
export function plainText(original: string): PlainText {
  let text = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of original) {
    const place = at;
    at += character.length;
    if (isInvisible(character)) continue;
    for (const form of character.normalize('NFKC')) {
      if (isInvisible(form)) continue;
      const plain = DIGIT.test(form)
        ? String(digitValue(form))
        : DASH.test(form)
          ? '-'
          : SPACE.test(form)
            ? form === '\n'
              ? '\n'
              : ' '
            : form;
      text += plain;
      for (let unit = 0; unit < plain.length; unit++) origin.push(place);
    }
  }
  origin.push(original.length);
  return { text, origin };
}
