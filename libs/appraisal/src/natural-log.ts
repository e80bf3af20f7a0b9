const SQRT_2 = Math.SQRT2;
/** 1/3, 1/5, ... 1/23: the first term left out is below 2^-56 of the sum. */
const ODD_PARTS = [3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23].map((odd) => 1 / odd).reverse();
const double = new DataView(new ArrayBuffer(8));

/**
 * The natural logarithm, within 10^-15 of it, by sums, products and quotients alone: `Math.log` may differ between machines in its
 * last bit, and one bit decides whether a draw is kept. `x = m 2^e` with m between the root of a half and the root of two, and
 * `ln m = 2 artanh((m - 1) / (m + 1))` by its series.
 * @param x more than nought and not below 2^-1022
 * @see Abramowitz and Stegun 4.1.27
 */
export function naturalLog(x: number): number {
  double.setFloat64(0, x);
  const head = double.getUint32(0);
  let exponent = (head >>> 20) - 1023;
  double.setUint32(0, (head & 0xfffff) | 0x3ff00000);
  let mantissa = double.getFloat64(0);
  if (mantissa > SQRT_2) {
    mantissa /= 2;
    exponent++;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 0;
  for (const part of ODD_PARTS) series = (series + part) * square;
  return exponent * Math.LN2 + 2 * s * (1 + series);
}
