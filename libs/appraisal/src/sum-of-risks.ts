import { Exact } from '#libs/money';

/** Beyond this many totals a list says less than a chart of draws: twelve risks with distinct sums still have one. */
const MOST_TOTALS = 4_096;

export interface TotalOfRisks {
  /** Pounds, or whatever the impacts are in. */
  readonly total: Exact;
  readonly probability: Exact;
}

interface OnOffRisk {
  readonly probability: Exact;
  readonly impact: Exact;
}

/**
 * Every total that independent risks can come to and its probability, the least first: exact, by adding one risk after another to
 * the distribution of those before. Equal totals are one. What cannot happen is not in it.
 * @returns null when there are more than 4,096
 */
export function sumOfRisks(risks: readonly OnOffRisk[]): readonly TotalOfRisks[] | null {
  let totals: readonly TotalOfRisks[] = [{ total: new Exact(0), probability: new Exact(1) }];
  for (const { probability, impact } of risks) {
    const next = new Map<string, TotalOfRisks>();
    const add = (total: Exact, chance: Exact): void => {
      if (chance.isZero()) return;
      const key = total.toFixed();
      next.set(key, { total, probability: chance.plus(next.get(key)?.probability ?? 0) });
    };
    for (const { total, probability: before } of totals) {
      add(total, before.times(new Exact(1).minus(probability)));
      add(total.plus(impact), before.times(probability));
    }
    if (next.size > MOST_TOTALS) return null;
    totals = [...next.values()];
  }
  return [...totals].sort((one, other) => one.total.comparedTo(other.total));
}
