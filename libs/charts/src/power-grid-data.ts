import type { Shape } from './marks.js';
import { type Colour, palette } from './palette.js';
import { ensureOneOf, refused } from './refused.js';
import { tidy } from './wrap-text.js';

/** From against it to making it happen, in order. */
export const commitments = ['opposed', 'none', 'let', 'help', 'make'] as const;
export type Commitment = (typeof commitments)[number];

export interface PowerGridData {
  readonly people: readonly {
    /** A role or a group rather than a person's name. */
    readonly name: string;
    /** 1 (little) to 5 (much), whole. */
    readonly power: number;
    /** 1 (little) to 5 (much), whole. */
    readonly interest: number;
    /** Null while nobody judged it. */
    readonly now: Commitment | null;
    readonly needed: Commitment | null;
  }[];
}

export const commitmentWords: Record<Commitment, { readonly short: string; readonly long: string }> = {
  opposed: { short: 'Against', long: 'Against it' },
  none: { short: 'None', long: 'No commitment' },
  let: { short: 'Let', long: 'Lets it happen' },
  help: { short: 'Help', long: 'Helps it happen' },
  make: { short: 'Make', long: 'Makes it happen' },
};

/** Where somebody stands against where the project needs them. */
export type Standing = 'short' | 'met' | 'beyond' | 'unjudged';

export const standings: Record<
  Standing,
  { readonly shape: Shape; readonly colour: Colour; readonly words: string; readonly gap: string }
> = {
  short: { shape: 'triangle-up', colour: palette.concern, words: 'Has to rise', gap: 'Short of what is needed' },
  met: { shape: 'disc', colour: palette.green, words: 'Where you need them', gap: 'As needed' },
  beyond: { shape: 'triangle-down', colour: palette.purple, words: 'Has to come down', gap: 'More than is needed' },
  unjudged: { shape: 'ring', colour: palette.quietText, words: 'Not judged yet', gap: 'Not judged yet' },
};

export interface Standpoint {
  /** 1 for whom the chart names first. */
  readonly number: number;
  readonly name: string;
  readonly power: number;
  readonly interest: number;
  readonly now: Commitment | null;
  readonly needed: Commitment | null;
  readonly standing: Standing;
  /** `Let → Help`. */
  readonly move: string;
}

/**
 * Those with most power first, then those with most interest; otherwise as they were given.
 * @throws RangeError naming the field that is not a whole number from 1 to 5 or no commitment
 */
export function standpoints({ people }: PowerGridData): Standpoint[] {
  people.forEach(({ power, interest, now, needed }, at) => {
    for (const [field, value] of Object.entries({ power, interest }))
      if (!(Number.isInteger(value) && value >= 1 && value <= 5))
        throw refused('powerGrid', `people[${at}].${field}`, value, 'a whole number from 1 to 5');
    for (const [field, value] of Object.entries({ now, needed }))
      if (value !== null) ensureOneOf('powerGrid', `people[${at}].${field}`, value, commitments);
  });
  return [...people]
    .sort((one, other) => other.power - one.power || other.interest - one.interest)
    .map(({ name, power, interest, now, needed }, at) => ({
      number: at + 1,
      name: tidy(name) === '' ? 'Without a name' : name,
      power,
      interest,
      now,
      needed,
      standing: standingOf(now, needed),
      move: moveOf(now, needed),
    }));
}

function standingOf(now: Commitment | null, needed: Commitment | null): Standing {
  if (now === null || needed === null) return 'unjudged';
  const gap = commitments.indexOf(needed) - commitments.indexOf(now);
  return gap > 0 ? 'short' : gap < 0 ? 'beyond' : 'met';
}

function moveOf(now: Commitment | null, needed: Commitment | null): string {
  if (now === null && needed === null) return 'Not judged yet';
  if (now === needed && now !== null) return `${commitmentWords[now].short}, as needed`;
  const word = (one: Commitment | null): string => (one ? commitmentWords[one].short : 'Not judged');
  return `${word(now)} → ${word(needed)}`;
}

/** 4 and 5 are high, 1 and 2 low; a 3 leaves it to the team. */
export function quadrant({ power, interest }: { readonly power: number; readonly interest: number }): string {
  if (power === 3 || interest === 3) return 'In the middle: you judge';
  if (power > 3) return interest > 3 ? 'Manage closely' : 'Keep satisfied';
  return interest > 3 ? 'Keep informed' : 'Monitor';
}
