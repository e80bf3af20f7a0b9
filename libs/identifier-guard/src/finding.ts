export type Certainty = 'high' | 'medium' | 'low';

export type IdentifierKind =
  | 'nhs-number'
  | 'chi-number'
  | 'hc-number'
  | 'date-of-birth'
  | 'hospital-number'
  | 'postcode'
  | 'phone-number'
  | 'email-address'
  | 'person-name'
  | 'initials'
  | 'bed-and-date'
  | 'national-insurance-number'
  | 'gmc-number';

/** Something in a text that may name a patient: where it stands and what to do. It never repeats what it found. */
export interface Finding {
  readonly kind: IdentifierKind;
  readonly certainty: Certainty;
  /** UTF-16 indices in the original text; `end` is the first after it. */
  readonly start: number;
  readonly end: number;
  readonly advice: string;
}

const RANK: Readonly<Record<Certainty, number>> = { low: 0, medium: 1, high: 2 };

/** Higher for more certain, to compare and to sort by. */
export const certaintyRank = (certainty: Certainty): number => RANK[certainty];

const ADVICE: Readonly<Record<IdentifierKind, string>> = {
  'nhs-number': 'This looks like an NHS number. Take it out: Springboard holds counts, never patients.',
  'chi-number': 'This looks like a CHI number. Take it out: Springboard holds counts, never patients.',
  'hc-number': 'This looks like a Health and Care number. Take it out: Springboard holds counts, never patients.',
  'date-of-birth': 'This looks like somebody’s date of birth. Take it out; an age band says enough.',
  'hospital-number': 'This looks like a hospital number. Take it out, or say “one patient”.',
  postcode: 'This looks like a full postcode. The first half says enough.',
  'phone-number': 'This looks like a telephone number. Take it out unless it belongs to the service.',
  'email-address': 'This looks like somebody’s e-mail address. Take it out unless they are on the team.',
  'person-name': 'This looks like somebody’s name. Say what they do instead: “the ward sister”, “one patient”.',
  initials: 'This looks like a patient’s initials. Say “one patient” instead.',
  'bed-and-date': 'A ward, a bed and a date together can point to one patient. Leave one of them out.',
  'national-insurance-number': 'This looks like a National Insurance number. Take it out.',
  'gmc-number': 'This looks like a GMC number. Take it out unless it is yours and belongs here.',
};

export const adviceFor = (kind: IdentifierKind): string => ADVICE[kind];
