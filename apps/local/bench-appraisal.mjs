// How long a case of 60 lines takes to be drawn 10,000 times, beside the same draws by numpy in the same run; and to be figured.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import * as appraisal from '#libs/appraisal';
import { checkoutFolder } from './checkout.mjs';

const LINES = 60;
const YEARS = 11;
const DRAWS = 10_000;
const SEED = 20_261_126;
const WARM_UP = 5;
const ROUNDS = 15;
const BUDGET = { must: 2.5, goal: 1 };

/** @returns 1 when there is no numpy to compare with, it draws something else, or ours takes longer than it must; else 0 */
export async function timeAppraisal() {
  const lines = madeLines();
  timeFigures();
  const numpy = await startNumpy(lines);
  if (!numpy) {
    console.log(
      'numpy is left out: python3 has none (Debian: apt-get install python3-numpy). A comparison left out is not within budget.',
    );
    return 1;
  }
  try {
    return tell(await sideBySide(lines, numpy), numpy);
  } finally {
    numpy.stop();
  }
}

/** Rounds of both in turn, so that both meet the same noise. */
async function sideBySide(lines, numpy) {
  const rounds = { ours: [], numpy: [] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const started = performance.now();
    const drawn = appraisal.simulateCase({ lines, risks: [], draws: DRAWS, seed: SEED + round });
    const ours = { ...drawn, milliseconds: performance.now() - started };
    const theirs = await numpy.round();
    if (round < 0) continue;
    rounds.ours.push(ours);
    rounds.numpy.push(theirs);
  }
  return rounds;
}

function tell({ ours, numpy: theirs }, { version, way }) {
  const times = [ours, theirs].map((rounds) => rounds.map(({ milliseconds }) => milliseconds));
  const [mine, other] = times.map(median);
  const say = (rounds) => `median ${median(rounds).toFixed(1)} ms, fastest ${Math.min(...rounds).toFixed(1)} ms`;
  console.log(
    `${LINES} lines x ${YEARS} years x ${DRAWS.toLocaleString('en-GB')} draws, a triangular factor each, ${ROUNDS} rounds of each in turn`,
  );
  console.log(`simulateCase: ${say(times[0])}`);
  console.log(`numpy ${version}, the fastest of four ways (${way}): ${say(times[1])}`);
  const apart = meansApart(ours, theirs);
  console.log(
    `means over all rounds: ${pounds(meanOf(ours))} and ${pounds(meanOf(theirs))}, ${apart.toFixed(1)} standard errors apart`,
  );
  if (apart > 4) {
    console.log('appraisal: the two draw different things, so their times cannot be compared');
    return 1;
  }
  const ratio = mine / other;
  const verdict =
    ratio <= BUDGET.goal ? 'within the goal' : ratio <= BUDGET.must ? 'within what must be' : 'over budget';
  console.log(`appraisal: ${ratio.toFixed(2)} times numpy, must ${BUDGET.must}, goal ${BUDGET.goal}: ${verdict}`);
  return ratio <= BUDGET.must ? 0 : 1;
}

const meanOf = (rounds) => rounds.reduce((sum, { mean }) => sum + mean, 0) / rounds.length;

function meansApart(ours, theirs) {
  const error = Math.sqrt((ours[0].sd ** 2 + theirs[0].sd ** 2) / (DRAWS * ROUNDS));
  return Math.abs(meanOf(ours) - meanOf(theirs)) / error;
}

/** A python that draws once for every line it is sent; undefined where there is none, or none with numpy. */
async function startNumpy(lines) {
  const child = spawn('python3', [join(checkoutFolder, 'apps/local/bench-appraisal.py')], {
    // One thread, as ours has.
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close').catch(() => undefined);
  child.stdin.on('error', () => undefined);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const sign = (side) => (side === 'cost' ? -1 : 1);
  const all = (name) => lines.map(({ range }) => range[name]);
  const values = lines.map((line) => line.values.map((value) => sign(line.side) * value));
  const named = { values, low: all('low'), likely: all('likely'), high: all('high'), draws: DRAWS, seed: SEED };
  child.stdin.write(`${JSON.stringify(named)}\n`);
  const first = await Promise.race([answers.next(), ended]);
  if (!first?.value) return undefined;
  const { numpy, way } = JSON.parse(first.value);
  return {
    version: numpy,
    way: way.replace(/\.$/, ''),
    round: async () => {
      child.stdin.write('\n');
      return JSON.parse((await answers.next()).value);
    },
    stop: () => child.stdin.end(),
  };
}

/** The whole case worked out again, as it is after each change of a field: no goal is set for it. */
function timeFigures() {
  if (!('figureCase' in appraisal)) {
    console.log('a case figured again: left out, this checkout has no figureCase');
    return;
  }
  const model = madeModel();
  const times = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const started = performance.now();
    appraisal.figureCase(model);
    if (round >= 0) times.push(performance.now() - started);
  }
  console.log(`a case of ${LINES} lines and ${YEARS} years figured again: median ${median(times).toFixed(1)} ms`);
}

/** Costs and benefits of tens of thousands of pounds, lower year by year as discounting makes them; the same in every run. */
function madeLines() {
  return Array.from({ length: LINES }, (_, line) => ({
    id: `line-${line}`,
    side: line % 2 ? 'benefit' : 'cost',
    values: Array.from({ length: YEARS }, (_, year) => (20_000 + 700 * ((line * 37) % 60)) / 1.035 ** year),
    range: { shape: 'triangular', low: 0.9 - (line % 5) / 50, likely: 1, high: 1.1 + (line % 7) / 20 },
    varies: 'yearly',
  }));
}

function madeModel() {
  const lasting = { firstYear: 0, lastYear: null, firstMonth: 1 };
  const plain = {
    bearer: 'public',
    ownBudget: true,
    transfer: false,
    cash: true,
    recurrentFunding: true,
    capital: null,
  };
  const lines = Array.from({ length: LINES / 2 }, (_, line) => ({
    ...{ id: `cost-${line}`, label: `Cost ${line}`, kind: line % 3 ? 'pay' : 'non-pay', oneOff: '1500.00' },
    ...{ yearly: `${20_000 + 700 * line}.00`, optimismBias: '0.1', irrecoverableVat: '0.2', ...lasting, ...plain },
  }));
  const benefits = Array.from({ length: LINES / 2 }, (_, line) => ({
    ...{ id: `benefit-${line}`, label: `Benefit ${line}`, class: line % 3 ? 'NCRB' : 'CRB', health: false },
    ...{ fullYearValue: `${24_000 + 700 * line}.00`, firstYear: 1, years: null, buildUp: ['0.5'], haircut: '0.15' },
    agreedCash: line % 2 === 0,
  }));
  const band = (rate) => [{ fromYear: 0, toYear: 30, rate }];
  return {
    ...{ year0: '2026-27', horizon: YEARS - 1, schedule: band('0.035'), healthSchedule: band('0.015') },
    ...{ deflatorGrowth: Array.from({ length: YEARS - 1 }, () => '0.02'), pdcRate: '0.035' },
    options: [
      { id: 'bau', name: 'Business as usual', lines: [], benefits: [] },
      { id: 'preferred', name: 'Preferred', lines, benefits },
    ],
  };
}

const median = (times) => [...times].sort((one, other) => one - other)[times.length >> 1];

const pounds = (amount) => `£${Math.round(amount).toLocaleString('en-GB')}`;
