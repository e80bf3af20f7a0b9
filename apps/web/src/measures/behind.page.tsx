import type { Route } from './+types/behind.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { graphql } from '../gql/index.js';
import { ChartDecisions, Working } from './chart-reading.js';
import { sayMeasure, seenByTeam } from './measure-words.js';

const BehindMeasure = graphql(`
  query BehindMeasure($id: ID!) {
    project(id: $id) {
      id
      measures {
        id
        name
        stratum
        unit
        decisions {
          kind
          at
          byName
          fromDay
          toDay
          value
          chart
          profile
          cause
          why
        }
        analysis {
          engine
          profileTitle
          profileSource
          variationReason
          assuranceReason
          unstable
          suggestionReason
          working {
            title
            arithmetic
            source
          }
        }
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, measures } = found((await context.graphql(BehindMeasure, { id: params.projectId })).project);
  return { projectId: id, measure: found(measures.find((one) => one.id === params.measureId)) };
}

export default function BehindPage({ loaderData: { projectId, measure } }: Route.ComponentProps) {
  const { engine, profileTitle, profileSource, working, ...read } = measure.analysis;
  return (
    <Page
      title="What is behind this chart"
      caption={sayMeasure(measure)}
      back={{ to: `/projects/${projectId}/measures/${measure.id}`, label: 'Back to the measure' }}
      seenBy={seenByTeam}
    >
      <h2 className="nhsuk-heading-m">How it is read</h2>
      <p>
        <strong>Variation.</strong> {read.variationReason}
      </p>
      <p>
        <strong>Target.</strong> {read.assuranceReason} {read.unstable}
      </p>
      <p>
        <strong>New limits.</strong> {read.suggestionReason}
      </p>
      <p>
        <strong>Rules.</strong> {profileTitle} ({profileSource}), as read by {engine}.
      </p>
      <h2 className="nhsuk-heading-m">What was decided about it</h2>
      <ChartDecisions decisions={measure.decisions} unit={measure.unit} />
      <h2 className="nhsuk-heading-m">Every line and signal, with the numbers that went in</h2>
      <Working steps={working} />
    </Page>
  );
}
