import { byCodeUnit } from './compare-marks.js';
import type { Mark, MarksInput } from './marks-input.js';
import { severity } from './severity.js';
import { meanOf } from './sums.js';
import type { UndefinedReason } from './undefined-reason.js';

export interface FairMark extends Mark {
  /** The mark as the mean marker would have given it. Not cut to the scale. Null while the error is not known. */
  readonly fair: number | null;
}

export interface FairMarks {
  /** Sorted by candidate, then marker. */
  readonly marks: readonly FairMark[];
  /** The means of its marks, sorted by candidate. */
  readonly candidates: readonly { readonly candidate: string; readonly raw: number; readonly fair: number | null }[];
  readonly reason: Extract<UndefinedReason, 'NO_DATA' | 'ONE_MARKER' | 'NO_RESIDUAL_DF'> | null;
}

/**
 * Marks without their markers' severity. Advice: no mark is changed by it unless the board has a rule that says so.
 * @param input.shrink take off only as much of an effect as is not chance; true unless said
 * @throws DisconnectedDesign and RefusedInput as `severity`
 */
export function fairMarks(input: MarksInput & { readonly shrink?: boolean }): FairMarks {
  const { marks, shrink = true } = input;
  const found = severity(input);
  if (found.reason === 'NO_DATA' || found.reason === 'ONE_MARKER')
    return { marks: [], candidates: [], reason: found.reason };
  const takenOff = new Map(found.markers.map(({ marker, effect, shrunk }) => [marker, shrink ? shrunk : effect]));
  const fairOf = ({ marker, mark }: Mark): number | null => {
    const effect = takenOff.get(marker) ?? null;
    return effect === null ? null : mark - effect;
  };
  const fair = marks
    .map(({ candidate, marker, mark }) => ({ candidate, marker, mark, fair: fairOf({ candidate, marker, mark }) }))
    .sort((a, b) => byCodeUnit(a.candidate, b.candidate) || byCodeUnit(a.marker, b.marker));
  const fairOfPlan = new Map<string, number[]>();
  for (const one of fair)
    if (one.fair !== null) fairOfPlan.set(one.candidate, [...(fairOfPlan.get(one.candidate) ?? []), one.fair]);
  return {
    marks: fair,
    candidates: found.candidates.map(({ candidate, raw }) => ({
      candidate,
      raw,
      fair: meanOf(fairOfPlan.get(candidate) ?? []),
    })),
    reason: shrink ? found.reason : null,
  };
}
