import { betaQuantile, betaTails } from './beta-distribution.js';

/**
 * The chance that F lies above f. Of X with the beta distribution of d1/2 and d2/2, F is (d2/d1) X / (1 - X).
 * @param f nought or more
 * @param d1 degrees of freedom of the numerator, above nought, whole or not; d2 of the denominator
 * @see M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.6.2
 */
export const fUpperTail = (f: number, d1: number, d2: number): number =>
  f === 0 ? 1 : betaTails(d1 / 2, d2 / 2, Math.log((f * d1) / d2)).above;

/** The value that a share p of F lies below. @param p between 0 and 1 and neither */
export const fQuantile = (p: number, d1: number, d2: number): number =>
  (d2 / d1) * Math.exp(betaQuantile(d1 / 2, d2 / 2, p));

/**
 * The value that a share p of Student's t lies below: its square is F with 1 and so many degrees of freedom.
 * @param p from 0.5, below 1
 */
export const tQuantile = (p: number, df: number): number => (p === 0.5 ? 0 : Math.sqrt(fQuantile(2 * p - 1, 1, df)));
