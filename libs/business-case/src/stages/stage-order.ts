/**
 * The stages of a case that takes several passes, in their order.
 * @see The Green Book (2026), Table 3
 */
export const caseStages = ['strategic-outline', 'outline', 'full'] as const;
export type CaseStage = (typeof caseStages)[number];

export const stageAfter = (stage: CaseStage): CaseStage | null => caseStages[caseStages.indexOf(stage) + 1] ?? null;
export const stageBefore = (stage: CaseStage): CaseStage | null => caseStages[caseStages.indexOf(stage) - 1] ?? null;
