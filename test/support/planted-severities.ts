import { createHash } from 'node:crypto';
import { levels } from './marking-round.js';

/** What each of ten markers takes off a total, in points: they sum to 0, and one is far more severe than the rest. */
export const PLANTED_SEVERITIES: readonly number[] = [12, 3, 2, 1, 0, -2, -3, -3, -4, -6];

const CRITERIA = 10;
const HIGHEST = 4;
/** A level of every criterion is worth this many points of a total of 100. */
const POINTS_OF_A_LEVEL = 100 / HIGHEST;
/** Plans are truly worth from 47.5 to 77.5 points, 1.9 to 3.1 levels: hardly any mark has to be cut off at 0 or 4. */
const [LEAST, RANGE] = [1.9, 1.2];
/** How far a criterion of a plan lies from the plan’s mean, and a marker’s eye from the criterion’s truth: in levels. */
const [SPREAD_OF_CRITERIA, SPREAD_OF_EYES] = [0.4, 0.3];

/** A number from 0 to 1 that is the same every time for the same name, and like chance over names. */
const uniform = (name: string): number => (createHash('sha256').update(name).digest().readUIntBE(0, 6) + 0.5) / 2 ** 48;

/** Standard normal, by Box and Muller (Ann Math Stat 29 (1958) 610). */
const normal = (name: string): number =>
  Math.sqrt(-2 * Math.log(uniform(`${name} radius`))) * Math.cos(2 * Math.PI * uniform(`${name} angle`));

/**
 * What a marker gives a plan: the truth of each criterion less the marker’s severity, with an error, rounded to a level and
 * cut off at the ends of the scale.
 * @param plan by its number
 * @param marker their place in the planted severities
 */
export function plantedLevels(plan: number, marker: number): ReturnType<typeof levels> {
  const worth = LEAST + RANGE * uniform(`worth of ${plan}`);
  const takenOff = (PLANTED_SEVERITIES[marker] ?? 0) / POINTS_OF_A_LEVEL;
  const seen = Array.from({ length: CRITERIA }, (_, criterion) => {
    const truth = worth + SPREAD_OF_CRITERIA * normal(`criterion ${criterion} of ${plan}`);
    const error = SPREAD_OF_EYES * normal(`marker ${marker} at criterion ${criterion} of ${plan}`);
    return Math.min(HIGHEST, Math.max(0, Math.round(truth + error - takenOff)));
  });
  return levels(0, Object.fromEntries(seen.map((level, criterion) => [`C${criterion + 1}`, level])));
}
