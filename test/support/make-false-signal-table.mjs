// Makes the numbers of libs/spc/src/false-signal-table.ts: `node test/support/make-false-signal-table.mjs [SERIES [FAMILY]]` on a
// built checkout. Stable, independent series are read under every profile; a series counts when anything at all is signalled.
import { analyseUnderEvery, PROFILE_NAMES } from '#libs/spc';

const SERIES = Number(process.argv[2] ?? 40_000);
const ONLY = process.argv[3];
const LENGTHS = [...range(10, 60, 1), ...range(64, 100, 4)];
const SEED = 20_261_125;

/** Charts that behave alike on a stable process, and what a reading of each is. Large numbers stand for a continuous scale. */
const FAMILIES = {
  run: { chart: 'run', reading: (random) => normal(random) },
  individuals: { chart: 'xmr', reading: (random) => normal(random) },
  counts: { chart: 'c', reading: (random) => Math.max(0, 1e6 + 1e3 * normal(random)) },
  gaps: { chart: 'g', reading: (random) => -1e6 * Math.log(1 - random()) },
};

for (const [family, { chart, reading }] of Object.entries(FAMILIES)) {
  if (ONLY && ONLY !== family) continue;
  const random = generator(SEED);
  const rates = Object.fromEntries(PROFILE_NAMES.map((profile) => [profile, []]));
  for (const length of LENGTHS) {
    const x = [...range(1, length, 1)];
    const plan = { chart, direction: 'neutral' };
    const signalled = Object.fromEntries(PROFILE_NAMES.map((profile) => [profile, 0]));
    for (let series = 0; series < SERIES; series++) {
      const value = x.map(() => reading(random));
      for (const [profile, analysis] of analyseUnderEvery({ x, value }, plan))
        if (hasSignal(analysis)) signalled[profile]++;
    }
    for (const profile of PROFILE_NAMES) rates[profile].push(Math.round((1000 * signalled[profile]) / SERIES) / 10);
  }
  for (const [profile, row] of Object.entries(rates)) console.log(`${family} ${profile} ${row.join(' ')}`);
}

function hasSignal(analysis) {
  const { signals, profile } = analysis.computed;
  return signals.patterns.length > 0 || (profile.runsTest !== null && analysis.segments()[0].runs.signal !== null);
}

function range(from, to, step) {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}

/** Marsaglia's xorshift32: the same series on every machine. */
function generator(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 2 ** 32;
  };
}

/** Box and Muller's normal deviate. */
function normal(random) {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}
