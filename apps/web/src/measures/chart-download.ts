import { stringify } from 'csv-stringify/sync';
import type { Route } from './+types/chart-download';
import { found } from '../design/acts.js';
import { graphql } from '../gql/index.js';
import { chartFigureOf } from './charted-measure.js';

const MeasureToDownload = graphql(`
  query MeasureToDownload($id: ID!) {
    viewer {
      id
      today
    }
    project(id: $id) {
      id
      measures {
        ...ChartedMeasure
        analysis {
          working {
            title
            arithmetic
            source
          }
        }
        definition
        numerator
        denominator
        per
        chart
        charting {
          versionNo
          profile
          edition
          shiftLength
          trendLength
          screening
          lowerBound
          upperBound
        }
        baseline {
          fromDay
          toDay
          points
          median
          versionNo
        }
        series {
          takenOn
          numerator
          denominator
          value
        }
      }
    }
  }
`);

/** A chart as a file: its picture, its numbers, or all that it was made from and with, so that it can be made again. */
export async function loader({ context, params }: Route.LoaderArgs): Promise<Response> {
  const { viewer, project } = await context.graphql(MeasureToDownload, { id: params.projectId });
  const measure = found(found(project).measures.find(({ id }) => id === params.measureId));
  const today = viewer?.today ?? '';
  switch (params.format) {
    case 'svg':
      return file(chartFigureOf(measure).wide.svg, 'image/svg+xml', `${nameOf(measure.name)}-${today}.svg`);
    case 'png':
      return file(
        await context.pictureOf(chartFigureOf(measure).wide),
        'image/png',
        `${nameOf(measure.name)}-${today}.png`,
      );
    case 'phone.png':
      return file(
        await context.pictureOf(chartFigureOf(measure).narrow),
        'image/png',
        `${nameOf(measure.name)}-${today}-phone.png`,
      );
    case 'csv':
      return file(sheetOf(measure), 'text/csv; charset=utf-8', `${nameOf(measure.name)}-${today}.csv`);
    case 'json': {
      const { analysis, series, ...options } = measure;
      const text = JSON.stringify(
        { engine: analysis.engine, madeOn: today, options, readings: series, analysis },
        null,
        2,
      );
      return file(text, 'application/json', `${nameOf(measure.name)}-${today}.json`);
    }
    default:
      throw found(null);
  }
}

const file = (body: string | Uint8Array, type: string, name: string): Response =>
  new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });

/** A name every file system takes. */
const nameOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60) || 'measure';

interface Sheet {
  readonly unit: string;
  readonly series: { readonly takenOn: readonly string[]; readonly numerator: Cells; readonly denominator: Cells };
  readonly analysis: {
    readonly takenOn: readonly string[];
    readonly value: Cells;
    readonly centre: Cells;
    readonly lower: Cells;
    readonly upper: Cells;
    readonly state: readonly string[];
    readonly rules: readonly (readonly string[])[];
  };
}
type Cells = readonly (number | null)[];

/** A row for each point, with a mark by which a spreadsheet knows its letters; no cell is a formula. */
function sheetOf({ unit, series, analysis }: Sheet): string {
  const counted = new Map(series.takenOn.map((day, index) => [day, index]));
  const rows = analysis.takenOn.map((day, point) => {
    const index = counted.get(day) ?? -1;
    return {
      Day: day,
      Numerator: series.numerator[index],
      Denominator: series.denominator[index],
      [`Value (${unit})`]: analysis.value[point],
      'Centre line': analysis.centre[point],
      'Lower limit': analysis.lower[point],
      'Upper limit': analysis.upper[point],
      'Left out': analysis.state[point] === 'EXCLUDED' ? 'yes' : '',
      Signals: analysis.rules[point]?.join('; '),
    };
  });
  return stringify(rows, { header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
