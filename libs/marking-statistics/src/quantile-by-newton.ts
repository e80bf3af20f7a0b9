const MOST_STEPS = 400;

/**
 * Where an increasing function of log-probabilities crosses nought: Newton's steps, halving the bracket wherever one would
 * leave it. As the logarithm of a tail is concave, a few steps suffice however far out the quantile lies.
 * @param excessAt how far the function is above nought at x, and its slope there
 */
export function rootOfIncreasing(
  excessAt: (x: number) => { readonly excess: number; readonly slope: number },
  low: number,
  high: number,
): number {
  let [below, above] = [low, high];
  let x = (below + above) / 2;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { excess, slope } = excessAt(x);
    if (excess === 0) return x;
    if (excess < 0) below = x;
    else above = x;
    const newton = x - excess / slope;
    const next = newton > below && newton < above ? newton : (below + above) / 2;
    if (Math.abs(next - x) <= 1e-15 * Math.max(1, Math.abs(x)) || next === below || next === above) return next;
    x = next;
  }
  return x;
}
