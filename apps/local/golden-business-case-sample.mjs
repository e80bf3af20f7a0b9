// A sample of a simulation held against the closed form it is drawn from: within four standard errors (convention 12).

const STANDARD_ERRORS = 4;
const SD_WITHIN = 0.05;
/** Expected values are written down to so many places; nothing finer can differ. */
const WRITTEN = 1e-6;

/**
 * @param first @param second two runs with one seed
 * @param inputs what was simulated, and how many draws of it
 */
export function compareSample(first, second, expected, inputs) {
  const sample = sampleOf(first);
  const [mean, sd] = [Number(expected.mean), Number(expected.sd)];
  const share = (p) => STANDARD_ERRORS * Math.sqrt((p * (1 - p)) / inputs.draws);
  const differences = [];
  const within = (name, got, value, by) => {
    if (!(Math.abs(got - value) <= by + WRITTEN)) differences.push(`${name}: ${got} and not ${value} within ${by}`);
  };
  if (JSON.stringify(first) !== JSON.stringify(second)) differences.push('two runs with one seed are not alike');
  within('mean', sample.mean, mean, (STANDARD_ERRORS * sd) / Math.sqrt(inputs.draws));
  within('sd', sample.sd, sd, SD_WITHIN * sd);
  if (expected.probabilityBelowZero !== undefined) {
    const p = Number(expected.probabilityBelowZero);
    within('probabilityBelowZero', sample.probabilityBelowZero, p, share(p));
  }
  for (const { total, probability } of expected.distribution ?? []) {
    const same = sample.distribution?.find((one) => Math.abs(one.total - Number(total)) <= WRITTEN);
    within(`probability of ${total}`, same?.probability ?? 0, Number(probability), share(Number(probability)));
  }
  const quantileAt = quantilesOf(inputs, expected);
  for (const place of Object.keys(expected.quantiles)) {
    const p = Number(place);
    const got = sample.quantiles?.[place];
    const [low, high] = [quantileAt(p - share(p)), quantileAt(p + share(p))];
    const near = WRITTEN * Math.max(1, Math.abs(low), Math.abs(high));
    if (!(got >= low - near && got <= high + near))
      differences.push(`quantile ${place}: ${got} and not from ${low} to ${high}`);
  }
  return differences;
}

/** Every number of a run as a plain one: an engine may give them as exact ones. */
function sampleOf(run) {
  const plain = (value) => (typeof value === 'object' && value !== null ? Number(value.toString()) : Number(value));
  return {
    mean: plain(run.mean),
    sd: plain(run.sd),
    probabilityBelowZero: plain(run.probabilityBelowZero),
    quantiles: Object.fromEntries(Object.entries(run.quantiles ?? {}).map(([place, value]) => [place, plain(value)])),
    distribution: run.distribution?.map(({ total, probability }) => ({
      total: plain(total),
      probability: plain(probability),
    })),
  };
}

function quantilesOf({ model, variables = [] }, { distribution, quantiles }) {
  if (distribution) return stepsThrough(distribution);
  const [only] = variables;
  const inverse = model === 'x' ? INVERSES[only.distribution] : undefined;
  return inverse ? inverse(Number(only.min), Number(only.max), Number(only.mode)) : curveThrough(quantiles);
}

/** The distributions with corners, which no smooth curve follows. */
const INVERSES = {
  uniform: (min, max) => (p) => min + p * (max - min),
  triangular: (min, max, mode) => (p) =>
    p * (max - min) < mode - min
      ? min + Math.sqrt(p * (max - min) * (mode - min))
      : max - Math.sqrt((1 - p) * (max - min) * (max - mode)),
};

/** Of a distribution of totals: the smallest one that is reached with the probability. */
function stepsThrough(distribution) {
  const totals = distribution.map(({ total, probability }) => [Number(total), Number(probability)]);
  totals.sort(([one], [other]) => one - other);
  return (p) => {
    let reached = 0;
    return (totals.find(([, probability]) => (reached += probability) >= p - 1e-12) ?? totals.at(-1))[0];
  };
}

/**
 * Of a smooth distribution, whose quantiles the case gives at some probabilities: near them, along the one polynomial over
 * normal scores that goes through all of them. It is exact for a normal distribution and very near for what is like one.
 */
function curveThrough(quantiles) {
  const points = Object.entries(quantiles).map(([p, value]) => [normalScore(Number(p)), Number(value)]);
  return (p) => {
    const score = normalScore(p);
    return points.reduce((sum, [own, value]) => {
      const others = points.filter(([at]) => at !== own);
      return sum + others.reduce((product, [at]) => (product * (score - at)) / (own - at), value);
    }, 0);
  };
}

/** The inverse of the normal distribution by halving: its integral is monotone, and this is no place to be fast. */
function normalScore(p) {
  let [low, high] = [-9, 9];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalProbability(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Marsaglia’s series (2004), which is exact to a double here. */
function normalProbability(z) {
  let [sum, term] = [z, z];
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) sum += term *= (z * z) / odd;
  return 0.5 + sum * Math.exp((-z * z) / 2 - 0.9189385332046728);
}
