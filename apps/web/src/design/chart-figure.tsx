import type { Chart } from '#libs/charts';
import type { Held } from 'react-router';
import { Shown } from './held.js';
import { Details } from './pieces.js';

/** A chart laid out twice. */
export interface ChartPair {
  /** Laid out for a desk, some 900 pixels wide. */
  readonly wide: Chart;
  /** The same data laid out for a phone, 343 pixels wide. */
  readonly narrow: Chart;
}

/** A chart with what it shows in a sentence, and everything in it as a table. The chart was drawn on the server. */
export const ChartFigure = ({ chart }: { chart: Held<ChartPair> }) => (
  <Shown held={chart}>
    {({ wide, narrow }) => (
      <figure className="app-figure">
        <figcaption>{wide.finding}</figcaption>
        <div className="app-figure__wide" dangerouslySetInnerHTML={{ __html: wide.svg }} />
        <div className="app-figure__narrow" dangerouslySetInnerHTML={{ __html: narrow.svg }} />
        <Details summary="View the data as a table">
          <ChartTable table={wide.table} />
        </Details>
      </figure>
    )}
  </Shown>
);

/** A chart that has a file of its own for each width: where a page would be heavy with both. */
export interface ChartPictures extends Pick<Chart, 'title' | 'finding' | 'table'> {
  readonly wide: Picture;
  readonly narrow: Picture;
}
interface Picture {
  readonly srcSet: string;
  readonly width: number;
  readonly height: number;
}

/** The same figure with pictures of which a desk loads the one and a phone the other. */
export const PictureFigure = ({ chart }: { chart: Held<ChartPictures> }) => (
  <Shown held={chart}>
    {({ title, finding, table, wide, narrow }) => (
      <figure className="app-figure">
        <figcaption>{finding}</figcaption>
        <picture>
          <source media="(max-width: 47.99rem)" {...narrow} />
          <img src={wide.srcSet} width={wide.width} height={wide.height} alt={`${title}. The table says the same.`} />
        </picture>
        <Details summary="View the data as a table">
          <ChartTable table={table} />
        </Details>
      </figure>
    )}
  </Shown>
);

/** Everything in a chart, as a table. */
export const ChartTable = ({ table: { caption, columns, rows } }: { table: Chart['table'] }) => (
  <table className="nhsuk-table-responsive">
    <caption className="nhsuk-table__caption">{caption}</caption>
    <thead className="nhsuk-table__head">
      <tr>
        {columns.map((column) => (
          <th scope="col" key={column}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className="nhsuk-table__body">
      {rows.map((cells, row) => (
        <tr className="nhsuk-table__row" key={row}>
          {cells.map((cell, column) => (
            <td className="nhsuk-table__cell" key={columns[column]}>
              <span className="nhsuk-table-responsive__heading" aria-hidden="true">
                {`${columns[column]} `}
              </span>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
