import { SummaryList } from '../design/pieces.js';
import { onePlace } from './fairness-words.js';

interface Result {
  readonly judges: number;
  readonly judgeCuts: readonly number[];
  readonly value?: number | null;
  readonly sd?: number | null;
  readonly se?: number | null;
}

/** What judges came to: the figure, how sure it is, and each judge’s own without a name. */
export function JudgedCut({ result: { judges, judgeCuts, value, sd, se } }: { result: Result }) {
  const points = (of: number | null | undefined) =>
    typeof of === 'number' ? `${onePlace(of)} points` : 'Not defined: there is only one judge';
  return (
    <SummaryList
      rows={[
        { key: 'Cut, by Angoff’s method', value: typeof value === 'number' ? `${onePlace(value)}%` : 'Not defined' },
        { key: 'Standard error', value: points(se) },
        { key: 'Standard deviation between judges', value: points(sd) },
        { key: `The ${judges} judges’ own cuts, the lowest first`, value: `${judgeCuts.map(onePlace).join(', ')}%` },
      ]}
    />
  );
}
