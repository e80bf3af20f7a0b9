import { adviceFor, type Certainty, certaintyRank, type Finding, type IdentifierKind } from './finding.js';
import { beginsWithBirthDay, isOneDigitRepeated, isValidNhsNumber } from './nhs-number.js';
import { plainText } from './plain-text.js';

export interface Allowed {
  /** E-mail addresses of the team: not a finding. */
  readonly emails?: readonly string[];
  /** Names of the team, as they are written: not a finding. */
  readonly names?: readonly string[];
}

interface Found {
  readonly kind: IdentifierKind;
  readonly certainty: Certainty;
  readonly start: number;
  readonly end: number;
}

/** How far before a number its label may stand, in characters. */
const LABEL_REACH = 30;

const NHS_LABEL = /\b(nhs|n\.h\.s\.?)\s*(no\b|num|nr\b|id\b|n[o°º]\.?|#|:|-|$)|\bnhs\s*$|\bpatient\s*(no|num|id)\b/i;
const CHI_LABEL = /\bchi\b/i;
const HC_LABEL = /\bh\s*&?\s*c\b|\bhealth and (social )?care (no|num)/i;
const BIRTH_LABEL = /\b(d\.?\s?o\.?\s?b\.?|born|birth\s?-?\s?(date|day)|date of birth)\b[^\d]{0,12}$/i;

const DATE = String.raw`(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d\d|(?:19|20)\d\d-\d{1,2}-\d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} (?:19|20)\d\d)`;

function* numbers(text: string): Generator<Found> {
  // Ten digits with at most two characters of space, dash or dot between them.
  for (const match of text.matchAll(/(?<![\d.,£-])(?<!\d )\d(?:[ .-]{0,2}\d){9}(?![ .-]?\d)(?![.,]\d)/g)) {
    const digits = match[0].replace(/\D/g, '');
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - LABEL_REACH), start);
    if (!isValidNhsNumber(digits) || isOneDigitRepeated(digits)) continue;
    const chi = CHI_LABEL.test(before);
    if (chi && beginsWithBirthDay(digits)) yield { kind: 'chi-number', certainty: 'high', start, end };
    else if (HC_LABEL.test(before)) yield { kind: 'hc-number', certainty: 'high', start, end };
    else if (NHS_LABEL.test(before) || /^\d{3}[ .-]{1,2}\d{3}[ .-]{1,2}\d{4}$/.test(match[0]))
      yield { kind: 'nhs-number', certainty: 'high', start, end };
    else yield { kind: 'nhs-number', certainty: 'medium', start, end };
  }
}

function* births(text: string): Generator<Found> {
  for (const match of text.matchAll(new RegExp(String.raw`(?<!\d)${DATE}(?!\d)`, 'gi'))) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - LABEL_REACH), start);
    const around = text.slice(Math.max(0, start - LABEL_REACH), end + LABEL_REACH);
    if (BIRTH_LABEL.test(before)) yield { kind: 'date-of-birth', certainty: 'high', start, end };
    else if (
      /\b(aged?|yrs?|years? old|y\/o)\b/i.test(around) &&
      /\b\d{1,3}\s?(yrs?|years?|y\/o)\b|\baged? \d/i.test(around)
    )
      yield { kind: 'date-of-birth', certainty: 'medium', start, end };
    else if (/\bbed\s?\d/i.test(around) && /\bward\b/i.test(around))
      yield { kind: 'bed-and-date', certainty: 'medium', start, end };
  }
}

const RULES: readonly { kind: IdentifierKind; certainty: Certainty; pattern: RegExp }[] = [
  {
    kind: 'hospital-number',
    certainty: 'medium',
    pattern: /\b(?:mrn|hosp(?:ital)?|unit|patient|crn)\s?(?:no|num(?:ber)?|id)?\.?\s?[:#]?\s?[a-z]{0,3}\d{6,8}\b/gi,
  },
  { kind: 'postcode', certainty: 'medium', pattern: /\b(?:gir ?0aa|[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2})\b/gi },
  {
    kind: 'phone-number',
    certainty: 'medium',
    pattern: /(?<![\d.,£])(?:\+44 ?\d{2,4}|0\d{2,4})[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/g,
  },
  {
    kind: 'email-address',
    certainty: 'medium',
    pattern: /\b[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,4}\b/gi,
  },
  {
    kind: 'person-name',
    certainty: 'medium',
    pattern:
      /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sister|Patient|Pt)\.? (?:[A-Z]\.? ?){0,2}[A-Z][a-z'’-]{2,30}(?: [A-Z][a-z'’-]{1,30})?/g,
  },
  { kind: 'initials', certainty: 'medium', pattern: /\b(?:pt|patient|px) [A-Z]\.? ?[A-Z]\b\.?/g },
  {
    kind: 'national-insurance-number',
    certainty: 'medium',
    pattern: /\b[a-ceghj-prstw-z][a-ceghj-nprstw-z] ?\d\d ?\d\d ?\d\d ?[a-d]\b/gi,
  },
  { kind: 'gmc-number', certainty: 'low', pattern: /\bgmc\s?(?:no|num(?:ber)?|ref)?\.?\s?[:#]?\s?\d{7}\b/gi },
];

/** Words that follow “Patient” at the start of a sentence without being anybody's name. */
const NOT_A_NAME =
  /^(?:Patient|Sister|Pt)\.? (?:Safety|Experience|Advice|Flow|Care|Voice|Partner|Group|Panel|Reported|Initiated|Access|Transport|Information|Led|Hospital|Story|Stories|Feedback|Satisfaction|Records?|Journey|Ward)/;

function* patterns(text: string, allowed: Allowed): Generator<Found> {
  for (const { kind, certainty, pattern } of RULES)
    for (const match of text.matchAll(pattern)) {
      const found = match[0];
      if (kind === 'email-address' && allowed.emails?.some((email) => email.toLowerCase() === found.toLowerCase()))
        continue;
      if (kind === 'person-name' && (NOT_A_NAME.test(found) || allowed.names?.some((name) => found.includes(name))))
        continue;
      yield { kind, certainty, start: match.index, end: match.index + found.length };
    }
}

/** A date of birth counts as certain beside a name, labelled or not: together they are somebody. */
function withNames(found: Found[]): Found[] {
  return found.map((one) =>
    one.kind === 'date-of-birth' &&
    found.some(
      (other) => (other.kind === 'person-name' || other.kind === 'initials') && Math.abs(other.start - one.start) < 60,
    )
      ? { ...one, certainty: 'high' }
      : one,
  );
}

/**
 * Looks for what may name a patient, or anybody else, in a text somebody typed.
 *
 * High certainty is a number that passes its check and is labelled or written in its own spacing (3-3-4), or a labelled
 * date of birth. A bare ten-digit number passes the check by chance about once in eleven times, so it is medium. The
 * test range 999 is treated like any other: a real habit of testing with real-looking numbers is worth stopping too.
 *
 * @param text as it was typed; nothing of it is kept or repeated
 * @returns findings in order of place, where two overlap the more certain one
 * @see methods and governance: NHS Digital, modulus 11; Caldicott principles
 */
export function findIdentifiers(text: string, allowed: Allowed = {}): Finding[] {
  const plain = plainText(text);
  const found = withNames([...numbers(plain.text), ...births(plain.text), ...patterns(plain.text, allowed)]);
  found.sort((one, other) => certaintyRank(other.certainty) - certaintyRank(one.certainty) || one.start - other.start);
  const kept: Found[] = [];
  for (const one of found) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept
    .sort((one, other) => one.start - other.start)
    .map(({ kind, certainty, start, end }) => ({
      kind,
      certainty,
      start: plain.origin[start] ?? 0,
      end: plain.origin[end] ?? text.length,
      advice: adviceFor(kind),
    }));
}
