import { Decimal } from 'decimal.js';

/**
 * The house's one clone of decimal.js: nobody else's settings reach it, and it reaches nobody else's. Forty digits hold
 * the product of any amount (14 digits) and any rate (21) without rounding. Half rounds away from nought, like ROUND in a
 * spreadsheet.
 */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;
