import { Decimal } from 'decimal.js';

/**
 * The house's one clone of decimal.js: nobody else's settings reach it, and it reaches nobody else's. Forty digits hold
 * the product of any amount (14 digits) and any rate (21) without rounding. Half rounds away from nought, like ROUND in a
 * spreadsheet. It writes itself in figures, however small or large, and never with an exponent, which no reader of ours takes.
 */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -64, toExpPos: 64 });
export type Exact = Decimal;
