import { Link } from 'react-router';
import type { Route } from './+types/result.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Empty, Prose, SummaryList } from '../design/pieces.js';
import { list, sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { outcomes, sayTotal } from './words.js';

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

const whyNot: Readonly<Record<string, string>> = {
  BELOW_CUT: 'The total is below what passes.',
  HAS_ZERO: 'A criterion has a level of 0.',
  TOO_MANY_ONES: 'Too many criteria have a level of 1.',
  KEY_AT_ONE: 'A criterion that must be above 1 is not: aim and measurement, or resources and finance.',
};

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
  const { outcome, total, band, failures, criteria, schemeTitle, roundTitle, releasedAt } = result;
  const lowest = criteria.filter(({ mean }) => typeof mean === 'number' && mean < 3);
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Outcome', value: <strong>{outcomes[outcome]}</strong> },
          ...(outcome === 'RETURNED' ? [] : [{ key: 'Total', value: sayTotal(total) }]),
          ...(band ? [{ key: 'Band', value: band }] : []),
          { key: 'Round', value: `${roundTitle}, ${schemeTitle}` },
          { key: 'Released', value: sayDay(releasedAt) },
        ]}
      />
      {failures.length ? (
        <>
          <h2 className="nhsuk-heading-m">{outcome === 'RETURNED' ? 'Why it was sent back' : 'Why it did not pass'}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {failures.map((code) => (
              <li key={code}>{whyNot[code] ?? `Rule of conduct ${code}.`}</li>
            ))}
          </ul>
        </>
      ) : null}
      <h2 className="nhsuk-heading-m">Criterion by criterion</h2>
      <p>Levels go from 0 to 4; 3 is what a pass looks like. Where 2 marks count, this is their mean.</p>
      {criteria.map(({ key, title, weight, mean, comments }) => (
        <section key={key} aria-labelledby={`criterion-${key}`}>
          <h3 className="nhsuk-heading-s" id={`criterion-${key}`}>
            {title}
          </h3>
          <p>
            <strong>{typeof mean === 'number' ? `Level ${mean.toLocaleString('en-GB')} of 4` : 'No level'}</strong>,
            weight {weight}%
          </p>
          {comments.map(({ marker, text }) => (
            <div key={marker}>
              <h4 className="nhsuk-heading-xs">Marker {marker}</h4>
              <Prose>{text}</Prose>
            </div>
          ))}
        </section>
      ))}
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
    </>
  );
}
