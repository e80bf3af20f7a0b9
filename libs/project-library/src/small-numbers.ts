/** A count as people outside the team may see it, and a point of a series made of such counts. */
export interface PublicPoint {
  /** The week or month counted from the first point, from 1: never the date. */
  readonly position: number;
  /** The rate in per cent to the whole number, or the value itself. Null where it was not measured, or is hidden. */
  readonly value: number | null;
  /** True when it was measured and is hidden because the numbers are small. */
  readonly isHidden: boolean;
  /** How many it rests on, in a band. Null when it rests on no denominator. */
  readonly outOf: DenominatorBand | null;
}

export type DenominatorBand = 'under 10' | '10 to 19' | '20 to 49' | '50 or more';

export interface RawPoint {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** The largest count that is hidden: NHS Digital's rule for hospital episode data since September 2018. */
const LARGEST_HIDDEN = 7;

const isSmall = (count: number): boolean => count > 0 && count <= LARGEST_HIDDEN;

export const denominatorBand = (denominator: number): DenominatorBand =>
  denominator < 10 ? 'under 10' : denominator < 20 ? '10 to 19' : denominator < 50 ? '20 to 49' : '50 or more';

/**
 * A series as people outside the team may see it. A proportion is hidden when its count is from 1 to 7, and also when
 * the rest (denominator less count) is, because one would give away the other; shown, it is a whole per cent over a
 * banded denominator, from which no count can be worked back. A count without a denominator is hidden from 1 to 7 and
 * else rounded to the nearest 5. A measured value that is not a count of people (minutes, litres) is shown as it is.
 * @param isProportion whether numerators are part of their denominators
 */
export function publicSeries(points: readonly RawPoint[], isProportion: boolean): PublicPoint[] {
  return points.map(({ numerator, denominator, value }, index) => {
    const position = index + 1;
    if (numerator === null) return { position, value, isHidden: false, outOf: null };
    if (denominator === null) {
      const hidden = isSmall(numerator);
      return { position, value: hidden ? null : Math.round(numerator / 5) * 5, isHidden: hidden, outOf: null };
    }
    const hidden = isSmall(numerator) || (isProportion && isSmall(denominator - numerator));
    const rate = isProportion
      ? Math.round((100 * numerator) / denominator)
      : Math.round((1000 * numerator) / denominator) / 10;
    return { position, value: hidden ? null : rate, isHidden: hidden, outOf: denominatorBand(denominator) };
  });
}
