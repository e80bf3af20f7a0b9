import { Link } from 'react-router';
import type { Route } from './+types/result.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Empty } from '../design/pieces.js';
import { list, sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { ResultShown } from './result-shown.js';
import { outcomes, sayTotal } from './words.js';

const ResultOfMarking = graphql(`
  query ResultOfMarking($id: ID!) {
    project(id: $id) {
      id
      title
      appealing {
        mayLodge
        until
        appeal {
          id
        }
      }
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
        amends {
          outcome
          total
          band
          releasedAt
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
      {result ? <Result result={result} project={project} /> : <NothingYet project={project} />}
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

function Result({ result, project }: { result: NonNullable<Project['releasedResult']>; project: Project }) {
  const { id: projectId, appealing } = project;
  const { amends } = result;
  const lowest = result.criteria.filter(({ mean }) => typeof mean === 'number' && mean < 3);
  return (
    <>
      {amends ? <Amended before={amends} on={result.releasedAt} /> : null}
      <ResultShown result={result} released={sayDay(amends?.releasedAt ?? result.releasedAt)} />
      <h2 className="nhsuk-heading-m">What to do next</h2>
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
      {appealing?.appeal ? (
        <p>
          <Link to={`/projects/${projectId}/appeal`}>See your appeal and where it stands</Link>
        </p>
      ) : null}
      {appealing?.mayLodge ? (
        <>
          <h2 className="nhsuk-heading-m">If something went wrong</h2>
          <p>
            <Link to={`/projects/${projectId}/appeal`}>Ask for a look at how this was marked</Link>
            {appealing.until ? `, until ${sayDay(appealing.until)}` : ''}: for the procedure, for bias, or for
            circumstances nobody knew of.
          </p>
        </>
      ) : null}
    </>
  );
}

const Amended = ({
  before: { outcome, total, band, releasedAt },
  on,
}: {
  before: NonNullable<NonNullable<Project['releasedResult']>['amends']>;
  on: string;
}) => (
  <div className="nhsuk-inset-text">
    <span className="nhsuk-u-visually-hidden">Information: </span>
    <p>
      <strong>Amended on appeal on {sayDay(on)}.</strong> What stands here is the amended result.
    </p>
    <p>
      First released on {sayDay(releasedAt)} with {sayTotal(total)}: {outcomes[outcome].toLowerCase()}
      {band && band !== outcomes[outcome] ? `, ${band}` : ''}. A proof made before says that it no longer stands; make a
      new one.
    </p>
  </div>
);
