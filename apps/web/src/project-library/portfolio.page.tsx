import { Link } from 'react-router';
import type { Route } from './+types/portfolio.page';
import { Page } from '../design/page.js';
import { DataTable, Empty, More, Tag, type TagColour } from '../design/pieces.js';
import { count } from '../design/words.js';
import type { ProjectState } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { resultWords } from './library-words.js';

const TrustPortfolio = graphql(`
  query TrustPortfolio($after: String) {
    portfolio(first: 50, after: $after) {
      edges {
        node {
          id
          title
          state
          specialty
          setting
          resultState
          stage
          gatesPassed
          gates
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const stateWords = {
  DRAFT: { short: 'Started', colour: 'white' },
  ACTIVE: { short: 'Under way', colour: 'blue' },
  PAUSED: { short: 'Paused', colour: 'yellow' },
  COMPLETED: { short: 'Completed', colour: 'green' },
  STOPPED: { short: 'Stopped early', colour: 'purple' },
  ARCHIVED: { short: 'Archived', colour: 'grey' },
} as const satisfies Record<ProjectState, { short: string; colour: TagColour }>;

export async function loader({ context, request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get('after');
  return { ...(await context.graphql(TrustPortfolio, { after })).portfolio, isLater: after !== null };
}

export default function PortfolioPage({ loaderData: { edges, pageInfo, isLater } }: Route.ComponentProps) {
  return (
    <Page
      title="Our projects"
      seenBy="Trust readers of your trust can see this list. Each project stays its team’s."
      wide
    >
      <p className="app-measure">
        Every project of your trust that has begun, with what came of it as far as its team has said. To read one in
        full, ask its lead, or find it in <Link to="/library">the library</Link> once it is published.
      </p>
      <p>
        <Link className="app-target" to="measures">
          What their measures show
        </Link>{' '}
        <Link className="app-target" to="/reference-sets">
          The figures their cases rest on
        </Link>
      </p>
      {edges.length ? (
        <DataTable
          caption={isLater ? 'Projects, continued' : 'Projects, the newest first'}
          rows={edges.map(({ node }) => node)}
          keyOf={({ id }) => id}
          columns={[
            { head: 'Project', cell: ({ title }) => title },
            {
              head: 'How it stands',
              cell: ({ state }) => <Tag colour={stateWords[state].colour}>{stateWords[state].short}</Tag>,
            },
            {
              head: 'How far it is',
              cell: ({ stage, gatesPassed, gates }) => (
                <>
                  {stage ?? 'Every stage is completed'}
                  <span className="app-beneath app-one-line">
                    {gatesPassed} of {count(gates, 'gate')} passed
                  </span>
                </>
              ),
            },
            {
              head: 'What came of it',
              cell: ({ resultState }) => (resultState ? resultWords[resultState].short : 'Not said yet'),
            },
            { head: 'Specialty', cell: ({ specialty }) => specialty ?? 'Not given' },
            { head: 'Setting', cell: ({ setting }) => setting ?? 'Not given' },
          ]}
        />
      ) : (
        <Empty>
          <p>
            Projects of your trust will be here once their first gate is passed. You could begin one yourself from what
            worked elsewhere: <Link to="/library">find a project to adopt</Link>.
          </p>
        </Empty>
      )}
      {pageInfo.hasNextPage ? <More to={`?after=${pageInfo.endCursor}`} label="Show older projects" /> : null}
    </Page>
  );
}
