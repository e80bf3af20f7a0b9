import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkoutFolder } from './checkout.mjs';

const CHARTS = 1000;
const POINTS = 60;
const ROUNDS = 5;
/** One pass over the numbers is too short for the clock. */
const PASSES = 200;

/** How long 1,000 charts of 60 points take to draw, beside a plain mean over the same numbers in the same run. */
export async function drawCharts() {
  const entry = pathToFileURL(join(checkoutFolder, 'dist/api/libs/charts/src/index.js'));
  const { measureChart } = await import(entry.href);
  const measures = madeMeasures();
  const draw = () =>
    measures.reduce((sum, data, at) => {
      const { svg } = measureChart(data, {
        width: 900,
        idPrefix: `chart-${at}`,
        title: 'Antibiotics within 60 minutes',
      });
      return sum + svg.length;
    }, 0);
  const values = Float64Array.from(measures.flatMap(({ points }) => points.map(({ value }) => value)));
  const mean = () => {
    let sum = 0;
    for (let pass = 0; pass < PASSES; pass++) for (let at = 0; at < values.length; at++) sum += values[at];
    return sum / (PASSES * CHARTS * POINTS);
  };
  const characters = draw();
  mean();
  const drawing = fastest(draw);
  const meaning = fastest(mean) / PASSES;
  const perSecond = Math.round((CHARTS * 1000) / drawing);
  console.log(
    `${CHARTS} charts of ${POINTS} points: ${drawing.toFixed(0)} ms of processor time, ${perSecond.toLocaleString('en-GB')} a second`,
  );
  console.log(`a plain mean over the same ${CHARTS * POINTS} numbers: ${meaning.toFixed(3)} ms`);
  console.log(
    `charts: ${Math.round(drawing / meaning).toLocaleString('en-GB')} times the mean, ${(characters / CHARTS / 1024).toFixed(1)} KB a chart`,
  );
  return 0;
}

/**
 * Milliseconds of processor time in the fastest round: other work on the machine only ever adds, and a long round cannot dodge
 * it on the clock as a short one can.
 */
function fastest(work) {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Weekly percentages about 62, with limits, a target and two cycles; the same in every run. */
function madeMeasures() {
  let state = 1;
  // A generator of Park and Miller (1988): any would do that needs no library and repeats itself.
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const day = (week) => new Date((20_000 + 7 * week) * 86_400_000).toISOString().slice(0, 10);
  const level = (value) => Array(POINTS).fill(value);
  const days = Array.from({ length: POINTS }, (_, week) => day(week));
  return Array.from({ length: CHARTS }, () => ({
    finding: 'Nothing but common cause.',
    valueLabel: 'Antibiotics within 60 minutes (%)',
    format: { decimals: 1, suffix: '%' },
    axis: 'time',
    points: days.map((on) => {
      const value = 50 + 24 * next();
      const kind = value > 73 ? 'improvement' : value < 51 ? 'concern' : 'common';
      return { on, value, state: 'plotted', class: kind, rules: kind === 'common' ? [] : ['Outside the limits'] };
    }),
    segments: [
      {
        from: 0,
        to: POINTS - 1,
        centreName: 'Mean',
        centre: level(62),
        lower: level(51),
        upper: level(73),
        trial: false,
        centreSignal: false,
        baseline: { from: 0, to: 23 },
      },
    ],
    targets: [{ from: 0, to: POINTS - 1, value: 85 }],
    annotations: [
      { on: day(20), number: '1', text: 'Trolley in resus', kind: 'cycle' },
      { on: day(40), number: '2', text: 'Nurses may start antibiotics', kind: 'cycle' },
    ],
    direction: 'higher',
    variation: 'common',
    assurance: 'fail',
    bounds: { lower: 0, upper: 100 },
  }));
}
