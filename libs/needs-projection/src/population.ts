import type { IsoDate } from '#libs/calendar';
import type { Exact } from '#libs/money';

/** A file tells women and men apart, or counts persons; never both, or people would be counted twice. */
export type Sex = 'female' | 'male' | 'persons';

/** What is assumed of births, deaths and moves: what the source thinks likeliest, and the two beside it where it has them. */
export type Variant = 'principal' | 'low' | 'high';

/** Ages in completed years, both ends included; null for “and over”. */
export interface AgeBand {
  readonly from: number;
  readonly to: number | null;
}

export interface PopulationGroup extends AgeBand {
  readonly sex: Sex;
  readonly people: Exact;
}

/** Where the people of a file come from: printed with every figure made of them. */
export interface Provenance {
  readonly source: string;
  /** The year the projection starts from; what is later is projected. */
  readonly baseYear: number;
  readonly retrievedOn: IsoDate;
  readonly licence: string;
  /** Made up for teaching or a demonstration: no plan may rest on it. */
  readonly fictional: boolean;
}

/** The groups of each year: women before men, the youngest first, and the same groups in every year. */
export type PeopleByYear = ReadonlyMap<number, readonly PopulationGroup[]>;

export interface AreaPopulation {
  readonly name: string;
  readonly principal: PeopleByYear;
  /** Null where the file has no such variant. */
  readonly low: PeopleByYear | null;
  readonly high: PeopleByYear | null;
}

export interface Population {
  readonly provenance: Provenance;
  readonly areas: readonly AreaPopulation[];
}

/** `0 to 4`, `85 and over`, `90`. */
export function ageBandName({ from, to }: AgeBand): string {
  if (to === null) return `${from} and over`;
  return from === to ? String(from) : `${from} to ${to}`;
}
