import { byCodeUnit } from './compare-marks.js';
import { type ModerationInput, moderationPlan } from './moderation.js';
import { ensureInput, ensureNumber } from './refused-input.js';
import { seededShuffle } from './seeded-shuffle.js';

export interface ModerationSample {
  /** All plans to be looked at, sorted by id. */
  readonly sample: readonly string[];
  /** Those of them that were drawn, in the order of the draw. */
  readonly drawn: readonly string[];
  /** How many of these were drawn beyond the plan's number, to reach a marker. */
  readonly grownBy: number;
}

/**
 * A sample that keeps a moderation plan. Its number is drawn from the rest, every plan as likely as another; then the same draw
 * goes on, keeping only plans of markers nobody has looked at yet, until there are none. Growing the draw, and not choosing
 * within it, leaves its first part random.
 * @param input.seed any whole number a double holds exactly; the same one draws the same sample again, whatever order plans come in
 * @throws RefusedInput as `moderationPlan`; OUT_OF_RANGE for a seed that is not whole
 */
export function drawModerationSample(input: ModerationInput & { readonly seed: number }): ModerationSample {
  const { mandatory, rest, extra, uncoveredMarkers } = moderationPlan(input);
  ensureNumber(input.seed, 'seed');
  ensureInput(Number.isSafeInteger(input.seed), 'OUT_OF_RANGE', 'seed', `${input.seed} is not a whole number`);
  const markersOf = new Map(input.candidates.map(({ id, markers }) => [id, markers]));
  const unreached = new Set(uncoveredMarkers);
  const drawn = seededShuffle(rest, input.seed).filter((id, place) => {
    const markers = markersOf.get(id) ?? [];
    const isTaken = place < extra || markers.some((marker) => unreached.has(marker));
    if (isTaken) for (const marker of markers) unreached.delete(marker);
    return isTaken;
  });
  return {
    sample: [...mandatory.map(({ id }) => id), ...drawn].sort(byCodeUnit),
    drawn,
    grownBy: drawn.length - extra,
  };
}
