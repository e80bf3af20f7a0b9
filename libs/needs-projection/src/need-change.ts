import { Exact } from '#libs/money';

/** Why need changes between two years: three parts that sum to the change exactly. All in cases a year. */
export interface NeedChange {
  readonly from: Exact;
  readonly to: Exact;
  readonly change: Exact;
  /** Null when there was no need to begin with. */
  readonly changePercent: Exact | null;
  /** If every age and sex had grown as all people together do, at the rates of now. */
  readonly growth: Exact;
  /** What the change in the mix of ages and sexes adds to that. */
  readonly ageing: Exact;
  /** What the change in the rates, by trend and access, adds to that. */
  readonly rate: Exact;
}

/**
 * Splits a change by letting one thing after another become as it will be: the number of people, then their mix, then the rates.
 * The order is fixed and decides where what two of them do together is counted: with the later.
 * @param now need with the people and rates of now
 * @param grown need with as many people as then, in the mix of now, at the rates of now
 * @param aged need with the people of then at the rates of now
 * @param then need with the people and rates of then
 * @see E. Kitagawa, “Components of a difference between two rates”, J. Amer. Statist. Assoc. 50 (1955) 1168-1194
 */
export function needChange({
  now,
  grown,
  aged,
  then,
}: Readonly<Record<'now' | 'grown' | 'aged' | 'then', Exact>>): NeedChange {
  const change = then.minus(now);
  return {
    from: now,
    to: then,
    change,
    changePercent: now.isZero() ? null : change.dividedBy(now).times(new Exact(100)),
    growth: grown.minus(now),
    ageing: aged.minus(grown),
    rate: then.minus(aged),
  };
}
