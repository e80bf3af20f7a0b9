/**
 * The median of the first so many numbers of a column, the mean of the middle two where they are even in number. NaN for none.
 * The column is moved about in place: hand in a copy. Linear on average: Hoare 1961, Communications of the ACM 4:321, quickselect.
 */
export function medianOf(column: Float64Array, count: number): number {
  if (count === 0) return Number.NaN;
  const half = count >> 1;
  const upper = select(column, count, half);
  if (count % 2) return upper;
  let lower = column[0] as number;
  for (let i = 1; i < half; i++) if ((column[i] as number) > lower) lower = column[i] as number;
  return (lower + upper) / 2;
}

/** The number that would stand at a place if the column were in order; those before it are none of them greater. */
function select(column: Float64Array, count: number, place: number): number {
  let first = 0;
  let last = count - 1;
  while (first < last) {
    const pivot = column[(first + last) >> 1] as number;
    let low = first;
    let high = last;
    while (low <= high) {
      while ((column[low] as number) < pivot) low++;
      while ((column[high] as number) > pivot) high--;
      if (low > high) break;
      const moved = column[low] as number;
      column[low++] = column[high] as number;
      column[high--] = moved;
    }
    if (place <= high) last = high;
    else if (place >= low) first = low;
    else break;
  }
  return column[place] as number;
}
