/**
 * Puts the value that would stand at a place if all were in order into that place, nothing greater before it and nothing less
 * after it. Looks from `from` on only, for what is before is known to be less.
 * @see C. Hoare, “Algorithm 65: Find”, Comm. ACM 4 (1961) 321-322
 */
function select(values: Float64Array, place: number, from: number): void {
  let first = from;
  let last = values.length - 1;
  while (first < last) {
    const pivot = values[place] as number;
    let low = first;
    let high = last;
    while (low <= high) {
      while ((values[low] as number) < pivot) low++;
      while ((values[high] as number) > pivot) high--;
      if (low > high) break;
      const lower = values[low] as number;
      values[low++] = values[high] as number;
      values[high--] = lower;
    }
    if (high < place) first = low;
    if (place < low) last = high;
  }
}

/**
 * For each share p the least of the values that at least that share of them do not exceed: the inverse of the empirical
 * distribution, so that of totals that come in steps one is answered. The values are left in another order.
 * @param shares between 0 and 1, ascending
 * @see R. Hyndman and Y. Fan, “Sample quantiles in statistical packages”, Amer. Statist. 50 (1996) 361-365, definition 1
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  let from = 0;
  return shares.map((share) => {
    // The product may be a last bit above a whole number: 0.1 of 70 is 7.000000000000001.
    const place = Math.max(0, Math.ceil(values.length * share - 1e-9) - 1);
    select(values, place, from);
    from = place;
    return values[place] as number;
  });
}
