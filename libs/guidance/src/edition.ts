import type { EvidenceKey } from './evidence-keys.js';
import type { GateKey, ModelKey, QuestionType, RecordKey, SignerRole, StageKey } from './keys.js';
import type { Reviewed } from './reviewed.js';
import type { Rubric } from './rubric.js';
import type { Tools } from './tools.js';

export interface Choice {
  readonly key: string;
  readonly label: string;
}

export interface Question {
  readonly key: string;
  readonly ask: string;
  readonly hint: string;
  readonly type: QuestionType;
  /** For type `record`: what of the project's own records answers it. Null when it is answered here. */
  readonly record: RecordKey | null;
  /** Null when the answer has no limits in words. */
  readonly words: { readonly min: number; readonly max: number } | null;
  /** Empty unless the type is `choice` or `choices`. */
  readonly choices: readonly Choice[];
  readonly neededForGate: boolean;
  /** `lead`: the lead's own, which nobody else reads unless they share it. */
  readonly seenBy: 'team' | 'lead';
  /** Other wordings of the question, by the improvement model that was chosen. */
  readonly prompts: Readonly<Partial<Record<ModelKey, string>>>;
}

export interface Condition {
  readonly key: string;
  readonly ask: string;
  readonly fix: string;
  /** `answers`: every question in `answers` is answered within its words. */
  readonly evidence: EvidenceKey | 'answers';
  /** Empty unless `evidence` is `answers`. */
  readonly answers: readonly string[];
  /** The questions to go to when it is not met. */
  readonly about: readonly string[];
}

export interface Gate {
  readonly key: GateKey;
  readonly stage: StageKey;
  /** All of them must sign. */
  readonly signers: readonly SignerRole[];
  readonly conditions: readonly Condition[];
}

export interface Stage extends Reviewed {
  readonly key: StageKey;
  readonly code: string;
  readonly title: string;
  readonly coreQuestion: string;
  readonly purpose: string;
  /** Weeks of a post of sixteen; after-care counts from when the result was said. */
  readonly typicalWeeks: { readonly from: number; readonly to: number; readonly after: 'post-start' | 'result' };
  /** Its share of progress; the stages' weights sum to 100. */
  readonly weight: number;
  readonly gate: Gate;
  readonly questions: readonly Question[];
  readonly sources: readonly string[];
  /** A short text that teaches it, in Markdown. */
  readonly body: string;
}

export interface ImprovementModel extends Reviewed {
  readonly key: ModelKey;
  readonly name: string;
  readonly useWhen: string;
  readonly doNotUseWhen: string;
  readonly steps: readonly { readonly name: string; readonly asks: string }[];
  /** The questions that working through its steps helps to answer. */
  readonly fillsQuestions: readonly string[];
  /** False where the description is from memory and is shown as to be confirmed. */
  readonly confirmed: boolean;
  /** Where it was read, or why it is not confirmed yet. */
  readonly source: string;
  /** Markdown. */
  readonly body: string;
}

/** All guidance as it stood when a project followed it. Once published, its meaning is never edited: a new one is added. */
export interface Edition {
  readonly key: string;
  readonly stages: readonly Stage[];
  readonly models: readonly ImprovementModel[];
  readonly rubrics: readonly Rubric[];
  readonly tools: Tools;
  /** @throws RangeError for a stage that never was; so do `gate` and `rubric` */
  stage(key: string): Stage;
  gate(key: string): Gate;
  rubric(key: string, version: string): Rubric;
  question(key: string): Question | undefined;
  stageOfQuestion(key: string): Stage | undefined;
  condition(key: string): Condition | undefined;
  model(key: string): ImprovementModel | undefined;
}

export interface Guidance {
  /** The newest. */
  readonly current: Edition;
  /** Oldest first. */
  readonly editions: readonly Edition[];
  /** @throws RangeError for an edition that never was */
  edition(key: string): Edition;
}
