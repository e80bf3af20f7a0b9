import type { Route } from './keys.js';
import type { Reviewed } from './reviewed.js';

/** An entry of a list: what it is called and what it asks. */
export interface Item {
  readonly key: string;
  readonly name: string;
  readonly asks: string;
  /** False where it is from memory and is shown as to be confirmed. */
  readonly confirmed: boolean;
}

export interface CommitmentLevel extends Item {
  /** From -1, against it, to 3. */
  readonly level: number;
}

export interface Quadrant extends Item {
  readonly power: 'high' | 'low';
  readonly interest: 'high' | 'low';
}

export interface LeadershipElement extends Item {
  readonly domain: string;
}

/** A tension doctors who lead change meet. `ours`: added by this project, not by the source. */
export interface Tension extends Item {
  readonly ours: boolean;
}

/** A question of the route sorter: what a yes means, and why. */
export interface RouteQuestion {
  readonly key: string;
  readonly ask: string;
  readonly hint: string;
  readonly yesMeans: Exclude<Route, 'unsure'>;
  readonly because: string;
}

/** A road, and what to do when it is yours. */
export interface RouteAdvice {
  readonly key: Route;
  readonly name: string;
  readonly next: string;
}

export const sustainabilityLevels = ['A', 'B', 'C', 'D'] as const;
export type SustainabilityLevel = (typeof sustainabilityLevels)[number];

export interface SustainabilityFactor extends Item {
  readonly group: string;
  /** A is the best; the A column sums to 100. */
  readonly scores: Readonly<Record<SustainabilityLevel, number>>;
  /** The levels whose score was read in a source. */
  readonly confirmedScores: readonly SustainabilityLevel[];
}

/** A line of the card that lets others repeat the change. */
export interface CardLine extends Item {
  /** Its number in the checklist it follows, 1 to 12. */
  readonly number: number;
  /** The question whose answer fills it. */
  readonly question: string;
  /** Lines 1 to 9; the others only once it was carried out. */
  readonly needed: boolean;
}

/** Where a list comes from, and who looks after it. */
export interface ToolPaper extends Reviewed {
  readonly key: string;
  readonly title: string;
  readonly sources: readonly string[];
  /** False when anything in it is from memory and is shown as to be confirmed. */
  readonly confirmed: boolean;
  /** What is not confirmed, or what to know before using it; may be empty. */
  readonly note: string;
  /** Markdown. */
  readonly body: string;
}

/** The lists that pages and rules use. */
export interface Tools {
  readonly nineCs: readonly Item[];
  readonly commitmentLevels: readonly CommitmentLevel[];
  readonly powerInterest: readonly Quadrant[];
  readonly raci: readonly Item[];
  readonly influencePrompts: readonly Item[];
  readonly diagnosticTools: readonly Item[];
  readonly fishboneRibs: readonly Item[];
  readonly wastes: readonly Item[];
  readonly leadershipElements: readonly LeadershipElement[];
  readonly tensions: readonly Tension[];
  readonly routeSorter: readonly RouteQuestion[];
  readonly routes: readonly RouteAdvice[];
  readonly resultStates: readonly Item[];
  readonly sustainabilityFactors: readonly SustainabilityFactor[];
  readonly sustainabilityLevels: readonly (Item & { readonly key: SustainabilityLevel })[];
  /** How to read the sum of the scores, of 100. */
  readonly sustainabilityGuide: {
    readonly hopefulFrom: number;
    readonly actBelow: number;
    readonly confirmed: boolean;
  };
  readonly tidierCard: readonly CardLine[];
  readonly equalityCharacteristics: readonly (Item & { readonly inLaw: boolean })[];
  readonly informationGovernance: readonly Item[];
  readonly caldicottPrinciples: readonly Item[];
  readonly papers: readonly ToolPaper[];
}
