import { Link } from 'react-router';
import { DataTable } from '../design/pieces.js';
import { sayPounds } from '../design/words.js';
import type { Line, Option } from './case-query.js';
import { optionWords, resourceWords } from './case-words.js';
import { sayYear } from '../projects/financial-years.js';

export interface CostLinesProps {
  readonly option: Option;
  readonly ideas: readonly { readonly id: string; readonly text: string }[];
  readonly mayEdit: boolean;
}

/** What one option takes, line by line, with its totals. Every line leads to where it is priced. */
export function CostLines({ option, ideas, mayEdit }: CostLinesProps) {
  const name = optionWords[option.kind];
  return (
    <>
      <h3 className="nhsuk-heading-s">{name}</h3>
      {option.lines.length ? (
        <DataTable
          caption={`What it takes: ${name}`}
          showsCaption={false}
          rows={[...option.lines.map((line): Row => ({ line })), { total: option }]}
          keyOf={({ line }) => line?.id ?? 'total'}
          columns={[
            {
              head: 'Line',
              cell: ({ line }) =>
                line ? (
                  <div>
                    <Link to={`lines/${line.id}`}>{line.label}</Link>
                    <span className="app-beneath">{resourceWords[line.kind]}</span>
                  </div>
                ) : (
                  <strong>Total</strong>
                ),
            },
            { head: 'Once', isNumber: true, cell: (row) => <Price row={row} part="nonRecurrent" /> },
            { head: 'Each year', isNumber: true, cell: (row) => <Price row={row} part="recurrent" /> },
            { head: 'From', cell: ({ line }) => (line ? sayYear(line.startsIn) : '') },
            {
              head: 'Source and funding',
              cell: ({ line }) =>
                line
                  ? `${line.source || 'No source yet'}. ${line.funding ? `Paid by: ${line.funding}.` : 'No funding yet.'}`
                  : '',
            },
            {
              head: 'Pays for',
              cell: ({ line }) =>
                line ? (ideas.find(({ id }) => id === line.changeIdeaId)?.text ?? 'No change yet') : '',
            },
          ]}
        />
      ) : (
        <p>No costs yet.</p>
      )}
      {mayEdit ? (
        <p>
          <Link className="app-target" to={`options/${option.id}/lines/new`}>
            Add a cost<span className="nhsuk-u-visually-hidden"> to: {name}</span>
          </Link>
        </p>
      ) : null}
    </>
  );
}

interface Row {
  readonly line?: Line;
  readonly total?: Option;
}

/** A figure, with those it had before and who changed it. */
function Price({ row: { line, total }, part }: { row: Row; part: 'nonRecurrent' | 'recurrent' }) {
  if (!line) return <strong>{sayPounds(total?.[part] ?? '0.00')}</strong>;
  return (
    <div>
      {sayPounds(line[part])}
      {line.earlier
        .filter((price) => price[part] !== line[part])
        .map((price, index) => (
          <span className="app-beneath" key={index}>
            Before: {sayPounds(price[part])}. {price.byName}: {price.why}
          </span>
        ))}
    </div>
  );
}
