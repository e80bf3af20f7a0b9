import type { PublicPoint } from './small-numbers.js';

export interface CardMeasure {
  readonly name: string;
  readonly kind: 'outcome' | 'process' | 'balancing';
  readonly unit: string;
  readonly direction: 'higher' | 'lower' | 'neutral';
  readonly points: readonly PublicPoint[];
}

/** A record of the library: what others need to judge and copy the work. Never a grade, a mark, or a person who did not agree. */
export interface PublicationCard {
  readonly title: string;
  readonly specialty: string | null;
  readonly setting: string | null;
  readonly model: string | null;
  readonly problem: string;
  readonly aim: string | null;
  readonly plainSummary: string;
  readonly resultState: string;
  readonly resultNote: string;
  readonly lesson: string | null;
  readonly changeIdeas: readonly string[];
  readonly coreParts: readonly string[];
  readonly adaptableParts: readonly string[];
  readonly adoptionNotes: string | null;
  readonly measures: readonly CardMeasure[];
  /** Pounds, exact. Null when the case has no figures. */
  readonly costNonRecurrent: string | null;
  readonly costRecurrent: string | null;
  readonly contributors: readonly {
    readonly name: string;
    readonly role: string;
    readonly from: string;
    readonly to: string | null;
  }[];
  readonly parentPublicationId: string | null;
}

/** A card on the shelf, with what its version says of copying it. */
export interface ShelfCard extends PublicationCard {
  /** Absent on what was put there before it was kept. */
  readonly licence?: string;
}

/** What a card must have before anybody else may read it, in the words of the page. */
export function missingFrom(card: PublicationCard): string[] {
  const missing: string[] = [];
  if (!card.problem.trim()) missing.push('the problem');
  if (!card.plainSummary.trim()) missing.push('the plain summary');
  if (!card.resultState) missing.push('the result');
  if (card.changeIdeas.length === 0) missing.push('at least one change idea');
  return missing;
}
