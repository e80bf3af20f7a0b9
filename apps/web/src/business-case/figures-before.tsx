import { DataTable } from '../design/pieces.js';
import type { FigureThen } from './earlier-values.js';

/** The figure of a benefit now, and what stood before; nothing for one that was never valued anew. */
export const FiguresBefore = ({ figures }: { figures: readonly FigureThen[] }) =>
  figures.length > 1 ? (
    <DataTable
      caption="The figure now, and what stood before"
      rows={figures}
      keyOf={({ key }) => key}
      columns={[
        { head: 'When', cell: ({ isNow }) => (isNow ? 'Now' : 'Before') },
        { head: 'Worth', cell: ({ worth }) => worth },
        {
          head: 'Changed by and why',
          cell: ({ changed, difference }) => (
            <div>
              {changed ?? 'This counts'}
              {difference ? <span className="app-beneath">{difference}</span> : null}
            </div>
          ),
        },
      ]}
    />
  ) : null;
