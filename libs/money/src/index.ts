export { allocatePounds } from './allocate-pounds.js';
export { Exact } from './exact.js';
export { formatPounds } from './format-pounds.js';
export {
  addPounds,
  comparePounds,
  multiplyPounds,
  negatePounds,
  subtractPounds,
  sumPounds,
} from './pounds-arithmetic.js';
export { asPounds, parsePounds, type Pounds, type PoundsOutcome, roundToPenny, ZERO } from './pounds.js';
export { asRate, parseRate, type Rate, type RateOutcome } from './rate.js';
