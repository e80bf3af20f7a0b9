import { Link } from 'react-router';
import type { Route } from './+types/milestones.page';
import { found } from '../../design/acts.js';
import { ChartFigure } from '../../design/chart-figure.js';
import { Page } from '../../design/page.js';
import { ButtonLink, DataTable, Empty, Tag } from '../../design/pieces.js';
import { sayDay } from '../../design/words.js';
import { graphql } from '../../gql/index.js';
import { milestoneColours, milestoneWords, seenByTeam, whoDelivers } from './delivery-words.js';
import { milestoneChart } from './milestone-chart.js';

const MilestonesOfProject = graphql(`
  query MilestonesOfProject($id: ID!) {
    viewer {
      id
      today
    }
    project(id: $id) {
      id
      title
      viewerMay
      milestones {
        id
        title
        plannedOn
        baselineOn
        forecastOn
        actualOn
        ownerName
        state
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, project } = await context.graphql(MilestonesOfProject, { id: params.projectId });
  const { milestones, ...rest } = found(project);
  return {
    project: rest,
    milestones,
    chart: milestones.length && viewer ? context.hold(milestoneChart(milestones, viewer.today)) : null,
  };
}

export default function MilestonesPage({ loaderData: { project, milestones, chart } }: Route.ComponentProps) {
  const mayEdit = project.viewerMay.includes('project:edit');
  return (
    <Page
      title="Milestones"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy={seenByTeam}
      wide
    >
      <div className="app-measure">
        {mayEdit ? null : <p>{whoDelivers}</p>}
        {milestones.length ? (
          <p>
            When the gate of the business plan is passed, the planned days are frozen, so that everybody can see what
            moved.
          </p>
        ) : (
          <Empty
            example={
              <p>First test done, 12 October. Change on every working day, 23 November. Result told, 4 January.</p>
            }
          >
            <p>
              Your milestones will be here: 3 to 6 days by which something is there, each with somebody who sees to it.
            </p>
          </Empty>
        )}
        {mayEdit ? <ButtonLink to="new">Add a milestone</ButtonLink> : null}
      </div>
      {chart ? <ChartFigure chart={chart} /> : null}
      {milestones.length ? (
        <DataTable
          caption="Milestones"
          rows={milestones}
          keyOf={({ id }) => id}
          columns={[
            {
              head: 'Milestone',
              cell: ({ id, title }) => (mayEdit ? <Link to={id}>{title}</Link> : title),
            },
            { head: 'State', cell: ({ state }) => <Tag colour={milestoneColours[state]}>{milestoneWords[state]}</Tag> },
            { head: 'Planned', cell: ({ plannedOn }) => sayDay(plannedOn) },
            { head: 'Frozen plan', cell: ({ baselineOn }) => (baselineOn ? sayDay(baselineOn) : 'Not frozen yet') },
            { head: 'Forecast', cell: ({ forecastOn }) => (forecastOn ? sayDay(forecastOn) : 'As planned') },
            { head: 'Done', cell: ({ actualOn }) => (actualOn ? sayDay(actualOn) : 'Not yet') },
            { head: 'Owner', cell: ({ ownerName }) => ownerName ?? 'Nobody yet' },
          ]}
        />
      ) : null}
    </Page>
  );
}
