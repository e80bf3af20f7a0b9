/** What is said of draws whatever they are of. */
export interface DrawFigures {
  readonly mean: number;
  /** Of the sample: n - 1 in its divisor. */
  readonly sd: number;
  /** The share of draws below nought. */
  readonly probabilityBelowZero: number;
}

/** @param draws two or more */
export function drawFigures(draws: Float64Array): DrawFigures {
  let sum = 0;
  let below = 0;
  for (const value of draws) {
    sum += value;
    if (value < 0) below++;
  }
  const mean = sum / draws.length;
  let squares = 0;
  for (const value of draws) squares += (value - mean) * (value - mean);
  return { mean, sd: Math.sqrt(squares / (draws.length - 1)), probabilityBelowZero: below / draws.length };
}

/** Adds to each total so many times the value drawn for it. */
export function addTimes(totals: Float64Array, times: number, values: Float64Array): void {
  for (let at = 0; at < totals.length; at++) totals[at] = (totals[at] as number) + times * (values[at] as number);
}
