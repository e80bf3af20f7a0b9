// How long a thousand charts take under every profile, beside the least that can be done with the same numbers.
import { performance } from 'node:perf_hooks';
import { analyseUnderEvery, PROFILE_NAMES } from '#libs/spc';

const SERIES = 1000;
const POINTS = 60;
const BUDGET = { must: 50, goal: 20 };
const WARM_UP = 15;
const ROUNDS = 25;

/** @returns 0: a time is told, never tested, for other work on the machine makes it longer */
export function timeCharts() {
  const charts = Array.from({ length: SERIES }, (_, number) => seriesOf(number + 1));
  const plan = { chart: 'xmr', direction: 'higher', targets: [{ value: 60 }] };
  // What is read off each chart is what a list of measures shows of it: the latest point, its lines and its class.
  const read = () => {
    let sum = 0;
    for (const series of charts)
      for (const analysis of analyseUnderEvery(series, plan).values())
        sum +=
          analysis.maskAt(POINTS - 1) +
          (analysis.lineAt('centre', POINTS - 1) ?? 0) +
          analysis.classAt(POINTS - 1).length;
    return sum;
  };
  const mean = () => {
    let sum = 0;
    for (let profile = 0; profile < PROFILE_NAMES.length; profile++)
      for (const { value } of charts) {
        let total = 0;
        for (let i = 0; i < POINTS; i++) total += value[i];
        sum += total / POINTS;
      }
    return sum;
  };
  const [charted, averaged] = sideBySide(read, mean);
  const each = `${SERIES} charts x ${POINTS} points x ${PROFILE_NAMES.length} profiles`;
  console.log(
    `${each}: median ${ms(charted.median)}, fastest ${ms(charted.least)} (processor ${ms(charted.processor)} a round)`,
  );
  console.log(`a plain mean over the same numbers: median ${ms(averaged.median)}, fastest ${ms(averaged.least)}`);
  console.log(
    `ratio: ${(charted.median / averaged.median).toFixed(0)} means (fastest rounds: ${(charted.least / averaged.least).toFixed(0)})`,
  );
  console.log(`spc: ${ms(charted.median)}, must ${BUDGET.must} ms, goal ${BUDGET.goal} ms: ${verdict(charted.median)}`);
  return 0;
}

/** Rounds of both in turn, so that both meet the same noise. */
function sideBySide(...works) {
  for (let round = 0; round < WARM_UP; round++) for (const work of works) work();
  const taken = works.map(() => ({ wall: [], processor: 0 }));
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage();
      const started = performance.now();
      work();
      taken[index].wall.push(performance.now() - started);
      const { user, system } = process.cpuUsage(before);
      taken[index].processor += (user + system) / 1000 / ROUNDS;
    }
  return taken.map(({ wall, processor }) => {
    wall.sort((one, other) => one - other);
    return { median: wall[ROUNDS >> 1], least: wall[0], processor };
  });
}

function seriesOf(seed) {
  let state = (seed * 2_654_435_761) >>> 0;
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const x = Array.from({ length: POINTS }, (_, month) => new Date(Date.UTC(2021, month, 1)).toISOString().slice(0, 10));
  return { x, value: x.map(() => 50 + 10 * (random() + random() + random() - 1.5)) };
}

function verdict(time) {
  return time <= BUDGET.goal ? 'within the goal' : time <= BUDGET.must ? 'within what must be' : 'over budget';
}

function ms(time) {
  return `${time.toFixed(1)} ms`;
}
