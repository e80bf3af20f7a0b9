import { act } from './marking-round.js';
import type { Caller } from './test-api.js';

export const ASK_JUDGES = act('openStandardExercise', 'OpenStandardExerciseInput', 'id');
export const JUDGE = act('judgeStandard', 'JudgeStandardInput', 'id');
export const CLOSE_EXERCISE = act('closeStandardExercise', 'CloseStandardExerciseInput', 'id');
export const ADOPT_CUT = act('adoptCut', 'AdoptCutInput', 'schemeId cut');
export const DECLARE_AS_EXAMINER = act('declareAsExaminer', 'DeclareAsExaminerInput', 'roundId');
export const ASK_FOR_PLAN = act('askForPlan', 'AskForPlanInput', 'packetId');
export const REPORT = act('writeExternalReport', 'WriteExternalReportInput', 'id sha256');

/** A judgement: the same level for each of the ten criteria, but for those named by their place; and bounds. */
export const judgement = (level: number, but: Readonly<Record<number, number>> = {}) => ({
  levels: Array.from({ length: 10 }, (_, at) => but[at] ?? level),
  ...{ leastCut: 50, mostCut: 70, leastFail: 5, mostFail: 40 },
});

/** Asks these judges, whose judgements come to a cut, and closes. @returns the exercise */
export async function judged(
  director: Caller,
  schemeId: string,
  judges: readonly (readonly [Caller, ReturnType<typeof judgement>])[],
): Promise<string> {
  const { openStandardExercise } = await director.do<{ openStandardExercise: { id: string } }>(ASK_JUDGES, {
    input: { schemeId },
  });
  const exerciseId = openStandardExercise.id;
  for (const [judge, said] of judges) await judge.do(JUDGE, { input: { exerciseId, ...said } });
  await director.do(CLOSE_EXERCISE, { input: { exerciseId } });
  return exerciseId;
}

/** Opens a decided round to its examiner, who writes a report. */
export async function examined(examiner: Caller, roundId: string): Promise<void> {
  await examiner.do(DECLARE_AS_EXAMINER, { input: { roundId, conflict: false, why: '' } });
  await examiner.do(REPORT, {
    input: {
      roundId,
      opinion: 'MET',
      standards: 'Levels fit what the plans show.',
      process: 'Every plan was marked twice, blind.',
      recommendations: 'Keep the pairs mixed.',
    },
  });
}
