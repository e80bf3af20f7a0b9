import type { Route } from './+types/trust-measures.page';
import { Page } from '../design/page.js';
import { DataTable, Empty, More } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { ShownIcon, shownAssurance, shownVariation } from './measure-icons.js';
import { kindWords, sayMeasured } from './measure-words.js';

const TrustMeasures = graphql(`
  query TrustMeasures($after: String) {
    portfolio(first: 20, after: $after) {
      edges {
        node {
          id
          title
          measures {
            id
            name
            kind
            unit
            points
            lastOn
            lastValue
            target
            variation
            assurance
            isUnstable
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export async function loader({ context, request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get('after');
  const { edges, pageInfo } = (await context.graphql(TrustMeasures, { after })).portfolio;
  const rows = edges.flatMap(({ node: { title, measures } }) =>
    measures.map(({ variation, assurance, isUnstable, ...measure }) => ({
      ...measure,
      project: title,
      variation: shownVariation(variation, `v-${measure.id}`),
      assurance: shownAssurance(assurance, `a-${measure.id}`, isUnstable),
    })),
  );
  return { rows, pageInfo, isLater: after !== null };
}

export default function TrustMeasuresPage({ loaderData: { rows, pageInfo, isLater } }: Route.ComponentProps) {
  return (
    <Page
      title="Our measures"
      back={{ to: '/portfolio', label: 'Back to our projects' }}
      seenBy="Trust readers of your trust can see this list. Counts of 1 to 7 are hidden, and others rounded to 5."
      wide
    >
      <p className="app-measure">
        What every measure of your trust’s projects shows now, from the same charts their teams read. Variation says
        whether something has changed; the target is met by chance or reliably.
      </p>
      {rows.length ? (
        <DataTable
          caption={isLater ? 'Measures, continued' : 'Measures, by the newest project'}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              head: 'Measure',
              cell: ({ name, kind, project }) => (
                <div>
                  {name}
                  <span className="app-beneath">
                    {kindWords[kind]}. {project}
                  </span>
                </div>
              ),
            },
            {
              head: 'Latest',
              cell: ({ points, lastValue, lastOn, unit }) =>
                points === 0 || !lastOn ? (
                  'No reading yet'
                ) : (
                  <div>
                    {lastValue == null ? '1 to 7' : sayMeasured(lastValue, unit)}
                    <span className="app-beneath">{sayDay(lastOn)}</span>
                  </div>
                ),
            },
            { head: 'Variation', cell: ({ variation }) => <ShownIcon shown={variation} /> },
            { head: 'Target', cell: ({ assurance }) => <ShownIcon shown={assurance} /> },
          ]}
        />
      ) : (
        <Empty>
          <p>Measures of your trust’s projects will be here once their first gate is passed.</p>
        </Empty>
      )}
      {pageInfo.hasNextPage ? (
        <More to={`?after=${pageInfo.endCursor}`} label="Show measures of older projects" />
      ) : null}
    </Page>
  );
}
