import { rootOfIncreasing } from './quantile-by-newton.js';

/** Godfrey's coefficients of Lanczos's approximation with g = 607/128, right to 15 figures. */
const LANCZOS_G = 607 / 128;
const LANCZOS = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 3.399464998481189e-5,
  4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125, -0.00021026444172410488, 0.00021743961811521265,
  -0.0001643181065367639, 8.441822398385275e-5, -2.6190838401581408e-5, 3.6899182659531625e-6,
] as const;

/**
 * The logarithm of the gamma function of x above nought.
 * @see C. Lanczos, “A precision approximation of the gamma function”, SIAM J. Numer. Anal. B 1 (1964) 86-96; coefficients by
 * P. Godfrey (2001)
 */
function logGamma(x: number): number {
  let series = 0.9999999999999971;
  LANCZOS.forEach((coefficient, index) => (series += coefficient / (x + index + 1)));
  const shifted = x + LANCZOS_G + 0.5;
  return (x + 0.5) * Math.log(shifted) - shifted + Math.log((Math.sqrt(2 * Math.PI) * series) / x);
}

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

/** Never nought where a divisor must not be. */
const TINY = 1e-300;
const MOST_TERMS = 20_000;

/** The continued fraction of the incomplete beta function, DLMF 8.17.22, evaluated by Lentz's method as Thompson and Barnett gave it. */
function betaFraction(a: number, b: number, x: number): number {
  const kept = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

/** Both tails of a beta distribution at a place, and its density there over the log-odds of the place. */
interface BetaTails {
  readonly below: number;
  readonly above: number;
  readonly density: number;
}

/**
 * The beta distribution at a place given by its log-odds, ln(x / (1 - x)): near 1, where 1 - x has lost its digits, the log-odds
 * still has them all.
 */
export function betaTails(a: number, b: number, logOdds: number): BetaTails {
  const x = 1 / (1 + Math.exp(-logOdds));
  const y = 1 / (1 + Math.exp(logOdds));
  // ln x = -ln(1 + e^-t), in the form that does not overflow.
  const logX = logOdds < 0 ? logOdds - Math.log1p(Math.exp(logOdds)) : -Math.log1p(Math.exp(-logOdds));
  const density = Math.exp(a * logX + b * (logX - logOdds) - logBeta(a, b));
  if (x < (a + 1) / (a + b + 2)) {
    const below = (density * betaFraction(a, b, x)) / a;
    return { below, above: 1 - below, density };
  }
  const above = (density * betaFraction(b, a, y)) / b;
  return { below: 1 - above, above, density };
}

/** No double has log-odds further out. */
const FURTHEST = 700;

/** The log-odds of the place that a share p of a beta distribution lies below. @param p between 0 and 1 and neither */
export function betaQuantile(a: number, b: number, p: number): number {
  // The smaller tail is the one that is known to all its digits.
  if (p > 0.5) return -betaQuantile(b, a, 1 - p);
  return rootOfIncreasing(
    (logOdds) => {
      const { below, density } = betaTails(a, b, logOdds);
      return { excess: Math.log(below / p), slope: density / below };
    },
    -FURTHEST,
    FURTHEST,
  );
}
