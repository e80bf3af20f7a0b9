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

export interface MeasureFindings {
  findings(viewer: Viewer, projectId: string): Promise<readonly MeasureFinding[]>;
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
