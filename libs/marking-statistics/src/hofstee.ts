import { isAbove, isAtLeast } from './compare-marks.js';
import { ensureInput, ensurePercentage } from './refused-input.js';
import { meanOf } from './sums.js';

/** What a judge would accept, in per cent: of the scale for cuts, of candidates for failing. */
export interface HofsteeJudge {
  readonly minCut: number;
  readonly maxCut: number;
  readonly minFail: number;
  readonly maxFail: number;
}

export interface Hofstee {
  /** The means over judges: the corners of the box. Null without scores or judges. */
  readonly minCut: number | null;
  readonly maxCut: number | null;
  readonly minFail: number | null;
  readonly maxFail: number | null;
  /** The cut, in per cent. Null when the curve of the scores misses the box. */
  readonly value: number | null;
  /** How many in a hundred lie below the cut. */
  readonly failRate: number | null;
  /** The cut, or the end of the box next to the curve. */
  readonly nearest: number | null;
  readonly reason: 'NO_DATA' | 'CURVE_ABOVE_BOX' | 'CURVE_BELOW_BOX' | null;
}

const CORNERS = ['minCut', 'maxCut', 'minFail', 'maxFail'] as const;

function ensureJudges(judges: readonly HofsteeJudge[]): void {
  judges.forEach((judge, index) => {
    const field = `judges[${index}]`;
    for (const corner of CORNERS) ensurePercentage(judge[corner], `${field}.${corner}`);
    ensureInput(
      judge.minCut < judge.maxCut && judge.minFail <= judge.maxFail,
      'BOUNDS_REVERSED',
      field,
      'the least is above the most; the two cuts must differ',
    );
  });
}

/**
 * A cut by Hofstee's compromise: where the share that would fail meets the straight line from the lowest cut with the most
 * failing to the highest cut with the fewest.
 *
 * The share is a step function, so the cut is the least one of the box at which it has reached the line: a score at which it
 * jumps over the line, or the place where a flat part crosses it.
 *
 * @param input.scores in per cent
 * @throws RefusedInput for a value that is no percentage, or a judge whose least is above the most
 * @see W. Hofstee, “The case for compromise in educational selection and grading”, in On Educational Testing, ed. S. Anderson and
 * J. Helmick (1983) 109-127
 */
export function hofstee({
  scores,
  judges,
}: {
  readonly scores: readonly number[];
  readonly judges: readonly HofsteeJudge[];
}): Hofstee {
  scores.forEach((score, index) => ensurePercentage(score, `scores[${index}]`));
  ensureJudges(judges);
  const [minCut, maxCut, minFail, maxFail] = CORNERS.map((corner) => meanOf(judges.map((judge) => judge[corner])));
  if (!scores.length || minCut == null || maxCut == null || minFail == null || maxFail == null) {
    const none = { minCut: null, maxCut: null, minFail: null, maxFail: null };
    return { ...none, value: null, failRate: null, nearest: null, reason: 'NO_DATA' };
  }
  const box = { minCut, maxCut, minFail, maxFail };
  const shareOf = (matches: (score: number) => boolean) => (100 * scores.filter(matches).length) / scores.length;
  const below = (cut: number) => shareOf((score) => isAbove(cut, score));
  const upTo = (cut: number) => shareOf((score) => isAtLeast(cut, score));
  const missed = { ...box, value: null, failRate: null };
  if (isAbove(below(minCut), maxFail)) return { ...missed, nearest: minCut, reason: 'CURVE_ABOVE_BOX' };
  if (isAbove(minFail, upTo(maxCut))) return { ...missed, nearest: maxCut, reason: 'CURVE_BELOW_BOX' };
  const value = meeting(box, scores, upTo);
  return { ...box, value, failRate: below(value), nearest: value, reason: null };
}

/** The least cut of the box at which the curve has reached the line. */
function meeting(box: HofsteeJudge, scores: readonly number[], upTo: (cut: number) => number): number {
  const { minCut, maxCut, minFail, maxFail } = box;
  const steepness = (maxFail - minFail) / (maxCut - minCut);
  const lineAt = (cut: number) => maxFail - steepness * (cut - minCut);
  const jumps = scores.filter((score) => score > minCut && score < maxCut).sort((a, b) => a - b);
  const starts = [minCut, ...jumps];
  for (const [index, start] of starts.entries()) {
    const share = upTo(start);
    if (isAtLeast(share, lineAt(start))) return start;
    if (steepness === 0) continue;
    const crossing = minCut + (maxFail - share) / steepness;
    if (crossing < (starts[index + 1] ?? maxCut)) return crossing;
  }
  return maxCut;
}
