import type { EvidenceKey, GateKey } from '#libs/guidance';
import type { Viewer } from '#libs/identity';

/** Whether one condition of a gate is met, and why, in a sentence to the team. */
export interface Evidence {
  readonly met: boolean;
  readonly why: string;
}

/**
 * Is there evidence for a gate's condition? Each library answers for what it owns; the gates ask without knowing whom.
 * All statements of one call are read in the same flight.
 */
export interface GateEvidence {
  readonly answersFor: readonly EvidenceKey[];
  /** The types of event by which something that was evidence may be taken away, or decided otherwise. */
  readonly takenAwayBy: readonly string[];
  gather(viewer: Viewer, projectId: string): Promise<Readonly<Partial<Record<EvidenceKey, Evidence>>>>;
}
export const GATE_EVIDENCE = Symbol('GATE_EVIDENCE');

/** A library's part of the sealed document: plain JSON, asked for inside the sealing transaction. */
export interface SnapshotPart {
  readonly key: string;
  part(viewer: Viewer, projectId: string): Promise<Readonly<Record<string, unknown>>>;
}
export const SNAPSHOT_PARTS = Symbol('SNAPSHOT_PARTS');

/** What a measure shows, for the benefits that hang on it. */
export interface MeasureFinding {
  readonly measureId: string;
  readonly name: string;
  readonly kind: 'outcome' | 'process' | 'balancing';
  /** Null when nothing was ever measured: not zero. */
  readonly latest: { readonly on: string; readonly value: number } | null;
  readonly direction: 'higher' | 'lower' | 'neutral';
  /** The median of the newest six values after the baseline. Null with fewer than six. */
  readonly recentMedian: number | null;
  /** Null while no baseline is frozen. */
  readonly baselineMedian: number | null;
  readonly points: number;
  /** What its chart says now, by its own rules. Null with too few readings, and where neither way is better. */
  readonly shows: 'improvement' | 'concern' | 'no-change' | null;
  /** Whether its chart has shown an improvement at any time. */
  readonly hasShownImprovement: boolean;
}

/** A sustained shift of a measure's chart, under the profile the measure keeps: from its first point until a contrary signal. */
export interface SustainedShift {
  readonly isImprovement: boolean;
  readonly from: string;
  /** The last reading on which it still holds. */
  readonly to: string;
  /** The first day of the signal the other way that ended it; null while it holds. */
  readonly endedOn: string | null;
}

/** A measure over time, for the benefits that are counted from its chart. */
export interface MeasureCourse {
  readonly measureId: string;
  readonly shape: 'proportion' | 'rate' | 'count' | 'value';
  /** For how many a rate is said; 1 for every other shape. */
  readonly per: number;
  readonly direction: 'higher' | 'lower' | 'neutral';
  readonly baselineMedian: number | null;
  /** The last day of the frozen baseline; null while none is. What came before is no actual of anything. */
  readonly baselineTo: string | null;
  readonly shifts: readonly SustainedShift[];
  /** Oldest first, without those set aside. */
  readonly readings: readonly {
    readonly takenOn: string;
    readonly numerator: number | null;
    readonly denominator: number | null;
    /** In the measure's unit; null when it was not measured. */
    readonly value: number | null;
  }[];
}

export interface MeasureFindings {
  findings(viewer: Viewer, projectId: string): Promise<readonly MeasureFinding[]>;
  courses(viewer: Viewer, projectId: string): Promise<readonly MeasureCourse[]>;
}
export const MEASURE_FINDINGS = Symbol('MEASURE_FINDINGS');

/** A broken place in the thread from cause to cost, named so that it can be mended. */
export interface BrokenThread {
  readonly kind: string;
  /** The id of the thing that hangs loose. */
  readonly subjectId: string;
  readonly subject: string;
  readonly fix: string;
}

/** Each library finds the breaks of the links it owns. */
export interface ThreadCheck {
  brokenThreads(viewer: Viewer, projectId: string): Promise<readonly BrokenThread[]>;
}
export const THREAD_CHECKS = Symbol('THREAD_CHECKS');

/** What must happen in the transaction in which a gate is passed or waived: freezing, mostly. */
export interface GateFollower {
  readonly gate: GateKey;
  follow(viewer: Viewer, projectId: string): Promise<void>;
}
export const GATE_FOLLOWERS = Symbol('GATE_FOLLOWERS');

/** Why nothing of a project may be shown outside its trust yet, in words to the team. */
export interface PublicationBar {
  readonly why: string;
  /** What has to happen first, so that it may be: words that go on from "when". */
  readonly until: string;
}

/** Each library names what stands in the way; asked inside the transaction that would publish, the project held. */
export interface PublicationBars {
  barsOf(viewer: Viewer, projectId: string): Promise<readonly PublicationBar[]>;
}
export const PUBLICATION_BARS = Symbol('PUBLICATION_BARS');
