import type { Survival } from './detection-chain.js';
import type { ZoneChances } from './reading-zones.js';
import { fewestCrossingsExpected, longestRunExpected } from './runs-analysis.js';

/** No longer run goes unsignalled below 3,000 readings: round(log2 3000) + 3 = 15. */
const LONGEST = 15;
const FORGOTTEN = 1e-15;

/**
 * When Anhøj's rules first fire on baseline and new readings together, the centre frozen at the baseline's: exactly, by carrying
 * forward the chance of every combination of crossings, longest run and present run. Readings on the centre are taken for none.
 * @param outsideCounts whether a reading beyond the limit on the hoped-for side is a signal too
 */
export function survivalByRuns(
  before: { readonly zones: ZoneChances; readonly points: number },
  after: { readonly zones: ZoneChances; readonly horizon: number },
  outsideCounts: boolean,
): Survival {
  let state: Runs[] = [];
  let useful = 0;
  for (; useful < before.points; useful++) state = advance(state, useful, before.zones, false);
  state = state.filter((runs) => !isSignal(runs, useful));
  const stable = state.reduce((sum, { chance }) => sum + chance, 0);
  state = state.map((runs) => ({ ...runs, chance: runs.chance / stable }));
  const survival = [1];
  for (let point = 0; point < after.horizon; point++) {
    state = advance(state, useful, after.zones, outsideCounts);
    useful++;
    state = state.filter((runs) => runs.chance > FORGOTTEN && !isSignal(runs, useful));
    survival.push(state.reduce((sum, { chance }) => sum + chance, 0));
    if (!state.length) break;
  }
  return survival;
}

interface Runs {
  readonly crossings: number;
  readonly longest: number;
  readonly present: number;
  readonly isHopedSide: boolean;
  readonly chance: number;
}

const isSignal = ({ crossings, longest }: Runs, useful: number): boolean =>
  longest > longestRunExpected(useful) || crossings < fewestCrossingsExpected(useful);

function advance(state: readonly Runs[], useful: number, zones: ZoneChances, outsideCounts: boolean): Runs[] {
  const off = 1 - zones.onCentre;
  const other = zones.otherSide / off;
  const hoped = (off - zones.otherSide - (outsideCounts ? zones.beyondLimit : 0)) / off;
  const sides = [
    [true, hoped],
    [false, other],
  ] as const;
  if (useful === 0)
    return sides.map(([isHopedSide, chance]) => ({ crossings: 0, longest: 1, present: 1, isHopedSide, chance }));
  const merged = new Map<number, Runs>();
  for (const runs of state)
    for (const [isHopedSide, share] of sides) {
      const continues = isHopedSide === runs.isHopedSide;
      const present = Math.min(LONGEST, continues ? runs.present + 1 : 1);
      const longest = Math.max(runs.longest, present);
      const crossings = runs.crossings + (continues ? 0 : 1);
      const key = ((crossings * 16 + longest) * 16 + present) * 2 + Number(isHopedSide);
      const chance = runs.chance * share + (merged.get(key)?.chance ?? 0);
      merged.set(key, { crossings, longest, present, isHopedSide, chance });
    }
  return [...merged.values()];
}
