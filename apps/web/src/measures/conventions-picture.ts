import { type Chart, smallMultiples } from '#libs/charts';
import type { Route } from './+types/conventions-picture';
import { found } from '../design/acts.js';
import { graphql } from '../gql/index.js';
import type { ConventionsOfMeasureQuery } from '../gql/graphql.js';
import { chartDataOf, DESK, PHONE } from './charted-measure.js';
import { decimalsOf } from './measure-words.js';

const ConventionsOfMeasure = graphql(`
  query ConventionsOfMeasure($id: ID!) {
    project(id: $id) {
      id
      measures {
        ...ChartedMeasure
        conventions {
          says
          charts {
            ...ReadAnalysis
          }
        }
      }
    }
  }
`);

type Measure = NonNullable<ConventionsOfMeasureQuery['project']>['measures'][number];

const WIDTHS = { desk: DESK, phone: PHONE };
type Width = keyof typeof WIDTHS;
const isWidth = (word: string): word is Width => word in WIDTHS;

/** The same readings by the rules of each convention, as a picture. What it shows stands in a table beside it. */
export async function loader({ context, params }: Route.LoaderArgs): Promise<Response> {
  const { project } = await context.graphql(ConventionsOfMeasure, { id: params.projectId });
  const measure = found(found(project).measures.find(({ id }) => id === params.measureId));
  const chart = found(isWidth(params.width) ? compared(measure, params.width) : null);
  return new Response(chart.svg, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'private, no-cache',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** Where the two pictures are, with their sizes, so that the page does not move when they come. Null before the first reading. */
export function comparedPictures(measure: Measure, at: string) {
  const of = (width: Width) => {
    const chart = compared(measure, width);
    const [, across, down] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart?.svg ?? '') ?? [];
    return { srcSet: `${at}/${width}`, width: Number(across), height: Number(down) };
  };
  return hasReadings(measure) ? { wide: of('desk'), narrow: of('phone') } : null;
}

const hasReadings = ({ conventions: { charts } }: Measure): boolean =>
  charts.some(({ value }) => value.some((one) => one !== null));

/** All on one scale. Null before the first reading. */
function compared(measure: Measure, width: Width): Chart | null {
  if (!hasReadings(measure)) return null;
  const { conventions, name, unit } = measure;
  const data = {
    finding: conventions.says,
    valueLabel: unit,
    panels: conventions.charts.map((analysis) => {
      const drawn = chartDataOf({ ...measure, analysis });
      const format = { ...drawn.format, decimals: decimalsOf(analysis.value) };
      return { ...drawn, format, valueLabel: analysis.profileTitle };
    }),
  };
  return smallMultiples(data, {
    width: WIDTHS[width],
    idPrefix: 'each',
    title: `${name} by the rules of each convention`,
  });
}
