import { Link } from 'react-router';
import type { Route } from './+types/result.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Empty, SummaryList } from '../design/pieces.js';
import { list, sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { OfferToResubmit } from './offer-to-resubmit.js';
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
        feedback {
          marker
          strengths
          nextSteps
        }
        criteriaAnew
        resubmitUntil
        isCapped
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
      firstResult {
        roundTitle
        outcome
        total
        band
        releasedAt
      }
      submitting {
        rounds {
          round {
            title
            deadlineAt
            resubmits
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

/** What it came to before it was submitted again. */
const FirstResult = ({ first }: { first: NonNullable<Project['firstResult']> }) => (
  <>
    <h2 className="nhsuk-heading-m">The first result</h2>
    <p>
      This is the result of your second submission. Criteria that were not marked anew kept their level of the first.
    </p>
    <SummaryList
      rows={[
        { key: 'Outcome', value: outcomes[first.outcome] },
        ...(typeof first.total === 'number' ? [{ key: 'Total', value: sayTotal(first.total) }] : []),
        ...(first.band ? [{ key: 'Band', value: first.band }] : []),
        { key: 'Round', value: first.roundTitle },
        { key: 'Released', value: sayDay(first.releasedAt) },
      ]}
    />
  </>
);

function Result({ result, project }: { result: NonNullable<Project['releasedResult']>; project: Project }) {
  const { id: projectId, firstResult: first, submitting, appealing } = project;
  const { amends } = result;
  const lowest = result.criteria.filter(({ mean }) => typeof mean === 'number' && mean < 3);
  return (
    <>
      <OfferToResubmit
        result={result}
        rounds={submitting?.rounds.map(({ round }) => round) ?? []}
        submitAt={`/projects/${projectId}/submission`}
      />
      {amends ? <Amended before={amends} on={result.releasedAt} /> : null}
      <ResultShown result={result} released={sayDay(amends?.releasedAt ?? result.releasedAt)} />
      {first ? <FirstResult first={first} /> : null}
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
