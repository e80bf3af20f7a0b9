import type { EvidenceKey, GateKey, QuestionType, SignerRole, StageKey } from './keys.js';

export interface Choice {
  readonly key: string;
  readonly label: string;
}

export interface Question {
  readonly key: string;
  readonly ask: string;
  readonly hint: string;
  readonly type: QuestionType;
  /** For type `record`: what of the project's own records answers it. */
  readonly record: string | null;
  readonly words: { readonly min: number; readonly max: number } | null;
  readonly choices: readonly Choice[];
  readonly neededForGate: boolean;
  readonly seenBy: 'team' | 'lead';
  /** Other wordings of the question, by the key of the improvement model that was chosen. */
  readonly prompts: Readonly<Record<string, string>>;
}

export interface Condition {
  readonly key: string;
  readonly ask: string;
  readonly fix: string;
  /** `answers`: every question in `answers` is answered within its words. */
  readonly evidence: EvidenceKey | 'answers';
  readonly answers: readonly string[];
}

export interface Gate {
  readonly key: GateKey;
  readonly stage: StageKey;
  /** All of them must sign. */
  readonly signers: readonly SignerRole[];
  readonly conditions: readonly Condition[];
}

export interface Stage {
  readonly key: StageKey;
  readonly code: string;
  readonly title: string;
  readonly coreQuestion: string;
  readonly purpose: string;
  readonly typicalWeeks: { readonly from: number; readonly to: number };
  /** Its share of progress; the stages' weights sum to 100. */
  readonly weight: number;
  readonly gate: Gate;
  readonly questions: readonly Question[];
  readonly sources: readonly string[];
  readonly reviewed: string;
  readonly owner: string;
  /** Markdown. */
  readonly body: string;
}

export interface ImprovementModel {
  readonly key: string;
  readonly name: string;
  readonly useWhen: string;
  readonly doNotUseWhen: string;
  readonly steps: readonly { readonly name: string; readonly asks: string }[];
  /** False where the description is from memory and is shown as to be confirmed. */
  readonly confirmed: boolean;
  readonly source: string;
  readonly body: string;
}

export interface Criterion {
  readonly key: string;
  readonly title: string;
  readonly weight: number;
  /** What each level looks like, from 0 to 4. */
  readonly levels: readonly string[];
  readonly evidence: readonly string[];
}

export interface Rubric {
  readonly key: string;
  readonly version: string;
  readonly title: string;
  readonly levelNames: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly flags: readonly { readonly key: string; readonly asks: string; readonly returns: boolean }[];
  readonly outcome: {
    readonly cut: number;
    readonly zeroFails: boolean;
    readonly mostOnes: number;
    readonly neverOne: readonly string[];
    readonly bands: readonly { readonly from: number; readonly name: string }[];
  };
  readonly body: string;
}

export interface Item {
  readonly key: string;
  readonly name: string;
  readonly asks: string;
}

export interface SustainabilityFactor {
  readonly key: string;
  readonly name: string;
  readonly group: string;
  readonly scores: Readonly<Record<'A' | 'B' | 'C' | 'D', number>>;
  readonly confirmed: boolean;
}

/** A question of the route sorter; a yes decides, in order. */
export interface RouteQuestion {
  readonly key: string;
  readonly ask: string;
  readonly yesMeans: 'research' | 'audit' | 'evaluation' | 'improvement' | 'surveillance';
  readonly because: string;
}

export interface Tools {
  readonly nineCs: readonly Item[];
  readonly commitmentLevels: readonly (Item & { readonly level: number })[];
  readonly leadershipElements: readonly (Item & { readonly domain: string })[];
  readonly tensions: readonly Item[];
  readonly routeSorter: readonly RouteQuestion[];
  readonly sustainabilityFactors: readonly SustainabilityFactor[];
  readonly resultStates: readonly Item[];
  readonly fishboneRibs: readonly Item[];
  readonly recipeCard: readonly Item[];
  readonly influencePrompts: readonly Item[];
  readonly equalityCharacteristics: readonly Item[];
  readonly informationGovernance: readonly Item[];
}

/** All guidance as it stood when a project followed it. Once published, its meaning is never edited: a new one is added. */
export interface Edition {
  readonly key: string;
  readonly stages: readonly Stage[];
  readonly models: readonly ImprovementModel[];
  readonly rubrics: readonly Rubric[];
  readonly tools: Tools;
  stage(key: string): Stage;
  question(key: string): Question | undefined;
  condition(key: string): Condition | undefined;
  gate(key: string): Gate;
  stageOfQuestion(key: string): Stage | undefined;
  model(key: string): ImprovementModel | undefined;
  rubric(key: string, version: string): Rubric;
}

export interface Guidance {
  readonly current: Edition;
  readonly editions: readonly Edition[];
  /** @throws RangeError for an edition that never was */
  edition(key: string): Edition;
}
