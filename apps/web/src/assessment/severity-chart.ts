import { caterpillar } from '#libs/charts';
import type { ChartPair } from '../design/chart-figure.js';
import { type MarkerShown, sayMarker } from './fairness-words.js';

const DESK = 900;
const PHONE = 343;

/** How severe each marker is, drawn for a desk and for a phone; null where severity cannot be told of anybody. */
export function severityChart(markers: readonly MarkerShown[]): ChartPair | null {
  const rows = markers.flatMap((marker) =>
    typeof marker.severity === 'number'
      ? [
          {
            label: sayMarker(marker),
            effect: marker.severity,
            lower: marker.lower ?? null,
            upper: marker.upper ?? null,
            restsOn: `${marker.marked} ${marker.marked === 1 ? 'mark' : 'marks'}`,
          },
        ]
      : [],
  );
  if (!rows.length) return null;
  const data = {
    valueLabel: 'Points below what the mean marker would give the same plans: right of 0 is severe, left is lenient',
    format: { decimals: 1, suffix: ' points' },
    of: 'marker',
    rows,
  };
  const draw = (width: number, size: string) =>
    caterpillar(data, { width, idPrefix: `severity-${size}`, title: 'How severe each marker is' });
  return { wide: draw(DESK, 'wide'), narrow: draw(PHONE, 'narrow') };
}
