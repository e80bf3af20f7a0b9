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
        <>
          <DataTable
            caption={`What it takes: ${name}`}
            showsCaption={false}
            rows={option.lines}
            keyOf={({ id }) => id}
            columns={[
              {
                head: 'Line',
                cell: ({ id, label, kind }) => (
                  <div>
                    <Link to={`lines/${id}`}>{label}</Link>
                    <span className="app-beneath">{resourceWords[kind]}</span>
                  </div>
                ),
              },
              { head: 'Once', isNumber: true, cell: (line) => <Price line={line} part="nonRecurrent" /> },
              { head: 'Each year', isNumber: true, cell: (line) => <Price line={line} part="recurrent" /> },
              { head: 'From', cell: ({ startsIn }) => sayYear(startsIn) },
              { head: 'Source', cell: ({ source }) => source || 'None yet' },
              { head: 'Who pays', cell: ({ funding }) => funding || 'Nobody yet' },
              {
                head: 'Pays for',
                cell: ({ changeIdeaId }) => ideas.find(({ id }) => id === changeIdeaId)?.text ?? 'No change yet',
              },
            ]}
          />
          <p>
            Together: <strong>{sayPounds(option.nonRecurrent)}</strong> once and{' '}
            <strong>{sayPounds(option.recurrent)}</strong> each year.
          </p>
        </>
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

/** A figure, with those it had before and who changed it. */
function Price({ line, part }: { line: Line; part: 'nonRecurrent' | 'recurrent' }) {
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
