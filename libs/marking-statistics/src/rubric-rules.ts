/**
 * What a rubric asks and how its outcome is found. A rubric of the guidance has this shape, so it can be handed in as it is.
 */
export interface RubricRules {
  /** In the order in which levels are given. The weights sum to 100. */
  readonly criteria: readonly { readonly key: string; readonly weight: number }[];
  /** Pass or fail checks without weight. A breach of one that returns sends the work back unmarked; others are noted. */
  readonly flags: readonly { readonly key: string; readonly returns: boolean }[];
  readonly outcome: {
    /** The least total that passes, in per cent. */
    readonly cut: number;
    readonly zeroFails: boolean;
    /** How many criteria may be at level 1. */
    readonly mostOnes: number;
    /** Criteria that may not be at level 1. */
    readonly neverOne: readonly string[];
    /** From the lowest; each goes up to where the next begins. Those from the cut on are the passing ones. */
    readonly bands: readonly { readonly from: number; readonly name: string }[];
  };
}

/** The weights of SIP-BC 1.0, criterion by criterion. */
export const SIP_BC_WEIGHTS = [10, 12, 12, 14, 10, 12, 8, 8, 7, 7] as const;

/**
 * SIP-BC 1.0, the rubric of a service improvement project with a business case.
 * @source the programme's own rule, “Ready-to-ship rubric” and its outcome rules
 */
export const SIP_BC_RULES: RubricRules = {
  criteria: SIP_BC_WEIGHTS.map((weight, index) => ({ key: `C${index + 1}`, weight })),
  flags: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((key, index) => ({ key, returns: index < 3 })),
  outcome: {
    cut: 60,
    zeroFails: true,
    mostOnes: 2,
    neverOne: ['C4', 'C6'],
    bands: [
      { from: 0, name: 'wellBelow' },
      { from: 40, name: 'below' },
      { from: 60, name: 'pass' },
      { from: 75, name: 'merit' },
      { from: 90, name: 'distinction' },
    ],
  },
};
