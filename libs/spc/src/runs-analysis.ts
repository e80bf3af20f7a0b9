import type { LineSheet } from './line-sheet.js';
import { ON_THE_LINE, type Points } from './points.js';
import { PRESENT } from './series.js';

/** The runs of one segment about its centre. Null where no reading is off the centre. */
export interface RunsAnalysis {
  readonly useful: number;
  readonly longestRun: number | null;
  readonly crossings: number | null;
}

/** Runs about the centre line, readings on it and gaps left out. A run is a stretch on one side. Linear. */
export function analyseRuns(
  { y, state, starts, scale }: Points,
  { lines, isLevel }: LineSheet,
  segment: number,
): RunsAnalysis {
  const near = ON_THE_LINE * scale;
  let useful = 0;
  let longest = 0;
  let run = 0;
  let changes = 0;
  let current = 0;
  const end = starts[segment + 1] as number;
  for (let i = starts[segment] as number; i < end; i++) {
    if (state[i] !== PRESENT) continue;
    const distance = (y[i] as number) - (lines[isLevel ? segment : i] as number);
    const side = distance > near ? 1 : distance < -near ? -1 : 0;
    if (side === 0) continue;
    useful++;
    if (side === current) run++;
    else {
      if (current !== 0) changes++;
      current = side;
      run = 1;
    }
    if (run > longest) longest = run;
  }
  if (!useful) return NOTHING_USEFUL;
  return { useful, longestRun: longest, crossings: changes };
}
const NOTHING_USEFUL: RunsAnalysis = { useful: 0, longestRun: null, crossings: null };

/**
 * The longest run that chance makes common: round(log2 n) + 3. Schilling 2012, Mathematics Magazine 85:141; Anhøj and Olesen 2014.
 * @param useful readings off the centre
 */
export const longestRunExpected = (useful: number): number => Math.round(Math.log2(useful)) + 3;

const fewestCrossings: number[] = [];

/**
 * The fewest crossings that chance makes common: the 5% point of a binomial of n - 1 tosses. Chen 2010; Anhøj and Olesen 2014.
 * @param useful readings off the centre, from 1
 */
export function fewestCrossingsExpected(useful: number): number {
  let known = fewestCrossings[useful];
  if (known === undefined) {
    known = binomialQuantile(useful - 1, 0.05);
    fewestCrossings[useful] = known;
  }
  return known;
}

/** The least k with P(X <= k) at least p, X the heads of so many tosses of a fair coin. By logarithms: 2^-2000 is nought. */
function binomialQuantile(tosses: number, p: number): number {
  let logTerm = -tosses * Math.LN2;
  let sum = Math.exp(logTerm);
  let k = 0;
  while (sum < p && k < tosses) {
    logTerm += Math.log((tosses - k) / (k + 1));
    k++;
    sum += Math.exp(logTerm);
  }
  return k;
}

/** Whether a segment's runs are Anhøj's signal: one too long, or too few crossings. */
export function isAnhoejSignal({ useful, longestRun, crossings }: RunsAnalysis): boolean {
  if (longestRun === null || crossings === null) return false;
  return longestRun > longestRunExpected(useful) || crossings < fewestCrossingsExpected(useful);
}

const RUNS_FROM = 10;
const acceptable: (readonly [number, number] | undefined)[] = [];

/**
 * How many runs are acceptable, both ends in: at most 2.5% of arrangements lie beyond each. The exact distribution of
 * Swed and Eisenhart 1943 (Annals of Mathematical Statistics 14:66) with half of the readings on each side; printed tables
 * differ by one at some n. Null below 10 readings.
 * @param useful readings off the median
 */
export function acceptableRuns(useful: number): readonly [number, number] | null {
  if (useful < RUNS_FROM) return null;
  let known = acceptable[useful];
  if (known === undefined) {
    known = runsBetween(Math.floor(useful / 2), Math.ceil(useful / 2));
    acceptable[useful] = known;
  }
  return known;
}

const IN_EACH_TAIL = 0.025;

function runsBetween(below: number, above: number): readonly [number, number] {
  const logAll = logChoose(below + above, below);
  const chanceOf = (runs: number): number => {
    const half = runs >> 1;
    const ways = (one: number, other: number) =>
      Math.exp(logChoose(below - 1, one - 1) + logChoose(above - 1, other - 1) - logAll);
    return runs % 2 ? ways(half, half + 1) + ways(half + 1, half) : 2 * ways(half, half);
  };
  let fewest = 2;
  for (let tail = chanceOf(2); tail <= IN_EACH_TAIL; tail += chanceOf(fewest)) fewest++;
  let most = below + above;
  for (let tail = chanceOf(most); tail <= IN_EACH_TAIL; tail += chanceOf(most)) most--;
  return [fewest, most];
}

function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  let log = 0;
  for (let i = 1; i <= k; i++) log += Math.log((n - k + i) / i);
  return log;
}

/** Whether a run chart has too few runs, too many, or neither can be said. */
export function runsVerdict({ useful, crossings }: RunsAnalysis): 'too-few' | 'too-many' | null {
  const range = acceptableRuns(useful);
  if (!range || crossings === null) return null;
  return crossings + 1 < range[0] ? 'too-few' : crossings + 1 > range[1] ? 'too-many' : null;
}
