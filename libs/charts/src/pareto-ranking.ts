import { tidy } from './wrap-text.js';

/** What was tallied. Ties keep the order in which they are given. */
export interface ParetoData {
  readonly causes: readonly {
    readonly text: string;
    /** A whole number from 0 to 1,000,000,000. */
    readonly count: number;
  }[];
}

export interface RankedCause {
  readonly text: string;
  readonly count: number;
  /** Its own share of all, in whole per cent. */
  readonly share: number;
  /** How many were counted up to and with this one. */
  readonly soFar: number;
  /** The share up to and with this one, in whole per cent. */
  readonly running: number;
  /** It belongs to the few that reach 80%. */
  readonly vital: boolean;
}

export interface Ranking {
  readonly causes: readonly RankedCause[];
  readonly total: number;
  /** The fewest causes that together reach 80%; 0 while nothing is counted. */
  readonly few: number;
}

const FEW = 80;

/** Puts the most frequent first and adds them up. */
export function rank({ causes }: ParetoData): Ranking {
  const total = causes.reduce((sum, { count }) => sum + count, 0);
  let soFar = 0;
  let reached = total === 0;
  const ranked = [...causes]
    .sort((one, other) => other.count - one.count)
    .map(({ text, count }): RankedCause => {
      soFar += count;
      const vital = !reached;
      reached ||= soFar * 100 >= FEW * total;
      return {
        text: tidy(text) === '' ? 'Without a name' : text,
        count,
        share: percent(count, total),
        soFar,
        running: percent(soFar, total),
        vital,
      };
    });
  return { causes: ranked, total, few: ranked.filter(({ vital }) => vital).length };
}

/** Rounded to whole per cent, but never up to 80 or 100: 79.6% has not reached what the chart says is reached. */
function percent(part: number, total: number): number {
  if (total === 0) return 0;
  const rounded = Math.round((part * 100) / total);
  return (rounded === FEW || rounded === 100) && part * 100 < rounded * total ? rounded - 1 : rounded;
}
