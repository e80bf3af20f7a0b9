import type { TagColour } from './tag-colour.js';
import { Link } from 'react-router';

/** A state in a word. Colour only supports it. */
export const Tag = ({ colour, children }: { colour?: TagColour | undefined; children: React.ReactNode }) => (
  <strong className={`nhsuk-tag${colour ? ` nhsuk-tag--${colour}` : ''}`}>{children}</strong>
);
export type { TagColour };

/** Something that opens: a worked example, the working of a figure, a table behind a chart. */
export const Details = ({
  summary,
  about,
  children,
  isOpen,
}: {
  summary: string;
  /** Said with the summary to whoever cannot see what stands above it. */
  about?: string;
  children: React.ReactNode;
  isOpen?: boolean;
}) => (
  <details className="nhsuk-details" open={isOpen}>
    <summary className="nhsuk-details__summary">
      <span className="nhsuk-details__summary-text">
        {summary}
        {about ? <span className="nhsuk-u-visually-hidden">: {about}</span> : null}
      </span>
    </summary>
    <div className="nhsuk-details__text">{children}</div>
  </details>
);

export interface SummaryRow {
  readonly key: string;
  readonly value: React.ReactNode;
  readonly change?: { readonly to: string; readonly label?: string } | undefined;
}

/** Facts with their names, each with a way to change it where there is one. */
export const SummaryList = ({ rows }: { rows: readonly SummaryRow[] }) => (
  <dl className="nhsuk-summary-list">
    {rows.map(({ key, value, change }) => (
      <div className={`nhsuk-summary-list__row${change ? '' : ' nhsuk-summary-list__row--no-actions'}`} key={key}>
        <dt className="nhsuk-summary-list__key">{key}</dt>
        <dd className="nhsuk-summary-list__value">{value}</dd>
        {change ? (
          <dd className="nhsuk-summary-list__actions">
            <Link to={change.to}>
              {change.label ?? 'Change'}
              <span className="nhsuk-u-visually-hidden"> {key.toLowerCase()}</span>
            </Link>
          </dd>
        ) : null}
      </div>
    ))}
  </dl>
);

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => React.ReactNode;
  readonly isNumber?: boolean;
}

/** A table that turns into a list of facts on a phone. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  showsCaption = true,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  showsCaption?: boolean;
}) {
  const numeric = (isNumber: boolean | undefined) => (isNumber ? ' nhsuk-table__cell--numeric' : '');
  return (
    <table className="nhsuk-table-responsive">
      <caption className={`nhsuk-table__caption${showsCaption ? '' : ' nhsuk-u-visually-hidden'}`}>{caption}</caption>
      <thead className="nhsuk-table__head">
        <tr>
          {columns.map(({ head, isNumber }) => (
            <th scope="col" key={head} className={isNumber ? 'nhsuk-table__header--numeric' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {rows.map((row) => (
          <tr className="nhsuk-table__row" key={keyOf(row)}>
            {columns.map(({ head, cell, isNumber }) => (
              <td className={`nhsuk-table__cell${numeric(isNumber)}`} key={head}>
                <span className="nhsuk-table-responsive__heading" aria-hidden="true">
                  {`${head} `}
                </span>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Nothing here yet: says what will be here and why it helps, with one thing to do and a worked example. */
export const Empty = ({ children, example }: { children: React.ReactNode; example?: React.ReactNode }) => (
  <div className="nhsuk-inset-text app-empty">
    <span className="nhsuk-u-visually-hidden">Information: </span>
    {children}
    {example ? <Details summary="See an example">{example}</Details> : null}
  </div>
);

/** A way on that looks like a button. */
export const ButtonLink = ({
  to,
  look,
  children,
}: {
  to: string;
  look?: 'secondary' | 'reverse';
  children: React.ReactNode;
}) => (
  <Link className={`nhsuk-button${look ? ` nhsuk-button--${look}` : ''}`} to={to} role="button" draggable={false}>
    {children}
  </Link>
);

/** The one thing to do next. */
export const ActionLink = ({ to, children }: { to: string; children: React.ReactNode }) => (
  <Link className="nhsuk-action-link" to={to}>
    <svg
      className="nhsuk-icon nhsuk-icon--arrow-right-circle"
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 24 24"
      width="16"
      height="16"
      focusable="false"
      aria-hidden="true"
    >
      <path d="M12 2a10 10 0 0 0-10 9h11.7l-4-4a1 1 0 0 1 1.5-1.4l5.6 5.7a1 1 0 0 1 0 1.4l-5.6 5.7a1 1 0 0 1-1.5 0 1 1 0 0 1 0-1.4l4-4H2A10 10 0 1 0 12 2z" />
    </svg>
    <span className="nhsuk-action-link__text">{children}</span>
  </Link>
);

/** Words as somebody typed them, their line breaks kept. */
export const Prose = ({ children }: { children: string }) => <div className="app-prose">{children}</div>;

/** The next page of a list, by key. */
export const More = ({ to, label = 'Show more' }: { to: string; label?: string }) => (
  <p>
    <Link to={to}>{label}</Link>
  </p>
);
