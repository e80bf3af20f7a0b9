import { linkedMeasures } from '#libs/charts';
import type { Route } from './+types/together.page';
import { found } from '../design/acts.js';
import { ChartFigure } from '../design/chart-figure.js';
import { Page } from '../design/page.js';
import { Empty } from '../design/pieces.js';
import { graphql } from '../gql/index.js';
import { chartDataOf, DESK, PHONE } from './charted-measure.js';
import { kindWords, seenByTeam } from './measure-words.js';

const MeasuresTogether = graphql(`
  query MeasuresTogether($id: ID!) {
    project(id: $id) {
      id
      title
      measures {
        ...ChartedMeasure
      }
    }
  }
`);

const ORDER = ['OUTCOME', 'PROCESS', 'BALANCING'] as const;

export async function loader({ context, params }: Route.LoaderArgs) {
  const { measures, ...project } = found((await context.graphql(MeasuresTogether, { id: params.projectId })).project);
  const read = measures.filter(({ analysis }) => analysis.takenOn.length);
  const data = {
    measures: ORDER.flatMap((kind) => read.filter((measure) => measure.kind === kind)).map((measure) => ({
      ...chartDataOf(measure),
      valueLabel: `${kindWords[measure.kind]}: ${measure.name} (${measure.unit})`,
    })),
  };
  const title = 'All measures on one axis of time';
  const chart = read.length
    ? context.hold({
        wide: linkedMeasures(data, { width: DESK, idPrefix: 'together-wide', title }),
        narrow: linkedMeasures(data, { width: PHONE, idPrefix: 'together-narrow', title }),
      })
    : null;
  return { ...project, chart };
}

export default function TogetherPage({ loaderData: { id, title, chart } }: Route.ComponentProps) {
  return (
    <Page
      title="All measures together"
      caption={title}
      back={{ to: `/projects/${id}/measures`, label: 'Back to measures' }}
      seenBy={seenByTeam}
      wide
    >
      {chart ? (
        <ChartFigure chart={chart} />
      ) : (
        <Empty>
          <p>
            When readings are entered, all measures stand here one above another, with the tests of your changes across
            them: whether the change happened, whether it helped, and what it cost elsewhere.
          </p>
        </Empty>
      )}
    </Page>
  );
}
