import type { Route } from './+types/fairness.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { ExternalReports } from './external-reports.js';
import { FairnessFiguresShown } from './fairness-figures.js';
import { FairnessOfRound } from './fairness.queries.js';
import { severityChart } from './severity-chart.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { rounds, fairness, externalReports } = await context.graphql(FairnessOfRound, { roundId: params.roundId });
  const panel = found(fairness);
  const chart = severityChart(panel.markers);
  return {
    round: found(rounds.find(({ id }) => id === params.roundId)),
    panel,
    reports: externalReports,
    chart: chart ? context.hold(chart) : null,
  };
}

export default function FairnessPage({ loaderData: { round, panel, chart, reports } }: Route.ComponentProps) {
  return (
    <Page
      title="Is it marked fairly?"
      caption={round.title}
      back={{ to: `/programme/rounds/${round.id}`, label: 'Back to the round' }}
      seenBy="Directors and moderators see this as marks come in, the external examiner once all is decided. Markers never see it while they mark; their own severity they see after the board."
      wide
    >
      <FairnessFiguresShown panel={panel} chart={chart} />
      <h2 className="nhsuk-heading-m">What external examiners wrote to the board</h2>
      {reports.length ? (
        <ExternalReports reports={reports} />
      ) : (
        <p>Nothing yet. Their room opens when all is decided.</p>
      )}
    </Page>
  );
}
