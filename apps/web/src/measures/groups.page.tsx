import { smallMultiples, variationWords } from '#libs/charts';
import { Link } from 'react-router';
import type { Route } from './+types/groups.page';
import { found } from '../design/acts.js';
import { ChartFigure } from '../design/chart-figure.js';
import { Page } from '../design/page.js';
import { Empty } from '../design/pieces.js';
import { count } from '../design/words.js';
import { graphql } from '../gql/index.js';
import type { ChartedMeasureFragment } from '../gql/graphql.js';
import { chartDataOf, DESK, drawnVariation, PHONE } from './charted-measure.js';
import { isGroupOf } from './measure-groups.js';
import { sayMeasured, seenByTeam } from './measure-words.js';

const GroupsOfMeasure = graphql(`
  query GroupsOfMeasure($id: ID!) {
    project(id: $id) {
      id
      measures {
        ...ChartedMeasure
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, measures } = found((await context.graphql(GroupsOfMeasure, { id: params.projectId })).project);
  const measure = found(measures.find((one) => one.id === params.measureId));
  const groups = measures
    .filter((other) => isGroupOf(other, measure))
    .sort((one, other) => one.stratum.localeCompare(other.stratum, 'en-GB'));
  const title = `${measure.name}, group by group`;
  const data = {
    finding: groups.map(saidOf).join(' '),
    valueLabel: measure.unit,
    panels: groups.map((group) => ({ ...chartDataOf(group), valueLabel: groupOf(group) })),
  };
  return {
    projectId: id,
    name: measure.name,
    groups: groups.map((group) => ({ id: group.id, called: groupOf(group), finding: group.analysis.finding })),
    chart: groups.some(({ analysis }) => analysis.takenOn.length)
      ? context.hold({
          wide: smallMultiples(data, { width: DESK, idPrefix: 'groups-wide', title }),
          narrow: smallMultiples(data, { width: PHONE, idPrefix: 'groups-narrow', title }),
        })
      : null,
  };
}

const groupOf = ({ stratum }: ChartedMeasureFragment): string => stratum || 'All patients';

/** “Over 65: mean 45%, common cause variation.” */
function saidOf(group: ChartedMeasureFragment): string {
  const { centre, segments, variation } = group.analysis;
  const level = centre.at(-1);
  const drawn = drawnVariation[variation];
  const stands =
    level == null ? 'no centre line yet' : `${segments.at(-1)?.centreName} ${sayMeasured(level, group.unit)}`;
  return `${groupOf(group)}: ${stands}${drawn ? `, ${variationWords[drawn].toLowerCase()}` : ''}.`;
}

export default function GroupsPage({ loaderData: { projectId, name, groups, chart } }: Route.ComponentProps) {
  return (
    <Page
      title="Group by group"
      caption={name}
      back={{ to: `/projects/${projectId}/measures`, label: 'Back to measures' }}
      seenBy={seenByTeam}
      wide
    >
      <p className="app-measure">
        A mean of everybody can hide that a change helps some and leaves others behind. Each group has its own centre
        and limits; all are drawn on one scale. Small groups vary more by chance: hold each against its own limits, not
        against another group’s.
      </p>
      {chart ? (
        <ChartFigure chart={chart} />
      ) : (
        <Empty>
          <p>When readings are entered, the groups stand here side by side.</p>
        </Empty>
      )}
      <h2 className="nhsuk-heading-m">{count(groups.length, 'group')}</h2>
      <ul>
        {groups.map(({ id, called, finding }) => (
          <li key={id}>
            <Link to={`/projects/${projectId}/measures/${id}`}>{called}</Link>: {finding}
          </li>
        ))}
      </ul>
      <p className="app-quiet">
        Source: Institute for Healthcare Improvement, which advises to look at measures by group; Tufte 1983 for small
        multiples.
      </p>
    </Page>
  );
}
