import type { Route } from './+types/external-process.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { ProcessOfRound } from './external.queries.js';
import { FairnessFiguresShown } from './fairness-figures.js';
import { severityChart } from './severity-chart.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const roundId = params.examinedRoundId;
  const { externalRoom, fairness } = await context.graphql(ProcessOfRound, { roundId });
  const panel = found(fairness);
  const chart = severityChart(panel.markers);
  return { roundId, title: found(externalRoom).title, panel, chart: chart ? context.hold(chart) : null };
}

export default function ExternalProcessPage({ loaderData: { roundId, title, panel, chart } }: Route.ComponentProps) {
  return (
    <Page
      title="How the marking went"
      caption={title}
      back={{ to: `/external/${roundId}`, label: 'Back to the room' }}
      seenBy="Markers stand here as letters, which are the same on every plan you read."
      wide
    >
      <FairnessFiguresShown panel={panel} chart={chart} />
    </Page>
  );
}
