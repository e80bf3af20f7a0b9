import { Link } from 'react-router';
import type { Route } from './+types/result.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Empty } from '../design/pieces.js';
import { list, sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { ResultShown } from './result-shown.js';

const ResultOfMarking = graphql(`
  query ResultOfMarking($id: ID!) {
    project(id: $id) {
      id
      title
      submissions {
        id
        state
      }
      releasedResult {
        schemeTitle
        roundTitle
        outcome
        total
        band
        failures
        releasedAt
        feedback {
          marker
          strengths
          nextSteps
        }
        criteria {
          key
          title
          weight
          mean
          comments {
            marker
            text
          }
        }
      }
    }
  }
`);

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  found((await context.graphql(ResultOfMarking, { id: params.projectId })).project);

export default function ResultPage({ loaderData: project }: Route.ComponentProps) {
  const { id, title, releasedResult: result } = project;
  return (
    <Page
      title="Result and feedback"
      caption={title}
      back={{ to: `/projects/${id}`, label: 'Back to the project' }}
      seenBy="Only the project’s lead, mentor and supervisor can see this, and a lead who has left. It is never published."
    >
      {result ? <Result result={result} projectId={id} /> : <NothingYet project={project} />}
    </Page>
  );
}

type Project = Route.ComponentProps['loaderData'];

const NothingYet = ({ project }: { project: Project }) => (
  <Empty>
    {project.submissions.length ? (
      <p>
        There is no result yet. A programme releases all results of a round at once, after 2 people who do not know
        whose work it is have marked it. You will find it in your inbox.
      </p>
    ) : (
      <p>
        The result of marking will be here once the project was submitted to a programme and its results are out: a
        total, and what 2 markers wrote on each criterion.
      </p>
    )}
    <p>
      <Link to={`/projects/${project.id}/submission`}>Go to your submission</Link>
    </p>
  </Empty>
);

function Result({ result, projectId }: { result: NonNullable<Project['releasedResult']>; projectId: string }) {
  const lowest = result.criteria.filter(({ mean }) => typeof mean === 'number' && mean < 3);
  return (
    <>
      <ResultShown result={result} released={sayDay(result.releasedAt)} />
      <h2 className="nhsuk-heading-m">Where to go from here</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {lowest.length ? (
          <li>Begin with what is below a level of 3: {list(lowest.map(({ title }) => title.toLowerCase()))}.</li>
        ) : null}
        <li>Read it with your mentor or supervisor: they see this page too.</li>
        <li>
          <Link to={`/projects/${projectId}/proof`}>Make a signed proof of your part</Link> for your portfolio.
        </li>
        <li>
          <Link to={`/projects/${projectId}`}>Go on with the project</Link>: a mark does not change what it does for
          patients.
        </li>
      </ul>
    </>
  );
}
