/** A text made plain for looking, with the place each of its characters came from. */
export interface PlainText {
  readonly text: string;
  /** Index in the original text (UTF-16) of each character of `text`. */
  readonly origin: readonly number[];
}

const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]/;
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
    if (INVISIBLE.test(character)) continue;
    for (const form of character.normalize('NFKC')) {
      if (INVISIBLE.test(form)) continue;
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
